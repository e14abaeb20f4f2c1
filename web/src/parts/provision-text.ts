import {
  chineseNumber,
  cite,
  FUNDS_SOURCES,
  type ProvisionId,
  provisionParts,
  type Text,
} from '@jizheng/rules';

/** How an address is cited when nobody says it better: `吉政规〔2024〕2号 第三十五条第一款`. */
export function citationOf(id: string): Text {
  const [zh, en] = (['zh', 'en'] as const).map((language) =>
    cite(id as ProvisionId, FUNDS_SOURCES, language),
  );
  return zh === undefined || en === undefined || zh === id ? placeAlone(id) : { zh, en };
}

/** A place of a document that the console does not know by name. */
function placeAlone(id: string): Text {
  const parts = provisionParts(id);
  if (parts === null) return { zh: id, en: id };
  const { article, paragraph, item } = parts;
  const zh = [
    `第${chineseNumber(article)}条`,
    paragraph === null ? '' : `第${chineseNumber(paragraph)}款`,
    item === null ? '' : `第（${chineseNumber(item)}）项`,
  ].join('');
  const en = [
    `art. ${article}`,
    paragraph === null ? '' : ` para. ${paragraph}`,
    item === null ? '' : ` item ${item}`,
  ].join('');
  return { zh, en };
}

/** A citation without its document where that is the measure that everything here stands in. */
export const shortCitation = ({ zh, en }: Text): Text => ({
  zh: zh.startsWith('吉政规') ? zh.slice(zh.lastIndexOf(' ') + 1) : zh,
  en: /^Jizhenggui/.test(en) ? en.slice(en.lastIndexOf(', ') + 1).trim() : en,
});
