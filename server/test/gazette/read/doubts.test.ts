import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeDoubt } from '../../../src/gazette/describe.js';
import { DOUBT, type DoubtCode, SOURCE_PROBLEM } from '../../../src/gazette/doubt.js';
import {
  allDecided,
  documentOf,
  doubtsOf,
  issueOf,
  linesOf,
  ofKind,
  read,
  realIssue,
  sample,
  unitAt,
  unitsOf,
} from './support.js';

const issue = (body: string, contents = '甲乙通知……1'): string =>
  `海岸省人民政府公报\n\n2030年第4期\n\n2030年4月1日出版\n\n目录\n\n省政府文件\n\n${contents}\n\n${body}`;
const notice = (number: string, title = '海岸省人民政府关于种树的通知'): string =>
  `${title}\n\n${number}\n\n各市人民政府：\n\n请各市在春天种树。\n\n海岸省人民政府\n\n2030年3月2日\n\n`;

describe('doubts of structure', () => {
  it.each([
    ['pageBreak', '# 树木条例\n\n第一条 树木应当\n\n浇水。', 1, 2],
    ['lineBreak', '# 树木条例\n\n第一条 树木应当，\n浇水。\n\n第二条 完。', 2, 3],
    ['runningHead', '# 树木条例\n\n第一条 树木应当浇水。\n\n- 3 -', 1, 2],
    ['repeatedLine', '# 树木条例\n\n第一章 总则\n\n第一章 总则\n\n第一条 浇水。', 1, 2],
  ] as const)('%s: the tree is read so, and refusing undoes it', (code, text, joined, apart) => {
    const reading = read(text);
    expect(doubtsOf(reading, code)).toHaveLength(1);
    const refused = read(text, allDecided(reading, 'refused'));
    const kind = code === 'repeatedLine' ? 'chapter' : 'paragraph';
    expect(ofKind(documentOf(reading), kind)).toHaveLength(joined);
    expect(ofKind(documentOf(refused), kind)).toHaveLength(apart);
    expect(doubtsOf(refused, code)).toEqual(doubtsOf(reading, code));
  });

  it('joins across a running head', () => {
    const reading = read(
      issue(
        notice('海政发〔2030〕1号').replace('请各市在春天', '请各市在\n\n海岸省人民政府公报\n\n12\n\n春天'),
      ),
    );
    expect(unitAt(documentOf(reading, 'hzf-2030-1'), 'para-1').text).toBe('请各市在春天种树。');
    expect(doubtsOf(reading, 'runningHead')).toHaveLength(2);
    expect(doubtsOf(reading, 'pageBreak')).toHaveLength(1);
  });

  it('keeps gaps between two offices and takes out those of a broken line', () => {
    const title = '海岸省林业局 海岸省水利局\n关于春季 种树的通知';
    const reading = read(notice('海林发〔2030〕1号', title));
    expect(documentOf(reading).title).toBe('海岸省林业局 海岸省水利局关于春季种树的通知');
    const refused = read(notice('海林发〔2030〕1号', title), allDecided(reading, 'refused'));
    expect(documentOf(refused).title).toBe('海岸省林业局 海岸省水利局 关于春季 种树的通知');
  });

  it('writes spaced names together unless refused', () => {
    const text = notice('海政发〔2030〕1号').replace(
      '海岸省人民政府\n\n2030',
      '海 岸 省 人 民 政 府\n\n二〇三〇',
    );
    const dated = text.replace('3月2日', '三月二日');
    const reading = read(dated);
    expect(documentOf(reading)).toMatchObject({ signatories: ['海岸省人民政府'], dated: '2030-03-02' });
    expect(documentOf(read(dated, allDecided(reading, 'refused'))).signatories).toEqual([
      '海 岸 省 人 民 政 府',
    ]);
  });

  it('leaves the day of 同日 open where refused, and where nothing stands before it', () => {
    const text = issue(`${notice('海政发〔2030〕1号')}3月9日 树种完了。\n\n同日 浇了水。`);
    const reading = read(text);
    expect(issueOf(reading).documents.at(-1)?.genre).toBe('news');
    const id = issueOf(reading).documents.at(-1)?.id ?? '';
    const days = (of: typeof reading) => ofKind(documentOf(of, id), 'entry').map(({ date }) => date);
    expect(days(reading)).toEqual(['2030-03-09', '2030-03-09']);
    expect(days(read(text, allDecided(reading, 'refused')))).toEqual(['2030-03-09', null]);
  });
});

