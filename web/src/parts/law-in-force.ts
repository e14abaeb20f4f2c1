import {
  day,
  jilin2024,
  type Policy,
  type PolicyVersion,
  parseDate,
  versionOn,
  withOfficial,
} from '@jizheng/rules';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../session/client';

async function readLaw(): Promise<Policy> {
  const { items } = await answerOf(api.GET('/api/interpretations'));
  const law = withOfficial(
    jilin2024,
    items.map((item) => ({ ...item, from: day(item.from), date: day(item.date) })),
  );
  if (law.ok) return law.value;
  throw new Error(`official interpretations that this page cannot read: ${law.error.length}`);
}

const lawQuery = queryOptions({
  queryKey: ['law in force'],
  staleTime: Number.POSITIVE_INFINITY,
  // It is made of functions, and known by its identity.
  structuralSharing: false,
  queryFn: readLaw,
});

/** The law as the server decides by it, official interpretations included; null until it is known. */
export const useLaw = (): Policy | null => useQuery(lawQuery).data ?? null;

/** The law in force on a day; null where there is none, the day is not one yet, or the law is not known yet. */
export function useLawOn(on: string): PolicyVersion | null {
  const law = useLaw();
  const parsed = parseDate(on);
  if (law === null || !parsed.ok) return null;
  const version = versionOn(law, parsed.value);
  return version.ok ? version.value : null;
}
