import type { Text } from '@jizheng/rules';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useWords } from '../../language/language';
import { described, Field } from '../../parts/form/field';
import { emptyIn, useFindings } from '../../parts/form/use-findings';
import type { Body } from '../../session/answers';
import { answerOf, api, fetchList } from '../../session/client';
import { API_LISTS } from '../../session/generated/lists';
import { useSubmissionKey } from '../../session/submission';
import { EntryDrawer } from './entry-drawer';
import { newPassword } from './first-password';
import { PasswordOnce } from './password-once';

interface NewPersonProps {
  readonly close: () => void;
  readonly changed: () => Promise<unknown>;
}

type Entered = Body<'/api/people'>;

const POSITIONS = Object.entries(API_LISTS['/api/people'].columns.position.choices);
const MOST = 200;
const ACCOUNT = /^[a-z0-9][a-z0-9._-]{1,63}$/;
const WRONG_ACCOUNT: Text = {
  zh: '二至六十四个小写字母、数字、点、连字符、下划线，以字母或数字开头',
  en: 'two to 64 small letters, digits, dots, hyphens, underscores; a letter or digit first',
};

const organisationsQuery = {
  queryKey: ['offer', '/api/organisations'],
  queryFn: () => fetchList('/api/organisations', { limit: MOST }),
};

/** Enters a person with a first password, which is shown once. */
export function NewPerson({ close, changed }: NewPersonProps) {
  const { say } = useWords();
  const id = useId();
  const keyOf = useSubmissionKey();
  const organisations = useQuery(organisationsQuery);
  const [password] = useState(newPassword);
  const [typed, setTyped] = useState<Entered>({
    account: '',
    name: '',
    position: 'departmentClerk',
    organisation: '',
    password,
    identity: null,
  });
  const entered = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/people', { params: { header: { 'idempotency-key': keyOf(typed) } }, body: typed }),
      ),
    onSuccess: changed,
  });
  const { account, name, organisation } = typed;
  const { errors, form } = useFindings(
    {
      ...(ACCOUNT.test(account) ? {} : { account: WRONG_ACCOUNT }),
      ...emptyIn({ account, name, organisation }),
    },
    entered.error,
    entered.mutate,
  );
  const textField = (field: 'account' | 'name', title: string, help?: string) => (
    <Field id={`${id}-${field}`} title={title} error={errors.get(field)} help={help}>
      <input
        className="box"
        id={`${id}-${field}`}
        required
        autoComplete="off"
        {...described(`${id}-${field}`, errors.has(field))}
        value={typed[field]}
        onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
      />
    </Field>
  );
  return (
    <EntryDrawer
      title={say({ zh: '新增人员', en: 'Enter a person' })}
      send={say({ zh: '新增', en: 'Enter' })}
      isSending={entered.isPending || entered.isSuccess}
      error={entered.error}
      form={form}
      close={close}
    >
      {entered.isSuccess ? <PasswordOnce name={typed.name} password={password} /> : null}
      {textField('name', say({ zh: '姓名', en: 'Name' }))}
      {textField(
        'account',
        say({ zh: '账号', en: 'Account' }),
        say({ zh: '小写字母、数字、点、连字符。', en: 'Small letters, digits, dots, hyphens.' }),
      )}
      <Field
        id={`${id}-o`}
        title={say({ zh: '单位', en: 'Organisation' })}
        error={errors.get('organisation')}
      >
        <select
          className="box"
          id={`${id}-o`}
          required
          {...described(`${id}-o`, errors.has('organisation'))}
          value={typed.organisation}
          onChange={(event) => setTyped({ ...typed, organisation: event.target.value })}
        >
          <option value="">{say({ zh: '请选', en: 'choose' })}</option>
          {(organisations.data?.items ?? []).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-p`} title={say({ zh: '岗位', en: 'Position' })} error={errors.get('position')}>
        <select
          className="box"
          id={`${id}-p`}
          {...described(`${id}-p`, errors.has('position'))}
          value={typed.position}
          onChange={(event) => setTyped({ ...typed, position: event.target.value as Entered['position'] })}
        >
          {POSITIONS.map(([code, text]) => (
            <option key={code} value={code}>
              {say(text)}
            </option>
          ))}
        </select>
      </Field>
      <Field
        id={`${id}-i`}
        title={say({ zh: '统一身份标识', en: 'Identity at the identity provider' })}
        isOptional
        error={errors.get('identity')}
      >
        <input
          className="box"
          id={`${id}-i`}
          autoComplete="off"
          value={typed.identity ?? ''}
          onChange={(event) =>
            setTyped({ ...typed, identity: event.target.value === '' ? null : event.target.value })
          }
        />
      </Field>
    </EntryDrawer>
  );
}
