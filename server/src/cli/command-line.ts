import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '@jizheng/rules';
import { nearest } from '../spreadsheet/read/nearest.js';
import { type Command, EVERYWHERE, type Option } from './command.js';

/** What is wrong with a command line. */
export type UsageProblem =
  | { readonly code: 'noCommand' }
  | { readonly code: 'unknownCommand'; readonly text: string; readonly nearest: string | null }
  | { readonly code: 'unknownOption'; readonly text: string; readonly nearest: string | null }
  | { readonly code: 'missingArgument'; readonly argument: Command['arguments'][string] }
  | { readonly code: 'tooManyArguments'; readonly text: string }
  | { readonly code: 'missingValue'; readonly option: string }
  | { readonly code: 'valueNotTaken'; readonly option: string }
  | { readonly code: 'notALanguage'; readonly text: string };

/** A command line that was understood. */
export type CommandLine =
  | {
      readonly asks: 'run';
      readonly command: Command;
      readonly arguments: { readonly [name: string]: string };
      readonly options: { readonly [name: string]: string | boolean | undefined };
    }
  /** Help about the commands that begin with these words. */
  | { readonly asks: 'help'; readonly words: readonly string[] }
  | { readonly asks: 'version' };

/** What stands on a command line: words, and options as they were written. */
export interface Tokens {
  readonly words: readonly string[];
  readonly options: readonly WrittenOption[];
}

interface WrittenOption {
  readonly name: string;
  /** As written, e.g. `--on`. */
  readonly text: string;
  readonly value: string | undefined;
  /** The value is joined by `=`. */
  readonly joined: boolean;
}

/** Splits a command line; no word is judged yet. */
export function tokensOf(args: readonly string[], commands: readonly Command[]): Tokens {
  const known = Object.assign({}, EVERYWHERE, ...commands.map(({ options }) => options));
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        Object.entries<Option>(known).map(([name, { value }]) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
  });
  return {
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    options: tokens.flatMap((token) =>
      token.kind === 'option'
        ? [
            {
              name: token.name,
              text: token.rawName,
              value: token.value,
              joined: token.inlineValue === true,
            },
          ]
        : [],
    ),
  };
}

/** Reads a command line against the commands that there are. */
export function readCommandLine(
  { words, options }: Tokens,
  commands: readonly Command[],
): Result<CommandLine, UsageProblem> {
  if (words[0] === 'help') return helpAbout(words.slice(1), commands);
  if (options.some(({ name }) => name === 'help'))
    return helpAbout(wordsOfCommand(words, commands), commands);
  if (options.some(({ name }) => name === 'version')) return ok({ asks: 'version' });
  if (words.length === 0) return fail({ code: 'noCommand' });
  const command = commands.find((each) => each.words.every((word, at) => words[at] === word));
  if (command === undefined) return fail(unknownCommand(words, commands));
  const given = readArguments(words.slice(command.words.length), command);
  if (!given.ok) return given;
  const chosen = readOptions(options, command);
  if (!chosen.ok) return chosen;
  return ok({ asks: 'run', command, arguments: given.value, options: chosen.value });
}

const startsWith = ({ words }: Command, beginning: readonly string[]): boolean =>
  beginning.every((word, at) => words[at] === word);

function wordsOfCommand(words: readonly string[], commands: readonly Command[]): readonly string[] {
  const exact = commands.find((each) => each.words.every((word, at) => words[at] === word));
  return exact?.words ?? words;
}

function helpAbout(
  words: readonly string[],
  commands: readonly Command[],
): Result<CommandLine, UsageProblem> {
  const known = commands.some((each) => startsWith(each, words));
  return known ? ok({ asks: 'help', words }) : fail(unknownCommand(words, commands));
}

function unknownCommand(words: readonly string[], commands: readonly Command[]): UsageProblem {
  const [first = ''] = words;
  const isGroup = commands.some((each) => each.words[0] === first);
  const text = isGroup ? words.slice(0, 2).join(' ') : first;
  const candidates = commands.map((each) => each.words.join(' '));
  return { code: 'unknownCommand', text, nearest: nearest(text, candidates) };
}

function readArguments(
  words: readonly string[],
  command: Command,
): Result<{ readonly [name: string]: string }, UsageProblem> {
  const given: { [name: string]: string } = {};
  for (const [at, [name, argument]] of Object.entries(command.arguments).entries()) {
    const word = words[at];
    if (word === undefined || word === '') return fail({ code: 'missingArgument', argument });
    given[name] = word;
  }
  const extra = words[Object.keys(command.arguments).length];
  return extra === undefined ? ok(given) : fail({ code: 'tooManyArguments', text: extra });
}

function readOptions(
  written: readonly WrittenOption[],
  command: Command,
): Result<{ readonly [name: string]: string | boolean | undefined }, UsageProblem> {
  const known: { readonly [name: string]: Option } = { ...EVERYWHERE, ...command.options };
  const given: { [name: string]: string | boolean | undefined } = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [name, value === undefined ? false : undefined]),
  );
  for (const { name, text, value, joined } of written) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined) {
      const close = nearest(name, Object.keys(known));
      return fail({ code: 'unknownOption', text, nearest: close === null ? null : `--${close}` });
    }
    if (option.value === undefined) {
      if (joined) return fail({ code: 'valueNotTaken', option: text });
      given[name] = true;
    } else {
      const missing = value === undefined || value === '' || (!joined && value.startsWith('-'));
      if (missing) return fail({ code: 'missingValue', option: text });
      given[name] = value;
    }
  }
  return ok(given);
}
