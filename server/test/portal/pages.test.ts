import { day } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import type { VersionRow } from '../../src/gazette/stores/reading-documents.js';
import type { GazetteDocument } from '../../src/gazette/tree.js';
import type { Frame } from '../../src/portal/frame.js';
import { pageIn } from '../../src/portal/layout.js';
import { locate, unitsOf } from '../../src/portal/outline.js';
import { documentPage } from '../../src/portal/pages/document.js';
import { homePage } from '../../src/portal/pages/home.js';
import { unitPage } from '../../src/portal/pages/unit.js';
import { validityOn, versionFor } from '../../src/portal/validity.js';
import type { DocumentView } from '../../src/portal/view.js';
import { HOSTILE, HOSTILE_DOCUMENT } from '../gazette/support/hostile-tree.js';
import {
  NOTICE,
  OPINION,
  PLAN,
  part,
  REPLY,
  STATUTE,
  sampleDocument,
  unit,
} from '../gazette/support/sample-tree.js';

const frame: Frame = {
  language: 'zh',
  today: day('2031-06-01'),
  baseUrl: 'https://gb.example.test',
  path: '/gb/',
  gazette: '某省人民政府公报',
  isDemo: true,
  style: '/gb/portal-0.css',
};

const version = (validFrom: string | null, validUntil: string | null = null, id = 1n): VersionRow => ({
  version: id,
  edition: 1n,
  validFrom: validFrom === null ? null : day(validFrom),
  validUntil: validUntil === null ? null : day(validUntil),
  issuedOn: day('2031-03-30'),
  gazette: '某省人民政府公报',
  year: 2031,
  number: 6,
  cumulative: 1082,
  place: 0,
});

const viewOf = (document: GazetteDocument, some: Partial<DocumentView> = {}): DocumentView => ({
  work: { work: document.id, title: document.title, number: null },
  document,
  version: version('2031-03-04'),
  versions: [version('2031-03-04')],
  on: null,
  effectsOn: [],
  effectsOf: [],
  corrections: [],
  held: [],
  citing: [],
  previous: null,
  next: null,
  ...some,
});

const shown = (document: GazetteDocument, some: Partial<DocumentView> = {}): string =>
  pageIn(frame, documentPage(frame, viewOf(document, some), false)).markup;

const shownUnit = (document: GazetteDocument, address: string): string => {
  const located = locate(document, address);
  if (located === null) throw new Error(address);
  return pageIn(frame, unitPage(frame, { ...viewOf(document), located, then: [] })).markup;
};

/** The levels of headings, in order. */
const levels = (markup: string): readonly number[] =>
  [...markup.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));

describe('the page of a document', () => {
  it.each([NOTICE, PLAN, REPLY, OPINION, STATUTE])(
    'has every unit of $id under its address, once',
    (document) => {
      const markup = shown(document);
      const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { address, text, label, heading } of unitsOf(document))
        if (`${text}${label ?? ''}${heading ?? ''}` !== '') expect(ids, address).toContain(address);
    },
  );

  it.each([NOTICE, PLAN, REPLY, OPINION, STATUTE])('has the headings of $id in order', (document) => {
    const found = levels(shown(document));
    expect(found[0]).toBe(1);
    expect(found.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of found.entries())
      expect(level - (found[index - 1] ?? 1)).toBeLessThanOrEqual(1);
  });

  it('tells what was mended, and what was corrected, beside the words', () => {
    const document = sampleDocument({
      id: 'x-1',
      title: '某办法',
      parts: [
        part([
          unit('article', 'art-1', { label: '第一条' }, [
            unit('paragraph', 'art-1/para-1', {
              text: '财政和水务部门每月报告。',
              original: '财政 and 水务部门每月报告。',
            }),
          ]),
        ]),
      ],
    });
    const corrections = [
      {
        address: 'art-1/para-1',
        printed: '每月',
        corrected: '每季度',
        reason: '排印错误。',
        publishedOn: day('2031-05-01'),
      },
    ];
    const markup = shown(document, { corrections });
    expect(markup).toContain('财政和水务部门<span class="corr">每月</span>报告。');
    expect(markup).toContain('原文作“and”，现作“和”。');
    expect(markup).toContain('更正（2031年5月1日）：“每月”应为“每季度”。排印错误。');
  });

  it('says when it was repealed, and by what', () => {
    const by = {
      kind: 'repeals',
      on: day('2031-05-01'),
      address: 'art-9',
      work: 'x-2',
      title: '新办法',
      number: '某政规〔2031〕9号',
      isHeld: true,
    } as const;
    const markup = shown(NOTICE, { version: version('2031-03-04', '2031-05-01'), effectsOn: [by] });
    expect(markup).toContain('<b>已废止</b>');
    expect(markup).toContain(
      '<a href="/gb/doc/x-2/art-9" title="新办法"><span class="nb">某政规〔2031〕9号</span></a>',
    );
  });

  it('that is long begins on its own page and goes on under its next unit', () => {
    const chapter = (number: number) =>
      unit('chapter', `chap-${number}`, { label: `第${number}章`, heading: '长' }, [
        unit('article', `art-${number}`, { label: '条' }, [
          unit('paragraph', `art-${number}/para-1`, { text: '很长'.repeat(1_500) }),
        ]),
      ]);
    const document = sampleDocument({
      id: 'long',
      title: '长法',
      parts: [part([1, 2, 3, 4, 5, 6].map(chapter))],
    });
    const markup = shown(document);
    expect(Buffer.byteLength(markup)).toBeLessThan(38_000);
    expect(markup).toContain('接着读：第4章 长');
    expect(markup).toContain('href="/gb/doc/long?whole=1"');
    expect(pageIn(frame, documentPage(frame, viewOf(document), true)).markup).toContain('id="chap-6"');
  });
});

