import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '../session/answers';
import { answerOf, api } from '../session/client';
import { ProblemError } from '../session/problem';

/** The words of a provision on a day. */
export type LawWords = Answer<'/api/law/words'>;

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
