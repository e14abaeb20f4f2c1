import { describe, expect, it } from 'vitest';
import {
  documentOf,
  doubtsOf,
  issueOf,
  linesOf,
  ofKind,
  partOf,
  read,
  sample,
  unitAt,
  unitsOf,
} from './support.js';
import { linesLost } from './words-kept.js';

describe('an issue of another province', () => {
  const text = sample('yunling-2031-02.txt');
  const reading = read(text);

  it('is known by its own title, number and day', () => {
    expect(issueOf(reading)).toMatchObject({
      title: '云岭省人民政府公报',
      year: 2031,
      number: 2,
      cumulative: 417,
      issuedOn: '2031-01-31',
    });
    expect(issueOf(reading).imprint.map(({ name }) => name)).toEqual(['主编', '责任编辑', '地址', '电话']);
  });

  it('agrees with its contents', () => {
    expect(issueOf(reading).contents.map(({ section, page, document }) => [section, page, document])).toEqual(
      [
        ['省政府令', 2, issueOf(reading).documents[0]?.id],
        ['省政府文件', 9, 'yn-lzf-2031-3'],
        ['省政府文件', 14, 'yn-lzf-2031-4'],
        ['大事记', 20, 'yl-2031-2-news'],
      ],
    );
    expect(reading.doubts.filter(({ code }) => code.startsWith('contents'))).toEqual([]);
  });

  it('reads an order and the rules that it makes known', () => {
    const order = issueOf(reading).documents[0];
    expect(order).toMatchObject({
      title: '云岭省人民政府令第88号',
      number: null,
      issuers: ['云岭省人民政府'],
      signatories: ['省长 竹一鸣'],
      dated: '2031-01-08',
      inForceFrom: '2031-03-01',
      genre: 'measures',
    });
    const rules = documentOf(reading, order?.id);
    expect(ofKind(rules, 'subitem').map(({ address }) => address)).toEqual([
      'art-3/para-1/item-2/subitem-1',
      'art-3/para-1/item-2/subitem-2',
    ]);
    expect(unitAt(rules, 'art-2').children).toHaveLength(2);
    expect(rules.effects).toMatchObject([
      { kind: 'repeals', title: '云岭省竹子管理暂行办法', address: 'art-4/para-1' },
    ]);
  });

  it('reads a title of two lines below its number, an edition mark, and attachments printed and left out', () => {
    const document = documentOf(reading, 'yn-lzf-2031-3');
    expect(document.title).toBe('云岭省人民政府关于印发《云岭省茶山道路养护办法》的通知');
    expect(document.parts.map(({ role, title, isOmitted }) => [role, title, isOmitted])).toEqual([
      ['body', null, false],
      ['enclosure', '云岭省茶山道路养护办法（试行）', false],
      ['attachment', '茶山道路名录', false],
      ['attachment', '养护费用表', true],
    ]);
    expect(unitsOf(document).map(({ address }) => address)).toContain('att-1/head-2/para-1');
  });

  it('takes days written in Chinese figures, and the year before for the months after the issue', () => {
    expect(documentOf(reading, 'yn-lzf-2031-4').dated).toBe('2031-01-15');
    const news = ofKind(documentOf(reading, 'yl-2031-2-news'), 'entry');
    expect(news.map(({ date }) => date)).toEqual(['2030-12-29', '2030-12-29', '2030-12-31', '2031-01-02']);
    expect(news[1]?.text).toMatch(/走遍东山和西山。$/);
  });

  it('loses no word', () => expect(linesLost(text, reading)).toEqual([]));
});

describe('an issue of a ministry, without blank lines', () => {
  const text = sample('council-2031-05.txt');
  const reading = read(text);

  it('is read line by line', () => {
    expect(issueOf(reading)).toMatchObject({
      year: 2031,
      number: 5,
      cumulative: 207,
      issuedOn: '2031-02-20',
    });
    expect(documentOf(reading, 'hf-2031-6')).toMatchObject({
      addressees: '各海事局',
      dated: '2031-02-03',
      page: 9,
    });
    expect(unitAt(documentOf(reading, 'hf-2031-6'), 'head-1')).toMatchObject({
      heading: '检查船舶',
      text: '各局要在十一月底前检查完毕。',
    });
    expect(linesLost(text, reading)).toEqual([]);
  });

  it('tells what a decision amends', () => {
    const decision = issueOf(reading).documents[0];
    expect(decision?.effects).toMatchObject([{ kind: 'amends', title: '灯塔值守办法' }]);
  });
});

