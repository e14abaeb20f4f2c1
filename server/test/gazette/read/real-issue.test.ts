import { describe, expect, it } from 'vitest';
import { showNumber } from '../../../src/gazette/number.js';
import {
  documentOf,
  doubtsOf,
  issueOf,
  linesOf,
  ofKind,
  partOf,
  read,
  realIssue,
  unitAt,
  unitsOf,
} from './support.js';

const text = realIssue ?? '';
const lines = text.split('\n');
/** The words of the source from one line to another, written together. */
const words = (...numbers: readonly number[]): string => numbers.map((at) => lines[at - 1] ?? '').join('');

describe.skipIf(realIssue === null)(
  'a perfect reading of issue 23 of 2024 (skipped where the text is absent)',
  () => {
    const reading =
      realIssue === null ? ({ publication: {}, doubts: [], lineCount: 0 } as never) : read(text);

    it('finds the issue itself and its imprint', () => {
      const issue = issueOf(reading);
      expect(issue).toMatchObject({
        title: '吉林省人民政府公报',
        year: 2024,
        number: 23,
        cumulative: 931,
        issuedOn: '2024-12-15',
        frequency: '半月刊',
      });
      const imprint = new Map(
        issue.imprint.filter(({ name }) => name !== '').map((each) => [each.name, each.value]),
      );
      expect([...imprint.keys()]).toEqual([
        '主任',
        '副主任',
        '委员',
        '主编',
        '责任编辑',
        '编辑出版',
        '地址',
        '邮编',
        '电话',
        '传真',
        '网址',
        '电子信箱',
        '国际标准刊号',
        '国内统一刊号',
        '印刷',
      ]);
      expect(imprint.get('委员')?.split(' ')).toHaveLength(11);
      expect(imprint.get('国际标准刊号')).toBe('ISSN2097-1818');
      expect(imprint.get('国内统一刊号')).toBe('CN22-1416/D');
      expect(imprint.get('网址')).toBe('jl.gov.cn/gb');
      expect(imprint.get('印刷')).toBe(words(102, 103).slice(3));
      expect(issue.imprint.filter(({ name }) => name === '').map(({ value }) => value)).toContain(
        '编辑委员会',
      );
    });

    it('finds seven lines of contents in five sections and a document for each', () => {
      const { contents, documents } = issueOf(reading);
      expect(contents.map(({ page, document }) => [page, document])).toEqual([
        [1, 'jl-2024-23-foreword'],
        [4, 'jzg-2024-2'],
        [15, 'jzf-2024-16'],
        [22, 'jzh-2024-71'],
        [24, 'jzbf-2024-19'],
        [27, 'jmf-2024-33'],
        [38, 'jl-2024-23-news'],
      ]);
      expect([...new Set(contents.map(({ section }) => section))]).toEqual([
        '卷首语',
        '省政府文件',
        '省政府办公厅文件',
        '部门文件',
        '政务要闻',
      ]);
      expect(documents.map(({ id }) => id)).toEqual([
        ...contents.map(({ document }) => document),
        'jl-2024-23-announcement',
        'jl-2024-23-about',
      ]);
      expect(documents.map(({ page }) => page)).toEqual([1, 4, 15, 22, 24, 27, 38, null, null]);
      expect(linesOf(reading, 'contentsExtra')).toEqual([586, 614]);
      expect(linesOf(reading, 'contentsSpelling')).toEqual([15, 281]);
      for (const code of ['contentsMissing', 'contentsTitle', 'contentsNumber'] as const)
        expect(doubtsOf(reading, code)).toEqual([]);
      expect(linesOf(reading, 'dotLeaders')).toEqual([66, 72, 76]);
    });

    it('finds the foreword with its title of two lines', () => {
      const foreword = documentOf(reading, 'jl-2024-23-foreword');
      expect(foreword.title).toBe(`${lines[14]} ${lines[16]}`);
      expect(unitsOf(foreword).map(({ address }) => address)).toEqual([
        'para-1',
        'para-2',
        'para-3',
        'para-4',
      ]);
      expect(foreword.inForceFrom).toBeNull();
    });

    it.each([
      ['jzg-2024-2', '吉政规〔2024〕2号', '2024-09-14', ['吉林省人民政府'], 'measures'],
      ['jzf-2024-16', '吉政发〔2024〕16号', '2024-11-13', ['吉林省人民政府'], 'plan'],
      ['jzh-2024-71', '吉政函〔2024〕71号', '2024-09-11', ['吉林省人民政府'], 'reply'],
      ['jzbf-2024-19', '吉政办发〔2024〕19号', '2024-11-11', ['吉林省人民政府办公厅'], 'opinion'],
    ] as const)('finds %s with number, day, issuer and genre', (id, number, dated, issuers, genre) => {
      const document = documentOf(reading, id);
      expect(document.number === null ? null : showNumber(document.number)).toBe(number);
      expect(document).toMatchObject({ dated, inForceFrom: dated, issuers, signatories: issuers, genre });
      expect(document.title).not.toMatch(/\s/);
      expect(document.addressees).not.toBeNull();
    });

    it('finds to whom documents go, also where a page breaks the line', () => {
      expect(documentOf(reading, 'jzh-2024-71').addressees).toBe('延边州人民政府');
      const one = documentOf(reading, 'jzg-2024-2').addressees;
      expect(documentOf(reading, 'jzf-2024-16').addressees).toBe(one);
      expect(documentOf(reading, 'jzbf-2024-19').addressees).toBe(one);
      expect(one).toBe(words(109).slice(0, -1));
      expect(documentOf(reading, 'jmf-2024-33').addressees).toBe(words(447, 449).slice(0, -1));
    });

    it('finds the notice and the measures: ten chapters, fifty articles', () => {
      const document = documentOf(reading, 'jzg-2024-2');
      expect(document.title).toBe(words(105).replace(' ', ''));
      expect(partOf(document, 'body').units.map(({ address }) => address)).toEqual(['notice/para-1']);
      expect(partOf(document, 'enclosure').title).toBe(words(117));
      const chapters = ofKind(document, 'chapter').map(({ heading }) => heading);
      expect(chapters).toHaveLength(10);
      expect([chapters[0], chapters[2], chapters[9]]).toEqual(['总则', '设立、调整和退出', '附则']);
      const articles = ofKind(document, 'article');
      expect(articles.map(({ address }) => address)).toEqual(
        Array.from({ length: 50 }, (_, at) => `art-${at + 1}`),
      );
      const paragraphs = (article: number): number => unitAt(document, `art-${article}`).children.length;
      expect(paragraphs(39)).toBe(3);
      expect(paragraphs(30)).toBe(2);
      expect(articles.filter((_, at) => paragraphs(at + 1) !== 1).map(({ address }) => address)).toEqual([
        'art-30',
        'art-39',
      ]);
      expect(unitAt(document, 'art-4/para-1').children.map(({ label }) => label)).toEqual([
        '(一)',
        '(二)',
        '(三)',
        '(四)',
      ]);
      expect(unitAt(document, 'art-17/para-1').children.map(({ label }) => label)).toEqual([
        '（一）',
        '（二）',
        '（三）',
        '（四）',
      ]);
      expect(ofKind(document, 'item')).toHaveLength(8);
    });

    it('joins what pages broke and keeps the source beside', () => {
      const document = documentOf(reading, 'jzg-2024-2');
      const article = unitAt(document, 'art-12/para-1');
      expect(article.text).toBe(words(157, 159).replace('第十二条 ', ''));
      expect(article.original).toBe(`${words(157).replace('第十二条 ', '')}\n${words(159)}`);
      expect(article.lines).toEqual([157, 159]);
      expect(unitAt(document, 'art-19/para-1').original).toBeNull();
      expect(linesOf(reading, 'pageBreak')).toEqual([
        125, 159, 171, 189, 201, 213, 227, 239, 257, 271, 287, 309, 317, 329, 335, 349, 357, 407, 423, 449,
        463, 469, 485, 493, 501, 507, 570,
      ]);
      expect(doubtsOf(reading, 'unfinishedSentence')).toEqual([]);
      expect(doubtsOf(reading, 'fragment')).toEqual([]);
    });

    it('finds the plan: three parts, four programmes, seventeen actions with their headings', () => {
      const document = documentOf(reading, 'jzf-2024-16');
      expect(partOf(document, 'enclosure').title).toBe(words(295).replace(' ', ''));
      expect(ofKind(document, 'heading').map(({ heading }) => heading)).toEqual([
        '主要目标',
        '重点任务',
        '组织保障',
      ]);
      expect(ofKind(document, 'subheading').map(({ address }) => address)).toEqual(
        [1, 2, 3, 4].map((at) => `head-2/sub-${at}`),
      );
      const points = ofKind(document, 'point');
      expect(points.map(({ label }) => label)).toEqual(Array.from({ length: 17 }, (_, at) => `${at + 1}.`));
      expect(points[0]?.heading).toBe('高等教育内涵建设行动');
      for (const { heading, text: own } of points) {
        expect(heading).toMatch(/行动$/);
        expect(own.length).toBeGreaterThan(100);
      }
      expect(points.map(({ address }) => address)).toContain('head-2/sub-3/point-11');
    });

    it('finds the reply: three points, the second of four paragraphs, an attachment left out', () => {
      const document = documentOf(reading, 'jzh-2024-71');
      const points = ofKind(document, 'heading');
      expect(points.map(({ label, heading }) => [label, heading])).toEqual([
        ['一、', null],
        ['二、', null],
        ['三、', null],
      ]);
      expect(points[1]?.children.map(({ address }) => address)).toEqual([
        'head-2/para-2',
        'head-2/para-3',
        'head-2/para-4',
      ]);
      expect(partOf(document, 'body').units.at(-1)).toMatchObject({ kind: 'paragraph', text: '特此批复。' });
      expect(partOf(document, 'attachment')).toMatchObject({
        isOmitted: true,
        title: words(385).replace('附件：', '').replace('（略）', ''),
        units: [],
      });
    });

    it('finds the opinion: three parts, seven tasks, the third of three paragraphs', () => {
      const document = documentOf(reading, 'jzbf-2024-19');
      expect(ofKind(document, 'heading').map(({ heading }) => heading)).toEqual([
        '总体要求',
        '主要任务',
        '组织保障',
      ]);
      const tasks = ofKind(document, 'subheading');
      expect(tasks).toHaveLength(7);
      for (const { heading } of tasks) expect(heading).toMatch(/^统一/);
      expect(tasks[2]?.children).toHaveLength(2);
    });

    it('finds the opinion on the workforce: fourteen who signed, fourteen measures and who is responsible', () => {
      const document = documentOf(reading, 'jmf-2024-33');
      expect(document.dated).toBe('2024-10-10');
      expect(document.title.split(' ')).toHaveLength(2);
      expect(document.signatories).toHaveLength(14);
      expect(document.signatories[0]).toBe('吉林省民政厅');
      expect(document.signatories[12]).toBe('国家税务总局吉林省税务局');
      expect(document.issuers).toEqual(document.signatories);
      expect(ofKind(document, 'heading')).toHaveLength(3);
      expect(ofKind(document, 'subheading').map(({ address }) => address)).toEqual([
        ...[1, 2, 3, 4, 5].map((at) => `head-2/sub-${at}`),
        ...[1, 2, 3].map((at) => `head-3/sub-${at}`),
      ]);
      const measures = ofKind(document, 'point');
      expect(measures.map(({ label }) => label)).toEqual(Array.from({ length: 14 }, (_, at) => `${at + 1}.`));
      expect(measures.map(({ responsible }) => responsible.length)).toEqual([
        5, 4, 4, 3, 4, 4, 3, 4, 2, 3, 3, 3, 2, 4,
      ]);
      expect(measures[8]?.responsible).toEqual(['省民政厅', '省人力资源社会保障厅']);
      const safeguards = ofKind(document, 'subheading').slice(5);
      expect(safeguards.map(({ responsible }) => responsible)).toEqual([
        ['各相关部门'],
        ['各相关部门'],
        ['省民政厅', '各相关部门'],
      ]);
    });

    it('finds 25 news entries with the days that 同日 means', () => {
      const entries = ofKind(documentOf(reading, 'jl-2024-23-news'), 'entry');
      expect(entries).toHaveLength(25);
      const days = entries.map(({ date }) => Number(date?.slice(8)));
      expect(days).toEqual([
        18, 19, 19, 19, 20, 20, 21, 22, 22, 23, 25, 25, 26, 26, 26, 26, 26, 27, 27, 27, 28, 28, 29, 29, 29,
      ]);
      for (const { date } of entries) expect(date).toMatch(/^2024-11-/);
      expect(doubtsOf(reading, 'sameDay')).toHaveLength(14);
      expect(entries[17]?.text.endsWith(words(570))).toBe(true);
    });

    it('finds the announcement and what the gazette says of itself', () => {
      const announcement = documentOf(reading, 'jl-2024-23-announcement');
      expect(announcement).toMatchObject({
        title: '公告',
        dated: '2024-08-28',
        genre: 'announcement',
        inForceFrom: null,
      });
      expect(ofKind(announcement, 'heading')).toHaveLength(3);
      expect(ofKind(announcement, 'subheading')).toHaveLength(2);
      expect(announcement.signatories).toEqual(['吉林省人民政府办公厅']);
      expect(partOf(announcement, 'body').units.at(-1)?.address).toBe('para-2');
      const about = documentOf(reading, 'jl-2024-23-about');
      expect(about.genre).toBe('about');
      expect(unitsOf(about)).toHaveLength(3);
    });
  },
);
