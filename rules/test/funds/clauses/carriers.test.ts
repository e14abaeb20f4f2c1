import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../src/funds/acts.js';
import { FUNDS_CLAUSES } from '../../../src/funds/clauses/register.js';
import { DEADLINES } from '../../../src/funds/deadlines.js';

const carriers = FUNDS_CLAUSES.flatMap((entry) => entry.carriers);
const used = (names: readonly string[]) => [...new Set(names)].toSorted();

describe('carriers of the clause register', () => {
  it('reaches the last article', () => {
    expect(FUNDS_CLAUSES.at(-1)?.provision).toBe('jzg-2024-2/art-50');
  });

  it('deadlines: none without a clause, none that is not there', () => {
    const named = carriers.flatMap((carrier) => (carrier.by === 'deadline' ? [carrier.deadline] : []));
    expect(used(named)).toEqual(DEADLINES.map(({ id }) => id).toSorted());
  });

  it('acts: none without a clause, none that is not there', () => {
    const named = carriers.flatMap((carrier) => {
      if (carrier.by === 'act') return [carrier.act];
      return carrier.by === 'judgement' ? [carrier.recordedIn] : [];
    });
    expect(used(named)).toEqual([...ACTS].toSorted());
  });

  it('a clause that only a later page would carry is not called carried', () => {
    const waiting = FUNDS_CLAUSES.filter((entry) => entry.carriers.every(({ by }) => by === 'notYet'));
    expect(waiting.map(({ id }) => id)).toEqual([]);
  });
});
