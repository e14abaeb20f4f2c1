import { describe, expect, it } from 'vitest';
import {
  contextIn,
  describeWriteError,
  documentDocx,
  documentPdf,
  documentText,
  issueDocx,
  issuePdf,
  LAYOUT_LIMIT,
} from '../../../src/gazette/write/index.js';
import { readPdf } from '../../report/support/read-pdf.js';
import { HOSTILE_DOCUMENT, HOSTILE_ISSUE } from '../support/hostile-tree.js';
import { made } from '../support/made.js';
import { placesIn } from '../support/pdf-places.js';
import {
  FOREWORD,
  ISSUE,
  NOTICE,
  OPINION,
  PLAN,
  part,
  REPLY,
  STATUTE,
  sampleDocument,
  unit,
} from '../support/sample-tree.js';

const BASE = 'https://gb.example.gov.cn';
const context = contextIn(ISSUE, BASE);

const notice = await made(documentPdf(NOTICE, context));
const issue = await made(issuePdf(ISSUE, BASE));
const LONG = sampleDocument({
  id: 'long',
  title: '长文',
  genre: 'foreword',
  parts: [
    part(
      Array.from({ length: 60 }, (_, at) =>
        unit('paragraph', `para-${at + 1}`, { text: '字'.repeat(26 + 28) }),
      ),
    ),
  ],
});

