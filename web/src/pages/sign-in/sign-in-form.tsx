import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { timeText } from '../../language/day';
import { useWords } from '../../language/language';
import { ProblemNote } from '../../parts/problem-note';
import type { Session } from '../../session/answers';
import { problemFrom } from '../../session/problem';
import { choicesQuery, signIn } from '../../session/session';
import { DemoPeople } from './demo-people';

interface SignInFormProps {
  readonly account?: string;
  readonly done: (session: Session) => void;
}

interface Typed {
  readonly account: string;
  readonly password: string;
}

/** Signs in with an account and a password, with the office's own sign-in, or as one of the demo's people. */
export function SignInForm({ account = '', done }: SignInFormProps) {
  const { say } = useWords();
  const id = useId();
  const [typed, setTyped] = useState<Typed>({ account, password: '' });
  const choices = useQuery(choicesQuery);
  const attempt = useMutation({
    mutationFn: (given: Typed) => signIn(given.account, given.password),
    onSuccess: done,
  });
  const problem = attempt.isError ? problemFrom(attempt.error) : null;
  const { demo = [], password = null, oidc = false } = choices.data ?? {};
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {problem?.until === undefined ? null : (
        <p className="help">
          {say({
            zh: `${timeText(problem.until)} 以后可以再试。`,
            en: `You can try again after ${timeText(problem.until)}.`,
          })}
        </p>
      )}
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          attempt.mutate(typed);
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-a`}>{say({ zh: '账号', en: 'Account' })}</label>
          <input
            className="box"
            id={`${id}-a`}
            autoComplete="username"
            required
            value={typed.account}
            onChange={(event) => setTyped({ ...typed, account: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-p`}>{say({ zh: '密码', en: 'Password' })}</label>
          <input
            className="box"
            id={`${id}-p`}
            type="password"
            autoComplete="current-password"
            required
            value={typed.password}
            onChange={(event) => setTyped({ ...typed, password: event.target.value })}
          />
        </div>
        <p className="acts">
          <button type="submit" className="btn main" disabled={attempt.isPending}>
            {attempt.isPending
              ? say({ zh: '正在登录…', en: 'Signing in…' })
              : say({ zh: '登录', en: 'Sign in' })}
          </button>
          {oidc ? (
            <a className="btn" href="/api/session/oidc">
              {say({ zh: '用统一身份登录', en: 'Use the office sign-in' })}
            </a>
          ) : null}
        </p>
      </form>
      {demo.length === 0 || password === null ? null : (
        <DemoPeople people={demo} choose={(chosen) => attempt.mutate({ account: chosen, password })} />
      )}
    </>
  );
}
