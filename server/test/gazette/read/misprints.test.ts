import { describe, expect, it } from 'vitest';
import { readHandedIn } from '../../../src/gazette/edit/ingest.js';
import { allDecided, documentOf, doubtsOf, issueOf, linesOf, ofKind, problemsOf, read } from './support.js';
import { linesLost } from './words-kept.js';

const front = '海岸省人民政府公报\n\n2030年第4期\n\n2030年4月1日出版\n\n目录\n\n省政府文件\n\n';
const contents =
  '海岸省人民政府关于种树的通知（海政发〔2030〕1号）……1\n\n政务要闻\n\n政务要闻……9\n\n主编：甲乙\n\n';
const notice =
  '海岸省人民政府关于种树的通知\n\n海政发〔2030〕1号\n\n各市人民政府：\n\n请各市在春天种树。\n\n一、种竹。\n\n海岸省人民政府\n\n2030年3月2日\n\n';
const news = '3月9日 树种完了。\n\n同日 浇了水。\n\n3月11日 下了雨。\n';
const genresOf = (reading: ReturnType<typeof read>): readonly string[] =>
  issueOf(reading).documents.map(({ genre }) => genre);
const entriesOf = (reading: ReturnType<typeof read>) =>
  ofKind(documentOf(reading, 'ha-2030-4-news'), 'entry');

describe('news whose first day is misprinted', () => {
  it.each(['3月9 日树', '3 月9日树', '3 月 9 日树', '3月　9日树'])(
    '%s: read as an entry, and told of',
    (start) => {
      const text = `${front}${contents}${notice}${news.replace('3月9日 树', start)}`;
      const reading = read(text);
      expect(genresOf(reading)).toEqual(['notice', 'news']);
      expect(entriesOf(reading).map(({ label, date }) => [label, date])).toEqual([
        ['3月9日', '2030-03-09'],
        ['同日', '2030-03-09'],
        ['3月11日', '2030-03-11'],
      ]);
      expect(entriesOf(reading)[0]?.text).toBe('树种完了。');
      expect(doubtsOf(reading, 'spacedWords')).toMatchObject([
        {
          line: text.split('\n').findIndex((line) => line.startsWith(start)) + 1,
          before: `${start}种完了。`,
          after: '3月9日 树种完了。',
        },
      ]);
      const refused = entriesOf(read(text, allDecided(reading, 'refused')));
      expect(refused[0]).toMatchObject({ label: start.slice(0, -1), date: '2030-03-09' });
    },
  );

  it('takes a sentence that begins like this for one', () => {
    const text = `${front}${contents}${notice.replace('一、种竹。', '一、种竹，于\n\n3月9 日前种完。')}${news}`;
    expect(genresOf(read(text))).toEqual(['notice', 'news']);
    expect(entriesOf(read(text))).toHaveLength(3);
    expect(doubtsOf(read(text), 'spacedWords')).toEqual([]);
  });
});

describe('同日 where no day stands before it', () => {
  it('begins the news where a document has just ended, and the document stays what it is', () => {
    const reading = read(`${front}${contents}${notice}${news.replace('3月9日 ', '同日 ')}`);
    expect(genresOf(reading)).toEqual(['notice', 'news']);
    expect(entriesOf(reading).map(({ date }) => date)).toEqual([null, null, '2030-03-11']);
    expect(linesOf(reading, 'sameDayAlone')).toHaveLength(2);
  });

  it('makes no news of a document that has it', () => {
    const whole = notice.replace('一、种竹。', '一、种竹。\n\n同日 还要浇水。\n\n二、种草。');
    const reading = read(`${front}${contents}${whole}${news}`);
    expect(genresOf(reading)).toEqual(['notice', 'news']);
    const [first] = issueOf(reading).documents;
    expect(first?.parts[0]?.units.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'heading']);
  });
});