describe('a document as PDF', () => {
  it('has head, number, title, addressees, words, signature and day in order, then the enclosure', async () => {
    const { pages, title, created, language, fonts, emptyBoxes, outside } = await readPdf(notice);
    expect(pages).toEqual([
      `吉林省人民政府文件吉政规〔2031〕7号${NOTICE.title}${NOTICE.addressees}：现将《吉林省图书漂流管理办法》印发给你们，请照此办理。本通知自印发之日起施行，吉政发〔2019〕3号同时废止。吉林省人民政府2031年3月4日—1—`,
      [
        '吉林省图书漂流管理办法',
        '第一章总则',
        '第一条为了让闲置的图书走到读者手里，制定本办法。',
        '第二条图书漂流应当遵循下列原则：（一）自愿，不得摊派；（二）免费，不得收取押金；（三）归还，读完放回漂流架。',
        '第二章漂流架第一节设置',
        '第三条漂流架设在人多的地方。一个街道至少有一个漂流架。漂流架由街道照看。',
        '第三条之一冬季漂流架移入室内。',
        '吉林省人民政府公报2031年第6期2031年3月30日出版https://gb.example.gov.cn/gb/doc/jzg-2031-7',
        '—2—',
      ].join(''),
    ]);
    expect({ title, language, emptyBoxes, outside }).toEqual({
      title: NOTICE.title,
      language: 'zh-CN',
      emptyBoxes: 0,
      outside: [],
    });
    expect(created).toMatch(/^D:20310330/);
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it('has bookmarks down to the articles', async () => {
    const { bookmarks } = await readPdf(notice);
    const [letter, rules] = bookmarks;
    expect(bookmarks).toHaveLength(2);
    expect(letter?.title).toBe(NOTICE.title);
    expect(rules?.title).toBe('吉林省图书漂流管理办法');
    expect(rules?.items.map(({ title }) => title)).toEqual(['第一章　总则', '第二章　漂流架']);
    expect(
      rules?.items[1]?.items.map(({ title, items }) => [title, items.map((item) => item.title)]),
    ).toEqual([['第一节　设置', ['第三条', '第三条之一']]]);
    const { bookmarks: plan } = await readPdf(await made(documentPdf(PLAN, context)));
    expect(plan[1]?.items.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ['一、目标', []],
      ['二、任务', ['（一）整地']],
    ]);
  });

  it('sets 22 lines of 28 characters on 156 by 225 mm, numbers at the outer edge', async () => {
    const pages = await placesIn(await made(documentPdf(LONG, context)));
    const [, second, third] = pages;
    const lines = new Set(
      (second?.places ?? []).filter(({ text }) => text.startsWith('字')).map(({ y }) => Math.round(y)),
    );
    expect(lines.size).toBe(22);
    const characters = (second?.places ?? []).filter(({ text }) => /^字+$/.test(text));
    expect(Math.max(...characters.map(({ text }) => text.length))).toBe(28);
    const left = Math.min(...characters.map(({ x }) => x));
    const right = Math.max(...characters.map(({ x, width }) => x + width));
    expect(left).toBeCloseTo(28, 0);
    expect(right).toBeLessThanOrEqual(184.1);
    expect(right).toBeGreaterThan(183);
    const numberOn = (page: (typeof pages)[number] | undefined) =>
      page?.places.filter(({ y }) => y > 262) ?? [];
    expect(
      numberOn(second)
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe('—2—');
    expect(Math.min(...numberOn(second).map(({ x }) => x))).toBeLessThan(40);
    expect(Math.min(...numberOn(third).map(({ x }) => x))).toBeGreaterThan(160);
  });

  it('signs at the right, the day four characters from the edge and the name centred above it', async () => {
    const [first] = await placesIn(notice);
    const at = (text: string) => first?.places.filter((place) => place.text === text).at(-1);
    const [name, date] = [at('吉林省人民政府'), at('2031年3月4日')];
    const middle = (place: typeof name) => (place === undefined ? 0 : place.x + place.width / 2);
    const four = (4 * 15.75 * 25.4) / 72;
    expect(middle(name)).toBeCloseTo(middle(date), 0);
    const edge = Math.max(...[name, date].map((place) => (place === undefined ? 0 : place.x + place.width)));
    expect(edge).toBeCloseTo(184 - four, 0);
  });

  it('gives a letter its own form, without a number on the first page', async () => {
    const { pages } = await readPdf(await made(documentPdf(REPLY, context)));
    expect(pages[0]).toMatch(/^吉林省人民政府吉政函〔2031〕5号/);
    expect(pages[0]).not.toContain('—1—');
    expect(pages[0]).toContain('附件：1.松果节活动地点（略）2.松果节路线吉林省人民政府2031年3月1日');
    expect(pages[1]).toMatch(/^附件2松果节路线第一站在长白山脚下。.*—2—$/);
  });

  it('gives no red head to statutes and forewords, and all signatories to a joint document', async () => {
    const statute = await readPdf(await made(documentPdf(STATUTE, { ...context, printedIn: null })));
    expect(statute.pages[0]).toMatch(
      /^中华人民共和国落叶法（2026年5月1日.*通过）（2029年12月1日修正）第一编通则/,
    );
    const foreword = await readPdf(await made(documentPdf(FOREWORD, context)));
    expect(foreword.pages[0]).toMatch(/^读书的春天春天适合读书/);
    const opinion = await readPdf(await made(documentPdf(OPINION, context)));
    expect(opinion.pages[0]).toMatch(/^省林草局文件/);
    for (const name of OPINION.signatories) expect(opinion.pages[0]).toContain(name);
  });

  it('is the same for the same input', async () => {
    expect(Buffer.compare(await made(documentPdf(NOTICE, context)), notice)).toBe(0);
  });

  it('prints hostile texts, each visible, none acting, nothing beyond the paper', async () => {
    for (const pdf of [documentPdf(HOSTILE_DOCUMENT, context), issuePdf(HOSTILE_ISSUE, BASE)]) {
      const { pages, emptyBoxes, outside } = await readPdf(await made(pdf));
      const all = pages.join('');
      expect(all).toContain('<script>alert(1)</script>]]>&amp;&#0;');
      expect(all).toContain('#letx=1;');
      expect(all).toContain('〔U+202E〕倒');
      expect({ emptyBoxes, outside }).toEqual({ emptyBoxes: 0, outside: [] });
    }
  });
});

describe('a text that is too long to be laid out', () => {
  const endless = sampleDocument({
    id: 'endless',
    title: '没有尽头',
    parts: [part([unit('paragraph', 'para-1', { text: '长'.repeat(LAYOUT_LIMIT + 1) })])],
  });

  it('is refused with what to do instead, in PDF and in Word, alone and in an issue', async () => {
    const all = { ...ISSUE, documents: [endless] };
    const files = [
      documentPdf(endless, context),
      issuePdf(all, BASE),
      documentDocx(endless, context),
      issueDocx(all, BASE),
    ];
    for (const file of files) {
      const result = await file;
      if (result.ok) throw new Error('laid out');
      expect(result.error).toMatchObject({ code: 'tooLong', limit: LAYOUT_LIMIT });
      expect(describeWriteError(result.error, 'zh').join('')).toContain('请下载纯文本');
      expect(describeWriteError(result.error, 'en').join('')).toContain('take the plain text');
    }
    expect(documentText(endless, context).length).toBeGreaterThan(LAYOUT_LIMIT);
  });
});

describe('an issue as PDF', () => {
  it('has a cover, contents with the pages where documents are, and every document', async () => {
    const { pages, title } = await readPdf(issue);
    expect(title).toBe('吉林省人民政府公报2031年第6期');
    expect(pages[0]).toBe(`吉林省人民政府公报2031年第6期（复总第1082期）2031年3月30日出版${BASE}/gb/2031/6`);
    const contents = pages[1] ?? '';
    const numbered = new Map(
      pages.slice(2).map((text) => [/—(\d+)—$/.exec(text)?.[1], text.replace(/—\d+—$/, '')] as const),
    );
    const inContents = [...contents.matchAll(/([^.]+?)\.{3,}(\d+)/g)].map(
      ([, words = '', page]) => [words, page] as const,
    );
    expect(inContents).toHaveLength(ISSUE.documents.length);
    inContents.forEach(([, page], index) => {
      const document = ISSUE.documents[index];
      const words = numbered.get(page) ?? '';
      expect(words.startsWith(`${document?.section}${document?.title}`), `page ${page}`).toBe(true);
    });
    expect([...numbered.keys()]).toEqual(pages.slice(2).map((_, index) => `${index + 1}`));
  });

  it('has a bookmark for every document, and below it its structure', async () => {
    const { bookmarks } = await readPdf(issue);
    const titles = bookmarks.map(({ title }) => title);
    for (const { title } of ISSUE.documents) expect(titles).toContain(title);
    const rules = bookmarks.find(({ title }) => title === '吉林省图书漂流管理办法');
    expect(rules?.items).toHaveLength(2);
  });

  it('is the same for the same input', async () => {
    expect(Buffer.compare(await made(issuePdf(ISSUE, BASE)), issue)).toBe(0);
  });
});
