import type { Language, Text } from './text.js';

/** A permanent machine address, e.g. `jzg-2024-2/art-35/para-1/item-2`. */
export type ProvisionId = string & { readonly address: 'provision' };

/** A document that provisions stand in. */
export interface SourceDocument {
  /** Machine id, e.g. `jzg-2024-2`. */
  readonly id: string;
  /** How the document is cited, e.g. its number. */
  readonly citation: Text;
}

/** The parts of a provision's address. */
export interface ProvisionParts {
  readonly document: string;
  readonly article: number;
  readonly paragraph: number | null;
  readonly item: number | null;
}

const ADDRESS = /^([a-z0-9-]+)\/art-(\d+)(?:\/para-(\d+))?(?:\/item-(\d+))?$/;

/** Names an article, a paragraph (款) or an item (项) of a document. */
export function provision(
  document: SourceDocument,
  article: number,
  paragraph?: number,
  item?: number,
): ProvisionId {
  const paragraphPart = paragraph === undefined ? '' : `/para-${paragraph}`;
  const itemPart = item === undefined ? '' : `/item-${item}`;
  return `${document.id}/art-${article}${paragraphPart}${itemPart}` as ProvisionId;
}

/** Names a place of a document that has no articles: `head-2/sub-1` (二、（一）), `para-3`. */
export const placeIn = (document: SourceDocument, address: string): ProvisionId =>
  `${document.id}/${address}` as ProvisionId;

/** The parts of an address; null when the text is not one. */
export function provisionParts(id: string): ProvisionParts | null {
  const match = ADDRESS.exec(id);
  if (match === null) return null;
  const [, document = '', article = '', paragraph, item] = match;
  return {
    document,
    article: Number(article),
    paragraph: paragraph === undefined ? null : Number(paragraph),
    item: item === undefined ? null : Number(item),
  };
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Chinese numerals for 1–999, as articles are numbered: 第三十三条. */
export function chineseNumber(number: number): string {
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor(number / 10) % 10;
  const ones = DIGITS[number % 10];
  const head = hundreds === 0 ? '' : `${DIGITS[hundreds]}百`;
  if (tens === 0) return hundreds > 0 && ones !== '' ? `${head}零${ones}` : `${head}${ones}`;
  const tensText = tens === 1 && hundreds === 0 ? '十' : `${DIGITS[tens]}十`;
  return `${head}${tensText}${ones}`;
}

interface LevelOfPlace {
  readonly zh: (number: string) => string;
  readonly en: string;
}

/** The levels of documents without articles, as they are spoken of. */
const LEVELS: { readonly [level: string]: LevelOfPlace } = {
  head: { zh: (number) => `第${number}部分`, en: 'part' },
  sub: { zh: (number) => `第（${number}）项`, en: 'item' },
  point: { zh: (number) => `第${number}点`, en: 'point' },
  para: { zh: (number) => `第${number}段`, en: 'para.' },
};

const PLACE = /^([a-z0-9-]+)\/((?:head|sub|point|para)-\d+(?:\/(?:sub|point|para)-\d+)*)$/;

/** A place of a document without articles; null when the address is none. */
function citePlace(id: string, documents: readonly SourceDocument[], language: Language): string | null {
  const [, name, path = ''] = PLACE.exec(id) ?? [];
  const document = documents.find((candidate) => candidate.id === name);
  if (document === undefined) return null;
  const steps = path.split('/').map((step) => {
    const [level = '', number = ''] = step.split('-');
    const words = LEVELS[level];
    return language === 'zh' ? words?.zh(chineseNumber(Number(number))) : `${words?.en} ${number}`;
  });
  return language === 'zh'
    ? `${document.citation.zh} ${steps.join('')}`
    : `${document.citation.en}, ${steps.join(' ')}`;
}

/** How an office cites the place: `吉政规〔2024〕2号 第三十五条第一款` or `…, art. 35 para. 1`. */
export function cite(id: ProvisionId, documents: readonly SourceDocument[], language: Language): string {
  const parts = provisionParts(id);
  if (parts === null) return citePlace(id, documents, language) ?? id;
  const document = documents.find((candidate) => candidate.id === parts.document);
  if (document === undefined) return id;
  const { article, paragraph, item } = parts;
  if (language === 'en') {
    const paragraphText = paragraph === null ? '' : ` para. ${paragraph}`;
    const itemText = item === null ? '' : ` item ${item}`;
    return `${document.citation.en}, art. ${article}${paragraphText}${itemText}`;
  }
  const paragraphText = paragraph === null ? '' : `第${chineseNumber(paragraph)}款`;
  const itemText = item === null ? '' : `第（${chineseNumber(item)}）项`;
  return `${document.citation.zh} 第${chineseNumber(article)}条${paragraphText}${itemText}`;
}
