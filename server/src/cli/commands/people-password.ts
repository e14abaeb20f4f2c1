import { renewPassword } from '../../office/appoint.js';
import { command, SHARED } from '../command.js';
import { admit } from '../people.js';

/** Gives a person another password. */
export const peoplePassword = command({
  words: ['people', 'password'],
  says: {
    zh: '重设密码并解锁账号；密码取自环境变量 JIZHENG_PASSWORD，否则随机生成并显示一次',
    en: 'give a person another password and open the account; it comes from JIZHENG_PASSWORD, else one is made up and shown once',
  },
  arguments: {
    account: {
      name: { zh: '账号', en: 'ACCOUNT' },
      says: { zh: '登录账号', en: 'the account to sign in with' },
    },
  },
  options: { json: SHARED.json, data: SHARED.data },
  run: ({ arguments: { account }, options }, context) =>
    admit(options, context, (client, password) => renewPassword(client, account, password)),
});
