import { fail, ok, type Result, yearOf } from '@jizheng/rules';
import {
  approve,
  decideDoubts,
  type MoveRefused,
  proofread,
  publish,
  returnToDraft,
  withdraw,
} from '../../gazette/edit/move.js';
import { showEdition } from '../../gazette/edit/read-edition.js';
import { dueIn } from '../../gazette/schedule.js';
import {
  type Edition,
  findEdition,
  findSteps,
  issuesOfYear,
  listEditions,
} from '../../gazette/stores/edition.js';
import type { Access } from '../../office/access.js';
import { readCursor, writeCursor } from '../../reading/cursor.js';
import { paperTag, paperVersionIn } from '../acts/version.js';
import { type Answer, type Call, type Endpoint, reading, writing } from '../endpoint.js';
import { type Problem, problem } from '../problem.js';
import { badCursor } from '../reading/list-endpoint.js';
import { editionShown, sourceLines } from './edition-json.js';
import {
  documentKind,
  documentParams,
  EDITION_STATE,
  editionKind,
  editionParams,
  editionsKind,
  editionsQuery,
  scheduleKind,
  standKind,
  stepKind,
  verdictsKind,
  yearQuery,
} from './kinds.js';
import { moveProblem } from './problems.js';

const tag = 'gazette';

/** The gazette is made by its editors. */
export const EDITORS: Access = { who: 'positions', positions: ['gazetteEditor', 'chiefEditor'] };

const PAGE = 100;
const SORT = '-issuedOn';

const list = reading({
  path: '/api/gazette/editions',
  title: { zh: '公报稿件', en: 'editions on their way to print, and printed' },
  tag,
  access: EDITORS,
  query: editionsQuery,
  answer: editionsKind,
  async handle({ client, signed, query: { cursor } }) {
    const place = cursor === null ? null : readCursor(cursor, SORT, ['date', 'bigint']);
    if (cursor !== null && place === null) return fail(badCursor());
    const [issuedOn = '', id = ''] = place?.at ?? [];
    const behind = place === null ? null : { issuedOn, id };
    const rows = await listEditions(client, signed.jurisdiction, { behind, most: PAGE + 1 });
    const shown = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? shown.at(-1) : undefined;
    const next =
      last === undefined ? null : writeCursor({ sort: SORT, at: [last.issuedOn, `${last.id}`], total: null });
    return ok({
      value: { items: shown.map((row) => ({ ...row, stateName: EDITION_STATE[row.state] })), next },
    });
  },
});

const one = reading({
  path: '/api/gazette/editions/:id',
  title: { zh: '一份稿件：结构、疑点和经手', en: 'an edition: structure, doubts and who did what' },
  tag,
  access: EDITORS,
  params: editionParams,
  answersTag: true,
  answer: editionKind,
  async handle({ client, signed, params: { id } }) {
    const edition = await findEdition(client, signed.jurisdiction, id);
    if (edition === null) return fail(problem('notFound'));
    const [shown, steps] = await Promise.all([
      showEdition(client, signed.jurisdiction, edition),
      findSteps(client, id),
    ]);
    return ok({ value: editionShown(shown, steps), etag: paperTag(edition.revision) });
  },
});

const document = reading({
  path: '/api/gazette/editions/:id/documents/:document',
  title: {
    zh: '稿件中的一份文件：结构和原文行',
    en: 'a document of an edition: its tree and the lines of its text',
  },
  tag,
  access: EDITORS,
  params: documentParams,
  answer: documentKind,
  async handle({ client, signed, params }) {
    const edition = await findEdition(client, signed.jurisdiction, params.id);
    if (edition === null) return fail(problem('notFound'));
    const { documents, content } = await showEdition(client, signed.jurisdiction, edition);
    const found = documents.find(({ id }) => id === params.document);
    if (found === undefined) return fail(problem('notFound'));
    const [from, to] = found.lines;
    const lines = sourceLines(content).slice(from - 1, to);
    return ok({ value: { document: found, lines } });
  },
});

const schedule = reading({
  path: '/api/gazette/schedule',
  title: { zh: '出版日程（半月刊）', en: 'the issues that a year owes, twice a month' },
  tag,
  access: EDITORS,
  query: yearQuery,
  answer: scheduleKind,
  async handle({ client, signed, query }) {
    const year = query.year ?? yearOf(signed.today);
    const here = new Map(
      (await issuesOfYear(client, signed.jurisdiction, year)).map((row) => [row.number, row]),
    );
    // Issues before the first that these books know were printed elsewhere.
    const [first = 1] = here.keys();
    const items = dueIn(year).map(({ number, on }) => {
      const edition = here.get(number);
      const isOverdue = on < signed.today && number >= (first ?? 1) && edition?.state !== 'published';
      return { number, on, isOverdue, edition: edition?.id ?? null, state: edition?.state ?? null };
    });
    return ok({ value: { year, items } });
  },
});

type Stand = Pick<Edition, 'id' | 'state' | 'revision'>;
type Moving = (seen: {
  readonly id: bigint;
  readonly revision: number;
}) => Promise<Result<Edition, MoveRefused>>;

/** Moves an edition as it was read: If-Match names its revision. */
async function moved(
  { params, ifMatch }: Pick<Call<{ readonly id: bigint }, null, unknown>, 'params' | 'ifMatch'>,
  moving: Moving,
): Promise<Result<Answer<Stand>, Problem>> {
  const seen = paperVersionIn(ifMatch);
  if (seen === null) return fail(problem('versionMissing'));
  const done = await moving({ id: params.id, revision: Number(seen) });
  if (!done.ok) return fail(moveProblem(done.error));
  const { id, state, revision } = done.value;
  return ok({ value: { id, state, revision }, etag: paperTag(revision) });
}

const deciding = writing({
  path: '/api/gazette/editions/:id/verdicts',
  title: { zh: '处理疑点：逐处接受或不接受', en: 'decide doubts: accept or refuse each' },
  tag,
  access: EDITORS,
  params: editionParams,
  ifMatch: 'must',
  answersTag: true,
  body: verdictsKind,
  answer: standKind,
  handle: (call) => {
    const verdicts = new Map(
      call.body.verdicts.map(({ doubt, verdict, day }) => [doubt, day === null ? verdict : { day }] as const),
    );
    return moved(call, (seen) => decideDoubts(call.client, call.signed, seen, verdicts));
  },
});

const STEPS = { proofread, approve, publish, return: returnToDraft, withdraw } as const;

const moving = writing({
  path: '/api/gazette/editions/:id/steps',
  title: { zh: '校对、签发、出版、退回或撤稿', en: 'proofread, approve, publish, return or withdraw' },
  tag,
  access: EDITORS,
  params: editionParams,
  ifMatch: 'must',
  answersTag: true,
  body: stepKind,
  answer: standKind,
  handle: (call) =>
    moved(call, (seen) => STEPS[call.body.step](call.client, call.signed, seen, call.body.note ?? '')),
});

/** What editors do with editions, besides handing them in. */
export const EDITION_ENDPOINTS: readonly Endpoint[] = [list, one, document, schedule, deciding, moving];
