import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FUNDS_CLAUSES } from '../../../src/funds/clauses/register.js';
import { jilin2024 } from '../../../src/funds/policies/jilin-2024.js';
import { FUNDS_RULES } from '../../../src/funds/rules.js';
import { provisionParts } from '../../../src/law/provision.js';

const root = new URL('../../../../', import.meta.url);
const articleOf = (provision: string) => provisionParts(provision)?.article ?? 0;
const codesOf = (rule: (typeof FUNDS_RULES)[number]) => [
  ...rule.refusals,
  ...rule.warnings,
  ...rule.outcomes,
];
const inRules = FUNDS_CLAUSES.flatMap((entry) =>
  entry.carriers.flatMap((carrier) => (carrier.by === 'rule' ? [{ entry, carrier }] : [])),
);
const articles = new Set(FUNDS_CLAUSES.map(({ provision }) => articleOf(provision)));

describe('clause register of the special funds', () => {
  it('stands in the order of the articles and leaves none out', () => {
    const last = Math.max(...articles);
    expect([...articles]).toEqual(Array.from({ length: last }, (_, index) => index + 1));
  });

  it('numbers the clauses of each article from one', () => {
    const numbered = [...articles].flatMap((article) =>
      FUNDS_CLAUSES.filter(({ provision }) => articleOf(provision) === article).map(
        (_, index) => `art-${article}/${index + 1}`,
      ),
    );
    expect(FUNDS_CLAUSES.map(({ id }) => id)).toEqual(numbered);
  });

  it('says each clause once, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const said = FUNDS_CLAUSES.map(({ provision, clause }) => `${provision}: ${clause[language]}`);
      expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
    }
  });

  it('points to rules and clauses that exist', () => {
    const known = new Set(
      FUNDS_RULES.flatMap((rule) => codesOf(rule).map(({ code }) => `${rule.id} ${code}`)),
    );
    const missing = inRules.flatMap(({ entry, carrier }) =>
      carrier.codes
        .map((code) => `${carrier.rule} ${code}`)
        .filter((name) => !known.has(name))
        .map((name) => `${entry.id}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('leaves no clause of a rule without an entry under its article', () => {
    const carried = new Set(
      inRules.flatMap(({ carrier }) => carrier.codes.map((code) => `${carrier.rule} ${code}`)),
    );
    const orphans = FUNDS_RULES.flatMap((rule) =>
      codesOf(rule)
        .filter(({ by }) => articles.has(articleOf(by)))
        .map(({ code }) => `${rule.id} ${code}`)
        .filter((name) => !carried.has(name)),
    );
    expect(orphans).toEqual([]);
  });

  it('marks as softened exactly what a determination can lift', () => {
    const unmarked = FUNDS_RULES.flatMap((rule) =>
      [...rule.refusals, ...rule.warnings].flatMap(({ code, by, lifted }) => {
        const entries = inRules.filter(
          ({ carrier }) => carrier.rule === rule.id && carrier.codes.includes(code),
        );
        const marked = entries.some(({ entry }) => entry.softened === true);
        return articles.has(articleOf(by)) && marked !== (lifted !== null) ? [`${rule.id} ${code}`] : [];
      }),
    );
    expect(unmarked).toEqual([]);
  });

  it('names interpretations that are parameters and that the text does not state', () => {
    const names = FUNDS_CLAUSES.flatMap(({ interpreted = [] }) => interpreted);
    const entries = new Map(Object.entries(jilin2024.entries));
    expect(names.filter((name) => entries.get(name)?.[0]?.basis.by !== 'interpretation')).toEqual([]);
  });

  it('names tests that exist', () => {
    const files = [...new Set(FUNDS_CLAUSES.flatMap(({ tests }) => tests))];
    expect(files.filter((file) => !existsSync(fileURLToPath(new URL(file, root))))).toEqual([]);
  });
});
