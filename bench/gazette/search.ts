import process from 'node:process';
import { day, ok } from '@jizheng/rules';
import MiniSearch from 'minisearch';
import type pg from 'pg';
import { find } from '../../server/src/gazette/find/find.js';
import { fold } from '../../server/src/gazette/find/fold.js';
import { readQuery } from '../../server/src/gazette/find/query.js';
import { cpuTime } from '../ledger/cpu.js';
import { issuesOf, type MadeIssue, type MadePassage, Prose, randomOf } from './corpus.js';
import { openLibrary } from './library.js';

/*
 * Search over a library of issues of the real one's size, against MiniSearch in memory and against ILIKE: the same
 * questions, each contender in turn. Arguments: issues, rounds.
 */

const [issueCount = 1_000, rounds = 5] = process.argv.slice(2).map(Number);

interface Question {
  readonly kind: string;
  readonly text: string;
}

const prose = new Prose(7);
const issues: MadeIssue[] = [...issuesOf(issueCount, prose)];
const passages = issues.flatMap(({ documents }) => documents.flatMap((document) => document.passages));
const characters = passages.reduce((sum, { body }) => sum + body.length, 0);
console.log(
  `${issueCount} issues, ${passages.length} passages, ${(characters / 1e6).toFixed(1)} million characters`,
);

let started = performance.now();
const since = (): string => {
  const told = ((performance.now() - started) / 1_000).toFixed(0);
  started = performance.now();
  return `${told} s`;
};
const library = await openLibrary(issues);
console.log(`printed in ${since()}`);

/** Words as people would ask for them: frequent, usual and rare ones, several, phrases, numbers, and what is not there. */
function questionsOf(): readonly Question[] {
  const random = randomOf(11);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const wordIn = (passage: MadePassage): string => {
    const words = readQuery(passage.body.slice(0, 120))
      .terms.map(({ text }) => text)
      .filter((text) => /^\p{Script=Han}{2,4}$/u.test(text));
    return words.length === 0 ? '资金' : oneOf(words);
  };
  const frequent = [
    '资金',
    '应当',
    '人民政府',
    '规定',
    '管理',
    '预算',
    '部门',
    '法律',
    '工作',
    '全国人民代表大会',
  ];
  const with40 = (kind: string, text: () => string): readonly Question[] =>
    Array.from({ length: 40 }, () => ({ kind, text: text() }));
  const numbers = issues.flatMap(({ documents }) => documents.flatMap(({ number }) => number ?? []));
  return [
    ...frequent.map((text) => ({ kind: 'frequent word', text })),
    ...with40('word', () => wordIn(oneOf(passages))),
    ...with40('two words', () => {
      const passage = oneOf(passages);
      return `${wordIn(passage)} ${wordIn(passage)}`;
    }),
    ...with40('phrase', () => {
      const { body } = oneOf(passages);
      const runs = body.match(/\p{Script=Han}{6,}/gu) ?? ['专项资金管理'];
      return `“${oneOf(runs).slice(0, 6)}”`;
    }),
    ...with40('title', () => oneOf(oneOf(issues).documents).title.slice(2, 10)),
    ...with40('number', () => oneOf(numbers).replace('〔', '[').replace('〕', ']')),
    ...with40('absent', () => prose.name() + prose.name()),
  ];
}
const questions = questionsOf();

/* The contenders. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const cut = (text: string): string[] =>
  Array.from(segmenter.segment(fold(text).text)).flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  );
const mini = new MiniSearch<MadePassage & { readonly id: number }>({
  fields: ['title', 'heading', 'body'],
  tokenize: cut,
  processTerm: (term) => term,
  searchOptions: { boost: { title: 4, heading: 2 }, combineWith: 'AND' },
});
mini.addAll(passages.map((passage, id) => ({ ...passage, id })));
console.log(`MiniSearch filled in ${since()}, ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`);

let database_ms = 0;
/** A connection that tells how long the database took. */
const timed = (client: pg.ClientBase): pg.ClientBase =>
  new Proxy(client, {
    get: (target, name) =>
      name === 'query'
        ? async (text: string, values: unknown[]) => {
            const start = performance.now();
            const answer = await target.query(text, values);
            database_ms += performance.now() - start;
            return answer;
          }
        : Reflect.get(target, name),
  });

const ON = day('2024-12-31');
async function ours({ text }: Question): Promise<number> {
  const question = { text, page: 1, issuer: null, genre: null, year: null, validity: null, on: ON };
  const found = await library.database.withWeb('read', async (client) =>
    ok(await find(timed(client), library.jurisdiction, question)),
  );
  if (!found.ok) throw new Error(found.error.code);
  return found.value.documents.length;
}

