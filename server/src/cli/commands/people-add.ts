import { appoint } from '../../office/appoint.js';
import { command, SHARED } from '../command.js';
import { admit } from '../people.js';

const DEFAULT_ORGANISATION = 'government';

/** Lets a person in; so the first administrator of books comes to be. */
export const peopleAdd = command({
  words: ['people', 'add'],
  says: {
    zh: '增加人员，例如账套的第一位系统管理员；密码取自环境变量 JIZHENG_PASSWORD，否则随机生成并显示一次',
    en: 'let a person in, such as the first administrator of books; the password comes from JIZHENG_PASSWORD, else one is made up and shown once',
  },
  arguments: {
    account: {
      name: { zh: '账号', en: 'ACCOUNT' },
      says: { zh: '登录账号', en: 'the account to sign in with' },
    },
  },
  options: {
    name: { value: { zh: '姓名', en: 'NAME' }, says: { zh: '姓名', en: 'the name of the person' } },
    position: {
      value: { zh: '岗位', en: 'POSITION' },
      says: { zh: '岗位代码（默认 administrator）', en: 'code of the position (default administrator)' },
    },
    organisation: {
      value: { zh: '单位', en: 'CODE' },
      says: { zh: '单位代码（默认 government）', en: 'code of the organisation (default government)' },
    },
    'organisation-name': {
      value: { zh: '名称', en: 'NAME' },
      says: { zh: '单位名称；单位尚不存在时必填', en: 'name of the organisation, when it is not there yet' },
    },
    area: {
      value: { zh: '代码', en: 'CODE' },
      says: { zh: '市县单位的行政区划代码', en: 'area code of an organisation of a city or county' },
    },
    books: SHARED.books,
    json: SHARED.json,
    data: SHARED.data,
  },
  run: ({ arguments: { account }, options }, context) =>
    admit(options, context, (client, password) =>
      appoint(client, {
        books: options.books ?? null,
        account,
        name: options.name ?? '',
        position: options.position ?? 'administrator',
        organisation: options.organisation ?? DEFAULT_ORGANISATION,
        organisationName: options['organisation-name'] ?? null,
        area: options.area ?? null,
        password,
      }),
    ),
});
