import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result, type Text } from '@jizheng/rules';
import { migrate } from '../../database/index.js';
import { describeSourceProblem } from '../../gazette/describe.js';
import type { SourceProblem } from '../../gazette/doubt.js';
import { editionName } from '../../gazette/edit/editor.js';
import { type IngestRefused, ingest, readHandedIn } from '../../gazette/edit/ingest.js';
import type { ReadEdition } from '../../gazette/edit/read-edition.js';
import { decodeSource, type Reading, sizeProblem } from '../../gazette/read/read-source.js';
import { type BooksRefusal, booksOf } from '../../office/appoint.js';
import { type Context, command, SHARED } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { APPOINTMENT_REFUSAL } from '../people-texts.js';
import { readingLines } from '../reading-lines.js';
import { sayDatabaseError, withDatabase } from '../with-database.js';

/** Reads an issue of a gazette or a statute from a text file and tells what was found and every doubt. */
export const gazetteIngest = command({
  words: ['gazette', 'ingest'],
  says: {
    zh: '读入一期公报或一部法规（纯文本）存为草稿，列出结构和每一处存疑',
    en: 'take in an issue of a gazette or a statute (plain text) as a draft; tell its structure and every doubt',
  },
  arguments: {
    file: {
      name: { zh: '文件', en: 'FILE' },
      says: { zh: '纯文本或 Markdown，UTF-8 编码', en: 'plain text or Markdown, UTF-8' },
    },
  },
  options: {
    'dry-run': {
      says: { zh: '只读不存', en: 'read only, store nothing' },
    },
    books: SHARED.books,
    json: SHARED.json,
    data: SHARED.data,
  },
  run: async ({ arguments: { file }, options }, context) => {
    const read = await readFrom(file, context);
    if (read === null) return EXIT.file;
    if (!read.ok) {
      await tellProblems(read.error, options.json, context);
      return EXIT.problems;
    }
    if (!options['dry-run'])
      return store({ ...options, name: basename(file), content: read.value.text }, context);
    if (options.json) await context.printJson(read.value.reading);
    else await context.print(...readingLines(read.value.reading));
    return EXIT.ok;
  },
});

interface Stored {
  readonly name: string;
  readonly content: string;
  readonly books: string | undefined;
  readonly data: string | undefined;
  readonly json: boolean;
}

/** Keeps the text as a draft: its doubts are decided, and it is published, by people in the console. */
const store = ({ name, content, books, data, json }: Stored, context: Context): Promise<ExitCode> =>
  withDatabase({ data, create: false }, context, async (database) => {
    const migrated = await migrate(database);
    if (!migrated.ok) return sayDatabaseError(migrated.error, context);
    const done = await database.withTransaction<
      ReadEdition,
      { readonly refused: BooksRefusal | IngestRefused }
    >(async (client) => {
      const found = await booksOf(client, books ?? null);
      if (!found.ok) return fail({ refused: found.error });
      const { code: jurisdiction, today } = found.value;
      const editor = { jurisdiction, today, person: null, account: 'jizheng', position: 'program' };
      const ingested = await ingest(client, editor, { name, content });
      return ingested.ok ? ingested : fail({ refused: ingested.error });
    });
    if (!done.ok) {
      if (!('refused' in done.error)) return sayDatabaseError(done.error, context);
      context.say(refusalText(done.error.refused));
      return EXIT.problems;
    }
    const { edition, reading } = done.value;
    if (json) await context.printJson({ edition: edition.id.toString(), state: edition.state, ...reading });
    else await context.print(...readingLines(reading), KEPT(editionName(edition), reading.doubts.length));
    return EXIT.ok;
  });

const KEPT = (name: string, doubts: number): Text => ({
  zh: `${name}已存为草稿；请编辑在工作台处理 ${doubts} 处存疑，再校对、签发、出版`,
  en: `${name} is kept as a draft; editors decide its ${doubts} doubts in the console, then it is proofread, approved and published`,
});

function refusalText(refused: BooksRefusal | IngestRefused): Text {
  if (typeof refused === 'string') return APPOINTMENT_REFUSAL[refused];
  if (refused.code === 'unreadable') throw new Error('what cannot be read is told before it is kept');
  const name = editionName(refused.edition);
  return {
    zh: `${name}已在系统中；已出版的以更正处理，草稿请先在工作台撤稿`,
    en: `${name} is here already; correct what is published, or withdraw the draft in the console first`,
  };
}

interface ReadText {
  readonly text: string;
  readonly reading: Reading;
}

/** What a file says; one that is too large is not taken in. Null where it cannot be read. */
async function readFrom(
  file: string,
  context: Context,
): Promise<Result<ReadText, readonly SourceProblem[]> | null> {
  try {
    const tooLarge = sizeProblem((await stat(file)).size);
    const text = tooLarge === null ? decodeSource(await readFile(file)) : fail([tooLarge]);
    if (!text.ok) return text;
    const reading = readHandedIn(text.value);
    return reading.ok ? ok({ text: text.value, reading: reading.value }) : reading;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const { message } = error;
    context.say({ zh: `无法读取文件：${message}`, en: `the file cannot be read: ${message}` });
    return null;
  }
}

async function tellProblems(
  problems: readonly SourceProblem[],
  asJson: boolean,
  context: Context,
): Promise<void> {
  if (asJson) {
    await context.printJson({
      problems: problems.map((each) => ({ ...each, says: describeSourceProblem(each) })),
    });
    return;
  }
  for (const problem of problems) {
    const says = describeSourceProblem(problem);
    const { line } = problem;
    context.say({
      zh: line === 0 ? says.zh : `第 ${line} 行：${says.zh}`,
      en: line === 0 ? says.en : `line ${line}: ${says.en}`,
    });
  }
}
