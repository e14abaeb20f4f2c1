import { expect, it } from 'vitest';
import { frameSearch, lookedAt } from '../../src/session/looked-at';

const TODAY = '2026-06-04';

it('looks at a day before today, and at a fiscal year', () => {
  expect(lookedAt({ asOf: '2026-06-03', year: 2025, q: '黑土' }, TODAY)).toEqual({
    asOf: '2026-06-03',
    year: 2025,
  });
});

it.each(['2026-06-05', '2030-01-01', TODAY, 'garbage', '2026-02-30', '2026-13-01', '2026-1-1', 2026, null])(
  'looks at today when the address names %j',
  (asOf) => {
    expect(lookedAt({ asOf }, TODAY)).toEqual({});
  },
);

it.each(['abcd', 'NaN', Number.NaN, 2026.5, 1, 99999, '2026', null])(
  'looks at the year of the day when the address names %j',
  (year) => {
    expect(frameSearch({ year })).toEqual({});
  },
);
