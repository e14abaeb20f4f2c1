import { KNOWN_WORKS } from './known-works.js';
import { type FoundNumber, findNumbers, parseNumeral } from './number.js';
import type { DocumentNumber } from './tree.js';

/** A place of a text that names a document, an article, or an article of a document. */
export interface Citation {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly number: DocumentNumber | null;
  /** Without 《》. */
  readonly title: string | null;
  /** As printed: 第四十二条第一款; of the same document where neither number nor title is given. */
  readonly article: string | null;
}

const NUMERAL = '[一二三四五六七八九十百千零〇两0-9]{1,9}';
const ARTICLE = `第${NUMERAL}条(?:之${NUMERAL})?(?:第${NUMERAL}款)?(?:第[（(]?${NUMERAL}[)）]?项)?`;
const SHORT_TITLES = KNOWN_WORKS.flatMap(({ title, shortTitles }) => [title, ...shortTitles])
  // 预算法实施条例第三条 is not 预算法's.
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const TITLE = '《([^《》]{2,200})》';
const OWN = '本(?:法|条例|办法|规定|细则|规则|决定|方案|意见|通知)';
const PLACE = new RegExp(`${TITLE}|(${SHORT_TITLES})(?=第${NUMERAL}条)|(?:${OWN})?(${ARTICLE})`, 'g');
const ARTICLE_HERE = new RegExp(ARTICLE, 'y');
const ADDRESS = new RegExp(
  `^第(${NUMERAL})条(?:之(${NUMERAL}))?(?:第(${NUMERAL})款)?(?:第[（(]?(${NUMERAL})[)）]?项)?$`,
);
/** What is called a document; other things stand in 《》 too, such as newspapers. */
const DOCUMENT =
  /(?:法|条例|办法|规定|细则|规则|准则|标准|规范|意见|通知|通报|决定|决议|方案|规划|计划|纲要|要点|批复|请示|报告|公告|通告|命令|章程|制度|解释|措施|清单|目录|函)(?:[（(].{1,30}[)）])?$/;
const BETWEEN = /^[、和及或与至到，]{0,2}$/;

/** Every citation of a text, from left to right; none overlaps another. */
export function citationsIn(text: string): readonly Citation[] {
  const numbers = findNumbers(text);
  const found: Citation[] = [];
  let next = 0;
  let end = 0;
  const takeNumbers = (until: number): void => {
    for (let number = numbers[next]; number !== undefined && number.from < until; number = numbers[next]) {
      next += 1;
      if (number.from >= end) found.push({ ...number, title: null, article: null });
      end = Math.max(end, number.to);
    }
  };
  for (const match of text.matchAll(PLACE)) {
    if (match.index < end) continue;
    takeNumbers(match.index);
    const citation = citationAt(text, match, numbers[next], found.at(-1));
    if (citation === null) continue;
    if (citation.number !== null && citation.number === numbers[next]?.number) next += 1;
    found.push(citation);
    end = citation.to;
  }
  takeNumbers(Number.POSITIVE_INFINITY);
  return found;
}

function citationAt(
  text: string,
  match: RegExpExecArray,
  number: FoundNumber | undefined,
  before: Citation | undefined,
): Citation | null {
  const [words, quoted, short, own] = match;
  const from = match.index;
  if (own !== undefined) return articleAt(text, from, from + words.length, own, before);
  const title = (quoted ?? short ?? '').trim();
  if (quoted !== undefined && !DOCUMENT.test(title)) return null;
  let to = from + words.length;
  const isNumbered =
    number !== undefined &&
    quoted !== undefined &&
    /^[（(]?$/.test(text.slice(to, number.from)) &&
    number.from - to <= 1;
  if (isNumbered) to = number.to + (/[)）]/.test(text.charAt(number.to)) ? 1 : 0);
  ARTICLE_HERE.lastIndex = to;
  const article = ARTICLE_HERE.exec(text)?.[0] ?? null;
  to += article?.length ?? 0;
  return { from, to, text: text.slice(from, to), number: isNumbered ? number.number : null, title, article };
}

/** 第五条、第六条 after a title: the second is of the same document. */
function articleAt(
  text: string,
  from: number,
  to: number,
  article: string,
  before: Citation | undefined,
): Citation | null {
  const words = text.slice(from, to);
  const isNext =
    before !== undefined &&
    before.article !== null &&
    words === article &&
    BETWEEN.test(text.slice(before.to, from));
  // 劳动法第三条 is another law's, which is not named fully enough to say whose.
  if (!isNext && words === article && /[法例办定则]/.test(text.charAt(from - 1))) return null;
  const { number, title } = isNext ? before : { number: null, title: null };
  return { from, to, text: words, number, title, article };
}

/** 第十五条之一第二款第（三）项 is `art-15-1/para-2/item-3`; an item without a paragraph stands in the first. */
export function addressOfArticle(article: string): string | null {
  const match = ADDRESS.exec(article);
  if (match === null) return null;
  const [number, sub, paragraph, item] = match.slice(1).map((each) => parseNumeral(each ?? ''));
  if (number == null) return null;
  const head = `art-${number}${sub == null ? '' : `-${sub}`}`;
  const below = paragraph == null && item == null ? '' : `/para-${paragraph ?? 1}`;
  return `${head}${below}${item == null ? '' : `/item-${item}`}`;
}
