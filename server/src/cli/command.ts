import type { Language, Text } from '@jizheng/rules';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import type { Output } from './output.js';

/** An argument of a command; all are required. */
interface Argument {
  readonly name: Text;
  readonly says: Text;
}

/** An option without a value is a flag. */
export interface Option {
  /** What stands for the value in the help. */
  readonly value?: Text;
  readonly says: Text;
}

type Arguments = { readonly [name: string]: Argument };
type Options = { readonly [name: string]: Option };

/** What was given on the command line, by name. */
export interface Given<A extends Arguments = Arguments, O extends Options = Options> {
  readonly arguments: { readonly [K in keyof A]: string };
  readonly options: {
    readonly [K in keyof O]: O[K] extends { readonly value: Text } ? string | undefined : boolean;
  };
}

/** What a command works with. */
export interface Context {
  readonly language: Language;
  readonly io: Io;
  readonly out: Output;
  /** Writes lines of results, as the language has them. */
  print(...lines: readonly (Text | string)[]): Promise<void>;
  /** Writes an object of results for scripts. */
  printJson(value: unknown): Promise<void>;
  /** Tells the user something beside the results. */
  say(...lines: readonly (Text | string)[]): void;
  /** Has `close` run before the program ends by a signal; the answer takes it back. */
  onEnd(close: () => Promise<void>): () => void;
}

/** A command as it is written. */
export interface CommandDefinition<A extends Arguments, O extends Options> {
  /** Its words: `['year', 'run']`. */
  readonly words: readonly [string, ...string[]];
  readonly says: Text;
  readonly arguments: A;
  readonly options: O;
  run(given: Given<A, O>, context: Context): Promise<ExitCode>;
}

/** Any command. */
export interface Command extends Omit<CommandDefinition<Arguments, Options>, 'run'> {
  run(
    given: {
      readonly arguments: { readonly [name: string]: string };
      readonly options: { readonly [name: string]: string | boolean | undefined };
    },
    context: Context,
  ): Promise<ExitCode>;
}

/** Names a command; what is given to it is typed by its arguments and options. */
export const command = <A extends Arguments, const O extends Options>(
  definition: CommandDefinition<A, O>,
): Command => ({
  ...definition,
  // `readCommandLine` gives every argument, and every option as text or flag as it is declared.
  run: (given, context) => definition.run(given as Given<A, O>, context),
});

/** Options that several commands share. */
export const SHARED = {
  json: { says: { zh: '以 JSON 输出，供其他程序读取', en: 'print JSON, for other programs' } },
  books: {
    value: { zh: '账套', en: 'CODE' },
    says: {
      zh: '账套代码（只有一个账套时可省略）',
      en: 'code of the books (not needed when there are no others)',
    },
  },
  data: {
    value: { zh: '目录', en: 'DIR' },
    says: {
      zh: '内置数据库所在目录（默认 ./data；设有 DATABASE_URL 时不用）',
      en: 'folder of the embedded database (default ./data; not used with DATABASE_URL)',
    },
  },
} as const;

/** Options that every command takes. */
export const EVERYWHERE = {
  lang: {
    value: { zh: 'zh|en', en: 'zh|en' },
    says: { zh: '语言（默认随系统，否则中文）', en: "language (default: the system's, else Chinese)" },
  },
  help: { says: { zh: '显示帮助', en: 'show help' } },
} as const;
