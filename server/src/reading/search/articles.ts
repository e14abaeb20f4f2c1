import { type ClauseEntry, chineseNumber, FUNDS_CLAUSES, provisionParts } from '@jizheng/rules';
import { citationOfId } from '../kinds.js';
import { type Hit, MOST_HITS } from './hit.js';

const ARTICLE = /^(?:第|art\.?\s*)?\s*(\d{1,3})\s*条?$/i;

/** The number of an article as people write it: 33, 第33条, 第三十三条, art. 33. */
function articleIn(text: string): number | null {
  const digits = ARTICLE.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  const chinese = /^第?([一二三四五六七八九十百零]+)条?$/.exec(text)?.[1];
  const number = Array.from({ length: 200 }, (_, index) => index + 1).find(
    (each) => chineseNumber(each) === chinese,
  );
  return number ?? null;
}

const hitOf = ({ provision, clause }: ClauseEntry): Hit => ({
  id: provision,
  title: citationOfId(provision),
  detail: clause,
});

/** The article that is named, or the provisions in whose clauses the text stands; each once, with its first clause. */
export function findArticles(q: string): readonly Hit[] {
  const article = articleIn(q);
  const lower = q.toLowerCase();
  const found = FUNDS_CLAUSES.filter(({ provision, clause }) =>
    article === null
      ? clause.zh.includes(q) || clause.en.toLowerCase().includes(lower)
      : provisionParts(provision)?.article === article,
  );
  const first = new Map(found.toReversed().map((entry) => [entry.provision, entry]));
  return found
    .filter((entry) => first.get(entry.provision) === entry)
    .slice(0, MOST_HITS)
    .map(hitOf);
}
