import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { EmptyState } from '../../parts/empty-state';
import { PageHeading } from '../../parts/heading';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { StatusWord, type Tone } from '../../parts/status-word';
import type { RowOf } from '../../session/answers';
import { answerOf, api, fetchList } from '../../session/client';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { useView } from '../../session/view';
import { NewDelegation } from './new-delegation';
import '../../look/acts.css';

type Absence = RowOf<'/api/delegations'>;

const MOST = 100;

/** While I am away: who signs for me, from when, until when, and why. */
export function DelegationsPage() {
  const { say } = useWords();
  const queries = useQueryClient();
  const changed = async () => {
    await queries.invalidateQueries({ queryKey: ['delegations'] });
    await queries.invalidateQueries({ queryKey: ['session'] });
  };
  return (
    <>
      <PageHeading title={say({ zh: '委托代签', en: 'Delegations' })} />
      <div className="two-columns">
        <Held changed={changed} />
        <NewDelegation changed={changed} />
      </div>
    </>
  );
}

function Held({ changed }: { readonly changed: () => Promise<void> }) {
  const { say } = useWords();
  const held = useQuery({
    queryKey: ['delegations'],
    queryFn: () => fetchList('/api/delegations', { limit: MOST }),
  });
  const end = useMutation({
    mutationFn: (id: string) =>
      answerOf(
        api.POST('/api/delegations/{id}/end', {
          params: { path: { id }, header: { 'idempotency-key': `end-delegation-${id}` } },
        }),
      ),
    onSettled: changed,
  });
  const title = say({ zh: '委托记录', en: 'Delegations so far' });
  return (
    <Statement title={title}>
      {end.isError ? <ProblemNote problem={problemFrom(end.error)} /> : null}
      <Asked asked={held}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={say({ zh: '没有委托', en: 'No delegation' })}>
              {say({
                zh: '出差、休假前在右边委托一位同事代签；代签的每一步都会写明是代谁签的。',
                en: 'Before you are away, name a colleague who signs for you. Each step says for whom it was signed.',
              })}
            </EmptyState>
          ) : (
            <Absences absences={items} title={title} end={(id) => end.mutate(id)} />
          )
        }
      </Asked>
    </Statement>
  );
}

interface AbsencesProps {
  readonly absences: readonly Absence[];
  readonly title: string;
  readonly end: (id: string) => void;
}

function Absences({ absences, title, end }: AbsencesProps) {
  const { language, say } = useWords();
  const names = {
    to: say({ zh: '代签人', en: 'Stand-in' }),
    days: say({ zh: '起止', en: 'From, until' }),
    reason: say({ zh: '事由', en: 'Reason' }),
    state: say({ zh: '状态', en: 'State' }),
  };
  return (
    <table className="dense records">
      <caption className="vh">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say({ zh: '委托人', en: 'Absent' })}</th>
          <th scope="col">{names.to}</th>
          <th scope="col">{names.days}</th>
          <th scope="col">{names.reason}</th>
          <th scope="col">{names.state}</th>
          <th scope="col">
            <span className="vh">{say({ zh: '结束', en: 'End' })}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {absences.map((absence) => (
          <tr key={absence.id}>
            <th scope="row">
              {absence.fromName} <span className="dim">{say(absence.title)}</span>
            </th>
            <td data-label={names.to}>{absence.toName}</td>
            <td data-label={names.days}>
              {dayText(absence.from, language)}
              {say({ zh: '至', en: ' to ' })}
              {dayText(absence.until, language)}
            </td>
            <td data-label={names.reason}>{absence.reason}</td>
            <td data-label={names.state}>
              <AbsenceState absence={absence} />
            </td>
            <td className="num">
              <EndButton absence={absence} end={end} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const STATES = {
  coming: { zh: '未开始', en: 'to come' },
  running: { zh: '生效中', en: 'in force' },
  over: { zh: '已结束', en: 'over' },
} as const;

const TONES: { readonly [S in keyof typeof STATES]: Tone } = {
  coming: 'draft',
  running: 'running',
  over: 'done',
};

function stateOf({ from, until, ended }: Absence, today: string): keyof typeof STATES {
  if (ended || until < today) return 'over';
  return from > today ? 'coming' : 'running';
}

function AbsenceState({ absence }: { readonly absence: Absence }) {
  const { say } = useWords();
  const { today } = useView();
  const state = stateOf(absence, today);
  return <StatusWord tone={TONES[state]}>{say(STATES[state])}</StatusWord>;
}

function EndButton({ absence, end }: { readonly absence: Absence; readonly end: (id: string) => void }) {
  const { say } = useWords();
  const { today, isPast } = useView();
  const { person } = useSession();
  if (isPast || stateOf(absence, today) === 'over' || absence.fromAccount !== person.account) return null;
  return (
    <button type="button" className="linklike" onClick={() => end(absence.id)}>
      {say({ zh: '结束', en: 'End' })}
    </button>
  );
}
