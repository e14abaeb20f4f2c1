import type { Text } from '@jizheng/rules';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useWords } from '../../language/language';
import { EmptyState } from '../../parts/empty-state';
import { ClosedEntry } from '../../parts/entry-link';
import { described, Field } from '../../parts/form/field';
import { emptyIn, useFindings } from '../../parts/form/use-findings';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { answerOf, api } from '../../session/client';
import { problemFrom } from '../../session/problem';
import { useSubmissionKey } from '../../session/submission';
import { useView } from '../../session/view';

const ENDS_BEFORE: Text = { zh: '不得早于开始日期', en: 'not before the first day' };

/** Names a colleague who signs while one is away. */
export function NewDelegation({ changed }: { readonly changed: () => Promise<void> }) {
  const { say } = useWords();
  const { today, isPast } = useView();
  const id = useId();
  const keyOf = useSubmissionKey();
  const nothing = { to: '', from: today, until: today, reason: '' };
  const [typed, setTyped] = useState(nothing);
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => answerOf(api.GET('/api/delegations/colleagues')),
  });
  const made = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/delegations', {
          params: { header: { 'idempotency-key': keyOf(typed) } },
          body: typed,
        }),
      ),
    onSuccess: () => setTyped(nothing),
    onSettled: changed,
  });
  const { errors, form } = useFindings(
    { ...(typed.until < typed.from ? { until: ENDS_BEFORE } : {}), ...emptyIn(typed) },
    made.error,
    made.mutate,
  );
  const title = say({ zh: '新的委托', en: 'A new delegation' });
  const send = say({ zh: '委托', en: 'Delegate' });
  if (colleagues.data?.items.length === 0) {
    return (
      <Statement title={title}>
        <EmptyState title={say({ zh: '没有可以委托的人', en: 'Nobody can stand in' })}>
          {say({
            zh: '只能委托本单位的在岗人员；本单位没有别人。',
            en: 'Only an active colleague of the same organisation stands in; here there is none.',
          })}
        </EmptyState>
      </Statement>
    );
  }
  const field = (name: 'from' | 'until' | 'reason', label: string, type: 'date' | 'text') => (
    <Field id={`${id}-${name}`} title={label} error={errors.get(name)} isWide={name === 'reason'}>
      <input
        className="box"
        id={`${id}-${name}`}
        type={type}
        required
        {...(type === 'date' ? { min: name === 'until' ? typed.from : today } : {})}
        {...described(`${id}-${name}`, errors.has(name))}
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <Statement title={title}>
      {made.isError ? <ProblemNote problem={problemFrom(made.error)} /> : null}
      <form className="form" {...form}>
        <Field id={`${id}-to`} title={say({ zh: '由谁代签', en: 'Who signs' })} error={errors.get('to')}>
          <select
            className="box"
            id={`${id}-to`}
            required
            {...described(`${id}-to`, errors.has('to'))}
            value={typed.to}
            onChange={(event) => setTyped({ ...typed, to: event.target.value })}
          >
            <option value="">{say({ zh: '请选', en: 'choose' })}</option>
            {(colleagues.data?.items ?? []).map(({ account, name, title: post }) => (
              <option key={account} value={account}>
                {name}
                {say({ zh: '，', en: ', ' })}
                {say(post)}
              </option>
            ))}
          </select>
        </Field>
        {field('from', say({ zh: '自', en: 'From' }), 'date')}
        {field('until', say({ zh: '至', en: 'Until' }), 'date')}
        {field('reason', say({ zh: '事由', en: 'Reason' }), 'text')}
        <p className="acts">
          {isPast ? (
            <ClosedEntry>{send}</ClosedEntry>
          ) : (
            <button type="submit" className="btn main" disabled={made.isPending}>
              {send}
            </button>
          )}
        </p>
      </form>
    </Statement>
  );
}
