import { FUNDS_CLAUSES, MEASURES } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { bothIn, carriersByKind, carrierWords, isCarried } from '../../src/pages/law/carrier-words';
import { heldSections, registeredSections, sectionOf, titleOf } from '../../src/pages/law/sections';
import { isCited, type LawUnit, linesOf } from '../../src/parts/law-lines';
import { articleOf, placeOf, publicPage } from '../../src/parts/law-place';

const unit = (address: string, kind: string, label: string | null, body: string): LawUnit => ({
  address,
  kind,
  label,
  heading: kind === 'chapter' ? '总则' : null,
  body,
});

const UNITS = [
  unit('notice/para-1', 'paragraph', null, '印发'),
  unit('chap-1', 'chapter', '第一章', ''),
  unit('art-1', 'article', '第一条', ''),
  unit('art-1/para-1', 'paragraph', null, '甲'),
  unit('art-1/para-1/item-1', 'item', '（一）', '乙'),
  unit('art-2', 'article', '第二条', ''),
  unit('art-2/para-1', 'paragraph', null, '丙'),
];

describe('an address of the law', () => {
  it('names a document and a place in it', () => {
    expect(placeOf('jzg-2024-2/art-4/item-2')).toEqual({ document: 'jzg-2024-2', place: 'art-4/item-2' });
    expect(placeOf('budget-law')).toEqual({ document: 'budget-law', place: '' });
    expect(articleOf('jzg-2024-2/art-4/item-2')).toBe('jzg-2024-2/art-4');
    expect(articleOf('jl-2024-23-about/para-1')).toBe('jl-2024-23-about/para-1');
    expect(publicPage('budget-law', 'art-5')).toBe('/gb/doc/budget-law/art-5');
    expect(publicPage('budget-law', '')).toBe('/gb/doc/budget-law');
  });

  it('holds what lies below it; an item may be named without its only paragraph', () => {
    expect(isCited('art-4/para-1/item-2', 'art-4/item-2')).toBe(true);
    expect(isCited('art-4/para-1', 'art-4')).toBe(true);
    expect(isCited('art-40', 'art-4')).toBe(false);
  });
});

describe('words as lines', () => {
  it('have their labels before the first words below them', () => {
    expect(linesOf(UNITS.slice(2, 6))).toEqual([
      { address: 'art-1/para-1', label: '第一条', text: '甲' },
      { address: 'art-1/para-1/item-1', label: '（一）', text: '乙' },
      { address: 'art-2', label: '第二条', text: '' },
    ]);
  });
});

describe('the sections of a law', () => {
  it('stand under their chapters with their words and clauses', () => {
    const headings = heldSections(MEASURES.id, UNITS);
    expect(headings.map(({ label, sections }) => [label, sections.map(({ address }) => address)])).toEqual([
      ['', ['notice/para-1']],
      ['第一章　总则', ['art-1', 'art-2']],
    ]);
    const [, chapter] = headings;
    expect(chapter?.sections[0]?.clauses.map(({ id }) => id)).toEqual(['art-1/1']);
    expect(chapter?.sections[0]?.lines.length).toBe(2);
  });

  it('are fifty of the measures while they are not held, every clause in its article', () => {
    const sections = registeredSections(MEASURES.id, []).flatMap((heading) => heading.sections);
    expect(sections.map(({ address }) => address)).toEqual(
      Array.from({ length: 50 }, (_, index) => `art-${index + 1}`),
    );
    expect(sections.flatMap(({ clauses }) => clauses).length).toBe(FUNDS_CLAUSES.length);
  });

  it('also hold what only rules cite', () => {
    const [heading] = registeredSections('budget-law-2018', ['budget-law-2018/art-52/para-5']);
    expect(heading?.sections.map(({ address }) => address)).toEqual(['art-52']);
    expect(registeredSections('nothing', [])).toEqual([]);
  });

  it('are called as the law calls them', () => {
    expect(titleOf('art-35')).toEqual({ zh: '第三十五条', en: 'Art. 35' });
    expect(titleOf('art-15-1').zh).toBe('第十五条之一');
    expect(titleOf('head-2').zh).toBe('第二部分');
    expect(sectionOf('head-2/sub-1')).toBe('head-2');
    expect(sectionOf('notice/para-1')).toBe('notice/para-1');
  });
});

describe('carriers in words', () => {
  const rules = new Map([['funds.virement', { zh: '调剂', en: 'virement' }]]);

  it('every one that the register names has a name', () => {
    for (const carrier of FUNDS_CLAUSES.flatMap(({ carriers }) => carriers)) {
      expect(carrierWords(carrier, rules).name.zh).not.toBe('');
    }
    expect(carrierWords({ by: 'rule', rule: 'funds.virement', codes: [] }, rules).name.zh).toBe('调剂');
    expect(bothIn('清单页面 (page of the list)')).toEqual({ zh: '清单页面', en: 'page of the list' });
  });

  it('stand by kind, and tell whether everything is carried', () => {
    const later = { by: 'notYet', what: '页面 (page)' } as const;
    const act = { by: 'act', act: 'virement' } as const;
    expect(carriersByKind([later, act]).map(({ kind }) => kind)).toEqual(['act', 'notYet']);
    expect([isCarried([act]), isCarried([act, later]), isCarried([later])]).toEqual([
      'all',
      'partly',
      'none',
    ]);
  });
});