describe('contents without their heading', () => {
  const whole = `${front}${contents}${notice}${news}`;
  const opening = '春天来了\n\n春天来了，树要种，水要浇。\n\n海岸省人民政府公报\n\n';
  const covers = {
    'a plain cover': whole,
    'a cumulative number on a line of its own': whole.replace('2030年第4期\n', '2030年第4期\n（总第80期）\n'),
    'a foreword within the cover': whole.replace(
      '2030年第4期\n\n',
      `2030\n\n第4期\n\n${opening}2030年第4期\n\n`,
    ),
  };

  it.each(Object.entries(covers))('are read all the same, and told of: %s', (_, text) => {
    const good = read(text);
    for (const [heading, left] of [
      ['目录\n\n', ''],
      ['目录\n\n', 'CONTENTS\n\n'],
    ] as const) {
      const source = text.replace(heading, left);
      const reading = read(source);
      const line = source.split('\n').indexOf('省政府文件') + 1;
      expect(linesOf(reading, 'contentsHeadingMissing')).toEqual([line]);
      const { contents: printed, documents, imprint, ...facts } = issueOf(reading);
      const {
        contents: goodPrinted,
        documents: goodDocuments,
        imprint: goodImprint,
        ...goodFacts
      } = issueOf(good);
      expect(facts).toEqual(goodFacts);
      expect(printed.map(({ title, section, document }) => [title, section, document])).toEqual(
        goodPrinted.map(({ title, section, document }) => [title, section, document]),
      );
      expect(documents.map(({ id, title }) => [id, title])).toEqual(
        goodDocuments.map(({ id, title }) => [id, title]),
      );
      expect(imprint.filter(({ value }) => value !== 'CONTENTS')).toEqual(goodImprint);
    }
    expect(linesOf(good, 'contentsHeadingMissing')).toEqual([]);
  });

  it('are none where the contents are missing altogether', () => {
    const reading = read(`${front.replace(/目录[\s\S]*/, '')}${notice}${news}`);
    expect(linesOf(reading, 'contentsHeadingMissing')).toEqual([]);
    expect(doubtsOf(reading, 'contentsAbsent')).toHaveLength(1);
  });

  it('a day of publication that is not there is missed at the number of the issue', () => {
    expect(problemsOf(whole.replace('2030年4月1日出版', ''))).toMatchObject([
      { code: 'issueDateMissing', line: 3 },
    ]);
  });
});

describe('titles with marks that a title seldom has', () => {
  const name = '海岸省人民政府关于种树的通知';
  const titles = [
    '海岸省人民政府关于种树；浇水的通知',
    '海岸省人民政府关于<b>种树;</b>的通知',
    '海岸省人民政府关于开展“春天：种树，浇水”的通知',
    `海岸省人民政府关于${'种树'.repeat(30)}的通知`,
  ];

  it.each(titles)('%s: read above and below the number, alone and in an issue', (title) => {
    for (const whole of [notice.replace(name, title), notice.replace(/(.*)\n\n(.*)\n/, `$2\n\n${title}\n`)]) {
      const alone = read(whole);
      expect(documentOf(alone)).toMatchObject({ title, lines: [1, 13], addressees: '各市人民政府' });
      expect(doubtsOf(alone, 'titleMissing')).toEqual([]);
      for (const printed of [title, name]) {
        const issue = read(`${front}${contents.replace(name, printed)}${whole}${news}`);
        expect(issueOf(issue).documents[0]).toMatchObject({ title, addressees: '各市人民政府' });
        expect(doubtsOf(issue, 'contentsTitle')).toHaveLength(printed === title ? 0 : 1);
      }
    }
  });

  it('are joined over lines', () => {
    const whole = notice.replace(name, '海岸省人民政府关于种树；\n浇水的通知');
    expect(documentOf(read(whole)).title).toBe('海岸省人民政府关于种树；浇水的通知');
  });
});

describe('a document without a title', () => {
  const untitled = notice.replace('海岸省人民政府关于种树的通知\n\n', '');

  it('is called by its number, and told of', () => {
    const reading = read(untitled);
    expect(documentOf(reading).title).toBe('海政发〔2030〕1号');
    expect(doubtsOf(reading, 'titleMissing')).toMatchObject([
      { line: 1, params: { title: '海政发〔2030〕1号' } },
    ]);
  });

  it('takes the title of the contents, and is told of', () => {
    const reading = read(`${front}${contents}${untitled}${news}`);
    expect(issueOf(reading).documents[0]?.title).toBe('海岸省人民政府关于种树的通知');
    expect(doubtsOf(reading, 'titleMissing')).toHaveLength(1);
  });

  it('is refused with its line where it has no number either', () => {
    expect(
      problemsOf('\n一、种树。\n\n二、浇水。\n\n三、除草。\n\n四、施肥。\n\n海岸省人民政府'),
    ).toMatchObject([{ code: 'titleMissing', line: 2 }]);
  });
});