describe('doubts of wording', () => {
  const text =
    '# 树木条例\n\n第一条 树 and 草都应当浇水（每周一次）。\n\n(一) 树，\n草;\n\n第二条 用井水 etc 浇水，不用海水。';

  it('change nothing until accepted, and keep the source beside', () => {
    const reading = read(text);
    const before = unitAt(documentOf(reading), 'art-1/para-1');
    expect(before).toMatchObject({ text: '树 and 草都应当浇水（每周一次）。', original: null });
    const accepted = read(text, allDecided(reading, 'accepted'));
    const document = documentOf(accepted);
    expect(unitAt(document, 'art-1/para-1')).toMatchObject({
      text: '树和草都应当浇水（每周一次）。',
      original: '树 and 草都应当浇水（每周一次）。',
    });
    expect(unitAt(document, 'art-1/para-1/item-1')).toMatchObject({
      label: '（一）',
      text: '树，草；',
      original: '树，\n草;',
    });
    expect(unitAt(document, 'art-2/para-1').text).toBe('用井水等浇水，不用海水。');
    expect(accepted.doubts).toEqual(reading.doubts);
  });

  it('are none where a text has marks of half width alone', () => {
    const half = '# Trees条例\n\n第一条 浇水(每周一次)。\n\n(一) 树。';
    expect(read(half).doubts).toEqual([]);
  });

  it('tell of a foreign word without guessing', () => {
    const reading = read('# 树木条例\n\n第一条 树 lorem 草都应当浇水。');
    expect(doubtsOf(reading, 'strangeWord').map(({ params }) => params.word)).toEqual(['lorem']);
  });

  it('show characters that cannot be seen and take them out when accepted', () => {
    const text = '# 树木条例\n\n第一条 树\u202e木\u200b应当浇水。';
    const reading = read(text);
    const [doubt] = doubtsOf(reading, 'hiddenCharacter');
    expect(doubt?.before).toBe('第一条 树<U+202E>木<U+200B>应当浇水。');
    expect(unitAt(documentOf(reading), 'art-1/para-1').text).toContain('\u202e');
    const accepted = read(text, allDecided(reading, 'accepted'));
    expect(unitAt(documentOf(accepted), 'art-1/para-1').text).toBe('树木应当浇水。');
  });
});

