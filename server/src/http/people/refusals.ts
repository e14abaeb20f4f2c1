import type { Text } from '@jizheng/rules';
import { type DelegationRefusal, LONGEST_ABSENCE_DAYS } from '../../office/delegate.js';
import type { OrganisationRefusal, PeopleRefusal } from '../../office/manage-people.js';
import { type Problem, problem } from '../problem.js';
import { refusedPassword } from '../session/refused-password.js';

const DELEGATION: { readonly [R in DelegationRefusal]: readonly [path: string | null, message: Text] } = {
  actingForAnother: [
    null,
    {
      zh: '代签期间不得再委托他人；请先切换回本人身份',
      en: 'whoever acts for another cannot delegate; act for yourself first',
    },
  ],
  unknownPerson: ['to', { zh: '没有这个在岗人员', en: 'nobody active has this account' }],
  oneself: ['to', { zh: '不能委托本人', en: 'nobody stands in for herself' }],
  otherOrganisation: [
    'to',
    {
      zh: '只能委托本单位人员（省领导之间可以互相委托）',
      en: 'only a colleague of the same organisation stands in',
    },
  ],
  startsInThePast: ['from', { zh: '开始日期不得早于当前办公日', en: 'it begins today at the earliest' }],
  endsBeforeItStarts: ['until', { zh: '结束日期不得早于开始日期', en: 'it does not end before it begins' }],
  tooLong: [
    'until',
    {
      zh: `一次委托最长 ${LONGEST_ABSENCE_DAYS} 天`,
      en: `an absence has at most ${LONGEST_ABSENCE_DAYS} days`,
    },
  ],
  overlapping: ['from', { zh: '与已有的委托日期重叠', en: 'some of these days are delegated already' }],
};

/** Why a delegation is refused, at the field where it is wrong. */
export function delegationProblem(refusal: DelegationRefusal): Problem {
  const [path, message] = DELEGATION[refusal];
  return path === null
    ? problem('unacceptable', message)
    : { code: 'wrongFields', errors: [{ path, code: refusal, message }] };
}

type FieldRefusal = Exclude<
  PeopleRefusal,
  'tooShort' | 'tooLong' | 'sameAsAccount' | 'sameAsBefore' | 'unknownPerson' | 'oneself'
>;

const PEOPLE: { readonly [R in FieldRefusal]: readonly [path: string, message: Text] } = {
  unknownOrganisation: ['organisation', { zh: '没有这个单位', en: 'there is no such organisation' }],
  notInThisOrganisation: [
    'position',
    { zh: '这类单位没有该岗位', en: 'this kind of organisation has no such position' },
  ],
  neitherPasswordNorIdentity: [
    'password',
    { zh: '初始密码与统一身份至少填一项', en: 'give a first password or an identity' },
  ],
  identityTaken: ['identity', { zh: '统一身份已被使用', en: 'somebody else has this identity' }],
  accountTaken: ['account', { zh: '账号或统一身份已被使用', en: 'somebody has this account or identity' }],
};

/** Why an administrator's change of a person is refused. */
export function peopleProblem(refusal: PeopleRefusal): Problem {
  switch (refusal) {
    case 'unknownPerson':
      return problem('notFound');
    case 'oneself':
      return problem('notAllowed', {
        zh: '管理员不能更改本人的账号',
        en: 'an administrator does not change her own account',
      });
    case 'tooShort':
    case 'tooLong':
    case 'sameAsAccount':
    case 'sameAsBefore':
      return refusedPassword('password', refusal);
    default: {
      const [path, message] = PEOPLE[refusal];
      return { code: 'wrongFields', errors: [{ path, code: refusal, message }] };
    }
  }
}

const ORGANISATION: { readonly [R in OrganisationRefusal]: readonly [path: string, message: Text] } = {
  areaMissing: ['area', { zh: '市县单位须填行政区划代码', en: 'a city or county organisation has its area' }],
  areaWithoutNeed: [
    'area',
    { zh: '省级单位和项目单位不填行政区划代码', en: 'only a city or county has an area' },
  ],
  codeTaken: ['code', { zh: '单位代码已被使用', en: 'another organisation has this code' }],
};

/** Why an organisation is refused. */
export function organisationProblem(refusal: OrganisationRefusal): Problem {
  const [path, message] = ORGANISATION[refusal];
  return { code: 'wrongFields', errors: [{ path, code: refusal, message }] };
}
