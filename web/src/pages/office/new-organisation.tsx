import type { Text } from '@jizheng/rules';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useWords } from '../../language/language';
import { described, Field } from '../../parts/form/field';
import { emptyIn, useFindings } from '../../parts/form/use-findings';
import type { Body } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import { AREAS } from '../../session/generated/areas';
import { API_LISTS } from '../../session/generated/lists';
import { useSubmissionKey } from '../../session/submission';
import { EntryDrawer } from './entry-drawer';

interface NewOrganisationProps {
  readonly close: () => void;
  readonly changed: () => Promise<unknown>;
}

type Entered = Body<'/api/organisations'>;

const KINDS = Object.entries(API_LISTS['/api/organisations'].columns.kind.choices);
const CODE = /^[0-9A-Za-z][0-9A-Za-z-]{0,39}$/;
const WRONG_CODE: Text = {
  zh: '只能用字母、数字、连字符，最多四十个',
  en: 'letters, digits and hyphens only, forty at most',
};
const LOCAL: readonly Entered['kind'][] = ['localFinance', 'localDepartment'];

/** Enters an organisation; one of a city or county names its area. */
export function NewOrganisation({ close, changed }: NewOrganisationProps) {
  const { say } = useWords();
  const id = useId();
  const keyOf = useSubmissionKey();
  const [typed, setTyped] = useState<Entered>({ code: '', name: '', kind: 'department', area: null });
  const isLocal = LOCAL.includes(typed.kind);
  const entered = useMutation({
    mutationFn: () => {
      const body = { ...typed, area: isLocal ? typed.area : null };
      return answerOf(
        api.POST('/api/organisations', { params: { header: { 'idempotency-key': keyOf(body) } }, body }),
      );
    },
    onSuccess: async () => {
      await changed();
      close();
    },
  });
  const { errors, form } = useFindings(
    {
      ...(CODE.test(typed.code) ? {} : { code: WRONG_CODE }),
      ...emptyIn({ code: typed.code, name: typed.name, ...(isLocal ? { area: typed.area ?? '' } : {}) }),
    },
    entered.error,
    entered.mutate,
  );
  const textField = (name: 'code' | 'name', title: string, help?: string) => (
    <Field id={`${id}-${name}`} title={title} error={errors.get(name)} help={help}>
      <input
        className="box"
        id={`${id}-${name}`}
        required
        autoComplete="off"
        {...described(`${id}-${name}`, errors.has(name))}
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <EntryDrawer
      title={say({ zh: '新增单位', en: 'Enter an organisation' })}
      send={say({ zh: '新增', en: 'Enter' })}
      isSending={entered.isPending}
      error={entered.error}
      form={form}
      close={close}
    >
      {textField('name', say({ zh: '名称', en: 'Name' }))}
      {textField(
        'code',
        say({ zh: '代码', en: 'Code' }),
        say({
          zh: '省级部门用部门代码，项目单位用统一社会信用代码。',
          en: 'A department has its department code, a unit its social credit code.',
        }),
      )}
      <Field id={`${id}-k`} title={say({ zh: '类别', en: 'Kind' })} error={errors.get('kind')}>
        <select
          className="box"
          id={`${id}-k`}
          value={typed.kind}
          onChange={(event) => setTyped({ ...typed, kind: event.target.value as Entered['kind'] })}
        >
          {KINDS.map(([code, text]) => (
            <option key={code} value={code}>
              {say(text)}
            </option>
          ))}
        </select>
      </Field>
      {isLocal ? (
        <Field id={`${id}-a`} title={say({ zh: '市县', en: 'City or county' })} error={errors.get('area')}>
          <select
            className="box"
            id={`${id}-a`}
            required
            {...described(`${id}-a`, errors.has('area'))}
            value={typed.area ?? ''}
            onChange={(event) => setTyped({ ...typed, area: event.target.value })}
          >
            <option value="">{say({ zh: '请选', en: 'choose' })}</option>
            {Object.entries(AREAS).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
    </EntryDrawer>
  );
}
