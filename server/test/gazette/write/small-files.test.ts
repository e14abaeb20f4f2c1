import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import {
  atomFeed,
  documentFileName,
  issueFileName,
  type QrCode,
  qrCode,
  qrSvg,
  SITEMAP_LIMIT,
  sitemap,
} from '../../../src/gazette/write/index.js';
import { HOSTILE, HOSTILE_DOCUMENT, HOSTILE_ISSUE } from '../support/hostile-tree.js';
import { day, ISSUE, NOTICE } from '../support/sample-tree.js';
import { elementsIn, readXml } from '../support/xml.js';

const DOT = 4;

/** Draws a code as a camera would see it and reads it with another program. */
function readQr({ size, runs }: QrCode): string | undefined {
  const side = size * DOT;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { x, y, width } of runs) {
    for (let row = y * DOT; row < (y + 1) * DOT; row += 1) {
      for (let column = x * DOT; column < (x + width) * DOT; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return jsqr.default(pixels, side, side)?.data;
}

/** The runs that the path of an SVG draws. */
const runsOf = (path: string) =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map(([, x, y, width]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
  }));

describe('a QR code', () => {
  const url = 'https://gb.example.gov.cn/gb/doc/jzg-2031-7/art-35';

  it('is read back by another program, also when a part of it is stained', () => {
    expect(readQr(qrCode(url))).toBe(url);
    const code = qrCode(url);
    const middle = code.size / 2;
    const stained = code.runs.filter(({ x, y }) => Math.hypot(x - middle, y - middle) > 3);
    expect(stained.length).toBeLessThan(code.runs.length);
    expect(readQr({ ...code, runs: stained })).toBe(url);
  });

  it('is one path on whole modules, with a light border and a name', () => {
    const svg = readXml(qrSvg(url, '吉政规〔2031〕7号'));
    const [, dark] = elementsIn(svg, 'path');
    const size = Number(svg.attributes.viewBox?.split(' ')[2]);
    expect(svg.attributes).toMatchObject({ role: 'img', 'aria-label': '吉政规〔2031〕7号' });
    expect(elementsIn(svg, 'title').map(({ text }) => text)).toEqual(['吉政规〔2031〕7号']);
    const runs = runsOf(dark?.attributes.d ?? '');
    expect(readQr({ size, runs })).toBe(url);
    for (const { x, y, width } of runs) {
      expect(Math.min(x, y, size - 1 - y, size - x - width)).toBeGreaterThanOrEqual(4);
    }
  });

  it('takes a hostile title for a text', () => {
    const svg = readXml(qrSvg(url, HOSTILE));
    expect(svg.children.map(({ name }) => name)).toEqual(['title', 'path', 'path']);
  });
});

describe('a feed', () => {
  const head = {
    id: 'https://gb.example.gov.cn/gb/',
    title: '吉林省人民政府公报',
    author: '吉林省人民政府办公厅',
    url: 'https://gb.example.gov.cn/gb/',
    selfUrl: 'https://gb.example.gov.cn/gb/feed.xml',
    updated: day('2031-01-01'),
  };
  const entry = {
    id: 'https://gb.example.gov.cn/gb/doc/jzg-2031-7',
    title: NOTICE.title,
    updated: day('2031-03-30'),
    url: 'https://gb.example.gov.cn/gb/doc/jzg-2031-7?a=1&b=2',
    summary: '吉政规〔2031〕7号',
  };

  it('has what RFC 4287 asks of a feed and of an entry', () => {
    const feed = readXml(atomFeed(head, [{ ...entry, updated: day('2031-03-15') }, entry]));
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(feed.children.map(({ name }) => name)).toEqual([
      'id',
      'title',
      'updated',
      'author',
      'link',
      'link',
      'entry',
      'entry',
    ]);
    expect(feed.children[2]?.text).toBe('2031-03-30T00:00:00+08:00');
    const [first] = elementsIn(feed, 'entry');
    expect(first?.children.map(({ name }) => name)).toEqual(['id', 'title', 'updated', 'link', 'summary']);
    expect(first?.children[3]?.attributes.href).toBe(entry.url);
    expect(readXml(atomFeed(head, [])).children[2]?.text).toBe('2031-01-01T00:00:00+08:00');
  });

  it('takes hostile texts for texts', () => {
    const feed = readXml(
      atomFeed({ ...head, title: HOSTILE }, [{ ...entry, title: HOSTILE, summary: HOSTILE }]),
    );
    expect(elementsIn(feed, 'script')).toEqual([]);
    expect(elementsIn(feed, 'summary')[0]?.text).toContain('<script>alert(1)</script>]]>&amp;');
  });
});

describe('a sitemap', () => {
  const pages = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      url: `https://gb.example.gov.cn/gb/doc/d${at}?a&b`,
      updated: at === 0 ? null : day('2031-03-30'),
    }));
  const partUrl = (part: number) => `https://gb.example.gov.cn/gb/sitemap-${part}.xml`;

  it('is one file where one can hold all pages', () => {
    const { index, parts } = sitemap(pages(SITEMAP_LIMIT), partUrl);
    expect(parts).toEqual([]);
    const map = readXml(index);
    expect(map.name).toBe('urlset');
    expect(map.children).toHaveLength(SITEMAP_LIMIT);
    expect(map.children[0]?.children.map(({ name }) => name)).toEqual(['loc']);
    expect(map.children[1]?.children.map(({ text }) => text)).toEqual([
      'https://gb.example.gov.cn/gb/doc/d1?a&b',
      '2031-03-30',
    ]);
  });

  it('is an index of parts where not', () => {
    const { index, parts } = sitemap(pages(SITEMAP_LIMIT + 1), partUrl);
    expect(parts.map((part) => readXml(part).children.length)).toEqual([SITEMAP_LIMIT, 1]);
    const map = readXml(index);
    expect(map.name).toBe('sitemapindex');
    expect(elementsIn(map, 'loc').map(({ text }) => text)).toEqual([partUrl(1), partUrl(2)]);
  });
});

