import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../../src/gazette/edit/correct.js';

const WORDS = '第三条 资金按季拨付，资金不得挪用。';

describe('a correction', () => {
  test('names words that stand there once and changes them', () => {
    expect(refusalOf({ printed: '按季', corrected: '按月' }, WORDS, [])).toBeNull();
  });

  test('of words that are not printed is refused', () => {
    expect(refusalOf({ printed: '按年', corrected: '按月' }, WORDS, [])).toEqual({
      code: 'notPrinted',
      printed: '按年',
    });
  });

  test('of words that stand there twice is refused: which are meant?', () => {
    expect(refusalOf({ printed: '资金', corrected: '款项' }, WORDS, [])).toEqual({
      code: 'printedOften',
      printed: '资金',
    });
  });

  test('that changes nothing is refused', () => {
    expect(refusalOf({ printed: '按季', corrected: '按季' }, WORDS, [])).toEqual({
      code: 'nothingCorrected',
    });
  });

  test.each(['按季拨', '资金按', '拨', '第三条 资金按季拨付，资金'])(
    'of words that one which waits, of “%s”, would change too is refused',
    (waiting) => {
      expect(refusalOf({ printed: '按季拨付', corrected: '按月拨付' }, WORDS, [waiting])).toEqual({
        code: 'anotherWaits',
        printed: waiting,
      });
    },
  );

  test('beside one that waits is taken', () => {
    expect(refusalOf({ printed: '按季', corrected: '按月' }, WORDS, ['拨付', '挪用'])).toBeNull();
  });
});
