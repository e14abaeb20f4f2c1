import type { Text } from '@jizheng/rules';
import type { ReactNode } from 'react';
import { daysFrom, dayText, monthDayText } from '../language/day';
import { useWords } from '../language/language';
import type { FundPage } from '../session/answers';
import { useView } from '../session/view';
import { Amount } from './amount';
import { Citation } from './citation';

type LifeStage = FundPage['lifecycle'][number];

function Point({ state }: { readonly state: LifeStage['state'] }) {
  const paper = { fill: 'var(--paper)', strokeWidth: 1.5 };
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {state === 'done' ? <circle cx="8" cy="8" r="5" fill="var(--ink)" /> : null}
      {state === 'next' ? <circle cx="8" cy="8" r="4.25" stroke="var(--edge)" {...paper} /> : null}
      {state === 'now' ? (
        <>
          <circle cx="8" cy="8" r="6.25" stroke="var(--ink)" {...paper} />
          <path d="M8 4a4 4 0 0 1 0 8z" fill="var(--ink)" />
        </>
      ) : null}
    </svg>
  );
}

type StageDetailProps = Pick<LifeStage, 'detail' | 'amount' | 'on'>;

/** What is known of a stage: in words, in money, or the day on which it was or is due. */
function StageDetail({ detail, amount, on }: StageDetailProps) {
  const { language, say } = useWords();
  const words = say(detail);
  return (
    <>
      {words === '' ? null : <span className="detail">{words}</span>}
      {amount === null ? null : (
        <span className="detail">
          <Amount yuan={amount} withUnit />
        </span>
      )}
      {words !== '' || amount !== null || on === null ? null : (
        <span className="detail">{dayText(on, language)}</span>
      )}
    </>
  );
}

interface LifeLineProps {
  readonly stages: readonly LifeStage[];
  /** How the name of a stage is shown: it opens "Why?". */
  readonly named: (stage: LifeStage['stage'], provision: string, title: string) => ReactNode;
  readonly nextDue: FundPage['nextDue'];
  readonly today: string;
  /** What is not released yet. */
  readonly unreleased: string | null;
}

/** Dates by which money has to be released. */
const RELEASING = ['clawbackHalf', 'clawbackAll', 'generalTransfers', 'specialTransfers'];

/** The stage that the next legal date belongs to: one that ends on it, else what goes on, else what comes. */
const dueStage = (stages: readonly LifeStage[], nextDue: FundPage['nextDue']): string | undefined =>
  nextDue === null
    ? undefined
    : (
        stages.find(({ state, on }) => state !== 'done' && on === nextDue.due) ??
        stages.find(({ state }) => state === 'now') ??
        stages.find(({ state }) => state === 'next')
      )?.stage;

/** A fund's life in one line: what is done, where today is, and the next legal date. */
export function LifeLine({ stages, named, nextDue, today, unreleased }: LifeLineProps) {
  const { begin, language, say } = useWords();
  const { isPast } = useView();
  const due = dueStage(stages, nextDue);
  const now = stages.findLast(({ state }) => state === 'now')?.stage;
  return (
    <ol className="life" aria-label={say({ zh: '一生', en: 'Life of the fund' })}>
      {stages.map(({ stage, title, state, on, detail, amount, provision }, index) => (
        <li key={stage} className={state} {...(stage === now ? { 'aria-current': 'step' as const } : {})}>
          <Point state={state} />
          {stage === due && nextDue !== null ? (
            <DueFlag
              due={nextDue}
              today={today}
              isBefore={index >= 2}
              amount={RELEASING.includes(nextDue.deadline) ? unreleased : null}
            />
          ) : null}
          {stage === now && stage !== due ? (
            <span className="flag">
              <b>
                {isPast ? null : say({ zh: '今天 ', en: 'Today ' })}
                {monthDayText(today, language)}
              </b>
            </span>
          ) : null}
          <b>{named(stage, provision.id, begin(title))}</b>
          <StageDetail detail={detail} amount={amount} on={on} />
          <Citation provision={provision} />
        </li>
      ))}
    </ol>
  );
}

interface DueFlagProps {
  readonly due: NonNullable<FundPage['nextDue']>;
  readonly today: string;
  readonly isBefore: boolean;
  readonly amount: string | null;
}

function DueFlag({ due, today, isBefore, amount }: DueFlagProps) {
  const { language, say } = useWords();
  const days = daysFrom(today, due.due) ?? 0;
  const left: Text =
    days >= 0
      ? { zh: `，还有 ${days} 天`, en: `, ${days} days left` }
      : { zh: `，已过 ${-days} 天`, en: `, ${-days} days ago` };
  return (
    <span className={isBefore ? 'flag hot before' : 'flag hot'}>
      <b>
        {monthDayText(due.due, language)}
        {say(left)}
      </b>
      {amount === null ? null : (
        <>
          <Amount yuan={amount} withUnit />{' '}
        </>
      )}
      {say(due.title)}
    </span>
  );
}