describe('a statute in Markdown', () => {
  const text = sample('lighthouse-law.md');
  const reading = read(text);
  const document = documentOf(reading);

  it('has parts, chapters, sections, articles, paragraphs, items and subitems', () => {
    expect(unitsOf(document).map(({ address }) => address)).toEqual([
      'part-1',
      'art-1',
      'art-1/para-1',
      'art-1-1',
      'art-1-1/para-1',
      'part-2',
      'part-2/chap-1',
      'part-2/chap-1/sec-1',
      'art-2',
      'art-2/para-1',
      'art-2/para-1/item-1',
      'art-2/para-1/item-2',
      'art-2/para-1/item-2/subitem-1',
      'art-2/para-1/item-2/subitem-2',
      'art-2/para-1/item-3',
      'art-2/para-2',
      'part-2/chap-1/sec-2',
      'art-3',
      'art-3/para-1',
      'part-2/chap-2',
      'art-4',
      'art-4/para-1',
      'part-3',
      'art-5',
      'art-5/para-1',
      'att-1/head-1',
      'att-1/head-1/para-1',
      'att-1/head-2',
      'att-1/head-2/para-1',
    ]);
    expect(unitAt(document, 'art-3')).toMatchObject({ heading: '质量', label: '第三条' });
  });

  it('tells its history, leaves its own contents aside and keeps its annex', () => {
    expect(document.history.map(({ date }) => date)).toEqual(['2020-03-01', '2024-06-02']);
    expect(document).toMatchObject({ dated: '2024-06-02', inForceFrom: '2024-06-02' });
    expect(linesOf(reading, 'effectDayNotStated')).toEqual([62]);
    expect(partOf(document, 'attachment').title).toBe('灯塔等级表');
    expect(linesLost(text, reading)).toEqual([]);
  });

  it('is the same as plain text, and in one line of history', () => {
    const plain = text.replace(/^#+ /gm, '').replace(/^<!--.*-->$/gm, '');
    expect(unitsOf(documentOf(read(plain))).map(({ address }) => address)).toEqual(
      unitsOf(document).map(({ address }) => address),
    );
    const inOne =
      '甲乙条例\n\n（2001年2月3日甲会通过　根据2009年8月7日乙会《关于修改丙的决定》修正）\n\n第一条 本条例自2001年5月1日起施行。';
    expect(documentOf(read(inOne)).history.map(({ date }) => date)).toEqual(['2001-02-03', '2009-08-07']);
  });
});

describe('a reply by itself', () => {
  const document = documentOf(read(sample('reply.txt')));

  it('counts the words beside a label as the first paragraph', () => {
    expect(document).toMatchObject({ genre: 'reply', addressees: '海角县人民政府', dated: '2030-09-09' });
    expect(unitsOf(document).map(({ address }) => address)).toEqual([
      'para-1',
      'head-1',
      'head-2',
      'head-2/para-2',
      'head-3',
      'para-2',
    ]);
    expect(unitAt(document, 'head-2/para-2').text).toBe('站内不得点灯，夜间由两人轮值。');
    expect(partOf(document, 'attachment')).toMatchObject({ title: '观鸟站位置图', isOmitted: true });
  });
});

describe('what only looks like a label', () => {
  it('does not cut a sentence that a page breaks before 一、二级 or 第三条', () => {
    const text = [
      '# 水库办法',
      '第一条 本办法所称范围，是指',
      '一、二级保护区以外，不低于',
      '第三条规定的高度的地方。',
      '第二条 水库有名称。',
    ];
    const reading = read(text.join('\n\n'));
    expect(unitsOf(documentOf(reading)).map(({ address }) => address)).toEqual([
      'art-1',
      'art-1/para-1',
      'art-2',
      'art-2/para-1',
    ]);
    expect(doubtsOf(reading, 'pageBreak')).toHaveLength(2);
  });

  it('takes 2.1 and 第三章规定 for what they are', () => {
    const text =
      '# 数量办法\n\n第一条 数量达到，\n\n2.1万户的，按照下列规定。\n\n第三章规定的，从其规定，不重复计算。';
    expect(ofKind(documentOf(read(text)), 'chapter')).toEqual([]);
    expect(ofKind(documentOf(read(text)), 'paragraph')).toHaveLength(2);
  });

  it('reads a heading in two lines', () => {
    const reading = read('# 船舶条例\n\n第一章 登记、\n\n检验和报废\n\n第一条 船舶应当登记。');
    expect(ofKind(documentOf(reading), 'chapter')[0]?.heading).toBe('登记、检验和报废');
    expect(doubtsOf(reading, 'splitTitle')).toHaveLength(1);
  });
});

describe('how a source sets its lines', () => {
  const words = '灯塔看守人在日落以前点灯，在日出以后熄灯，风大的时候留在塔内。'.repeat(3);
  const articles = Array.from(
    { length: 9 },
    (_, at) => `第${'一二三四五六七八九'[at]}条 ${words}${'甲乙丙'.repeat(at)}。`,
  );
  const structure = (text: string): readonly string[] =>
    unitsOf(documentOf(read(text))).map(({ address }) => address);
  const good = structure(`# 看守条例\n\n${articles.join('\n\n')}`);
  const wrapped = articles.map((each) => each.match(/.{1,33}/gu)?.join('\n') ?? '');

  it.each([
    ['a paragraph a line, without blank lines', articles.join('\n')],
    ['lines of one width, also where a sentence ends with the line', wrapped.join('\n\n')],
    ['the same without blank lines', wrapped.join('\n')],
    ['set in, with carriage returns', articles.map((each) => `　　${each}`).join('\r\n\r\n')],
    ['no blank after the label', articles.map((each) => each.replace('条 ', '条')).join('\n\n')],
  ])('%s', (_, body) => expect(structure(`# 看守条例\n\n${body}`)).toEqual(good));

  it('takes 第三条规定… at the head of a line for an article only where the third is due', () => {
    const of = (second: string) =>
      structure(`# 看守条例\n\n第一条 甲。\n\n${second}\n\n第二条 乙。\n\n第三条规定灯塔的颜色。`);
    expect(of('第三条规定的颜色不得改。')).toEqual([
      'art-1',
      'art-1/para-1',
      'art-1/para-2',
      'art-2',
      'art-2/para-1',
      'art-3',
      'art-3/para-1',
    ]);
  });

  it('reads a step of history that goes over two lines', () => {
    const law =
      '# 看守条例\n\n2020年3月1日 海事院\n第一次会议通过\n\n2024年6月2日 海事院第十次会议修正\n\n第一条 甲。';
    const { history } = documentOf(read(law));
    expect(history.map(({ text }) => text)).toEqual([
      '2020年3月1日 海事院第一次会议通过',
      '2024年6月2日 海事院第十次会议修正',
    ]);
  });
});
