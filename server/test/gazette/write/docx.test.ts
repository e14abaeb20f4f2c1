import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { contextIn, documentDocx, issueDocx } from '../../../src/gazette/write/index.js';
import { paragraphsOf, readArchive } from '../support/docx.js';
import { HOSTILE, HOSTILE_DOCUMENT, HOSTILE_ISSUE } from '../support/hostile-tree.js';
import { made } from '../support/made.js';
import { ISSUE, NOTICE, OPINION, PLAN, REPLY, STATUTE } from '../support/sample-tree.js';
import { elementsIn, readXml } from '../support/xml.js';

const BASE = 'https://gb.example.gov.cn';
const context = contextIn(ISSUE, BASE);
const notice = await made(documentDocx(NOTICE, context));
const textsOf = async (bytes: Uint8Array) => (await paragraphsOf(bytes)).map(({ text }) => text);

describe('a document as a Word file', () => {
  it('has its paragraphs in the order of print, each in its style', async () => {
    const paragraphs = await paragraphsOf(notice);
    expect(paragraphs.filter(({ text }) => text !== '').map(({ style, text }) => [style, text])).toEqual([
      ['Head', '吉林省人民政府文件'],
      ['Number', '吉政规〔2031〕7号'],
      ['Title', NOTICE.title],
      ['Addressees', `${NOTICE.addressees}：`],
      ['Body', '现将《吉林省图书漂流管理办法》印发给你们，请照此办理。'],
      ['Body', '本通知自印发之日起施行，吉政发〔2019〕3号同时废止。'],
      ['Signature', '吉林省人民政府'],
      ['Dated', '2031年3月4日'],
      ['Title', '吉林省图书漂流管理办法'],
      ['Heading1', '第一章　总则'],
      ['Body', '第一条　为了让闲置的图书走到读者手里，制定本办法。'],
      ['Body', '第二条　图书漂流应当遵循下列原则：'],
      ['Body', '（一）自愿，不得摊派；'],
      ['Body', '（二）免费，不得收取押金；'],
      ['Body', '（三）归还，读完放回漂流架。'],
      ['Heading1', '第二章　漂流架'],
      ['Heading2', '第一节　设置'],
      ['Body', '第三条　漂流架设在人多的地方。'],
      ['Body', '一个街道至少有一个漂流架。'],
      ['Body', '漂流架由街道照看。'],
      ['Body', '第三条之一　冬季漂流架移入室内。'],
      ['Source', '吉林省人民政府公报2031年第6期（2031年3月30日出版）'],
      ['Source', `${BASE}/gb/doc/jzg-2031-7`],
    ]);
  });

  it('is read by another program in the same order', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(notice) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const at = ['吉林省人民政府文件', '<h1>第一章　总则</h1>', '第一条', '<h2>第一节　设置</h2>'].map(
      (text) => value.replace(/<a id="[^"]*"><\/a>/g, '').indexOf(text),
    );
    expect(at).not.toContain(-1);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
  });

  it('is laid out by GB/T 9704: margins, type, lines, indent, alignment, page numbers', async () => {
    const files = await readArchive(notice);
    const part = (name: string) => readXml(files.get(name)?.text ?? '');
    const [margins] = elementsIn(part('word/document.xml'), 'w:pgMar');
    const [size] = elementsIn(part('word/document.xml'), 'w:pgSz');
    expect(margins?.attributes).toMatchObject({ 'w:top': '37mm', 'w:left': '28mm', 'w:right': '26mm' });
    expect(size?.attributes).toMatchObject({ 'w:w': '210mm', 'w:h': '297mm' });
    const styles = new Map(
      elementsIn(part('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'], style]),
    );
    const said = (id: string, element: string, attribute: string) => {
      const style = styles.get(id);
      return style && elementsIn(style, element)[0]?.attributes[attribute];
    };
    expect(said('Title', 'w:sz', 'w:val')).toBe('44');
    expect(said('Title', 'w:jc', 'w:val')).toBe('center');
    expect(said('Title', 'w:rFonts', 'w:eastAsia')).toBe('方正小标宋简体');
    expect(said('Body', 'w:ind', 'w:firstLine')).toBe('640');
    expect(said('Body', 'w:spacing', 'w:line')).toBe('560');
    expect(said('Heading1', 'w:rFonts', 'w:eastAsia')).toBe('黑体');
    expect(said('Heading2', 'w:rFonts', 'w:eastAsia')).toBe('楷体_GB2312');
    expect([said('Signature', 'w:jc', 'w:val'), said('Dated', 'w:jc', 'w:val')]).toEqual(['right', 'right']);
    const defaults = elementsIn(part('word/styles.xml'), 'w:rPrDefault')[0];
    expect(defaults && elementsIn(defaults, 'w:sz')[0]?.attributes['w:val']).toBe('32');
    expect(elementsIn(part('word/fontTable.xml'), 'w:altName')).toHaveLength(5);
    const feet = [...files].filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
    expect(
      feet.map(([, { text }]) => [
        elementsIn(readXml(text), 'w:jc')[0]?.attributes['w:val'],
        elementsIn(readXml(text), 'w:t')
          .map((run) => run.text)
          .join('#'),
        elementsIn(readXml(text), 'w:instrText')[0]?.text,
      ]),
    ).toEqual([
      ['right', '— # —', 'PAGE'],
      ['left', '— # —', 'PAGE'],
    ]);
    expect(elementsIn(part('word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
  });

  it('centres the signature above the day, and the day stands four characters from the edge', async () => {
    const signed = (await paragraphsOf(notice)).filter(
      ({ style }) => style === 'Signature' || style === 'Dated',
    );
    const [name, date] = signed.map(({ indentRight }) => indentRight ?? 0);
    // seven characters above a day of six: half a character further out
    expect([name, date]).toEqual([3.5 * 320, 4 * 320]);
    const many = (await paragraphsOf(await made(documentDocx(OPINION, context)))).filter(
      ({ style }) => style === 'Signature',
    );
    expect(many.map(({ text }) => text)).toEqual(OPINION.signatories);
  });

  it('gives a letter its own head, a statute none, and prints what is annexed', async () => {
    const reply = await textsOf(await made(documentDocx(REPLY, context)));
    expect(reply.slice(0, 2)).toEqual(['吉林省人民政府', '吉政函〔2031〕5号']);
    expect(reply).toEqual(expect.arrayContaining(['附件：1.松果节活动地点（略）', '附件2', '松果节路线']));
    const statute = await paragraphsOf(await made(documentDocx(STATUTE, { ...context, printedIn: null })));
    expect(statute[0]).toMatchObject({ style: 'Title', text: STATUTE.title });
    expect(await textsOf(await made(documentDocx(PLAN, context)))).toContain(
      '1.选一块向阳的地。面积不少于三十平方米。',
    );
  });

  it('takes hostile texts for texts', async () => {
    for (const bytes of [
      await made(documentDocx(HOSTILE_DOCUMENT, context)),
      await made(issueDocx(HOSTILE_ISSUE, BASE)),
    ]) {
      const files = await readArchive(bytes);
      for (const [name, { text }] of files) if (/\.(xml|rels)$/.test(name)) readXml(text);
      const all = (await textsOf(bytes)).join('');
      expect(all).toContain('<script>alert(1)</script>]]>&amp;&#0;');
      expect(all).not.toMatch(/\p{C}/u);
      expect([...files.keys()].filter((name) => name.includes('..'))).toEqual([]);
      await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    }
    expect(HOSTILE).toContain('<b>');
  });

  it('is the same for the same input, and states no time of today', async () => {
    expect(Buffer.compare(await made(documentDocx(NOTICE, context)), notice)).toBe(0);
    const files = await readArchive(notice);
    expect(new Set([...files.values()].map(({ time }) => time)).size).toBe(1);
    const core = files.get('docProps/core.xml')?.text ?? '';
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(['2031-03-30T', '2031-03-30T']);
    const year = new Date().getFullYear();
    expect([...files.values()].filter(({ text }) => text.includes(`${year}-`))).toEqual([]);
  });
});

describe('an issue as a Word file', () => {
  it('has head, imprint, contents and every document', async () => {
    const bytes = await made(issueDocx(ISSUE, BASE));
    const texts = await textsOf(bytes);
    const wanted = [
      '吉林省人民政府公报',
      '2031年第6期（复总第1082期）',
      '主编：某某',
      '目录',
      '卷首语',
      '读书的春天（原刊第1页）',
      '读书的春天',
      '第三条之一　冬季漂流架移入室内。',
      '3月5日　天晴。',
    ];
    let at = -1;
    for (const text of wanted) {
      at = texts.indexOf(text, at + 1);
      expect(at, text).toBeGreaterThan(-1);
    }
    expect(Buffer.compare(await made(issueDocx(ISSUE, BASE)), bytes)).toBe(0);
  });
});
