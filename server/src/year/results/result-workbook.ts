import {
  citationOf,
  DEADLINES,
  type Language,
  OFFICE,
  type PlainDate,
  type Policy,
  type PolicyVersion,
} from '@jizheng/rules';
import type pg from 'pg';
import { describeActProblem } from '../../acts/describe-problem.js';
import { column, type SheetContent, sheetContent } from '../../spreadsheet/index.js';
import { actTitle } from '../act-titles.js';
import type { PlayProblem } from '../play.js';
import { actRows } from './act-rows.js';
import { balanceRows, taskRows } from './ledger-rows.js';

/** What the result workbook is made from. */
export interface ResultSource {
  readonly client: pg.ClientBase;
  readonly jurisdiction: string;
  readonly policy: Policy;
  readonly version: PolicyVersion;
  readonly lastDay: PlainDate;
  readonly language: Language;
  readonly problems: readonly PlayProblem[];
}

const text = <const K extends string>(key: K, header: string, width?: number) =>
  column({ key, header, kind: 'text', maxLength: 32_000, ...(width === undefined ? {} : { width }) });
const money = <const K extends string>(key: K, header: string) => column({ key, header, kind: 'moneyYuan' });
const date = <const K extends string>(key: K, header: string) => column({ key, header, kind: 'date' });

const officeName = (office: string, language: Language): string =>
  Object.entries(OFFICE).find(([code]) => code === office)?.[1][language] ?? office;

/** The sheets of the result workbook: every act, the balances, the duties, and what could not be put to the law. */
export function resultSheets(source: ResultSource): readonly SheetContent[] {
  return [actsSheet(source), balancesSheet(source), tasksSheet(source), problemsSheet(source)];
}

const actsSheet = (source: ResultSource): SheetContent =>
  sheetContent({
    name: '办理结果',
    columns: [
      date('on', '日期'),
      date('recordedOn', '录入日期'),
      text('act', '事项'),
      text('office', '机关', 18),
      text('actor', '经办人'),
      text('fund', '基金编码'),
      text('portion', '一级项目'),
      text('subject', '对象', 24),
      money('amount', '金额（元）'),
      text('result', '结果'),
      text('grounds', '依据', 34),
      text('reason', '理由', 80),
    ],
    rows: actSheetRows(source),
  });

async function* actSheetRows({ client, jurisdiction, policy, language }: ResultSource) {
  for await (const act of actRows(client, jurisdiction, policy, language)) {
    const { on, recordedOn, actor, fund, portion, subject, amount, grounds } = act;
    yield {
      ...{ on, recordedOn, actor, fund, portion, subject, amount, grounds },
      act: actTitle(act.name, language),
      office: officeName(act.office, language),
      result: resultWord(act.accepted, language),
      reason: act.reasons.join('\n').slice(0, 32_000),
    };
  }
}

const resultWord = (accepted: boolean, language: Language): string => {
  if (language === 'zh') return accepted ? '通过' : '不予通过';
  return accepted ? 'accepted' : 'refused';
};

const balancesSheet = ({ client, jurisdiction }: ResultSource): SheetContent =>
  sheetContent({
    name: '余额',
    columns: [
      text('fund', '基金编码'),
      text('fundName', '基金名称', 30),
      text('portion', '一级项目'),
      text('portionName', '一级项目名称', 24),
      column({ key: 'budgetYear', header: '预算年度', kind: 'integer' }),
      money('initial', '年初批准额度（元）'),
      money('appropriated', '待下达（元）'),
      money('reserved', '待收回预留（元）'),
      money('released', '已下达未分解（元）'),
      money('allotted', '已分解未支付（元）'),
      money('paid', '已支付（元）'),
      money('carriedOver', '结转（元）'),
      money('stopped', '停止执行（元）'),
      money('allowance', '工作经费余额（元）'),
      money('generalBudget', '收回总预算（元）'),
      money('offset', '抵减（元）'),
      money('reused', '统筹使用（元）'),
    ],
    rows: (async function* () {
      yield* await balanceRows(client, jurisdiction);
    })(),
  });

const TASK_STATE = {
  open: { zh: '未到期', en: 'open' },
  missed: { zh: '逾期未办', en: 'missed' },
  inTime: { zh: '按期办结', en: 'in time' },
  late: { zh: '逾期办结', en: 'late' },
} as const;

const tasksSheet = ({ client, jurisdiction, lastDay, version, language }: ResultSource): SheetContent =>
  sheetContent({
    name: '期限',
    columns: [
      date('due', '最后日期'),
      text('duty', '事项', 28),
      text('office', '责任机关', 18),
      text('fund', '基金编码'),
      text('subject', '对象', 24),
      text('state', '状态'),
      date('closedOn', '办结日期'),
      text('grounds', '依据', 34),
    ],
    rows: (async function* () {
      for (const task of await taskRows(client, jurisdiction, lastDay)) {
        const deadline = DEADLINES.find(({ id }) => id === task.deadline);
        const { due, fund, subject, closedOn } = task;
        yield {
          ...{ due, fund, subject, closedOn },
          duty: deadline?.label[language] ?? task.deadline,
          office: officeName(task.office, language),
          state: TASK_STATE[task.state][language],
          grounds:
            deadline === undefined ? task.provision : citationOf(deadline.provision, version, language),
        };
      }
    })(),
  });

const problemsSheet = ({ problems, language }: ResultSource): SheetContent =>
  sheetContent({
    name: '未受理',
    columns: [
      text('sheet', '工作表'),
      column({ key: 'row', header: '行号', kind: 'integer' }),
      date('on', '日期'),
      text('act', '事项'),
      text('reason', '原因', 80),
    ],
    rows: problems.map(({ source, act, on, problem }) => ({
      ...source,
      on,
      act: actTitle(act, language),
      reason: describeActProblem(problem, language),
    })),
  });
