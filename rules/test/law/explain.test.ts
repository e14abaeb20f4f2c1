import { describe, expect, it } from 'vitest';
import { day } from '../../src/law/date.js';
import {
  citationOf,
  explain,
  explainLines,
  quantityText,
  reasonText,
  testText,
} from '../../src/law/explain.js';
import { yuan } from '../../src/law/money.js';
import { supersede } from '../../src/law/policy.js';
import { art, cost, f, leave, lending, library, libraryOn } from './toy.js';

const policy = libraryOn('2025-01-01');

function told(language: 'zh' | 'en', changed: { readonly [fact: string]: unknown } = {}, on = policy) {
  const judged = lending.judge({ ...lending.example, ...changed }, on);
  if (!judged.ok) throw new Error(JSON.stringify(judged.error));
  return explain(judged.value, language);
}

describe('an explanation', () => {
  it('reads as a memo in Chinese', () => {
    expect(told('zh')).toEqual([
      '购书资助：按比例资助',
      '借书办法 第三条：按比例资助（适用）。其他情形均不适用',
      '借书办法 第一条：访客不予资助（无此情形）。读者：学生（不是访客）',
      '借书办法 第二条：超过限额（无此情形）。价款 = 书价 30.00 元 + 邮费 5.01 元 = 35.01 元；价款 35.01 元 ≤ 限额 100.00 元',
      '借书办法 第二条：不是新书（无此情形）。新书：是',
      '借书办法 第四条：价款偏高（无此情形）。价款 35.01 元 < 提示线 50.00 元',
      '借书办法 第四条：学生购书价款偏高（无此情形）。价款 35.01 元 < 提示线 50.00 元',
      '借书办法 第三条：教师全额资助（不适用）。读者：学生（不是教师）',
      '资助额 = 价款 35.01 元 × 资助比例 50.00% = 17.50 元',
      '价款 35.01 元',
      '⚖ 价款含邮费（借书办法 第一条）：价款包括邮费',
      '⚖ 提示线 50.00 元（借书办法 第四条）：五十元起提示',
      '适用版本：图书馆，自2020年1月1日起',
    ]);
  });

  it('reads as a memo in English', () => {
    expect(told('en', { reader: 'teacher' })).toEqual([
      'Help to buy a book: teachers are paid in full',
      'Library Code, art. 3: teachers are paid in full (applies). reader: teacher',
      'Library Code, art. 1: no help for guests (not the case). reader: teacher (not guest)',
      'Library Code, art. 2: over the limit (not the case). cost = price CNY 30.00 + postage CNY 5.01 = CNY 35.01; cost CNY 35.01 ≤ limit CNY 100.00',
      'Library Code, art. 2: not a new book (not the case). a new book: yes',
      'Library Code, art. 4: a dear book (not the case). cost CNY 35.01 < line of warning CNY 50.00',
      'Library Code, art. 4: dear for a pupil (not the case). reader: teacher (not pupil)',
      'cost CNY 35.01',
      '⚖ the price includes postage (Library Code, art. 1): postage counts as price',
      '⚖ line of warning CNY 50.00 (Library Code, art. 4): a warning from fifty yuan',
      'Law applied: Library, from 1 January 2020',
    ]);
  });

  it('of a refusal names all that refuses first, with why no determination lifts it', () => {
    const refused = told('en', {
      reader: 'guest',
      price: '100',
      isNew: false,
      leave: leave({ amount: '1' }),
    });
    expect(refused.slice(0, 4)).toEqual([
      'Help to buy a book: refused: no help for guests; over the limit',
      'Library Code, art. 1: no help for guests (refused). reader: guest',
      "Library Code, art. 2: over the limit (refused). cost = price CNY 100.00 + postage CNY 5.01 = CNY 105.01; cost CNY 105.01 > limit CNY 100.00; the librarian's determination: 馆〔2025〕3号 (1 March 2025), does not cover the whole amount",
      "Library Code, art. 2: not a new book (lifted by a determination). a new book: no; the librarian's determination: 馆〔2025〕3号 (1 March 2025), made by the office that decides",
    ]);
    expect(refused.slice(-2)).toEqual([
      'Determination 馆〔2025〕3号 (1 March 2025): 唯一版本',
      'Law applied: Library, from 1 January 2020',
    ]);
  });

  it.each([
    [{ office: 'porter' }, '，不是规定的机关作出'],
    [{ provision: 'library-1/art-9' }, '，依据的不是本条'],
  ])('says why %o does not count', (changed, why) => {
    const [heading, first] = told('zh', { isNew: false, leave: leave(changed) });
    expect(heading).toBe('购书资助：不予通过：不是新书');
    expect(first).toBe(
      `借书办法 第二条：不是新书（不予通过）。新书：否；馆长认定：馆〔2025〕3号（2025年3月1日）${why}`,
    );
  });

  it('says that nothing was determined', () => {
    expect(told('zh', { isNew: false })[1]).toBe(
      '借书办法 第二条：不是新书（不予通过）。新书：否；馆长认定：无',
    );
  });

  it('puts warnings and what was lifted before what applies', () => {
    const lines = told('zh', { price: '60', isNew: false, leave: leave() });
    expect(lines.slice(0, 5)).toEqual([
      '购书资助：按比例资助',
      '借书办法 第二条：不是新书（依认定放行）。新书：否；馆长认定：馆〔2025〕3号（2025年3月1日），由规定的机关作出',
      '借书办法 第四条：价款偏高（提示）。价款 = 书价 60.00 元 + 邮费 5.01 元 = 65.01 元；价款 65.01 元 ≥ 提示线 50.00 元',
      '借书办法 第四条：学生购书价款偏高（提示）。读者：学生；价款 65.01 元 ≥ 提示线 50.00 元；馆长认定：馆〔2025〕3号（2025年3月1日），依据的不是本条',
      '借书办法 第三条：按比例资助（适用）。其他情形均不适用',
    ]);
    expect(lines).toContain('认定 馆〔2025〕3号（2025年3月1日）：唯一版本');
    expect(lines).toHaveLength(14);
  });

  it('shows an official interpretation as one, with its document', () => {
    const official = { from: day('2025-01-01'), number: '馆〔2024〕9号', date: day('2024-12-20') };
    const stricter = supersede(library, 'warnShare', { ...official, value: yuan(30n) });
    const neither = supersede(stricter, 'withFees', { ...official, value: false });
    expect(told('zh', {}, libraryOn('2025-01-01', neither)).slice(-3)).toEqual([
      '正式解释 价款含邮费 否（借书办法 第一条）：馆〔2024〕9号（2024年12月20日）',
      '正式解释 提示线 30.00 元（借书办法 第四条）：馆〔2024〕9号（2024年12月20日）',
      '适用版本：图书馆，自2025年1月1日起',
    ]);
    expect(told('en', {}, libraryOn('2025-01-01', stricter)).at(-2)).toBe(
      'Official interpretation line of warning CNY 30.00 (Library Code, art. 4): 馆〔2024〕9号 (20 December 2024)',
    );
  });
});

