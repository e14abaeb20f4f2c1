import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { dayOfMoment, dayText, timeText } from '../../language/day';
import { useWords } from '../../language/language';
import { Drawer } from '../../parts/drawer';
import { ProblemNote } from '../../parts/problem-note';
import { StatusWord } from '../../parts/status-word';
import { answerOf, api } from '../../session/client';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { newPassword } from './first-password';
import { PasswordOnce } from './password-once';
import type { Person } from './person';
import '../../look/why.css';

interface PersonDrawerProps {
  readonly person: Person;
  readonly close: () => void;
  readonly changed: () => Promise<unknown>;
}

const keyed = (id: string) => ({
  path: { id },
  header: { 'idempotency-key': crypto.randomUUID() },
});

/** A person, and what an administrator changes of her account. */
export function PersonDrawer({ person, close, changed }: PersonDrawerProps) {
  const { language, say } = useWords();
  const titleId = useId();
  const [state, setState] = useState(person.state);
  const [lockedUntil, setLocked] = useState(person.lockedUntil);
  const { person: self } = useSession();
  const { id, name, account, organisationName, title } = person;
  const reset = useMutation({
    mutationFn: async () => {
      const password = newPassword();
      await answerOf(api.POST('/api/people/{id}/password', { params: keyed(id), body: { password } }));
      return password;
    },
    onSuccess: changed,
  });
  const turn = useMutation({
    mutationFn: async (next: Person['state']) => {
      await answerOf(api.POST('/api/people/{id}/state', { params: keyed(id), body: { state: next } }));
      setState(next);
    },
    onSuccess: changed,
  });
  const unlock = useMutation({
    mutationFn: async () => {
      await answerOf(api.POST('/api/people/{id}/unlock', { params: keyed(id) }));
      setLocked(null);
    },
    onSuccess: changed,
  });
  const isOneself = self.id === id;
  const failed = [reset, turn, unlock].find(({ isError }) => isError);
  return (
    <Drawer labelledBy={titleId} close={close} head={<span>{say({ zh: '人员', en: 'Person' })}</span>}>
      <h2 className="outcome" id={titleId}>
        {name}
      </h2>
      <p className="mid">
        {organisationName}
        {say({ zh: '，', en: ', ' })}
        {say(title)}
      </p>
      <dl className="meta values gap-above">
        <dt>{say({ zh: '账号', en: 'Account' })}</dt>
        <dd>{account}</dd>
        <dt>{say({ zh: '状态', en: 'State' })}</dt>
        <dd>
          {state === 'active' ? (
            <StatusWord tone="done">{say({ zh: '在用', en: 'active' })}</StatusWord>
          ) : (
            <StatusWord tone="refused">{say({ zh: '停用', en: 'disabled' })}</StatusWord>
          )}
        </dd>
        {lockedUntil === null ? null : (
          <>
            <dt>{say({ zh: '锁定至', en: 'Locked until' })}</dt>
            <dd>
              {dayText(dayOfMoment(lockedUntil), language)} {timeText(lockedUntil)}
            </dd>
          </>
        )}
        <dt>{say({ zh: '密码', en: 'Password' })}</dt>
        <dd>
          {person.mustChangePassword
            ? say({ zh: '首次登录须改', en: 'to be changed at the next sign-in' })
            : say({ zh: '本人已设', en: 'set by the person' })}
        </dd>
      </dl>
      {failed === undefined ? null : <ProblemNote problem={problemFrom(failed.error)} />}
      {reset.data === undefined ? null : <PasswordOnce name={name} password={reset.data} />}
      {isOneself ? (
        <p className="gap-above dim">
          {say({
            zh: '管理员不能改自己的账号；改密码在右上角。',
            en: 'An administrator does not change her own account; the password is changed at the top right.',
          })}
        </p>
      ) : (
        <p className="acts-line gap-above">
          <button type="button" className="btn" disabled={reset.isPending} onClick={() => reset.mutate()}>
            {say({ zh: '重置密码', en: 'Give another password' })}
          </button>
          <button
            type="button"
            className="btn"
            disabled={turn.isPending}
            onClick={() => turn.mutate(state === 'active' ? 'disabled' : 'active')}
          >
            {state === 'active' ? say({ zh: '停用', en: 'Disable' }) : say({ zh: '启用', en: 'Enable' })}
          </button>
          {lockedUntil === null ? null : (
            <button type="button" className="btn" disabled={unlock.isPending} onClick={() => unlock.mutate()}>
              {say({ zh: '解除锁定', en: 'Unlock' })}
            </button>
          )}
        </p>
      )}
    </Drawer>
  );
}
