import { FUNDS_RULES } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { jsonLines, runCli } from './support/run-cli.js';

interface RuleJson {
  readonly id: string;
  readonly provisions: readonly string[];
  readonly facts: { readonly type: string; readonly required: readonly string[] };
  readonly outcome: { readonly oneOf: readonly unknown[] };
  readonly example: { readonly facts: object; readonly decision: object };
}

describe('rules', () => {
  it('lists every rule with its places in the law', async () => {
    const { code, out } = await runCli(['rules', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('funds.clawback  ');
    expect(out).toContain('Jizhenggui [2024] No. 2, art. 33');
    expect(out.trim().split('\n')).toHaveLength(2 * FUNDS_RULES.length);
    expect((await runCli(['rules'])).out).toContain('吉政规〔2024〕2号 第三十三条');
  });

  it('gives scripts the schemas and an example whose facts decide as it says', async () => {
    const { code, out } = await runCli(['rules', '--json', '--lang', 'en']);
    expect(code).toBe(0);
    const list: readonly RuleJson[] = JSON.parse(out);
    expect(list.map(({ id }) => id)).toEqual(FUNDS_RULES.map(({ id }) => id));
    for (const { id, provisions, facts, outcome, example } of list) {
      expect(provisions[0]).toMatch(/\/art-\d+/);
      expect(facts.type).toBe('object');
      expect([...facts.required].sort()).toEqual(Object.keys(example.facts).sort());
      expect(outcome.oneOf.length).toBeGreaterThan(0);
      const decided = await runCli(['decide', id, '--lang', 'en'], { stdin: JSON.stringify(example.facts) });
      expect(jsonLines(decided.out)).toEqual([{ line: 1, decision: example.decision }]);
    }
  });

  it('says when the clock names a day without law', async () => {
    const run = await runCli(['rules', '--lang', 'en'], { now: () => new Date('2020-01-01T00:00:00Z') });
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain('2020-01-01');
  });
});
