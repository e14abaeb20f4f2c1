import { addDays, parseDate } from '@jizheng/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { answerOf, api } from '../../session/client';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { useSubmissionKey } from '../../session/submission';
import { ProblemNote } from '../problem-note';

const MOVERS = ['financeDirector', 'administrator'];

const dayAfter = (date: string, days: number): string => {
  const parsed = parseDate(date);
  return parsed.ok ? addDays(parsed.value, days) : date;
};

/** Moves the office day where it does not follow the calendar: the daily work of every day between is done. */
export function ClockControl({ moved }: { readonly moved: () => void }) {
  const { language, say } = useWords();
  const { position, jurisdiction } = useSession();
  const { today, clock } = jurisdiction;
  const id = useId();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const [to, setTo] = useState('');
  const move = useMutation({
    mutationFn: (day: string) =>
      answerOf(
        api.POST('/api/clock', {
          params: { header: { 'idempotency-key': keyOf([today, day]) } },
          body: { today: day },
        }),
      ),
    onSuccess: async () => {
      setTo('');
      await queries.invalidateQueries();
      moved();
    },
  });
  if (clock !== 'byHand' || !MOVERS.includes(position)) return null;
  const next = dayAfter(today, 1);
  return (
    <form
      className="lines clock"
      onSubmit={(event) => {
        event.preventDefault();
        move.mutate(to === '' ? next : to);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{say({ zh: '推进办公日', en: 'Move the office day' })}</label>
        <input
          className="box narrow"
          id={id}
          type="date"
          min={next}
          value={to === '' ? next : to}
          onChange={(event) => setTo(event.target.value)}
        />
        <span className="help">
          {say({
            zh: '中间每一天到期的事照常产生，不能倒退。',
            en: 'What falls due on each day between comes about. It never goes back.',
          })}
        </span>
      </div>
      <button type="submit" className="btn" disabled={move.isPending}>
        {move.isPending
          ? say({ zh: '正在逐日办理…', en: 'Working day by day…' })
          : say({
              zh: `推进到 ${dayText(to === '' ? next : to, language)}`,
              en: `Move to ${dayText(to === '' ? next : to, language)}`,
            })}
      </button>
      {move.isError ? <ProblemNote problem={problemFrom(move.error)} /> : null}
    </form>
  );
}
