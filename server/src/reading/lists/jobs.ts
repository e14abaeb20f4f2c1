import { choiceKind, countKind, optionalKind, textKind } from '@jizheng/rules';
import { JOB_STATE, JOB_STEP } from '../../jobs/job.js';
import { idKind, labelKind, wordsKind } from '../kinds.js';
import { column, FILTER, listOf, SORT } from '../list.js';
import { momentSql } from './people-lists.js';
import { joinOrganisation } from './shared.js';

const count = countKind({ zh: '个', en: 'pieces' });
const kind = choiceKind({ workbook: { zh: '表格导入', en: 'workbook' } });

/** Workbooks that were handed in, and how far they are. */
export const JOB_LIST = listOf({
  name: 'jobs',
  title: { zh: '工作簿处理情况', en: 'workbooks that were handed in' },
  key: ['id'],
  order: '-id',
  search: ['name'],
  from: `office.job x join access.person p on p.id = x.person ${joinOrganisation('x', 'organisation')}`,
  jurisdiction: 'x.jurisdiction',
  existed: null,
  columns: {
    id: column(idKind, 'x.id', ['编号', 'number'], SORT),
    kind: column(kind, 'x.kind', ['类别', 'kind']),
    name: column(wordsKind, 'x.file_name', ['文件名', 'name of the file'], SORT),
    person: column(wordsKind, 'p.name', ['提交人', 'handed in by']),
    submitter: column(idKind, 'x.person', ['提交人编号', 'number of who handed it in'], FILTER),
    organisation: column(textKind, 'x.organisation', ['单位', 'organisation'], FILTER),
    organisationName: column(optionalKind(wordsKind), 'o.name', ['单位名称', 'name of the organisation']),
    state: column(choiceKind(JOB_STATE), 'x.state', ['状态', 'state'], FILTER),
    stateName: column(labelKind(JOB_STATE), 'x.state', ['状态名称', 'state in words']),
    step: column(optionalKind(labelKind(JOB_STEP)), "nullif(x.step, '')", ['步骤', 'step']),
    done: column(count, 'x.done::integer', ['已办', 'done']),
    total: column(optionalKind(count), 'nullif(x.total, 0)::integer', ['共', 'of']),
    createdAt: column(wordsKind, momentSql('x.created_at'), ['提交时间', 'handed in at'], SORT),
    changedAt: column(wordsKind, momentSql('x.changed_at'), ['变动时间', 'changed at'], SORT),
  },
});
