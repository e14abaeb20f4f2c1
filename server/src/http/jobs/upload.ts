import type { Result } from '@jizheng/rules';
import { countUnfinished, findJob, insertJob } from '../../jobs/stores/job.js';
import { HANDS_IN } from '../../office/access.js';
import type { OwnEndpoint, Sent } from '../endpoint.js';
import { headerOf } from '../incoming.js';
import { type Problem, problem } from '../problem.js';
import { isKey } from '../run-endpoint.js';
import { fileNameOf, isOfMedia, wrongFileName } from '../uploaded.js';
import { sentJson, unacceptable, writeOnce } from '../write-once.js';
import { jobKind, jobOf } from './kinds.js';
import { receive } from './receive.js';

/** The media types of a workbook; some browsers do not know it. */
const MEDIA = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
] as const;

/** The most that are received at the same time. */
const MOST_AT_ONCE = 4;
/** The most workbooks of an organisation that wait for something. */
const MOST_UNFINISHED = 20;
/** A workbook costs more than a question. */
const UPLOADS_PER_MINUTE = 60;

let receiving = 0;

/** A workbook is handed in: it is checked, and nothing is done before it is accepted. */
export const uploadEndpoint: OwnEndpoint = {
  kind: 'own',
  method: 'POST',
  path: '/api/workbooks',
  title: { zh: '上传工作簿', en: 'hand in a workbook' },
  tag: 'jobs',
  access: { who: 'positions', positions: HANDS_IN },
  perMinute: UPLOADS_PER_MINUTE,
  keyed: true,
  streams: MEDIA,
  schemas: { params: null, query: null, body: null, answer: jobKind.schema },
  async handle(request, reply, services) {
    const { signed } = services;
    const name = fileNameOf(request, 'workbook.xlsx');
    if (signed === null) return problem('notSignedIn');
    if (!isKey(headerOf(request, 'idempotency-key'))) return problem('keyMissing');
    if (!isOfMedia(request, MEDIA)) return problem('wrongMedia');
    if (name === null) return wrongFileName();
    if (receiving >= MOST_AT_ONCE) return { ...problem('tooMany'), headers: { 'retry-after': '5' } };
    receiving += 1;
    try {
      const received = await receive(request.raw);
      if (!received.ok) return received.error;
      const { content, sha256 } = received.value;
      if (content.length === 0) return problem('wrongMedia');
      const body = { sha256: sha256.toString('hex'), name };
      return await writeOnce(
        request,
        reply,
        services,
        async ({ client }): Promise<Result<Sent, Problem>> => {
          const { jurisdiction, organisation, person, principal } = signed;
          if ((await countUnfinished(client, jurisdiction, organisation)) >= MOST_UNFINISHED) return TOO_MANY;
          const job = { jurisdiction, organisation, person, principal, fileName: name, content, sha256 };
          const row = await findJob(client, await insertJob(client, job));
          if (row === null) throw new Error('a job vanished');
          return sentJson(jobKind.toJson(jobOf(row, signed)), 202);
        },
        body,
      );
    } finally {
      receiving -= 1;
    }
  },
};

const TOO_MANY = unacceptable(
  `本单位还有 ${MOST_UNFINISHED} 个工作簿没有处理完；请先同意或取消`,
  `your organisation has ${MOST_UNFINISHED} workbooks that wait; accept or cancel some first`,
);
