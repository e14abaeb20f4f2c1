import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { EmptyState } from '../../parts/empty-state';
import { Field } from '../../parts/form/field';
import { PageHeading } from '../../parts/heading';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { plainText } from '../../parts/table/column';
import { answerOf, api, fetchList } from '../../session/client';
import { problemFrom } from '../../session/problem';
import { useSubmissionKey } from '../../session/submission';
import type { Json } from '../../session/types/common';
import { useView } from '../../session/view';
import '../../look/acts.css';

const LIST = ['delegations'];

/** While I am away: who signs for me, from when, until when, and why. */
export function DelegationsPage() {
  const { say } = useWords();
  return (
    <>
      <PageHeading title={say({ zh: '委托代签', en: 'Delegations' })} />
      <div className="two-columns">
        <Held />
        <NewDelegation />
      </div>
    </>
  );
}

function Held() {
  const { language, say } = useWords();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const held = useQuery({ queryKey: LIST, queryFn: () => fetchList<Json>('/api/delegations', {}) });
  const end = useMutation({
    mutationFn: (id: string) =>
      answerOf(
        api.POST('/api/delegations/{id}/end', {
          params: { path: { id } },
          body: {},
          headers: { 'idempotency-key': keyOf(id) },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: LIST }),
  });
  const title = say({ zh: '现有的委托', en: 'Delegations now' });
  return (
    <Statement title={title}>
      {end.isError ? <ProblemNote problem={problemFrom(end.error)} /> : null}
      <Asked asked={held}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={say({ zh: '没有委托', en: 'No delegation' })}>
              {say({
                zh: '出差、休假前在这里委托一位同事代签。',
                en: 'Before you are away, name a colleague who signs for you.',
              })}
            </EmptyState>
          ) : (
            <table className="dense records">
              <caption className="vh">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{say({ zh: '委托人', en: 'From' })}</th>
                  <th scope="col">{say({ zh: '代签人', en: 'To' })}</th>
                  <th scope="col">{say({ zh: '至', en: 'Until' })}</th>
                  <th scope="col">{say({ zh: '原因', en: 'Reason' })}</th>
                  <th scope="col">
                    <span className="vh">{say({ zh: '结束', en: 'End' })}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((row) => (
                  <tr key={String(row.id)}>
                    <td>{plainText(row.from, language)}</td>
                    <td>{plainText(row.to, language)}</td>
                    <td>{dayText(String(row.until), language)}</td>
                    <td>{plainText(row.reason, language)}</td>
                    <td className="num">
                      <button type="button" className="linklike" onClick={() => end.mutate(String(row.id))}>
                        {say({ zh: '结束', en: 'End' })}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Asked>
    </Statement>
  );
}

function NewDelegation() {
  const { say } = useWords();
  const { today } = useView();
  const id = useId();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const [typed, setTyped] = useState({ to: '', from: today, until: today, reason: '' });
  const made = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/delegations', {
          params: { path: {} },
          body: typed,
          headers: { 'idempotency-key': keyOf(typed) },
        }),
      ),
    onSuccess: () => setTyped({ to: '', from: today, until: today, reason: '' }),
    onSettled: () => queries.invalidateQueries({ queryKey: LIST }),
  });
  const fields = [
    { name: 'to', title: say({ zh: '代签人的账号', en: 'Account of the person' }), type: 'text' },
    { name: 'from', title: say({ zh: '自', en: 'From' }), type: 'date' },
    { name: 'until', title: say({ zh: '至', en: 'Until' }), type: 'date' },
    { name: 'reason', title: say({ zh: '原因', en: 'Reason' }), type: 'text' },
  ] as const;
  return (
    <Statement title={say({ zh: '新的委托', en: 'A new delegation' })}>
      {made.isError ? <ProblemNote problem={problemFrom(made.error)} /> : null}
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          made.mutate();
        }}
      >
        {fields.map(({ name, title, type }) => (
          <Field key={name} id={`${id}-${name}`} title={title}>
            <input
              className="box"
              id={`${id}-${name}`}
              type={type}
              required
              value={typed[name]}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          </Field>
        ))}
        <p className="acts">
          <button type="submit" className="btn main" disabled={made.isPending}>
            {say({ zh: '委托', en: 'Delegate' })}
          </button>
        </p>
      </form>
    </Statement>
  );
}
