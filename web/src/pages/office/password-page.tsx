import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useWords } from '../../language/language';
import { Field } from '../../parts/form/field';
import { PageHeading } from '../../parts/heading';
import { ProblemNote } from '../../parts/problem-note';
import { answerOf, api } from '../../session/client';
import { problemFrom } from '../../session/problem';

/** Changes one's own password. */
export function PasswordPage() {
  const { say } = useWords();
  const id = useId();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [typed, setTyped] = useState({ current: '', next: '' });
  const changed = useMutation({
    mutationFn: () => answerOf(api.POST('/api/session/password', { params: { path: {} }, body: typed })),
    onSuccess: async () => {
      await queries.invalidateQueries();
      await navigate({ to: '/' });
    },
  });
  return (
    <>
      <PageHeading title={say({ zh: '改密码', en: 'Change password' })} />
      {changed.isError ? <ProblemNote problem={problemFrom(changed.error)} /> : null}
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          changed.mutate();
        }}
      >
        <Field id={`${id}-c`} title={say({ zh: '现在的密码', en: 'Current password' })}>
          <input
            className="box"
            id={`${id}-c`}
            type="password"
            required
            autoComplete="current-password"
            value={typed.current}
            onChange={(event) => setTyped({ ...typed, current: event.target.value })}
          />
        </Field>
        <Field
          id={`${id}-n`}
          title={say({ zh: '新密码', en: 'New password' })}
          help={say({ zh: '至少十二个字符。', en: 'At least twelve characters.' })}
        >
          <input
            className="box"
            id={`${id}-n`}
            type="password"
            required
            minLength={12}
            autoComplete="new-password"
            value={typed.next}
            onChange={(event) => setTyped({ ...typed, next: event.target.value })}
          />
        </Field>
        <p className="acts">
          <button type="submit" className="btn main" disabled={changed.isPending}>
            {say({ zh: '改', en: 'Change' })}
          </button>
        </p>
      </form>
    </>
  );
}
