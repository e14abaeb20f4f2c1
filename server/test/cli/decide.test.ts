import { Readable, Writable } from 'node:stream';
import { clawback, day, decisionToJson, jilin2024, versionOn, virement } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { findRule } from '../../src/cli/find-rule.js';
import { type Line, readLines } from '../../src/cli/read-lines.js';
import { jsonLines, runCli } from './support/run-cli.js';

const FACTS = { spendingClass: 'ordinary', deadline: 'half', unreleased: '10000000.01', justified: '0' };
const GOOD = JSON.stringify(FACTS);
const version = versionOn(jilin2024, day('2025-07-01'));
const judged = version.ok ? clawback.judge(FACTS, version.value) : undefined;
if (!judged?.ok) throw new Error('the case of these tests is wrong');
const decision = judged.value;

const decided = (line: number, language: 'zh' | 'en' = 'zh'): unknown => ({
  line,
  decision: JSON.parse(JSON.stringify(decisionToJson(decision, language))),
});

describe('decide', () => {
  it('answers each line in its order, in the language asked for', async () => {
    const run = await runCli(['decide', 'funds.clawback', '--lang', 'en'], { stdin: `${GOOD}\n${GOOD}` });
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(jsonLines(run.out)).toEqual([decided(1, 'en'), decided(2, 'en')]);
    expect(run.out).toContain('"clawedBack":"5000000.00"');
  });

  it('reports a bad line with its number and everything wrong in it, and goes on', async () => {
    const bad = JSON.stringify({ ...FACTS, spendingClass: 'x', unreleased: '1,000', justified: 5, more: 1 });
    const run = await runCli(['decide', 'clawback', '--lang', 'en'], {
      stdin: `${bad}\n\n{"a":\n[]\n"text"\n${GOOD}\n`,
    });
    expect(run.code).toBe(1);
    expect(run.err).toBe('4 of 5 lines are wrong\n');
    const lines = jsonLines(run.out);
    expect(lines[0]).toMatchObject({
      line: 1,
      errors: [
        { path: 'more', code: 'unknownField', message: 'there is no fact called “more”' },
        { path: 'spendingClass', code: 'notAChoice' },
        { path: 'unreleased', code: 'notAnAmount', message: '“unreleased” is not an amount: 1,000' },
        { path: 'justified', code: 'wrongType' },
      ],
    });
    expect(lines[1]).toMatchObject({ line: 3, errors: [{ path: '', code: 'notJson' }] });
    expect(lines[2]).toMatchObject({ line: 4, errors: [{ path: '', code: 'notARecord' }] });
    expect(lines[3]).toMatchObject({ line: 5, errors: [{ path: '', code: 'notARecord' }] });
    expect(lines[4]).toEqual(decided(6, 'en'));
  });

  it('says in Chinese what is wrong', async () => {
    const run = await runCli(['decide', 'clawback'], { stdin: '{}' });
    expect(run.err).toBe('1 行中有 1 行有误\n');
    expect(run.out).toContain('缺少事实“unreleased”');
  });

  it('counts a refusal by law as an answer', async () => {
    const late = { ...virement.example, on: '2025-12-31' };
    const refused = await runCli(['decide', 'virement'], { stdin: JSON.stringify(late) });
    expect(refused.code).toBe(0);
    expect(refused.out).toContain('"outcome":"refused"');
  });

  it('does nothing on empty input', async () => {
    expect(await runCli(['decide', 'clawback'], { stdin: '' })).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('the rule, day and policy of decide', () => {
  it('takes a rule by its id or the part after the dot', () => {
    expect(findRule('funds.clawback')).toEqual(findRule('clawback'));
    expect(findRule('funds.clawbak')).toEqual({
      ok: false,
      error: { text: 'funds.clawbak', nearest: 'funds.clawback' },
    });
    expect(findRule('zzzzzzzzzzzzzzzz')).toMatchObject({ error: { nearest: null } });
  });

  it('names the nearest rule and where all of them are', async () => {
    const run = await runCli(['decide', 'clawbck', '--lang', 'en'], { stdin: GOOD });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('did you mean “funds.clawback”? (all of them: jizheng rules)');
    expect((await runCli(['decide', 'zzzzzzzzzzzzzzzz'])).err).toContain('没有规则“zzzzzzzzzzzzzzzz”（');
  });

  it('refuses a day that does not exist or has no law, and an unknown policy', async () => {
    const asked = (...words: string[]) =>
      runCli(['decide', 'clawback', '--lang', 'en', ...words], { stdin: GOOD });
    expect(await asked('--on', '2025-02-30')).toMatchObject({ code: 2, out: '' });
    expect((await asked('--on', 'today')).err).toContain('“today” is not an existing day');
    expect((await asked('--on', '2020-01-01')).err).toContain(
      'no version of “jilin-2024” is held for 2020-01-01',
    );
    expect((await asked('--policy', 'jilin-2025')).err).toContain('did you mean “jilin-2024”?');
    expect((await asked('--policy', 'jilin-2024', '--on', '2024-09-14')).code).toBe(0);
  });

  it('takes the day in Shanghai when none is named', async () => {
    const before = await runCli(['decide', 'clawback'], {
      stdin: GOOD,
      now: () => new Date('2024-09-13T15:59:59Z'),
    });
    const after = await runCli(['decide', 'clawback'], {
      stdin: GOOD,
      now: () => new Date('2024-09-13T16:00:00Z'),
    });
    expect(before.code).toBe(2);
    expect(before.err).toContain('2024-09-13');
    expect(after.code).toBe(0);
  });
});

describe('the lines that are read', () => {
  const linesOf = async (chunks: readonly (Buffer | string)[], limit?: number): Promise<Line[]> => {
    const all: Line[] = [];
    for await (const lines of readLines(Readable.from(chunks), limit)) all.push(...lines);
    return all;
  };

  it('are the same however they arrive', async () => {
    const bytes = Buffer.from('\ufeff甲\r\n\n  \n乙丙\n丁');
    const whole = await linesOf([bytes]);
    expect(whole).toEqual([
      { number: 1, text: '甲' },
      { number: 4, text: '乙丙' },
      { number: 5, text: '丁' },
    ]);
    expect(await linesOf([...bytes].map((byte) => Buffer.from([byte])))).toEqual(whole);
    expect(await linesOf(['甲\n\n', '\n乙丙\n丁\n'])).toEqual(whole);
  });

  it('are named when they are too long or not UTF-8, and the next is read', async () => {
    const long = 'x'.repeat(11);
    expect(await linesOf([`${long}\nshort\n`, Buffer.from([0xff, 0x0a]), long], 10)).toEqual([
      { number: 1, unreadable: 'tooLong' },
      { number: 2, text: 'short' },
      { number: 3, unreadable: 'notUtf8' },
      { number: 4, unreadable: 'tooLong' },
    ]);
    const run = await runCli(['decide', 'clawback'], {
      stdin: Readable.from([Buffer.from([0xc3, 0x28, 0x0a])]),
    });
    expect(jsonLines(run.out)).toMatchObject([{ line: 1, errors: [{ code: 'notUtf8' }] }]);
  });
});

describe('the speed of decide', () => {
  it('is that of whoever takes the answers: nothing piles up in between', async () => {
    const chunk = Buffer.from(`${GOOD}\n`.repeat(20));
    let given = 0;
    const stdin = new Readable({
      highWaterMark: 1,
      read() {
        given += 1;
        this.push(given > 200 ? null : chunk);
      },
    });
    let taken = 0;
    let furthestAhead = 0;
    const stdout = new Writable({
      highWaterMark: 1,
      write: (answers: Buffer, _, done) => {
        taken += answers.toString().split('\n').length - 1;
        furthestAhead = Math.max(furthestAhead, 20 * given - taken);
        setTimeout(done, 1);
      },
    });
    expect((await runCli(['decide', 'clawback'], { stdin, stdout })).code).toBe(0);
    expect(taken).toBe(4_000);
    expect(furthestAhead).toBeLessThan(200);
  });
});

describe('results that cannot be written', () => {
  const brokenBy = (code: string): Writable =>
    new Writable({ write: (_, __, done) => done(Object.assign(new Error(`${code}: write`), { code })) });

  it('end quietly when the reader has enough', async () => {
    const run = await runCli(['rules'], { stdout: brokenBy('EPIPE') });
    expect(run).toEqual({ code: 0, out: '', err: '' });
  });

  it('end with 4 when the disk is full', async () => {
    const run = await runCli(['decide', 'clawback', '--lang', 'en'], {
      stdin: GOOD,
      stdout: brokenBy('ENOSPC'),
    });
    expect(run.code).toBe(4);
    expect(run.err).toBe('the results cannot be written: ENOSPC: write\n');
  });
});
