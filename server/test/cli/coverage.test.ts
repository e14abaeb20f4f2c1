import {
  type Carrier,
  type ClauseEntry,
  FUNDS_CLAUSES,
  GAZETTE_CLAUSES,
  type ProvisionId,
} from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { countCoverage } from '../../src/cli/coverage-count.js';
import { runCli } from './support/run-cli.js';

const later: Carrier = { by: 'notYet', what: 'the portal' };
const inRule: Carrier = { by: 'rule', rule: 'funds.clawback', codes: ['halfClawedBack'] };

const entry = (id: string, place: string, ...carriers: [Carrier, ...Carrier[]]): ClauseEntry => ({
  id,
  provision: place as ProvisionId,
  clause: { zh: '条款', en: 'clause' },
  carriers,
  tests: [],
});

describe('the count of the register', () => {
  it('never counts as carried what is still to come', () => {
    const counted = countCoverage([
      entry('art-1/1', 'jzg-2024-2/art-1', inRule),
      entry('art-3/1', 'jzg-2024-2/art-3/para-1', inRule, later),
      entry('art-3/2', 'jzg-2024-2/art-3/para-2', later),
      entry('other/1', 'budget-law-2018/art-3', inRule),
    ]);
    expect(counted).toMatchObject({ clauses: 4, covered: 2, partly: 1, notYet: 1 });
    expect(counted.carriers).toMatchObject({ rule: 3, notYet: 2, act: 0 });
    expect(counted.articles).toHaveLength(50);
    expect(counted.articles[0]).toEqual({ article: 1, clauses: 1, covered: 1 });
    expect(counted.articles[1]).toEqual({ article: 2, clauses: 0, covered: 0 });
    expect(counted.articles[2]).toEqual({ article: 3, clauses: 2, covered: 0 });
    expect(counted.toCome).toEqual([
      { clause: 'art-3/1', what: 'the portal' },
      { clause: 'art-3/2', what: 'the portal' },
    ]);
  });
});

const REGISTER = [...FUNDS_CLAUSES, ...GAZETTE_CLAUSES];

describe('coverage', () => {
  it('counts the real register for scripts', async () => {
    const { code, out } = await runCli(['coverage', '--json']);
    expect(code).toBe(0);
    const counted = JSON.parse(out);
    expect(counted.clauses).toBe(REGISTER.length);
    expect(counted.covered + counted.partly + counted.notYet).toBe(counted.clauses);
    expect(counted.toCome).toHaveLength(counted.carriers.notYet);
    expect(counted.documents).toEqual([
      { document: 'jl-2024-23-announcement', clauses: 6, covered: 6 },
      { document: 'jl-2024-23-about', clauses: 7, covered: 7 },
    ]);
  });

  it('prints every article, every kind of carrier and what is to come', async () => {
    const { code, out } = await runCli(['coverage', '--lang', 'en']);
    expect(code).toBe(0);
    const articles = out.split('\n').filter((line) => /^ {2}art\. \d+: /.test(line));
    expect(articles).toHaveLength(50);
    expect(out).toContain(`${REGISTER.length} clauses: `);
    expect(out).toMatch(/ {2}not yet: \d+/);
    expect((await runCli(['coverage'])).out).toContain('  第33条：');
  });
});
