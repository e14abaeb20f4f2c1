import { displayPercent, type Fen, fen, RATING } from '@jizheng/rules';
import type {
  AllocationMemorial,
  ClawbackNotice,
  EvaluationNotice,
  Paper,
  ReasonDetermination,
  SettlementSheet,
  Signature,
  VirementForm,
} from '../paper.js';
import { amountInFigures } from '../text/amount-unit.js';
import { chineseCapitalAmount } from '../text/chinese-capital-amount.js';
import { chineseDate } from '../text/chinese-date.js';
import { PAPER_LABEL } from './paper-labels.js';
import { figuresColumn, shortColumn, type TableView, tableView, textColumn } from './table-view.js';

/** A named line of a paper. */
interface FieldView {
  readonly label: string;
  readonly value: string;
}

/** An amount of a paper, in figures and in capital numerals. */
interface AmountView {
  readonly label: string;
  readonly figures: string;
  readonly capital: string;
}

/** A line of the signature block. */
export interface SignatureView {
  readonly role: string;
  readonly office: string;
  readonly opinion: string;
  readonly signer: string;
  readonly date: string;
}

/** What one kind of paper says besides what all papers carry. */
interface Body {
  readonly paragraphs: readonly string[];
  readonly fields: readonly FieldView[];
  readonly amounts: readonly AmountView[];
  readonly table: TableView | null;
}

/** A paper as the template sets it. */
export interface PaperView extends Body {
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly date: string;
  readonly recipient: string;
  /** A letter opens with its addressee and ends with issuer and date; a form is a sheet of boxes. */
  readonly isLetter: boolean;
  readonly grounds: readonly string[];
  readonly words: readonly string[];
  readonly reasons: readonly string[];
  readonly signatures: readonly SignatureView[];
}

/** Lays out a paper. */
export const paperView = (paper: Paper): PaperView => ({
  title: PAPER_LABEL[paper.kind],
  number: paper.number,
  issuer: paper.issuer,
  date: chineseDate(paper.date),
  recipient: paper.recipient,
  isLetter: paper.kind === 'clawbackNotice' || paper.kind === 'evaluationNotice',
  grounds: paper.grounds,
  words: paper.words ?? [],
  reasons: paper.reasons,
  signatures: paper.signatures.map(signatureView),
  ...bodyOf(paper),
});

/** The amount that a paper is about; null when it is about none. */
export function principalAmount(paper: Paper): Fen | null {
  switch (paper.kind) {
    case 'allocationMemorial':
    case 'settlementSheet':
      return paper.total;
    case 'virementForm':
    case 'reasonDetermination':
      return paper.amount;
    case 'clawbackNotice':
      return paper.clawedBack;
    case 'evaluationNotice':
      return paper.ceiling;
  }
}

function bodyOf(paper: Paper): Body {
  switch (paper.kind) {
    case 'allocationMemorial':
      return allocationBody(paper);
    case 'virementForm':
      return virementBody(paper);
    case 'clawbackNotice':
      return clawbackBody(paper);
    case 'reasonDetermination':
      return determinationBody(paper);
    case 'settlementSheet':
      return settlementBody(paper);
    case 'evaluationNotice':
      return evaluationBody(paper);
  }
}

const OPEN_DATE = '　　年　　月　　日';

const signatureView = ({ role, office, opinion, signer, date }: Signature): SignatureView => ({
  role,
  office,
  opinion: opinion ?? '',
  signer: signer ?? '',
  date: date === null ? OPEN_DATE : chineseDate(date),
});

const field = (label: string, value: string): FieldView => ({ label, value });

const amountView = (label: string, amount: Fen): AmountView => ({
  label,
  figures: amountInFigures(amount),
  capital: chineseCapitalAmount(amount),
});

/** The fund, portion and year that a paper is about. */
const moneyFields = ({ fund, fundName, portionName, budgetYear }: Paper): readonly FieldView[] => [
  field('专项资金', fund === fundName ? fundName : `${fundName}（${fund}）`),
  ...(portionName === null ? [] : [field('一级项目', portionName)]),
  field('预算年度', `${budgetYear}年度`),
];

const issuing = ({ issuer, recipient }: Paper): readonly FieldView[] => [
  field('制发机关', issuer),
  field('送达', recipient),
];

