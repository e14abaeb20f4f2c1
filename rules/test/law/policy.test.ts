import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/law/date.js';
import { chosen, stated } from '../../src/law/entry.js';
import { countKind, flagKind } from '../../src/law/kind.js';
import { type Policy, supersede, versionOn } from '../../src/law/policy.js';
import { provision } from '../../src/law/provision.js';

const decree = { id: 'decree-7', citation: { zh: '某令', en: 'Decree' } };
const art = (article: number) => provision(decree, article);
const label = { zh: '参数', en: 'parameter' };

const parameters = {
  term: { kind: countKind({ zh: '年', en: 'years' }), label },
  strict: { kind: flagKind, label },
};

const policy: Policy<typeof parameters> = {
  id: 'somewhere',
  title: { zh: '某地', en: 'Somewhere' },
  parameters,
  documents: [decree],
  entries: {
    term: [stated('2020-01-01', art(1), 3), stated('2024-07-01', art(1), 4)],
    strict: [chosen('2021-01-01', art(2), true, '从严', 'strictly')],
  },
};

const valuesOn = (date: string, of: Policy = policy) => {
  const version = versionOn(of, day(date));
  return version.ok ? { since: version.value.since, ...version.value.values } : version.error;
};

describe('policy', () => {
  it('stands as its entries in force on the day say', () => {
    expect(valuesOn('2021-01-01')).toEqual({ since: '2021-01-01', term: 3, strict: true });
    expect(valuesOn('2024-06-30')).toEqual({ since: '2021-01-01', term: 3, strict: true });
    expect(valuesOn('2024-07-01')).toEqual({ since: '2024-07-01', term: 4, strict: true });
  });

  it('a day before the first entry of a parameter is an error that names it', () => {
    expect(valuesOn('2020-12-31')).toEqual({
      code: 'noVersion',
      policy: 'somewhere',
      date: '2020-12-31',
      parameter: 'strict',
    });
    expect(valuesOn('2019-12-31')).toMatchObject({ parameter: 'term' });
  });

  it('a version is made once', () => {
    const first = versionOn(policy, day('2024-07-01'));
    const again = versionOn(policy, day('2025-07-01'));
    const older = versionOn(policy, day('2024-06-30'));
    if (!first.ok || !again.ok || !older.ok) throw new Error('not held');
    expect(again.value).toBe(first.value);
    expect(older.value).not.toBe(first.value);
    expect(first.value.policy).toBe(policy);
    expect(first.value.entries.strict).toMatchObject({
      provision: 'decree-7/art-2',
      basis: { by: 'interpretation', reading: { zh: '从严', en: 'strictly' } },
    });
  });

  it('is held on every day from the last first entry on, and never guesses', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 4000 }), (days) => {
        const date = addDays(day('2021-01-01'), days);
        expect(versionOn(policy, date).ok).toBe(days >= 0);
      }),
    );
  });
});

describe('an official interpretation', () => {
  const official = { value: false, number: '某财〔2025〕1号', date: day('2025-02-20') };
  const from = (date: string) => supersede(policy, 'strict', { ...official, from: day(date) });

  it('replaces ours from its day on and leaves earlier days as they were', () => {
    const interpreted = from('2025-03-01');
    expect(valuesOn('2025-02-28', interpreted)).toMatchObject({ strict: true, since: '2024-07-01' });
    expect(valuesOn('2025-03-01', interpreted)).toMatchObject({ strict: false, since: '2025-03-01' });
    expect(valuesOn('2025-03-01')).toMatchObject({ strict: true });
  });

  it('keeps the provision, and says by which document it speaks', () => {
    expect(from('2025-03-01').entries.strict.at(-1)).toEqual({
      from: '2025-03-01',
      value: false,
      provision: 'decree-7/art-2',
      basis: { by: 'official', number: '某财〔2025〕1号', date: '2025-02-20' },
    });
  });

  it('from the same day on, ours is gone', () => {
    expect(from('2021-01-01').entries.strict).toHaveLength(1);
    expect(valuesOn('2021-01-01', from('2021-01-01'))).toMatchObject({ strict: false });
  });

  it('earlier than ours, the entries stay in order', () => {
    expect(from('2020-06-01').entries.strict.map((entry) => entry.from)).toEqual([
      '2020-06-01',
      '2021-01-01',
    ]);
    expect(valuesOn('2020-06-01', from('2020-06-01'))).toMatchObject({ strict: false, since: '2020-06-01' });
  });

  it('of a parameter without entries stands under the first article', () => {
    const empty: Policy<typeof parameters> = { ...policy, entries: { ...policy.entries, strict: [] } };
    const [entry] = supersede(empty, 'strict', { ...official, from: day('2025-03-01') }).entries.strict;
    expect(entry?.provision).toBe('somewhere/art-1');
  });
});