async function ilike({ text }: Question): Promise<number> {
  const words = text
    .replace(/[“”]/g, '')
    .split(' ')
    .map((word) => `%${word.replaceAll('[', '〔').replaceAll(']', '〕')}%`);
  const found = await library.database.withWeb('read', async (client) =>
    ok(
      await client.query(
        `select p.version, p.address, p.body from gazette.passage p
         where p.jurisdiction = $1 and concat_ws(' ', p.title, p.heading, p.body) ilike all ($2)
         order by p.title ilike $3 desc, p.heading ilike $3 desc, p.dated desc limit 30`,
        [library.jurisdiction, words, words[0]],
      ),
    ),
  );
  if (!found.ok) throw new Error(found.error.code);
  return found.value.rows.length;
}

const inMemory = async ({ text }: Question): Promise<number> =>
  mini.search(text.replace(/[“”]/g, '')).slice(0, 30).length;

interface Timed {
  readonly kind: string;
  readonly ms: number;
  readonly database_ms: number;
}

async function measure(
  run: (question: Question) => Promise<number>,
  asked: readonly Question[],
): Promise<readonly Timed[]> {
  const times: Timed[] = [];
  for (const question of asked) {
    database_ms = 0;
    const start = performance.now();
    await run(question);
    times.push({ kind: question.kind, ms: performance.now() - start, database_ms });
  }
  return times;
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

await measure(ours, questions);
await measure(inMemory, questions);
const results: { readonly ours: Timed[]; readonly mini: Timed[]; readonly ilike: Timed[] } = {
  ours: [],
  mini: [],
  ilike: [],
};
const processor = { server_us: 0, client_us: 0 };
for (let round = 0; round < rounds; round += 1) {
  const before = await cpuTime(library.dataDir);
  results.ours.push(...(await measure(ours, questions)));
  const after = await cpuTime(library.dataDir);
  processor.server_us += after.server_us - before.server_us;
  processor.client_us += after.client_us - before.client_us;
  results.mini.push(...(await measure(inMemory, questions)));
}
// Reading everything takes long: one in eight questions, once.
results.ilike.push(
  ...(await measure(
    ilike,
    questions.filter((_, index) => index % 8 === 0),
  )),
);

const row = (name: string, times: readonly Timed[]): string =>
  `| ${name} | ${[0.5, 0.95, 1]
    .map((share) =>
      at(
        times.map(({ ms }) => ms),
        share,
      ).toFixed(2),
    )
    .join(' | ')} | ${[0.5, 0.95, 1]
    .map((share) =>
      at(
        times.map((time) => time.database_ms),
        share,
      ).toFixed(2),
    )
    .join(' | ')} |`;
console.log(
  `\n${questions.length} questions, ${rounds} rounds\n\n| contender | p50, ms | p95, ms | most, ms | database p50 | database p95 | database most |\n|---|--:|--:|--:|--:|--:|--:|`,
);
console.log(row('the portal’s search', results.ours));
console.log(row('MiniSearch in memory', results.mini));
console.log(row('ILIKE', results.ilike));
console.log(
  '\n| the portal’s search for | p50, ms | p95, ms | most, ms | database p50 | database p95 | database most |\n|---|--:|--:|--:|--:|--:|--:|',
);
for (const kind of new Set(questions.map((question) => question.kind)))
  console.log(
    row(
      kind,
      results.ours.filter((time) => time.kind === kind),
    ),
  );
for (const kind of new Set(questions.map((question) => question.kind)))
  console.log(
    row(
      `MiniSearch: ${kind}`,
      results.mini.filter((time) => time.kind === kind),
    ),
  );

const p95 = (times: readonly Timed[]): number =>
  at(
    times.map(({ ms }) => ms),
    0.95,
  );
const told = (is: boolean): string => (is ? 'reached' : 'not reached');
const most = at(
  results.ours.map((time) => time.database_ms),
  0.95,
);
console.log(
  `\np95 ÷ MiniSearch: ${(p95(results.ours) / p95(results.mini)).toFixed(2)}; goal ≤ 1 ${told(p95(results.ours) <= p95(results.mini))}`,
);
const faster =
  at(
    results.ilike.map(({ ms }) => ms),
    0.5,
  ) /
  at(
    results.ours.map(({ ms }) => ms),
    0.5,
  );
console.log(
  `ILIKE p50 ÷ ours: ${faster.toFixed(0)}; p95 ÷ p95: ${(p95(results.ilike) / p95(results.ours)).toFixed(0)}; goal ≥ 50 ${told(faster >= 50)}`,
);
console.log(`database p95: ${most.toFixed(1)} ms; goal < 50 ms ${told(most < 50)}`);
const asked = rounds * questions.length * 1_000;
console.log(
  `processor time of a search, whatever else runs: database ${(processor.server_us / asked).toFixed(1)} ms, program ${(processor.client_us / asked).toFixed(1)} ms`,
);
await library.close();
