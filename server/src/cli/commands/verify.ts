import type { Text } from '@jizheng/rules';
import { type Database, status } from '../../database/index.js';
import { readMigrations } from '../../database/migrations.js';
import { type Context, command, SHARED } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { progressOn } from '../progress.js';
import type { Answer } from '../redecide.js';
import { type Verification, type VerifyStep, verifyDatabase } from '../verify-database.js';
import { sayDatabaseError, withDatabase } from '../with-database.js';

const STEP: { readonly [K in VerifyStep]: Text } = {
  audit: { zh: '核对审计链', en: 'audit chains' },
  rows: { zh: '核对已归链的记录', en: 'chained rows' },
  ledger: { zh: '核对账目', en: 'ledger' },
  decisions: { zh: '重作决定', en: 'decisions decided again' },
};

/** Checks the whole database: audit chains, rows, ledger, decisions. */
export const verify = command({
  words: ['verify'],
  says: {
    zh: '核对审计链和账目，并按存下的事实重作每一项决定',
    en: 'check audit chains and ledger, and decide every stored decision again from its facts',
  },
  arguments: {},
  options: { json: SHARED.json, data: SHARED.data },
  run: ({ options }, context) =>
    withDatabase({ data: options.data, create: false }, context, async (database) => {
      const behind = await structureBehind(database, context);
      return behind ?? checked(database, options.json, context);
    }),
});

async function structureBehind(database: Database, context: Context): Promise<ExitCode | null> {
  const known = await readMigrations();
  const found = await status(database);
  if (!known.ok) return sayDatabaseError(known.error, context);
  if (!found.ok) return sayDatabaseError(found.error, context);
  if (found.value.migrations.length >= known.value.length) return null;
  context.say({
    zh: '数据库结构比本程序旧；请先执行 jizheng migrate',
    en: 'the structure of the database is older than this program; run jizheng migrate first',
  });
  return EXIT.database;
}

async function checked(database: Database, asJson: boolean, context: Context): Promise<ExitCode> {
  const progress = progressOn(context.io);
  const found = await verifyDatabase(database, (step, done) =>
    progress.show(`${STEP[step][context.language]}${done === 0 ? '' : ` ${done}`}`),
  );
  progress.done();
  if (!found.ok) return sayDatabaseError(found.error, context);
  const sound = isSound(found.value);
  if (asJson) await context.printJson({ sound, ...verificationJson(found.value) });
  else await context.print(...problemLines(found.value), verdict(found.value, sound));
  return sound ? EXIT.ok : EXIT.problems;
}

const isSound = ({
  chainBreaks,
  alteredEvents,
  unbalancedAccounts,
  differenceCount,
}: Verification): boolean =>
  chainBreaks.length + alteredEvents.length + unbalancedAccounts.length + differenceCount === 0;

/** Database ids as text, because they may pass what JSON numbers hold. */
const verificationJson = (found: Verification): object =>
  JSON.parse(JSON.stringify(found, (_, value) => (typeof value === 'bigint' ? String(value) : value)));

function problemLines(found: Verification): Text[] {
  return [
    ...found.chainBreaks.map(
      ({ jurisdiction, file, number, defect }): Text => ({
        zh: `审计链 ${jurisdiction}/${file} 第 ${number} 环：${DEFECT[defect]?.zh ?? defect}`,
        en: `audit chain ${jurisdiction}/${file}, link ${number}: ${DEFECT[defect]?.en ?? defect}`,
      }),
    ),
    ...found.alteredEvents.map(
      (event): Text => ({
        zh: `审计事件 ${event}：所载记录被改动`,
        en: `audit event ${event}: its rows were altered`,
      }),
    ),
    ...found.unbalancedAccounts.map(
      ({ account, balance, posted }): Text => ({
        zh: `账户 ${account}：余额 ${balance} 分，分录合计 ${posted} 分`,
        en: `account ${account}: balance ${balance} fen, its transfers come to ${posted} fen`,
      }),
    ),
    ...found.differences.map(
      ({ decision, act, rule, stored, again }): Text => ({
        zh: `决定 ${decision}（办理事项 ${act}，${rule}）：存为 ${answerText(stored)}，重作为 ${again === null ? '（已不可读）' : answerText(again)}`,
        en: `decision ${decision} (act ${act}, ${rule}): stored as ${answerText(stored)}, now ${again === null ? '(no longer readable)' : answerText(again)}`,
      }),
    ),
  ];
}

const DEFECT: { readonly [defect: string]: Text } = {
  gap: { zh: '缺号', en: 'a number is missing' },
  unlinked: { zh: '与前一环不相连', en: 'not linked to the one before' },
  altered: { zh: '内容被改动', en: 'altered' },
  'cut short': { zh: '末尾被截去', en: 'the end was cut off' },
};

const answerText = ({ outcome, refusals, warnings, provision }: Answer): string =>
  [outcome, ...refusals, ...warnings.map((code) => `!${code}`), provision].join(' ');

function verdict(found: Verification, sound: boolean): Text {
  const { decisions, differenceCount, differences } = found;
  if (sound) {
    return {
      zh: `核对无误：审计链完整，账目平衡，${decisions} 项决定重作结果相同`,
      en: `all is well: audit chains whole, ledger balanced, ${decisions} decisions come out the same`,
    };
  }
  const left = differenceCount - differences.length;
  return {
    zh: `核对不符：审计链 ${found.chainBreaks.length} 处，记录 ${found.alteredEvents.length} 处，账户 ${found.unbalancedAccounts.length} 个，决定 ${differenceCount} 项${left > 0 ? `（另有 ${left} 项未列出）` : ''}；请勿继续办理，先查明原因`,
    en: `differences found: ${found.chainBreaks.length} in audit chains, ${found.alteredEvents.length} in rows, ${found.unbalancedAccounts.length} in accounts, ${differenceCount} in decisions${left > 0 ? ` (${left} not listed)` : ''}; find the cause before going on`,
  };
}