describe('the lines of an explanation', () => {
  const judged = lending.judge({ ...lending.example, isNew: false, leave: leave() }, policy);
  if (!judged.ok) throw new Error(JSON.stringify(judged.error));
  const lines = explainLines(judged.value, 'zh');

  it('say what each tells, of which provision, and whether it holds', () => {
    expect(lines.map(({ kind, provision, holds }) => [kind, provision, holds])).toEqual([
      ['outcome', judged.value.decidedBy, null],
      ['reason', art(2), true],
      ['reason', art(3), true],
      ['reason', art(1), false],
      ['reason', art(2), false],
      ['reason', art(4), false],
      ['reason', art(4), false],
      ['reason', art(3), false],
      ['then', null, null],
      ['then', null, null],
      ['interpretation', art(1), null],
      ['interpretation', art(4), null],
      ['determination', null, null],
      ['law', null, null],
    ]);
  });

  it('are the explanation itself, the same lines in every language', () => {
    expect(lines.map(({ text }) => text)).toEqual(explain(judged.value, 'zh'));
    const shape = ({ kind, provision, holds }: (typeof lines)[number]) => ({ kind, provision, holds });
    expect(explainLines(judged.value, 'en').map(shape)).toEqual(lines.map(shape));
  });
});

describe('single texts', () => {
  const facts = { reader: 'pupil', price: yuan(30n), postage: yuan(5n), isNew: true, leave: null };
  const zh = { facts, policy, language: 'zh' } as const;

  it('stand alone: each writes its quantities out', () => {
    expect(quantityText(cost, zh)).toBe('价款 = 书价 30.00 元 + 邮费 5.00 元 = 35.00 元');
    expect(quantityText(f.price, zh)).toBe('书价 30.00 元');
    expect(lending.refusals.map(({ when }) => testText(when, zh))).toEqual([
      '读者：学生（不是访客）',
      '价款 = 书价 30.00 元 + 邮费 5.00 元 = 35.00 元；价款 35.00 元 ≤ 限额 100.00 元',
      '新书：是',
    ]);
  });

  it('one reason', () => {
    const judged = lending.decide({ ...facts, reader: 'teacher' }, policy);
    const [guest] = judged.reasons;
    expect(guest && reasonText(guest, judged, 'en')).toBe(
      'Library Code, art. 1: no help for guests (not the case). reader: teacher (not guest)',
    );
  });

  it('a citation follows the jurisdiction', () => {
    const moved = libraryOn('2025-01-01', { ...library, locate: { [art(1)]: art(9) } });
    expect(citationOf(art(1), moved, 'zh')).toBe('借书办法 第九条');
    expect(citationOf(art(2), moved, 'zh')).toBe('借书办法 第二条');
  });
});