describe('a file that should hold one document', () => {
  it('tells of the number that comes again, and does not join the titles', () => {
    const second = notice.replace('种树', '浇水');
    const reading = read(`${notice}${second}`);
    expect(documentOf(reading).title).toBe('海岸省人民政府关于种树的通知');
    expect(doubtsOf(reading, 'documentNumberTwice')).toMatchObject([
      { line: 17, params: { number: '海政发〔2030〕1号' } },
    ]);
    expect(linesLost(`${notice}${second}`, reading)).toEqual([]);
    expect(doubtsOf(read(notice), 'documentNumberTwice')).toEqual([]);
  });

  it('tells at its line of a day that does not exist', () => {
    const handedIn = readHandedIn(notice.replace('3月2日', '2月30日'));
    expect(handedIn.ok ? [] : handedIn.error.map(({ code, line }) => [code, line])).toEqual([
      ['noSuchDay', 13],
      ['dayMissing', 0],
    ]);
  });
});

describe('facts that contradict each other', () => {
  const whole = `${front}${contents}${notice}${news}`;

  it.each([
    ['2029年第4期', '2029', '2030'],
    ['2030年第5期', '5', '4'],
    ['2030年4月2日出版', '2030-04-02', '2030-04-01'],
  ])('of the issue, cover against imprint: %s', (again, found, taken) => {
    const reading = read(whole.replace('主编：甲乙', `主编：甲乙\n${again}`));
    expect(issueOf(reading)).toMatchObject({ year: 2030, number: 4, issuedOn: '2030-04-01' });
    const told = doubtsOf(reading, 'issueFactDiffers');
    expect(told.map(({ before, params }) => [before, `${params.found}`, `${params.taken}`])).toEqual([
      [again, found, taken],
    ]);
    expect(doubtsOf(read(whole), 'issueFactDiffers')).toEqual([]);
  });

  it.each([
    ['2031年4月1日', 1],
    ['2029年12月31日', 1],
    ['2031年1月5日', 0],
  ])('of the year against the day of publication: %s', (day, count) => {
    const reading = read(whole.replace('2030年4月1日', day));
    expect(linesOf(reading, 'issueFactDiffers')).toEqual(Array.from({ length: count }, () => 5));
  });

  it('of the cover: cumulative numbers', () => {
    const reading = read(whole.replace('第4期\n', '第4期（总第80期）\n\n总第81期\n'));
    expect(issueOf(reading).cumulative).toBe(80);
    expect(doubtsOf(reading, 'issueFactDiffers')).toMatchObject([
      { line: 5, params: { found: 81, taken: 80 } },
    ]);
  });

  it.each([
    ['3月8日', 'newsDayBack', '2030-03-08'],
    ['4月2日', 'newsDayFar', '2030-04-02'],
    ['5月11日', 'newsDayFar', '2029-05-11'],
  ] as const)('of the news: %s', (day, code, date) => {
    const reading = read(`${whole.replace('3月11日', day)}\n3月12日 天晴了。\n`);
    const told = reading.doubts.filter(
      (doubt) => doubt.code === 'newsDayBack' || doubt.code === 'newsDayFar',
    );
    expect(told.map((doubt) => [doubt.code, doubt.params.date])).toEqual([[code, date]]);
    expect(entriesOf(reading).at(-2)?.date).toBe(date);
  });

  it('of a document that should be signed', () => {
    const unsigned = read(whole.replace('海岸省人民政府\n\n2030年3月', '2030年3月'));
    expect(doubtsOf(unsigned, 'signatureMissing')).toMatchObject([
      { before: '海岸省人民政府关于种树的通知' },
    ]);
    expect(doubtsOf(read(whole), 'signatureMissing')).toEqual([]);
  });
});

describe('text below the day of a signature', () => {
  it('is kept there and told of once', () => {
    const text = `${front}${contents}${notice}各市还要浇水。\n\n也要除草。\n\n${news}`;
    const reading = read(text);
    expect(doubtsOf(reading, 'textAfterDay').map(({ before }) => before)).toEqual(['各市还要浇水。']);
    const [first] = issueOf(reading).documents;
    expect(first?.parts[0]?.units.map((unit) => unit.text).slice(-2)).toEqual([
      '各市还要浇水。',
      '也要除草。',
    ]);
  });

  it.each([
    '（此件公开发布）',
    '抄送：各县人民政府。',
    '附件1\n\n种树办法\n\n请浇水。',
    '种树办法\n\n第一条 请浇水。',
  ])('is none where it is due: %s', (tail) =>
    expect(linesOf(read(`${front}${contents}${notice}${tail}\n\n${news}`), 'textAfterDay')).toEqual([]),
  );
});
