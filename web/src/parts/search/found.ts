import type { Text } from '@jizheng/rules';
import { queryOptions } from '@tanstack/react-query';
import type { Answer, Position } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import { ProblemError } from '../../session/problem';
import { hrefOf } from './destination';

/** A found thing with where it is. */
export interface Found {
  readonly key: string;
  readonly title: Text;
  readonly detail: Text;
  /** Null: what stands here is all that there is to see. */
  readonly href: string | null;
  /** It stands on a public page, outside the console. */
  readonly isPublic: boolean;
}

/** Found things of one kind. */
export interface FoundGroup {
  readonly key: string;
  readonly title: Text;
  readonly found: readonly Found[];
}

type Printed = Answer<'/api/gazette/search'>;
type PrintedDocument = Printed['items'][number];
type Pieces = PrintedDocument['title'];

const NOT_FOUND = 404;
const DOCUMENTS = 4;
const PLACES = 2;

const wordsOf = (pieces: Pieces): string => pieces.map(({ text }) => text).join('');

const same = (text: string): Text => ({ zh: text, en: text });

/** What lies in force has its page in the console; the rest is read where everybody reads it. */
const placeOf = (document: PrintedDocument, address: string, url: string) =>
  document.validFrom === null
    ? { href: url, isPublic: true }
    : {
        href: `/law/${document.work}${address === '' ? '' : `#${address}`}`,
        isPublic: false,
      };

function foundIn(document: PrintedDocument): readonly Found[] {
  const { work, title, number, issuers, url, hits } = document;
  const places = hits
    .filter(({ address }) => address !== '')
    .slice(0, PLACES)
    .map((hit) => ({
      key: `${work}/${hit.address}`,
      title: same(wordsOf(hit.heading) === '' ? hit.address : wordsOf(hit.heading)),
      detail: same(wordsOf(hit.body)),
      ...placeOf(document, hit.address, hit.url),
    }));
  return [
    {
      key: work,
      title: same(wordsOf(title)),
      detail: same(number ?? issuers.join('、')),
      ...placeOf(document, '', url),
    },
    ...places,
  ];
}

async function printedOf(q: string): Promise<FoundGroup | null> {
  try {
    const { items } = await answerOf(api.GET('/api/gazette/search', { params: { query: { q } } }));
    const found = items.slice(0, DOCUMENTS).flatMap(foundIn);
    return found.length === 0 ? null : { key: 'printed', title: { zh: '公报', en: 'gazette' }, found };
  } catch (thrown) {
    // Nothing was published yet.
    if (thrown instanceof ProblemError && thrown.problem.status === NOT_FOUND) return null;
    throw thrown;
  }
}

/** Funds, projects, acts, articles and people under words. */
export const recordsQuery = (words: string, position: Position) =>
  queryOptions({
    queryKey: ['search', words, position],
    enabled: words !== '',
    queryFn: async (): Promise<readonly FoundGroup[]> => {
      const { groups } = await answerOf(api.GET('/api/search', { params: { query: { q: words } } }));
      return groups.map(({ kind, title, hits }) => ({
        key: kind,
        title,
        found: hits.map((hit) => ({
          key: `${kind} ${hit.id}`,
          title: hit.title,
          detail: hit.detail,
          href: hrefOf(kind, hit, position),
          isPublic: false,
        })),
      }));
    },
  });

/** What the gazette printed under words: documents, and the places in them. */
export const printedQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', 'gazette', words],
    enabled: words !== '',
    queryFn: () => printedOf(words),
  });
