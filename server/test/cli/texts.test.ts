import { readFile } from 'node:fs/promises';
import type { Text } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import type { Option } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { EXIT, EXIT_MEANING, SIGNAL_EXIT } from '../../src/cli/exit-code.js';
import { usageLine } from '../../src/cli/help.js';
import { runCli } from './support/run-cli.js';

const HAN = /\p{Script=Han}/u;

const texts: readonly Text[] = COMMANDS.flatMap((command) => [
  command.says,
  ...Object.values(command.arguments).flatMap(({ name, says }) => [name, says]),
  ...Object.values(command.options).flatMap(({ value, says }) =>
    value === undefined ? [says] : [value, says],
  ),
]).concat(Object.values(EXIT_MEANING));

describe('the texts of the command line', () => {
  it.each(texts.map((text) => [text.en, text] as const))('speak both languages: %s', (_, { zh, en }) => {
    expect(zh).toMatch(HAN);
    expect(en.trim()).not.toBe('');
    expect(en).not.toMatch(HAN);
  });

  it('name each command once', () => {
    const names = COMMANDS.map(({ words }) => words.join(' '));
    expect(new Set(names).size).toBe(names.length);
  });

  it('take an option of one name alike in every command', () => {
    const takesValue = new Map<string, boolean>();
    const options = COMMANDS.flatMap((command) => Object.entries<Option>(command.options));
    for (const [name, { value }] of options) {
      expect(takesValue.get(name) ?? value !== undefined).toBe(value !== undefined);
      takesValue.set(name, value !== undefined);
    }
    expect(takesValue.get('json')).toBe(false);
  });

  it.each(['zh', 'en'] as const)('tell in the help of every command and exit code (%s)', async (language) => {
    const { out } = await runCli(['help', '--lang', language]);
    for (const { words, says } of COMMANDS) {
      expect(out).toContain(words.join(' '));
      expect(out).toContain(says[language]);
    }
    for (const says of Object.values(EXIT_MEANING)) expect(out).toContain(says[language]);
    if (language === 'en') expect(out).not.toMatch(HAN);
  });
});

describe('the page about the command line', () => {
  it('lists every command as it is written, and every exit code', async () => {
    const text = await readFile(new URL('../../../docs/cli.md', import.meta.url), 'utf8');
    const page = text.replace(/ +\|/g, ' |');
    for (const command of COMMANDS) expect(page).toContain(`\`${usageLine(command, 'en')}\``);
    for (const [name, code] of Object.entries(EXIT)) {
      expect(page).toContain(`| ${code} | ${EXIT_MEANING[name as keyof typeof EXIT].en} |`);
    }
    for (const [signal, code] of Object.entries(SIGNAL_EXIT))
      expect(page).toContain(`| ${code} | ended by ${signal}`);
  });
});
