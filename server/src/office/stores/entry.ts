import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import { appendEvent, nextEventId } from '../../acts/record.js';

/** What the log of access tells besides who and when. */
export interface AccessEntry {
  readonly kind: EntryKind;
  readonly account?: string;
  readonly method?: string;
  readonly path?: string;
  readonly detail?: string;
}

/** What the log of access keeps. */
export const ENTRY_KIND = {
  signedIn: { zh: '登录', en: 'signed in' },
  signInRefused: { zh: '登录失败', en: 'sign-in refused' },
  lockedOut: { zh: '账号锁定', en: 'locked out' },
  signedOut: { zh: '退出登录', en: 'signed out' },
  refused: { zh: '越权被拒', en: 'access refused' },
  passwordChanged: { zh: '修改密码', en: 'password changed' },
  delegated: { zh: '委托代签', en: 'delegated' },
  delegationEnded: { zh: '结束委托', en: 'delegation ended' },
  actingChanged: { zh: '切换代签身份', en: 'acting for another' },
  personChanged: { zh: '人员或单位变更', en: 'person or organisation changed' },
  clockMoved: { zh: '推进办公日', en: 'office day moved' },
  workbookAccepted: { zh: '同意导入表格', en: 'workbook accepted' },
  exported: { zh: '导出审计记录', en: 'audit log exported' },
  paperSubmitted: { zh: '提交呈批件', en: 'paper submitted' },
  paperSigned: { zh: '签批呈批件', en: 'paper signed' },
  paperReturned: { zh: '退回呈批件', en: 'paper returned' },
  paperRejected: { zh: '否决呈批件', en: 'paper rejected' },
  paperWithdrawn: { zh: '撤回呈批件', en: 'paper withdrawn' },
  paperRerouted: { zh: '呈批件增加审签层级', en: 'more signatures needed on a paper' },
  gazetteIngested: { zh: '公报文本入库', en: 'gazette text ingested' },
  gazetteDecided: { zh: '公报疑点处理', en: 'doubts of the gazette decided' },
  gazetteProofread: { zh: '公报校对', en: 'gazette proofread' },
  gazetteReturned: { zh: '公报退回', en: 'gazette returned' },
  gazetteApproved: { zh: '公报签发', en: 'gazette approved' },
  gazettePublished: { zh: '公报出版', en: 'gazette published' },
  gazetteWithdrawn: { zh: '公报撤稿', en: 'gazette draft withdrawn' },
  gazetteCorrected: { zh: '公报更正', en: 'gazette corrected' },
} as const;

/** One of the kinds of entries. */
export type EntryKind = keyof typeof ENTRY_KIND;

/** Whom an entry is about; nobody known when an account does not exist. */
export interface Who {
  readonly jurisdiction: string;
  readonly today: PlainDate;
  readonly person: bigint | null;
  readonly position: string;
  readonly account: string;
}

/** The chain of the audit log in which access is kept. */
export const ACCESS_FILE = '*access';

/** Keeps an entry of the log of access, as an event of the audit chain, with rows that the event binds besides. */
export async function logAccess(
  client: pg.ClientBase,
  who: Who,
  entry: AccessEntry,
  bound?: (event: bigint) => Promise<void>,
): Promise<void> {
  const { jurisdiction, today, person, position, account } = who;
  const event = await nextEventId({ client });
  await client.query(
    `insert into access.entry (jurisdiction, event_id, kind, person, account, method, path, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      jurisdiction,
      event,
      entry.kind,
      person,
      entry.account ?? account,
      entry.method ?? null,
      entry.path ?? null,
      entry.detail ?? '',
    ],
  );
  await bound?.(event);
  const at = { client, jurisdiction, office: position, actor: account, on: today, recordedOn: today };
  await appendEvent(at, `access.${entry.kind}`, event, ACCESS_FILE);
}
