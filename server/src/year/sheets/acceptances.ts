import { OFFICE } from '@jizheng/rules';
import { acceptProject } from '../../funds/acts/accept-project.js';
import { completeProject } from '../../funds/acts/complete-project.js';
import { fileAcceptance } from '../../funds/acts/file-acceptance.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import { actorColumn, choiceColumn, onColumn, textColumn } from './columns.js';

const STEP = {
  completed: { zh: '项目完工', en: 'completed' },
  accepted: { zh: '验收考评', en: 'accepted' },
  filed: { zh: '结果备案', en: 'filed' },
} as const;

const { administeringDepartment, localDepartment } = OFFICE;

/** 验收: projects are carried out, accepted, and the result is filed. */
export const acceptanceSheet = yearSheet(
  sheetSchema({
    key: 'acceptances',
    name: '验收',
    presence: 'optional',
    note: {
      zh: '项目完工、验收考评和结果备案（第三十七条）：谁审批谁验收；基本建设项目填写其验收依据',
      en: 'completion, acceptance and filing (art. 37): whoever approved a project accepts it; capital construction names its own rules',
    },
    columns: [
      onColumn,
      choiceColumn('step', '事项', STEP),
      choiceColumn('office', '主管机构', { administeringDepartment, localDepartment }),
      textColumn('project', '项目编码'),
      textColumn('number', '文号'),
      column({ key: 'constructionRules', header: '基本建设验收依据', kind: 'text' }),
      actorColumn,
    ],
  }),
  ({ on, actor, step, office, project, number, constructionRules }) => {
    const when = { on, actor, office };
    switch (step) {
      case 'completed':
        return [plan(completeProject, { project }, when)];
      case 'accepted':
        return [plan(acceptProject, { project, report: number, constructionRules }, when)];
      case 'filed':
        return [plan(fileAcceptance, { project, number }, when)];
    }
  },
);
