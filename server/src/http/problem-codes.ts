import type { Text } from '@jizheng/rules';

interface Known extends Text {
  readonly status: number;
}

/** The closed list of problems that a request can meet, each with its status and what to do. */
export const PROBLEM = {
  wrongFields: {
    status: 400,
    zh: '填写有误，请按所列各项修改后重试',
    en: 'some fields are wrong; correct each one listed and try again',
  },
  notJson: {
    status: 400,
    zh: '请求内容不是可读的 JSON；请按接口文档重新提交',
    en: 'the request is not readable JSON; see the API document and send it again',
  },
  keyMissing: {
    status: 400,
    zh: '缺少 Idempotency-Key（8 至 80 个字符）；请为每次提交生成一个并在重试时保持不变',
    en: 'an Idempotency-Key of 8 to 80 characters is needed; make one for each submission and keep it for retries',
  },
  notSignedIn: {
    status: 401,
    zh: '尚未登录或登录已过期，请重新登录',
    en: 'not signed in, or no longer; sign in again',
  },
  badCredentials: { status: 401, zh: '账号或密码不正确', en: 'account or password is wrong' },
  lockedOut: {
    status: 401,
    zh: '多次登录失败，账号暂时锁定；请稍后再试或联系管理员',
    en: 'too many failures, the account is locked for a while; try later or ask an administrator',
  },
  identityUnproven: {
    status: 401,
    zh: '统一身份认证没有完成，请重新登录',
    en: 'the identity provider did not vouch for you; sign in again',
  },
  identityUnknown: {
    status: 403,
    zh: '统一身份认证已通过，但本系统没有对应的人员；请联系系统管理员',
    en: 'the identity provider vouches for you, but nobody here has that identity; ask an administrator',
  },
  csrf: {
    status: 403,
    zh: '页面已过期，请刷新后重试',
    en: 'the page is out of date; reload it and try again',
  },
  notAllowed: { status: 403, zh: '您的岗位无权办理此事项', en: 'your position may not do this' },
  notYours: { status: 403, zh: '此事项不属于本单位', en: 'this is not a matter of your organisation' },
  fourEyes: {
    status: 403,
    zh: '提交人不能审批自己提交的事项，同一人也不能签两次',
    en: 'nobody approves what they submitted, or signs twice',
  },
  mustChangePassword: {
    status: 403,
    zh: '请先修改初始密码',
    en: 'change the password that you were given first',
  },
  needsSignatures: {
    status: 409,
    zh: '此事项须经他人审签；请作为呈批件提交',
    en: 'this needs the signatures of others; submit it as a paper',
  },
  notFound: {
    status: 404,
    zh: '没有找到，或者您无权查看',
    en: 'there is no such thing, or you may not see it',
  },
  wrongMethod: { status: 405, zh: '此地址不支持该方法', en: 'this address does not know that method' },
  unacceptable: {
    status: 409,
    zh: '现在不能办理，原因见说明',
    en: 'this cannot be done now; the detail says why',
  },
  keyReused: {
    status: 409,
    zh: '同一 Idempotency-Key 已用于内容不同的请求；请更换',
    en: 'the same Idempotency-Key was used for another request; use another one',
  },
  changedMeanwhile: {
    status: 412,
    zh: '您打开之后他人已作修改；请核对后再提交',
    en: 'others changed this after you opened it; look at the changes and submit again',
  },
  versionMissing: {
    status: 428,
    zh: '须以 If-Match 指明所审阅的版本',
    en: 'name the version that you read with If-Match',
  },
  tooLarge: { status: 413, zh: '内容过大', en: 'the content is too large' },
  wrongMedia: { status: 415, zh: '内容类型不受支持', en: 'this kind of content is not accepted' },
  refusedByLaw: { status: 422, zh: '依法不予通过，理由见决定', en: 'refused by law; the decision says why' },
  tooMany: { status: 429, zh: '请求过于频繁，请稍后再试', en: 'too many requests; try again in a moment' },
  failed: {
    status: 500,
    zh: '程序出错，已记录；请稍后再试',
    en: 'the program failed; it is logged; try again later',
  },
  unavailable: {
    status: 503,
    zh: '数据库暂时不可用；没有办理的不会重复办理，请重试',
    en: 'the database is unavailable for now; try again, nothing is done twice',
  },
  noMoreListeners: {
    status: 503,
    zh: '同时接收变化通知的页面过多；页面仍可使用，请稍后刷新查看变化',
    en: 'too many pages listen to changes; everything else works, reload to see what changed',
  },
  full: { status: 507, zh: '磁盘空间不足，请联系管理员', en: 'the disk is full; tell an administrator' },
} as const satisfies { readonly [code: string]: Known };

/** A code of the closed list. */
export type ProblemCode = keyof typeof PROBLEM;
