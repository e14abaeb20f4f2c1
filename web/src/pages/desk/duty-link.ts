import type { LinkProps } from '@tanstack/react-router';
import type { Duty } from '../../session/answers';

type DutyLink = Pick<LinkProps, 'to' | 'params' | 'search'>;

type Given = { readonly [name: string]: unknown };

const isRecord = (value: unknown): value is Given => typeof value === 'object' && value !== null;

/** Where a duty is done: the paper, the form of its act with what is known filled in, the job, or the fund. */
export function dutyLink({ kind, id, act, input, fund }: Duty): DutyLink {
  if (kind === 'paper' || kind === 'returned') return { to: '/papers/$id', params: { id } };
  if (kind === 'job') return { to: '/jobs/$id', params: { id } };
  if (act !== null) {
    return { to: '/acts/new/$name', params: { name: act }, search: isRecord(input) ? { input } : {} };
  }
  return fund === null
    ? { to: '/records/$name', params: { name: 'tasks' } }
    : { to: '/funds/$code', params: { code: fund.code }, search: { tab: 'tasks' } };
}