describe('the name of a file', () => {
  it('is number and title, and an id for old programs', () => {
    const { zh, ascii, header } = documentFileName(NOTICE, 'pdf');
    expect(zh).toBe(`吉政规〔2031〕7号 ${NOTICE.title}.pdf`);
    expect(ascii).toBe('jzg-2031-7.pdf');
    const [, plain, encoded = ''] =
      /^attachment; filename="([^"]+)"; filename\*=UTF-8''(\S+)$/.exec(header) ?? [];
    expect(plain).toBe(ascii);
    expect(decodeURIComponent(encoded)).toBe(zh);
    expect(encoded).toMatch(/^[A-Za-z0-9!#$&+\-.^_`|~%]+$/);
    expect(issueFileName(ISSUE, 'pdf')).toMatchObject({
      zh: '吉林省人民政府公报2031年第6期.pdf',
      ascii: 'issue-2031-6.pdf',
    });
  });

  it('is never a path, hides nothing, and fits', () => {
    const names = [
      documentFileName(HOSTILE_DOCUMENT, 'pdf'),
      issueFileName(HOSTILE_ISSUE, 'docx'),
      documentFileName(
        { id: '../../x\r\nSet-Cookie: a=b', number: null, title: '../../../etc/passwd' },
        'txt',
      ),
      documentFileName({ id: 'con', number: null, title: 'CON' }, 'p/df'),
      documentFileName({ id: '', number: null, title: '...' }, 'xml'),
      documentFileName({ id: 'x', number: null, title: '𠮷'.repeat(200) }, 'json'),
    ];
    for (const { zh, ascii, header } of names) {
      expect(zh).not.toMatch(/[\\/:*?"<>|\p{C}]|^\.|^\s|\.\./u);
      expect(zh).not.toMatch(/^con\./iu);
      expect(ascii).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*\.[a-z]+$/);
      expect(header).toMatch(/^[\x20-\x7e]+$/);
      expect(Buffer.byteLength(zh)).toBeLessThanOrEqual(320);
    }
    expect(names.map(({ ascii }) => ascii).slice(3, 5)).toEqual(['document.pdf', 'document.xml']);
  });
});
