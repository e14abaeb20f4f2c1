import { type Fen, fen, MAX_FEN, parseYuan } from '@jizheng/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseCapitalAmount } from '../../src/report/text/chinese-capital-amount.js';

const yuan = (text: string): Fen => {
  const parsed = parseYuan(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

test.each([
  ['0', '人民币零元整'],
  ['0.05', '人民币伍分'],
  ['0.50', '人民币伍角整'],
  ['0.55', '人民币伍角伍分'],
  ['1', '人民币壹元整'],
  ['10', '人民币壹拾元整'],
  ['15', '人民币壹拾伍元整'],
  ['100', '人民币壹佰元整'],
  ['101', '人民币壹佰零壹元整'],
  ['1001', '人民币壹仟零壹元整'],
  ['1010', '人民币壹仟零壹拾元整'],
  ['1100', '人民币壹仟壹佰元整'],
  ['10000', '人民币壹万元整'],
  ['10001', '人民币壹万零壹元整'],
  ['10010', '人民币壹万零壹拾元整'],
  ['11000', '人民币壹万壹仟元整'],
  ['107000.53', '人民币壹拾万柒仟元零伍角叁分'],
  ['1680.32', '人民币壹仟陆佰捌拾元零叁角贰分'],
  ['1409.50', '人民币壹仟肆佰零玖元伍角整'],
  ['6007.14', '人民币陆仟零柒元壹角肆分'],
  ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
  ['325.04', '人民币叁佰贰拾伍元零肆分'],
  ['10.05', '人民币壹拾元零伍分'],
  ['10000000', '人民币壹仟万元整'],
  ['10000000.01', '人民币壹仟万元零壹分'],
  ['10000001', '人民币壹仟万零壹元整'],
  ['100000000', '人民币壹亿元整'],
  ['100000001', '人民币壹亿零壹元整'],
  ['100010000', '人民币壹亿零壹万元整'],
  ['110000000', '人民币壹亿壹仟万元整'],
  ['1000000000000', '人民币壹万亿元整'],
  ['1000100000000', '人民币壹万零壹亿元整'],
  ['-5000000.01', '人民币负伍佰万元零壹分'],
])('%s yuan is %s', (amount, text) => {
  expect(chineseCapitalAmount(yuan(amount))).toBe(text);
});

const amounts = fc.oneof(
  fc.bigInt({ min: -MAX_FEN, max: MAX_FEN }),
  fc.bigInt({ min: -100_000_000n, max: 100_000_000n }),
  // many zeros inside and at the end
  fc
    .array(fc.constantFrom('0', '0', '0', '0', '1', '5', '9'), { minLength: 1, maxLength: 18 })
    .map((digits) => BigInt(digits.join(''))),
);

const VALUES = new Map([...'零壹贰叁肆伍陆柒捌玖'].map((character, value) => [character, BigInt(value)]));
const PLACES = new Map([
  ['拾', 10n],
  ['佰', 100n],
  ['仟', 1_000n],
]);

/** Reads a whole number by the everyday rule, independently of how it was written. */
function readWhole(text: string): bigint {
  let sum = 0n;
  let section = 0n;
  let pending = 0n;
  for (const character of text) {
    const place = PLACES.get(character);
    if (place !== undefined) {
      section += pending * place;
      pending = 0n;
    } else if (character === '万') {
      sum += (section + pending) * 10_000n;
      section = 0n;
      pending = 0n;
    } else if (character === '亿') {
      sum = (sum + section + pending) * 100_000_000n;
      section = 0n;
      pending = 0n;
    } else {
      pending = VALUES.get(character) ?? 0n;
    }
  }
  return sum + section + pending;
}

function readBack(text: string): bigint {
  const match = /^人民币(负?)(?:(.+?)元)?(零?)(?:(.)角)?(?:(.)分)?整?$/.exec(text);
  if (match === null) throw new Error(text);
  const [, sign, whole = '', , jiao = '零', last = '零'] = match;
  const magnitude = readWhole(whole) * 100n + readWhole(jiao) * 10n + readWhole(last);
  return sign === '负' ? -magnitude : magnitude;
}

test('what is written reads back as the same amount', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(readBack(chineseCapitalAmount(fen(amount)))).toBe(amount);
    }),
    { numRuns: 20_000 },
  );
});

test('no zero is doubled, none stands before a unit, and 整 ends exactly what has no fen', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      const text = chineseCapitalAmount(fen(amount));
      expect(text).not.toMatch(/零零|零[拾佰仟万亿角分]/);
      if (amount !== 0n) expect(text).not.toMatch(/零元|负零|币零/);
      expect(text.endsWith('整')).toBe(amount % 10n === 0n);
      expect(text.endsWith('分')).toBe(amount % 10n !== 0n);
    }),
    { numRuns: 20_000 },
  );
});

test('two amounts are never written alike', () => {
  fc.assert(
    fc.property(amounts, amounts, (one, other) => {
      fc.pre(one !== other);
      expect(chineseCapitalAmount(fen(one))).not.toBe(chineseCapitalAmount(fen(other)));
    }),
    { numRuns: 5_000 },
  );
});
