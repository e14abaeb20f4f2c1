import { readFile, stat } from 'node:fs/promises';
import { fail, type Result } from '@jizheng/rules';
import { describeSourceProblem } from '../../gazette/describe.js';
import type { SourceProblem } from '../../gazette/doubt.js';
import { decodeSource, type Reading, readSource, sizeProblem } from '../../gazette/read/read-source.js';
import { type Context, command, SHARED } from '../command.js';
import { EXIT } from '../exit-code.js';
import { readingLines } from '../reading-lines.js';

/** Reads an issue of a gazette or a statute from a text file and tells what was found and every doubt. */
export const gazetteIngest = command({
  words: ['gazette', 'ingest'],
  says: {
    zh: '读入一期公报或一部法规（纯文本），列出结构和每一处存疑',
    en: 'read an issue of a gazette or a statute from plain text; tell its structure and every doubt',
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
    json: SHARED.json,
  },
  run: async ({ arguments: { file }, options }, context) => {
    if (!options['dry-run']) {
      context.say({
        zh: '入库需要数据库；请先用 --dry-run 查看读取结果',
        en: 'storing needs a database; see what is read with --dry-run',
      });
      return EXIT.usage;
    }
    const read = await readFrom(file, context);
    if (read === null) return EXIT.file;
    if (!read.ok) {
      await tellProblems(read.error, options.json, context);
      return EXIT.problems;
    }
    if (options.json) await context.printJson(read.value);
    else await context.print(...readingLines(read.value));
    return EXIT.ok;
  },
});

/** What a file says; one that is too large is not taken in. Null where it cannot be read. */
async function readFrom(
  file: string,
  context: Context,
): Promise<Result<Reading, readonly SourceProblem[]> | null> {
  try {
    const tooLarge = sizeProblem((await stat(file)).size);
    const text = tooLarge === null ? decodeSource(await readFile(file)) : fail([tooLarge]);
    return text.ok ? readSource(text.value, new Map()) : text;
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