const allocationBody = (paper: AllocationMemorial): Body => ({
  paragraphs: [],
  fields: [...issuing(paper), ...moneyFields(paper), field('分配方式', paper.method)],
  amounts: [amountView('分配总额', paper.total)],
  table: tableView(
    [textColumn('代码', 1.5), textColumn('分配对象', 2.4), textColumn('测算说明', 4), figuresColumn('金额')],
    [
      {
        title: null,
        rows: [
          { cells: ['', '合计', '', paper.total], strong: true },
          ...paper.lines.map(({ code, recipient, basis, amount }) => ({
            cells: [code, recipient, basis, amount],
          })),
        ],
      },
    ],
  ),
});

const virementBody = (paper: VirementForm): Body => ({
  paragraphs: [],
  fields: [
    ...issuing(paper),
    ...moneyFields(paper),
    field('调出', paper.from),
    field('调入', paper.to),
    field('累计占比', `${displayPercent(paper.share)}（含本次，以年初安排数为基数）`),
    field('审批层级', paper.approver),
  ],
  amounts: [
    amountView('本次调剂', paper.amount),
    amountView('年初安排', paper.initialQuota),
    amountView('此前累计', paper.alreadyMoved),
  ],
  table: null,
});

function clawbackBody(paper: ClawbackNotice): Body {
  const { fundName, portionName, budgetYear, deadline, unreleased, justified, clawedBack } = paper;
  const about = portionName === null ? `“${fundName}”` : `“${fundName}”的“${portionName}”`;
  const recognised = justified === 0n ? '' : `，其中${amountInFigures(justified)}经认定理由成立`;
  const never = paper.restorable ? '' : '收回部分以后年度不再补回。';
  return {
    paragraphs: [
      `${about}${budgetYear}年度资金，至${chineseDate(deadline)}24时仍有${amountInFigures(unreleased)}没有下达${recognised}。`,
      `现予收回${amountInFigures(clawedBack)}，转入省级总预算。${never}请据此调整指标账，并核对下列各数。`,
    ],
    fields: moneyFields(paper),
    amounts: [
      amountView('到期未下达', unreleased),
      ...(justified === 0n ? [] : [amountView('理由成立', justified)]),
      amountView('本次收回', clawedBack),
      amountView('收回后留用', paper.remaining),
    ],
    table: null,
  };
}

const determinationBody = (paper: ReasonDetermination): Body => ({
  paragraphs: [],
  fields: [
    ...issuing(paper),
    ...moneyFields(paper),
    field('认定事项', paper.subject),
    ...(paper.deadline === null ? [] : [field('所涉期限', chineseDate(paper.deadline))]),
    field('认定理由', paper.reason),
    ...(paper.amount === null ? [field('适用范围', '全部金额')] : []),
  ],
  amounts: paper.amount === null ? [] : [amountView('认定金额', paper.amount)],
  table: null,
});

const settlementBody = (paper: SettlementSheet): Body => ({
  paragraphs: [],
  fields: [...issuing(paper), field('结算地区', paper.place), field('结算年度', `${paper.budgetYear}年度`)],
  amounts: [amountView('结算金额', paper.total)],
  table: tableView(
    [
      textColumn('专项资金', 3),
      textColumn('一级项目', 3),
      shortColumn('预算年度'),
      textColumn('处理方式', 1.4),
      figuresColumn('金额'),
    ],
    [
      {
        title: null,
        rows: [
          { cells: ['合计', '', '', '', paper.total], strong: true },
          ...paper.lines.map(({ fundName, portionName, budgetYear, disposal, amount }) => ({
            cells: [fundName, portionName, `${budgetYear}`, disposal, amount],
          })),
        ],
      },
    ],
  ),
});

function evaluationBody(paper: EvaluationNotice): Body {
  const { fundName, budgetYear, grade, bindsYear, baseBudget, ceiling, consequences } = paper;
  const limit =
    ceiling === null
      ? `${bindsYear}年度预算不设上限。`
      : `${bindsYear}年度预算不得超过${amountInFigures(fen(ceiling))}。`;
  return {
    paragraphs: [
      `“${fundName}”${budgetYear}年度财政绩效评价已经完成，等级为“${RATING[grade].zh}”。${limit}`,
      ...consequences,
    ],
    fields: [
      ...moneyFields(paper),
      field('评价等级', RATING[grade].zh),
      field('约束年度', `${bindsYear}年度`),
    ],
    amounts: [
      amountView('年初安排', baseBudget),
      ...(ceiling === null ? [] : [amountView('预算上限', ceiling)]),
    ],
    table: null,
  };
}
