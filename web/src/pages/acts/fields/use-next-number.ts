import { useQuery } from '@tanstack/react-query';
import { fetchList } from '../../../session/client';
import { numberAfter } from './number-after';

/** The field in which an act writes a number of its own. */
const NUMBERED: { readonly [act: string]: string } = {
  allocate: 'plan',
  disburse: 'voucher',
  payAllowance: 'voucher',
  recordDetermination: 'document',
  release: 'document',
};

const LATEST = 40;
interface NextNumber {
  readonly field: string;
  readonly number: string | undefined;
}

/** The number that an act would usually bear next, and the field that it belongs into. */
export function useNextNumber(act: string, year: number): NextNumber {
  const field = NUMBERED[act] ?? 'number';
  const asked = useQuery({
    queryKey: ['next number', act, year],
    queryFn: async ({ signal }) => {
      const { items } = await fetchList('/api/acts', { name: act, limit: LATEST }, signal);
      const numbers = items.map(({ subject }) => String(subject).split('/')[0] ?? '');
      return numberAfter(numbers, year) ?? null;
    },
    enabled: act !== 'allocate',
  });
  return { field, number: asked.data ?? undefined };
}
