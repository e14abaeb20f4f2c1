import type { LinkProps } from '@tanstack/react-router';
import type { Duty } from '../../session/types/desk';

type DutyLink = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** Where a duty is done: the paper, the form of its act with what is known filled in, the job, or the fund. */
export function dutyLink({ kind, id, act, input, fund }: Duty): DutyLink {
  if (kind === 'paper' || kind === 'returned') return { to: '/papers/$id', params: { id } };
  if (kind === 'job') return { to: '/jobs/$id', params: { id } };
  if (act !== null) {
    return { to: '/acts/new/$name', params: { name: act }, search: input === null ? {} : { input } };
  }
  return fund === null ? { to: '/records' } : { to: '/funds/$code', params: { code: fund.code } };
}
