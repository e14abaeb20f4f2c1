import { fail, ok, optionalKind, type Result, recordKind } from '@jizheng/rules';
import { JOB_STATE } from '../../jobs/job.js';
import { barredFromJob, JOB_STANDS, type JobVerdict } from '../../jobs/may.js';
import { acceptJob, cancelJob, findJob, holdJob, type JobRow } from '../../jobs/stores/job.js';
import { ACCEPTS, HANDS_IN } from '../../office/access.js';
import { logAccess } from '../../office/stores/entry.js';
import { JOB_LIST } from '../../reading/lists/jobs.js';
import { type Answer, type Call, type Endpoint, reading, writing } from '../endpoint.js';
import { type Problem, problem } from '../problem.js';
import { listEndpoint } from '../reading/list-endpoint.js';
import { missing } from '../reading/missing.js';
import { unacceptable } from '../write-once.js';
import { DOWNLOAD_ENDPOINTS } from './download.js';
import { jobKind, jobOf, jobSummaryKind, summaryOf } from './kinds.js';
import { jobParams } from './params.js';
import { uploadEndpoint } from './upload.js';

const TAG = 'jobs';

const list: Endpoint = { ...listEndpoint(JOB_LIST), tag: TAG, access: { who: 'signedIn' } };

const one = reading({
  path: '/api/jobs/:id',
  title: { zh: '一个工作簿的处理情况', en: 'one workbook that was handed in' },
  tag: TAG,
  access: { who: 'signedIn' },
  params: jobParams,
  answer: jobKind,
  async handle({ client, signed, params: { id } }) {
    const row = await findJob(client, id);
    return row === null
      ? fail(await missing(client, 'job', id.toString()))
      : ok({ value: jobOf(row, signed) });
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
  access: { who: 'positions', positions: ACCEPTS },
  params: jobParams,
  body: nothing,
  answer: jobSummaryKind,
  handle: async (call: JobCall): Promise<Result<Answer<Summary>, Problem>> => {
    const changed = await change(call, 'accept');
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
  access: { who: 'positions', positions: [...HANDS_IN, 'administrator'] },
  params: jobParams,
  body: nothing,
  answer: jobSummaryKind,
  handle: async (call: JobCall): Promise<Result<Answer<Summary>, Problem>> => {
    const changed = await change(call, 'cancel');
    return changed.ok ? ok({ value: summaryOf(changed.value) }) : changed;
  },
});

/** Accepts or cancels a job, when that is the person's and the job stands where it is possible. */
async function change(
  { client, signed, params: { id } }: JobCall,
  verdict: Exclude<JobVerdict, 'download'>,
): Promise<Result<JobRow, Problem>> {
  const held = await holdJob(client, signed.jurisdiction, id);
  if (held === null) return fail(problem('notFound'));
  const barred = barredFromJob(verdict, signed, held);
  if (barred !== null) return fail(problem(barred));
  if (!JOB_STANDS[verdict].includes(held.state)) {
    const { zh, en } = JOB_STATE[held.state];
    return unacceptable(`该工作簿${zh}，不能这样办理`, `the workbook is in another state: ${en}`);
  }
  await (verdict === 'accept' ? acceptJob(client, id, signed) : cancelJob(client, id));
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
