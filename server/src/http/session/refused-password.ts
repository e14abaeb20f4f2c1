import type { Text } from '@jizheng/rules';
import { LONGEST_PASSWORD, type PasswordRefusal, SHORTEST_PASSWORD } from '../../office/password.js';
import type { Problem } from '../problem.js';

const REFUSED: { readonly [why in PasswordRefusal]: Text } = {
  tooShort: {
    zh: `新密码至少 ${SHORTEST_PASSWORD} 个字符`,
    en: `a password has at least ${SHORTEST_PASSWORD} characters`,
  },
  tooLong: {
    zh: `新密码最多 ${LONGEST_PASSWORD} 个字符`,
    en: `a password has at most ${LONGEST_PASSWORD} characters`,
  },
  sameAsAccount: { zh: '密码不得与账号相同', en: 'a password is not the account' },
  sameAsBefore: { zh: '新密码不得与原密码相同', en: 'the new password is the present one' },
};

/** A password that cannot be chosen, as the wrong field that it is. */
export const refusedPassword = (path: string, why: PasswordRefusal): Problem => ({
  code: 'wrongFields',
  errors: [{ path, code: why, message: REFUSED[why] }],
});
