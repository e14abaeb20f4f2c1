import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '../session/answers';
import { answerOf, api } from '../session/client';
import { ProblemError } from '../session/problem';

/** The words of a provision on a day. */
export type LawWords = Answer<'/api/law/words'>;
/** A unit of them: an article, a paragraph, an item. */
export type LawUnit = LawWords['units'][number];

const NOT_FOUND = 404;
const ASK_AGAIN_MS = 60_000;

async function wordsOf(address: string, on: string): Promise<LawWords | null> {
  try {
    return await answerOf(api.GET('/api/law/words', { params: { query: { address, on } } }));
  } catch (thrown) {
    if (thrown instanceof ProblemError && thrown.problem.status === NOT_FOUND) return null;
    throw thrown;
  }
}

/** What a document or an article said on a day; null while the gazette does not hold it. */
export const wordsQuery = (address: string, on: string) =>
  queryOptions({
    queryKey: ['words', address, on],
    // What was published does not change; what is not held may be published in the next hour.
    staleTime: ({ state }) => (state.data === null ? ASK_AGAIN_MS : Number.POSITIVE_INFINITY),
    queryFn: () => wordsOf(address, on),
  });

/** Whether a unit is a cited place or lies in it; an item may be named without its only paragraph. */
export const isCited = (unit: string, place: string): boolean =>
  [place, place.replace('/item-', '/para-1/item-')].some(
    (cited) => unit === cited || unit.startsWith(`${cited}/`),
  );

/** A line as it is read: what stands before it, and its words. */
export interface LawLine {
  readonly address: string;
  readonly label: string;
  readonly text: string;
}

/** Units as lines: a label without words of its own stands before the first words below it (第四条 …). */
export function linesOf(units: readonly LawUnit[]): readonly LawLine[] {
  const lines: LawLine[] = [];
  let label = '';
  for (const unit of units) {
    const own = [unit.label, unit.heading].filter((part) => part !== null && part !== '').join('　');
    label = [label, own].filter((part) => part !== '').join('　');
    if (unit.body === '') continue;
    lines.push({ address: unit.address, label, text: unit.body });
    label = '';
  }
  const last = units.at(-1);
  if (label !== '' && last !== undefined) lines.push({ address: last.address, label, text: '' });
  return lines;
}
