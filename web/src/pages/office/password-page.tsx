import type { Text } from '@jizheng/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useWords } from '../../language/language';
import { described, Field } from '../../parts/form/field';
import { emptyIn, useFindings } from '../../parts/form/use-findings';
import { PageHeading } from '../../parts/heading';
import { ProblemNote } from '../../parts/problem-note';
import { StatusWord } from '../../parts/status-word';
import { problemFrom } from '../../session/problem';
import { changePassword, sessionQuery, useSession } from '../../session/session';

const LEAST = 12;
const TOO_SHORT: Text = { zh: '至少十二个字符', en: 'at least twelve characters' };

/** Changes one's own password. */
export function PasswordPage() {
  const { say } = useWords();
  const id = useId();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { mustChangePassword, person } = useSession();
  const [typed, setTyped] = useState({ current: '', next: '' });
  const changed = useMutation({
    mutationFn: () => changePassword(typed.current, typed.next),
    onSuccess: async (session) => {
      queries.setQueryData(sessionQuery.queryKey, session);
      await navigate({ to: '/' });
    },
  });
  const { errors, form } = useFindings(
    { ...([...typed.next].length < LEAST ? { next: TOO_SHORT } : {}), ...emptyIn(typed) },
    changed.error,
    changed.mutate,
  );
  return (
    <>
      <PageHeading title={say({ zh: '改密码', en: 'Change password' })} />
      {mustChangePassword ? (
        <p className="note">
          <StatusWord tone="notice" wraps>
            {say({
              zh: '初始密码只用一次：改成自己的密码以后才能办事。',
              en: 'The password that you were given is used once: choose your own before you go on.',
            })}
          </StatusWord>
        </p>
      ) : null}
      {changed.isError ? <ProblemNote problem={problemFrom(changed.error)} /> : null}
      <form className="form" {...form}>
        <input type="hidden" autoComplete="username" value={person.account} readOnly />
        <Field
          id={`${id}-c`}
          title={say({ zh: '现在的密码', en: 'Current password' })}
          error={errors.get('current')}
        >
          <input
            className="box"
            id={`${id}-c`}
            type="password"
            required
            autoComplete="current-password"
            {...described(`${id}-c`, errors.has('current'))}
            value={typed.current}
            onChange={(event) => setTyped({ ...typed, current: event.target.value })}
          />
        </Field>
        <Field
          id={`${id}-n`}
          title={say({ zh: '新密码', en: 'New password' })}
          help={say({
            zh: '至少十二个字符，可以是一句自己记得住的话。',
            en: 'At least twelve characters; a sentence that you remember will do.',
          })}
          error={errors.get('next')}
        >
          <input
            className="box"
            id={`${id}-n`}
            type="password"
            required
            minLength={LEAST}
            autoComplete="new-password"
            {...described(`${id}-n`, errors.has('next'))}
            value={typed.next}
            onChange={(event) => setTyped({ ...typed, next: event.target.value })}
          />
        </Field>
        <p className="acts">
          <button type="submit" className="btn main" disabled={changed.isPending}>
            {say({ zh: '改密码', en: 'Change password' })}
          </button>
        </p>
      </form>
    </>
  );
}
