import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/cli/exit-code.js';
import { runCli } from '../../cli/support/run-cli.js';

const folder = await mkdtemp(join(tmpdir(), 'jizheng-ingest-'));
afterAll(() => rm(folder, { recursive: true }));
const sample = (name: string): string =>
  fileURLToPath(new URL(`../../../../examples/gazette/${name}`, import.meta.url));
const ingest = (...args: readonly string[]) => runCli(['gazette', 'ingest', ...args]);

describe('jizheng gazette ingest', () => {
  it('prints tree and doubts as JSON', async () => {
    const { code, out } = await ingest(sample('yunling-2031-02.txt'), '--dry-run', '--json');
    expect(code).toBe(EXIT.ok);
    const { publication, doubts, lineCount } = JSON.parse(out);
    expect(publication).toMatchObject({ kind: 'issue', year: 2031, number: 2 });
    expect(doubts.map(({ code: each }: { code: string }) => each)).toContain('dotLeaders');
    expect(lineCount).toBeGreaterThan(100);
  });

  it.each(['zh', 'en'] as const)('tells in words what was found (%s)', async (language) => {
    const { code, out } = await ingest(sample('lighthouse-law.md'), '--dry-run', '--lang', language);
    expect(code).toBe(EXIT.ok);
    expect(out).toContain({ zh: '6 条', en: '6 articles' }[language]);
    expect(out).toContain({ zh: '第 62 行', en: 'line 62' }[language]);
    expect(out).toContain('effectDayNotStated');
  });

  it('tells every problem with its line', async () => {
    const file = join(folder, 'bad.txt');
    await writeFile(
      file,
      Buffer.concat([Buffer.from('甲\n'), Buffer.from([0xff]), Buffer.from('\n'), Buffer.from([0xfe])]),
    );
    const { code, err, out } = await ingest(file, '--dry-run', '--lang', 'en');
    expect(code).toBe(EXIT.problems);
    expect(out).toBe('');
    expect(err).toContain('line 2: not UTF-8');
    expect(err).toContain('line 3: not UTF-8');
    const json = await ingest(file, '--dry-run', '--json');
    expect(JSON.parse(json.out).problems).toMatchObject([
      { code: 'notUtf8', line: 2 },
      { code: 'notUtf8', line: 3 },
    ]);
  });

  it('tells that a file is not there', async () => {
    const { code, err } = await ingest(join(folder, 'none.txt'), '--dry-run', '--lang', 'en');
    expect(code).toBe(EXIT.file);
    expect(err).toContain('the file cannot be read');
  });
});
