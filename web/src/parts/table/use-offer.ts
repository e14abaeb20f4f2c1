import { queryOptions, useQuery } from '@tanstack/react-query';
import { useWords } from '../../language/language';
import { fetchList } from '../../session/client';
import { type Column, type Offer, plainText, type Row } from './column';

interface Choice {
  readonly code: string;
  readonly says: string;
}

const MOST = 200;

const offerQuery = (offer: Offer | undefined) =>
  queryOptions({
    queryKey: ['offer', offer],
    enabled: offer !== undefined,
    staleTime: 300_000,
    queryFn: async (): Promise<readonly Row[]> =>
      offer === undefined ? [] : (await fetchList(offer.path, { ...offer.where, limit: MOST })).items,
  });

/** The values that a column may have, with what they are called; null where anything may be typed. */
export function useChoices({ choices, offer }: Column): readonly Choice[] | null {
  const { language, say } = useWords();
  const offered = useQuery(offerQuery(offer));
  if (choices !== undefined)
    return Object.entries(choices).map(([code, text]) => ({ code, says: say(text) }));
  if (offer === undefined) return null;
  return (offered.data ?? []).map((row) => ({
    code: String(row[offer.value]),
    says: plainText(row[offer.text], language),
  }));
}
