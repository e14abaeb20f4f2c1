import type { Language, Text } from '@jizheng/rules';
import { type Command, EVERYWHERE, type Option } from './command.js';
import { EXIT, EXIT_MEANING, SIGNAL_EXIT } from './exit-code.js';
import { padTo, textWidth } from './text-width.js';

const ABOUT: Text = {
  zh: '吉政：把公报里的规定办成事，每项决定都说明依据哪一条',
  en: 'Jizheng: what the gazette orders, runs; every decision names its provision',
};
const USAGE: Text = { zh: '用法', en: 'Usage' };
const COLON: Text = { zh: '：', en: ': ' };
const COMMANDS: Text = { zh: '命令', en: 'Commands' };
const ARGUMENTS: Text = { zh: '参数', en: 'Arguments' };
const OPTIONS: Text = { zh: '选项', en: 'Options' };
const ENVIRONMENT: Text = { zh: '环境变量', en: 'Environment' };
const EXIT_CODES: Text = { zh: '退出码', en: 'Exit codes' };
const URL: Text = {
  zh: 'PostgreSQL 服务器地址；不设则用内置数据库',
  en: 'address of a PostgreSQL server; without it the embedded database is used',
};
const OWNER_URL: Text = {
  zh: '建表、备份和恢复所用的另一登录',
  en: 'a second login for migrations, backup and restore',
};
const SIGNALLED: Text = { zh: '被信号中止，数据库已关闭', en: 'ended by a signal, the database closed' };
const VERSION: Text = { zh: '显示版本', en: 'show the version' };
const MORE: Text = {
  zh: '某一命令的说明：jizheng help 命令',
  en: 'about one command: jizheng help COMMAND',
};

type Row = readonly [left: string, right: string];

/** Help about the commands that begin with these words, or about the whole program. */
export function helpText(words: readonly string[], commands: readonly Command[], language: Language): string {
  const meant = commands.filter((each) => words.every((word, at) => each.words[at] === word));
  const [only] = meant;
  const lines =
    meant.length === 1 && only !== undefined
      ? commandHelp(only, language)
      : programHelp(words, meant, language);
  return `${lines.join('\n')}\n`;
}

/** One line that shows how a command is written. */
export function usageLine(command: Command, language: Language): string {
  const names = Object.values(command.arguments).map(({ name }) => name[language]);
  const options = Object.entries(command.options).map(
    ([name, option]) => `[${written(name, option, language)}]`,
  );
  return ['jizheng', ...command.words, ...names, ...options].join(' ');
}

const written = (name: string, { value }: Option, language: Language): string =>
  value === undefined ? `--${name}` : `--${name} ${value[language]}`;

function commandHelp(command: Command, language: Language): string[] {
  const options: { readonly [name: string]: Option } = { ...command.options, ...EVERYWHERE };
  return [
    `${USAGE[language]}${COLON[language]}${usageLine(command, language)}`,
    '',
    command.says[language],
    ...section(
      ARGUMENTS[language],
      Object.values(command.arguments).map(({ name, says }): Row => [name[language], says[language]]),
    ),
    ...section(
      OPTIONS[language],
      Object.entries(options).map(
        ([name, option]): Row => [written(name, option, language), option.says[language]],
      ),
    ),
  ];
}

function programHelp(words: readonly string[], commands: readonly Command[], language: Language): string[] {
  const listed = commands.map((each): Row => {
    const names = Object.values(each.arguments).map(({ name }) => name[language]);
    return [[...each.words, ...names].join(' '), each.says[language]];
  });
  const usage = `${USAGE[language]}${COLON[language]}${['jizheng', ...words].join(' ')} ${language === 'zh' ? '命令 [选项]' : 'COMMAND [OPTIONS]'}`;
  if (words.length > 0) return [usage, ...section(COMMANDS[language], listed), '', MORE[language]];
  const exits = Object.entries(EXIT_MEANING).map(
    ([name, says]): Row => [String(EXIT[name as keyof typeof EXIT]), says[language]],
  );
  return [
    ABOUT[language],
    '',
    usage,
    ...section(COMMANDS[language], listed),
    ...section(
      OPTIONS[language],
      Object.entries<Option>(EVERYWHERE)
        .map(([name, option]): Row => [written(name, option, language), option.says[language]])
        .concat([['--version', VERSION[language]]]),
    ),
    ...section(ENVIRONMENT[language], [
      ['DATABASE_URL', URL[language]],
      ['DATABASE_OWNER_URL', OWNER_URL[language]],
    ]),
    ...section(EXIT_CODES[language], [
      ...exits,
      [Object.values(SIGNAL_EXIT).join(', '), SIGNALLED[language]],
    ]),
    '',
    MORE[language],
  ];
}

/** Rows in two columns under a title; nothing when there are none. */
function section(title: string, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([left]) => textWidth(left)));
  return ['', title, ...rows.map(([left, right]) => `  ${padTo(left, width)}  ${right}`)];
}
