import type { Text } from '@jizheng/rules';
import { daysFrom, dayText, monthDayText } from '../language/day';
import { useWords } from '../language/language';
import type { FundPage, LifeStage } from '../session/types/fund';
import { Amount } from './amount';
import { Citation } from './citation';

/** The stages of a fund's life. */
const STAGES: { readonly [stage: string]: Text } = {
  establish: { zh: '设立', en: 'Establish' },
  pipeline: { zh: '储备', en: 'Pipeline' },
  budget: { zh: '预算', en: 'Budget' },
  release: { zh: '下达', en: 'Release' },
  execute: { zh: '执行', en: 'Execute' },
  carryOver: { zh: '结转', en: 'Carry over' },
  evaluate: { zh: '评价', en: 'Evaluate' },
  disclose: { zh: '公开', en: 'Disclose' },
  end: { zh: '期满', en: 'End' },
};

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

interface LifeLineProps {
  readonly stages: readonly LifeStage[];
  readonly nextDue: FundPage['nextDue'];
  readonly today: string;
}

/** The stage that the next legal date belongs to: named by the server, or the first that goes on. */
function dueStage(stages: readonly LifeStage[], nextDue: FundPage['nextDue']): string | undefined {
  if (nextDue === null) return undefined;
  const named = stages.find(({ stage }) => stage === nextDue.stage);
  return (
    named ??
    stages.find(({ state }) => state === 'now') ??
    stages.find(({ state }) => state === 'next')
  )?.stage;
}

/** A fund's life in one line: what is done, where today is, and the next legal date. */
export function LifeLine({ stages, nextDue, today }: LifeLineProps) {
  const { language, say } = useWords();
  const due = dueStage(stages, nextDue);
  const now = stages.findLast(({ state }) => state === 'now')?.stage;
  return (
    <ol className="life" aria-label={say({ zh: '一生', en: 'Life of the fund' })}>
      {stages.map(({ stage, title, state, on, detail, provision }, index) => (
        <li key={stage} className={state} {...(stage === now ? { 'aria-current': 'step' as const } : {})}>
          <Point state={state} />
          {stage === due && nextDue !== null ? (
            <DueFlag due={nextDue} today={today} isBefore={index >= 2} />
          ) : null}
          {stage === now && stage !== due ? (
            <span className="flag">
              <b>
                {say({ zh: '今天', en: 'Today' })} {monthDayText(today, language)}
              </b>
            </span>
          ) : null}
          <b>{say(title ?? STAGES[stage] ?? { zh: stage, en: stage })}</b>
          <span className="detail">{say(detail) || (on === null ? '' : dayText(on, language))}</span>
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
}

function DueFlag({ due, today, isBefore }: DueFlagProps) {
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
      {due.amount === null || due.amount === undefined ? null : (
        <>
          <Amount yuan={due.amount} withUnit />{' '}
        </>
      )}
      {say(due.title)}
    </span>
  );
}
