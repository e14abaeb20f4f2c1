import { describe, expect, it } from 'vitest';
import { command } from '../../src/cli/command.js';
import { runCli } from './support/run-cli.js';

const both = async (args: readonly string[]) => ({
  zh: await runCli([...args, '--lang', 'zh']),
  en: await runCli([...args, '--lang', 'en']),
});

describe('a wrong command line', () => {
  const cases: readonly (readonly [string, readonly string[], string, string])[] = [
    ['no command', [], '请给出命令', 'name a command'],
    ['an unknown command', ['decid'], '没有命令“decid”；是否指“decide”？', 'did you mean “decide”?'],
    ['an unknown second word', ['year', 'rum'], '没有命令“year rum”；是否指“year run”？', '“year run”'],
    ['a command far from any', ['zzzzzzzzzz'], '没有命令“zzzzzzzzzz”', 'no command “zzzzzzzzzz”'],
    ['an unknown option', ['rules', '--jsn'], '没有选项“--jsn”；是否指“--json”？', 'did you mean “--json”?'],
    ['an unknown letter', ['rules', '-x'], '没有选项“-x”', 'no option “-x”'],
    ["another command's option", ['rules', '--on', '2025-01-01'], '没有选项“--on”', 'no option “--on”'],
    ['a missing argument', ['decide'], '缺少“规则”', '“RULE” is missing'],
    ['a word too many', ['rules', 'all'], '多余的内容“all”', '“all” is one word too many'],
    [
      'a missing value',
      ['decide', 'clawback', '--on', '--lang=zh'],
      '选项“--on”缺少值',
      '“--on” needs a value',
    ],
    ['a value for a flag', ['rules', '--json=yes'], '选项“--json”不带值', '“--json” takes no value'],
  ];
  it.each(cases)('with %s ends with 2 and says so in both languages', async (_, args, zh, en) => {
    const runs = await both(args);
    expect(runs.zh).toMatchObject({ code: 2, out: '' });
    expect(runs.en).toMatchObject({ code: 2, out: '' });
    expect(runs.zh.err).toContain(zh);
    expect(runs.en.err).toContain(en);
  });

  it('names the two languages when another is asked for', async () => {
    const run = await runCli(['rules', '--lang', 'fr']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('只有 zh 和 en');
  });
});

describe('the language', () => {
  const languageFor = async (env: { readonly [name: string]: string }): Promise<string> => {
    const { err } = await runCli([], { env });
    return err.startsWith('请给出命令') ? 'zh' : 'en';
  };
  it('is that of the system, Chinese unless it says English', async () => {
    expect(await languageFor({})).toBe('zh');
    expect(await languageFor({ LANG: 'C.UTF-8' })).toBe('zh');
    expect(await languageFor({ LANG: 'en_US.UTF-8' })).toBe('en');
    expect(await languageFor({ LANG: 'en' })).toBe('en');
    expect(await languageFor({ LANG: 'enm_XX' })).toBe('zh');
    expect(await languageFor({ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' })).toBe('zh');
    expect(await languageFor({ LC_ALL: '', LC_MESSAGES: 'en_GB', LANG: 'zh_CN' })).toBe('en');
  });
});

describe('help', () => {
  it('is the same by word and by option', async () => {
    const whole = await runCli(['help']);
    expect(whole.code).toBe(0);
    expect(whole.out).toContain('吉政');
    for (const args of [['--help'], ['-h']]) expect((await runCli(args)).out).toBe(whole.out);
    const decide = await runCli(['help', 'decide', '--lang', 'en']);
    expect(decide.out).toContain('Usage: jizheng decide RULE [--on DATE] [--policy POLICY]');
    expect((await runCli(['decide', '--help', '--lang', 'en'])).out).toBe(decide.out);
    expect((await runCli(['decide', 'clawback', '-h', '--lang', 'en'])).out).toBe(decide.out);
  });

  it('lists the commands of a group', async () => {
    const { code, out } = await runCli(['year', '--help', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('year template FILE.xlsx');
    expect(out).toContain('year run WORKBOOK.xlsx');
    expect(out).not.toContain('backup');
  });

  it('of an unknown command ends with 2', async () => {
    expect((await runCli(['help', 'bakup'])).err).toContain('是否指“backup”？');
    expect((await runCli(['bakup', '--help'])).code).toBe(2);
  });

  it('stands beside the version', async () => {
    const { code, out } = await runCli(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a bug', () => {
  it('ends with 70, says that it is one, and shows where', async () => {
    const broken = command({
      words: ['break'],
      says: { zh: '坏', en: 'break' },
      arguments: {},
      options: {},
      run: () => Promise.reject(new Error('something is wrong')),
    });
    const { code, err } = await runCli(['break', '--lang', 'en'], { commands: [broken] });
    expect(code).toBe(70);
    expect(err).toContain('this is a bug');
    expect(err).toContain('something is wrong');
  });
});
