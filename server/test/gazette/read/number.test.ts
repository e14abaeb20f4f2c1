import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownWork, knownWorkById } from '../../../src/gazette/known-works.js';
import {
  findNumbers,
  numberKey,
  parseNumber,
  parseNumeral,
  showNumber,
  showNumeral,
} from '../../../src/gazette/number.js';
import { issueId, workIdOfNumber, workIdOfTitle } from '../../../src/gazette/work-id.js';

const TREES = { prefix: '海政发', year: 2030, serial: 7 };

describe('a document number', () => {
  it.each([
    '海政发〔2030〕7号',
    '海政发[2030]7号',
    '海政发(2030)7号',
    '海政发（2030）7号',
    '海政发［２０３０］７号',
    ' 海政发 〔 2030 〕 第7 号 ',
    '海政发〔2030〕7',
    '海政发〔2030年〕7号',
    '海政发【2030】07号',
  ])('is the same in the spelling %s', (text) => {
    const number = parseNumber(text);
    expect(number).toEqual(TREES);
    expect(showNumber(TREES)).toBe('海政发〔2030〕7号');
    expect(numberKey(TREES)).toBe('海政发-2030-7');
  });

  it.each([
    '',
    '海政发',
    '2030年7号',
    '海政发〔30〕7号',
    '海政发〔2030〕0号',
    '〔2030〕7号',
    '海政发〔2030〕7号和',
  ])('is not %s', (text) => expect(parseNumber(text)).toBeNull());

  it('is found in a text, with what stands before left out', () => {
    const text =
      '根据海政发〔2030〕7号和《种树意见》（海办函 [2029] 12 号）以及海林发（2028）3号，2030（1）不是。';
    const found = findNumbers(text);
    expect(found.map(({ number }) => numberKey(number))).toEqual([
      '海政发-2030-7',
      '海办函-2029-12',
      '海林发-2028-3',
    ]);
    for (const { from, to, text: words } of found) expect(text.slice(from, to)).toBe(words);
  });

  it('is read from what is shown, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('海政发', '海林函', '国发', '海政办规'),
        fc.integer({ min: 1949, max: 2999 }),
        fc.integer({ min: 1, max: 99_999 }),
        (prefix, year, serial) => {
          const number = { prefix, year, serial };
          expect(parseNumber(showNumber(number))).toEqual(number);
          expect(findNumbers(`（${showNumber(number)}）`).map((each) => each.number)).toEqual([number]);
        },
      ),
    );
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['一百一十', 110],
    ['两千零二十', 2020],
    ['一万零一', 10_001],
    ['二〇二四', 2024],
    ['１２', 12],
  ])('%s is %i', (text, number) => expect(parseNumeral(text)).toBe(number));

  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (number) => {
        expect(parseNumeral(showNumeral(number))).toBe(number);
      }),
    );
    expect(parseNumeral('甲')).toBeNull();
    expect(parseNumeral('')).toBeNull();
  });
});

describe('the permanent name of a work', () => {
  it.each([
    ['吉政规', 'jzg-2024-2'],
    ['吉政办发', 'jzbf-2024-2'],
    ['吉民发', 'jmf-2024-2'],
    ['冀政发', 'he-zf-2024-2'],
    ['国发', 'gf-2024-2'],
  ])('%s〔2024〕2号 is %s', (prefix, id) =>
    expect(workIdOfNumber({ prefix, year: 2024, serial: 2 })).toBe(id),
  );

  it('is another for each province: the first letters alone would be one', () => {
    const ids = ['京', '津', '冀', '吉', '晋', '皖', '湘', '新', '沪', '黑'].map((sign) =>
      workIdOfNumber({ prefix: `${sign}政发`, year: 2024, serial: 1 }),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is fixed for known statutes, in full, in short and by version', () => {
    expect(workIdOfTitle('中华人民共和国立法法')).toBe('legislation-law');
    expect(workIdOfTitle('《预算法》')).toBe('budget-law');
    expect(knownWorkById('budget-law-2018')?.id).toBe('budget-law');
    expect(knownWork('灯塔法')).toBeNull();
    expect(workIdOfTitle('中华人民共和国灯塔法')).toBe('deng-ta-fa');
  });

  it.each([
    ['吉林省人民政府公报', 'jl-2030-1'],
    ['吉林市人民政府公报', 'jls-2030-1'],
    ['河南省人民政府公报', 'ha-2030-1'],
    ['北京市人民政府公报', 'bj-2030-1'],
    ['广西壮族自治区人民政府公报', 'gx-2030-1'],
    ['中华人民共和国国务院公报', 'gwy-2030-1'],
  ])('of an issue of %s begins with %s', (title, id) => expect(issueId(title, 2030, 1)).toBe(id));
});