describe('notices', () => {
  it('tell of gaps and repeats in the numbering', () => {
    const reading = read(
      '# 树木条例\n\n第一条 一。\n\n第三条 三。\n\n第三条 又三。\n\n第四条 下列：\n\n（一）甲；\n\n（三）乙。',
    );
    expect(doubtsOf(reading, 'numberGap').map(({ line, params }) => [line, params.found])).toEqual([
      [5, '第三条'],
      [13, '（三）'],
    ]);
    expect(linesOf(reading, 'numberRepeat')).toEqual([7]);
    expect(unitsOf(documentOf(reading)).map(({ address }) => address)).toContain('art-3-r2');
  });

  it('tell where contents and text differ', () => {
    const contents =
      '海岸省人民政府关于种树的通知（海政发〔2030〕9号）……1\n海岸省人民政府关于浇水的通知（海政发〔2030〕2号）……3';
    const extra = notice('海政发〔2030〕3号', '海岸省人民政府关于除草的通知');
    const reading = read(issue(`${notice('海政发〔2030〕1号')}${extra}`, contents));
    expect(doubtsOf(reading, 'contentsNumber').map(({ params }) => params)).toEqual([
      { found: '海政发〔2030〕1号', contents: '海政发〔2030〕9号' },
    ]);
    expect(doubtsOf(reading, 'contentsMissing').map(({ params }) => params.title)).toEqual([
      '海岸省人民政府关于浇水的通知',
    ]);
    expect(doubtsOf(reading, 'contentsExtra').map(({ params }) => params.title)).toEqual([
      '海岸省人民政府关于除草的通知',
    ]);
  });

  it('tell of a title that differs, in words and in marks', () => {
    const other = read(
      issue(notice('海政发〔2030〕1号'), '海岸省人民政府关于养树的通知（海政发〔2030〕1号）……1'),
    );
    expect(doubtsOf(other, 'contentsTitle')).toHaveLength(1);
    const marks = notice('海政发〔2030〕1号', '海岸省人民政府关于『种树』的通知');
    const reading = read(issue(marks, '海岸省人民政府关于“种树”的通知（海政发〔2030〕1号）……1'));
    expect(doubtsOf(reading, 'contentsSpelling')).toHaveLength(1);
    expect(doubtsOf(reading, 'contentsTitle')).toEqual([]);
  });

  it('tell of a document without a number and of two with one', () => {
    const without = notice('海政发〔2030〕1号').replace('海政发〔2030〕1号\n\n', '');
    const reading = read(issue(without, '海岸省人民政府关于种树的通知……1'));
    expect(doubtsOf(reading, 'documentNumberMissing')).toHaveLength(1);
    const twice = read(
      issue(`${notice('海政发〔2030〕1号')}${notice('海政发〔2030〕1号', '海岸省人民政府关于浇水的通知')}`),
    );
    expect(doubtsOf(twice, 'documentNumberTwice')).toHaveLength(1);
    expect(issueOf(twice).documents.map(({ id }) => id)).toEqual(['hzf-2030-1', 'hzf-2030-1-r2']);
  });

  it('tell of variants beside the usual character, and of neither alone', () => {
    const text = '# 琿春条例\n\n第一条 珲春有树，琿春有草，琿春有水。';
    expect(doubtsOf(read(text), 'variantCharacter').map(({ params }) => params.count)).toEqual([3]);
    expect(doubtsOf(read(text.replaceAll('珲', '琿')), 'variantCharacter')).toEqual([]);
  });

  it('tell of a day that does not exist', () => {
    const reading = read(notice('海政发〔2030〕1号').replace('3月2日', '2月30日'));
    expect(linesOf(reading, 'noSuchDay')).toEqual([11]);
    expect(documentOf(reading).dated).toBeNull();
  });
});

describe('every doubt', () => {
  const texts = ['yunling-2031-02.txt', 'council-2031-05.txt', 'lighthouse-law.md', 'reply.txt'].map(sample);

  it('has an id of its own that no decision changes', () => {
    for (const text of realIssue === null ? texts : [...texts, realIssue]) {
      const reading = read(text);
      const ids = reading.doubts.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const verdict of ['accepted', 'refused'] as const) {
        const decided = read(text, allDecided(reading, verdict)).doubts.map(({ id }) => id);
        expect(
          decided.filter((id) => !ids.includes(id)).filter((id) => !/^(?:fragment|unfinished)/.test(id)),
        ).toEqual([]);
        expect(ids.filter((id) => !decided.includes(id))).toEqual([]);
      }
    }
  });

  it('is said in both languages, with nothing left open', () => {
    for (const text of realIssue === null ? texts : [...texts, realIssue]) {
      for (const doubt of read(text).doubts) {
        const says = describeDoubt(doubt);
        expect(`${says.zh}${says.en}`).not.toMatch(/\{\w+\}/);
        expect(doubt.before.length).toBeLessThanOrEqual(80);
      }
    }
    for (const code of Object.keys(DOUBT) as DoubtCode[]) expect(DOUBT[code].zh).toMatch(/\p{Script=Han}/u);
  });
});

describe('the page about the gazette', () => {
  it('lists every doubt with its effect, and every problem of a source', () => {
    const page = readFileSync(new URL('../../../../docs/gazette.md', import.meta.url), 'utf8');
    for (const [code, { effect }] of Object.entries(DOUBT))
      expect(page).toContain(`| \`${code}\` | ${effect} |`);
    for (const code of Object.keys(SOURCE_PROBLEM)) expect(page).toContain(`| \`${code}\` |`);
  });
});
