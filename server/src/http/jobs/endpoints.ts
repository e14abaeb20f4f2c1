import { fail, ok, optionalKind, type Result, recordKind } from '@jizheng/rules';
import { JOB_STATE, type JobState } from '../../jobs/job.js';
import { findJob, holdJob, type JobRow, listJobs, setJobState } from '../../jobs/stores/job.js';
import { logAccess } from '../../office/stores/entry.js';
import { idKind } from '../../reading/kinds.js';
import { type Answer, type Call, type Endpoint, reading, writing } from '../endpoint.js';
import { type Problem, problem } from '../problem.js';
import { limitKind } from '../reading/list-endpoint.js';
import { unacceptable } from '../write-once.js';
import { DOWNLOAD_ENDPOINTS } from './download.js';
import { jobKind, jobOf, jobPageKind, jobSummaryKind, summaryOf } from './kinds.js';
import { jobParams } from './params.js';
import { uploadEndpoint } from './upload.js';

const TAG = 'jobs';
const USUAL = 50;

const list = reading({
  path: '/api/jobs',
  title: { zh: '工作簿处理情况', en: 'workbooks that were handed in' },
  tag: TAG,
  access: { who: 'signedIn' },
  query: recordKind({ limit: optionalKind(limitKind), cursor: optionalKind(idKind) }),
  answer: jobPageKind,
  async handle({ client, query }) {
    const limit = query.limit ?? USUAL;
    const rows = await listJobs(client, query.cursor, limit + 1);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next = rows.length > limit && last !== undefined ? String(last.id) : null;
    return ok({ value: { items: items.map(summaryOf), next, total: null } });
  },
});

const one = reading({
  path: '/api/jobs/:id',
  title: { zh: '一个工作簿的处理情况', en: 'one workbook that was handed in' },
  tag: TAG,
  access: { who: 'signedIn' },
  params: jobParams,
  answer: jobKind,
  async handle({ client, params }) {
    const row = await findJob(client, params.id);
    return row === null ? fail(problem('notFound')) : ok({ value: jobOf(row) });
  },
});

type JobCall = Call<{ readonly id: bigint }, null, unknown>;
type Summary = ReturnType<typeof summaryOf>;

/** Nothing is said in the body; a page may send an empty one. */
const nothing = optionalKind(recordKind({}));

const accept = writing({
  path: '/api/jobs/:id/accept',
  title: { zh: '同意导入', en: 'accept a checked workbook' },
  tag: TAG,
  access: { who: 'positions', positions: ['financeDirector', 'administrator'] },
  params: jobParams,
  body: nothing,
  answer: jobSummaryKind,
  handle: async (call: JobCall): Promise<Result<Answer<Summary>, Problem>> => {
    const changed = await change(call, ['checked'], 'playing');
    if (!changed.ok) return changed;
    const { client, signed } = call;
    const { id, fileName } = changed.value;
    await logAccess(client, signed, { kind: 'workbookAccepted', detail: `${id}: ${fileName}` });
    return ok({ value: summaryOf(changed.value), status: 202 });
  },
});

const cancel = writing({
  path: '/api/jobs/:id/cancel',
  title: { zh: '取消导入', en: 'cancel a workbook' },
  tag: TAG,
  access: { who: 'signedIn' },
  params: jobParams,
  body: nothing,
  answer: jobSummaryKind,
  handle: async (call: JobCall): Promise<Result<Answer<Summary>, Problem>> => {
    const changed = await change(call, ['waiting', 'checking', 'checked'], 'cancelled');
    return changed.ok ? ok({ value: summaryOf(changed.value) }) : changed;
  },
});

/** Puts a job into another state when it is in one of these; others' jobs are not found, except by those who accept. */
async function change(
  { client, signed, params: { id } }: JobCall,
  from: readonly JobState[],
  to: JobState,
): Promise<Result<JobRow, Problem>> {
  const { jurisdiction, organisation, position } = signed;
  const held = await holdJob(client, jurisdiction, id);
  const accepts = position === 'financeDirector' || position === 'administrator';
  if (held === null || (held.organisation !== organisation && !accepts)) return fail(problem('notFound'));
  if (!from.includes(held.state)) {
    const { zh, en } = JOB_STATE[held.state];
    return unacceptable(`该工作簿${zh}，不能这样办理`, `the workbook is in another state: ${en}`);
  }
  await setJobState(client, id, to);
  const row = await findJob(client, id);
  if (row === null) throw new Error('a job vanished');
  return ok(row);
}

/** Workbooks: handed in, checked, accepted, played, and what they left. */
export const JOB_ENDPOINTS: readonly Endpoint[] = [
  uploadEndpoint,
  list,
  one,
  accept,
  cancel,
  ...DOWNLOAD_ENDPOINTS,
];
