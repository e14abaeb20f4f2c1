import type { Text } from '@jizheng/rules';
import type { AppointmentRefusal } from '../office/appoint.js';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../office/password.js';
import { POSITIONS } from '../office/position.js';

/** Why somebody cannot be let in, and what to do. */
export const APPOINTMENT_REFUSAL: { readonly [R in AppointmentRefusal]: Text } = {
  noBooks: {
    zh: '还没有账套；请先执行 jizheng year run 或 jizheng serve --demo',
    en: 'there are no books yet; run jizheng year run or jizheng serve --demo first',
  },
  severalBooks: { zh: '有多个账套，请用 --books 指明', en: 'there are several books; name one with --books' },
  unknownBooks: { zh: '没有这个账套；请核对 --books', en: 'there are no such books; check --books' },
  unknownAccount: { zh: '没有这个账号', en: 'nobody has this account' },
  accountTaken: { zh: '账号已被使用，请另选', en: 'the account is taken, choose another' },
  accountMalformed: {
    zh: '账号应为 2 至 64 个小写字母、数字、点、下划线或连字符，以字母或数字开头',
    en: 'an account has 2 to 64 small letters, digits, dots, underscores or hyphens and begins with a letter or digit',
  },
  nameMissing: { zh: '请用 --name 写明姓名', en: 'name the person with --name' },
  unknownPosition: {
    zh: `没有这个岗位；--position 可选：${POSITIONS.join('、')}`,
    en: `there is no such position; --position is one of ${POSITIONS.join(', ')}`,
  },
  notInThisOrganisation: {
    zh: '该单位没有这个岗位',
    en: 'that organisation has no such position',
  },
  organisationNameMissing: {
    zh: '还没有这个单位；请用 --organisation-name 写明名称',
    en: 'there is no such organisation yet; give its name with --organisation-name',
  },
  areaMissing: {
    zh: '市县单位请用 --area 写明行政区划代码',
    en: 'an organisation of a city or county needs its area code: --area',
  },
  areaWithoutNeed: {
    zh: '--area 只用于市县单位',
    en: '--area is for organisations of cities and counties alone',
  },
  tooShort: {
    zh: `密码不得少于 ${SHORTEST_PASSWORD} 个字符`,
    en: `a password has at least ${SHORTEST_PASSWORD} characters`,
  },
  tooLong: {
    zh: `密码不得超过 ${LONGEST_PASSWORD} 个字符`,
    en: `a password has at most ${LONGEST_PASSWORD} characters`,
  },
  sameAsAccount: { zh: '密码不得与账号相同', en: 'a password differs from the account' },
  sameAsBefore: { zh: '新密码不得与原密码相同', en: 'a new password differs from the one before' },
};

/** Where a password can be given, so that it stands on no command line. */
export const PASSWORD_VARIABLE = 'JIZHENG_PASSWORD';

/** The password, to be handed over. */
export const HANDED_OVER = (account: string, password: string): Text => ({
  zh: `账号 ${account} 密码 ${password} （首次登录须修改）`,
  en: `account ${account} password ${password} (to be changed at the first sign-in)`,
});
