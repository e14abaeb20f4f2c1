import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Language, Text } from '@jizheng/rules';
import type { Command, Context } from './command.js';
import { type CommandLine, readCommandLine, tokensOf } from './command-line.js';
import { COMMANDS } from './commands.js';
import { describeUsage } from './describe-usage.js';
import { EXIT, SIGNAL_EXIT } from './exit-code.js';
import { helpText } from './help.js';
import { endSignal, type Io } from './io.js';
import { languageOf, systemLanguage } from './language.js';
import { OutputBroken, outputTo } from './output.js';

const CLOSING: Text = { zh: '正在结束，关闭数据库……', en: 'ending, closing the database …' };
const SEE_HELP: Text = { zh: '用法见 jizheng help', en: 'see jizheng help' };
const BUG: Text = { zh: '程序缺陷，请报告以下信息：', en: 'this is a bug, please report what follows:' };
const NOT_WRITTEN = (reason: string): Text => ({
  zh: `结果无法写出：${reason}`,
  en: `the results cannot be written: ${reason}`,
});

const CLOSE_MS = 10_000;
const SETTLE_MS = 5_000;

/** Runs one command line and answers the exit code. Nothing is thrown. */
export async function main(
  args: readonly string[],
  io: Io,
  commands: readonly Command[] = COMMANDS,
): Promise<number> {
  io.stderr.on('error', () => undefined);
  const tokens = tokensOf(args, commands);
  const language = languageOf(tokens, io);
  const spoken = language.ok ? language.value : systemLanguage(io);
  const closers = new Set<() => Promise<void>>();
  const context = contextOf(io, spoken, closers);
  const read = language.ok ? readCommandLine(tokens, commands) : language;
  if (!read.ok) {
    context.say(describeUsage(read.error, spoken), SEE_HELP);
    return EXIT.usage;
  }
  const running = answer(read.value, commands, context).catch((exception: unknown) =>
    broken(exception, context),
  );
  const interrupted = new Promise<void>((end) => {
    if (io.signal.aborted) end();
    io.signal.addEventListener('abort', () => end(), { once: true });
  });
  const code = await Promise.race([running, interrupted]);
  return code ?? (await endInOrder(running, closers, context));
}

async function answer(line: CommandLine, commands: readonly Command[], context: Context): Promise<number> {
  switch (line.asks) {
    case 'run':
      return line.command.run(line, context);
    case 'help':
      await context.out.write(helpText(line.words, commands, context.language));
      return EXIT.ok;
    case 'version':
      await context.print(await version());
      return EXIT.ok;
  }
}

async function endInOrder(
  running: Promise<number>,
  closers: ReadonlySet<() => Promise<void>>,
  context: Context,
): Promise<number> {
  if (closers.size > 0) context.say(CLOSING);
  context.io.stdin.destroy();
  // Whatever is cut off after that time was not committed: it is undone, as after a power cut.
  await Promise.race([closeInOrder([...closers].reverse()), sleep(CLOSE_MS)]);
  await Promise.race([running, sleep(SETTLE_MS)]);
  return SIGNAL_EXIT[endSignal(context.io) ?? 'SIGINT'];
}

/** What was opened last uses what was opened before it, so it closes first. */
async function closeInOrder(closers: readonly (() => Promise<void>)[]): Promise<void> {
  for (const close of closers) await Promise.allSettled([close()]);
}

function broken(exception: unknown, context: Context): number {
  if (context.io.signal.aborted) return EXIT.ok;
  if (exception instanceof OutputBroken) {
    if (exception.readerGone) return EXIT.ok;
    context.say(NOT_WRITTEN(exception.message));
    return EXIT.file;
  }
  context.say(BUG, exception instanceof Error ? (exception.stack ?? exception.message) : String(exception));
  return EXIT.bug;
}

function contextOf(io: Io, language: Language, closers: Set<() => Promise<void>>): Context {
  const out = outputTo(io.stdout);
  const linesOf = (lines: readonly (Text | string)[]): string =>
    lines.map((line) => `${typeof line === 'string' ? line : line[language]}\n`).join('');
  return {
    language,
    io,
    out,
    print: (...lines) => out.write(linesOf(lines)),
    printJson: (value) => out.write(`${JSON.stringify(value, null, 2)}\n`),
    say: (...lines) => {
      io.stderr.write(linesOf(lines));
    },
    onEnd: (close) => {
      closers.add(close);
      return () => closers.delete(close);
    },
  };
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const manifest: { readonly version: string } = JSON.parse(text);
  return manifest.version;
}