describe('the page of a unit', () => {
  it('numbers the paragraphs of an article, with anchors that are its own', () => {
    const markup = shownUnit(NOTICE, 'art-3');
    expect(markup).toContain('<a class="para" href="#para-2" aria-label="第2款">2</a>');
    expect(markup).toContain('rel="prev"');
    expect(markup).toContain('《吉林省图书漂流管理办法》第三条');
    expect(levels(markup).slice(0, 2)).toEqual([1, 2]);
  });

  it.each(unitsOf(PLAN).map(({ address }) => address))('is there for %s', (address) => {
    expect(shownUnit(PLAN, address)).toContain(
      `<link rel="canonical" href="https://gb.example.test/gb/doc/jzbf-2031-9/${address}">`,
    );
  });
});

describe('hostile words', () => {
  it.each([
    ['a document', () => shown(HOSTILE_DOCUMENT)],
    ['a unit', () => shownUnit(HOSTILE_DOCUMENT, 'head-1')],
    [
      'the first page',
      () =>
        pageIn(
          { ...frame, gazette: HOSTILE },
          homePage(frame, {
            latest: {
              edition: 1n,
              title: HOSTILE,
              year: 2031,
              number: 1,
              cumulative: null,
              issuedOn: day('2031-01-01'),
            },
            frequency: HOSTILE,
            entries: [
              {
                work: 'hostile',
                title: HOSTILE,
                number: HOSTILE,
                genre: 'notice',
                section: HOSTILE,
                page: 1,
              },
            ],
            spans: [],
            earlier: [],
            years: [],
            news: [
              {
                work: 'hostile',
                address: 'para-1',
                body: HOSTILE,
                day: day('2031-01-01'),
                year: 2031,
                number: 1,
              },
            ],
            statutes: 0,
            changed: [
              {
                work: 'hostile',
                title: HOSTILE,
                number: HOSTILE,
                kind: 'ends',
                on: day('2031-01-01'),
                isHeld: false,
              },
            ],
          }),
        ).markup,
    ],
  ])('stay words on %s', (_name, build) => {
    const markup = build();
    expect(markup).not.toMatch(/<script|<\/script|javascript:/);
    expect(markup).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}/u);
    expect(
      markup
        .replace(/<bdi>[^<]*<\/bdi>/g, '')
        .replace(/<(?:p|textarea)[^>]*>[^<]*/g, '')
        .match(/[\u202a-\u202e]/),
    ).toBeNull();
    expect((markup.match(/<[a-z][a-z0-9]*\s[^>]*"[^>=]*<[^>]*>/g) ?? []).length).toBe(0);
  });
});

describe('how a version stands', () => {
  const rows = [version('2015-03-15', '2023-03-13', 1n), version('2023-03-13', null, 2n)];
  const [older, newer] = rows;

  it.each([
    ['2015-03-14', 'notYet'],
    ['2015-03-15', 'inForce'],
    ['2023-03-12', 'inForce'],
    ['2023-03-13', 'amended'],
  ] as const)('the older one on %s: %s', (on, kind) => {
    expect(older === undefined ? null : validityOn(day(on), older, []).kind).toBe(kind);
  });

  it('is asked of the version of a day', () => {
    expect(versionFor(rows, day('2010-01-01'))).toBe(older);
    expect(versionFor(rows, day('2023-03-12'))).toBe(older);
    expect(versionFor(rows, day('2023-03-13'))).toBe(newer);
    expect(versionFor([], day('2023-03-13'))).toBeNull();
    expect(validityOn(day('2023-03-13'), version(null), []).kind).toBe('none');
  });
});
