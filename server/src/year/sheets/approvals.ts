import { reviewApplication } from '../../funds/acts/review-application.js';
import { walkApprovalRoute } from '../../funds/acts/walk-approval-route.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import { actorColumn, choiceColumn, flagColumn, fundColumn, onColumn, textColumn } from './columns.js';

const STEP = {
  review: { zh: '省财政厅审核', en: 'finance reviews' },
  financeDepartment: { zh: '省财政厅呈报', en: 'finance presents' },
  viceGovernorForFinance: { zh: '分管财政的省领导审核', en: 'the vice-governor for finance reviews' },
  executiveMeeting: { zh: '省政府常务会议审议', en: 'the executive meeting deliberates' },
  partyGroupMeeting: { zh: '省政府党组会议审议', en: 'the party-group meeting deliberates' },
  governor: { zh: '省长审批', en: 'the governor approves' },
} as const;

/** 审批: finance's review, and the steps of the approval route. */
export const approvalSheet = yearSheet(
  sheetSchema({
    key: 'approvals',
    name: '审批',
    presence: 'optional',
    note: {
      zh: '新增、调整、延期申请的报批（第十五、十六条）：每一步一行，按顺序办理，不得越级',
      en: 'approval of new funds, adjustments and extensions (art. 15, 16): a row for each step, in order, none skipped',
    },
    columns: [
      onColumn,
      fundColumn,
      textColumn('application', '申请文号'),
      choiceColumn('step', '步骤', STEP),
      flagColumn('consents', '同意'),
      textColumn('document', '批示或纪要文号'),
      column({ key: 'ownAppraisal', header: '财政自行评审文号', kind: 'text' }),
      column({ key: 'opinion', header: '意见', kind: 'text' }),
      actorColumn,
    ],
  }),
  ({ on, actor, step, fund, application, consents, document, ownAppraisal, opinion }) => {
    if (step === 'review') {
      const review = { fund, application, ownAppraisal, isSound: consents, opinion: opinion ?? document };
      return [plan(reviewApplication, review, { on, actor, office: 'financeDepartment' })];
    }
    return [plan(walkApprovalRoute, { fund, application, consents, document }, { on, actor, office: step })];
  },
);
