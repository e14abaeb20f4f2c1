import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JILIN_AREAS } from '../../src/funds/areas.js';
import { isCreditCode } from '../../src/funds/credit-code.js';
import { covers, isPlace, isUnit } from '../../src/funds/place.js';
import { OTHER_UNIT, UNIT } from '../support/units.js';

describe('a place', () => {
  it('is, in Jilin, a prefecture, city, district or county that exists', () => {
    expect(JILIN_AREAS.every(({ code }) => isPlace(code, '220000'))).toBe(true);
    expect(isPlace('220200', '220000-test')).toBe(true);
    expect(
      ['220999', '220000', '22020', '吉林市', '110101'].filter((code) => isPlace(code, '220000')),
    ).toEqual([]);
  });

  it('is, elsewhere, a code of the right form within the province', () => {
    expect(isPlace('330199', '330000')).toBe(true);
    expect(['220200', '33019', '3301999', '33019A'].filter((code) => isPlace(code, '330000'))).toEqual([]);
  });

  it('covers its projects: a city those of its counties, a county its own, a unit its own', () => {
    const project = { area: '220281', unitCode: UNIT };
    expect(['220200', '220281', UNIT].filter((recipient) => covers(recipient, project))).toHaveLength(3);
    expect(['220300', '220282', OTHER_UNIT].filter((recipient) => covers(recipient, project))).toEqual([]);
  });
});

const CHARACTERS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

/** The check character by the formula of GB 32100 itself: weights are powers of three, modulo 31. */
function checkOf(first: string): string {
  const sum = [...first].reduce(
    (total, each, at) => total + BigInt(CHARACTERS.indexOf(each)) * 3n ** BigInt(at),
    0n,
  );
  return CHARACTERS[Number((31n - (sum % 31n)) % 31n)] ?? '';
}

const character = fc.constantFrom(...CHARACTERS);
const digit = fc.constantFrom(...CHARACTERS.slice(0, 10));
const textOf = (from: fc.Arbitrary<string>, length: number) =>
  fc.array(from, { minLength: length, maxLength: length }).map((each) => each.join(''));
const firstSeventeen = fc
  .tuple(textOf(character, 2), textOf(digit, 6), textOf(character, 9))
  .map((parts) => parts.join(''));

describe('a unified social credit code (GB 32100-2015)', () => {
  it.each([
    ['0'.repeat(18), 'nothing weighs nothing'],
    [`1${'0'.repeat(16)}Y`, '31 - 1 × 1 = 30'],
    [`01${'0'.repeat(15)}W`, '31 - 1 × 3 = 28'],
    [`9122${'0'.repeat(13)}7`, '9 + 3 + 18 + 54 = 84 = 2 × 31 + 22; 31 - 22 = 9, not 7', false],
    [`9122${'0'.repeat(13)}9`, '9 + 3 + 18 + 54 = 84 = 2 × 31 + 22; 31 - 22 = 9'],
  ])('%s: %s', (code, _, valid = true) => {
    expect(isUnit(code)).toBe(valid);
  });

  it('ends with the check character of the standard, and with no other', () => {
    fc.assert(
      fc.property(firstSeventeen, character, (first, last) => {
        expect(isCreditCode(first + last)).toBe(last === checkOf(first));
      }),
    );
  });

  it('notices one wrong character and two neighbours that changed places', () => {
    fc.assert(
      fc.property(firstSeventeen, fc.nat(16), character, (first, at, wrong) => {
        const code = first + checkOf(first);
        const changed = code.slice(0, at) + wrong + code.slice(at + 1);
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        expect(isCreditCode(changed)).toBe(changed === code);
        if (at < 16) expect(isCreditCode(swapped)).toBe(swapped === code);
      }),
    );
  });

  it('is of its form: eighteen characters without I, O, S, V, Z, an area of digits', () => {
    const wrong = [
      '',
      UNIT.toLowerCase(),
      `${UNIT}0`,
      UNIT.slice(1),
      `91I20101MA0TEXT01P`,
      '91A2010AMA0TEXT01P',
    ];
    expect(wrong.filter(isUnit)).toEqual([]);
  });
});
