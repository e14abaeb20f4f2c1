import type { WhySubject } from '../../parts/why-context';
import type { Duty } from '../../session/answers';
import { fetchList } from '../../session/client';

/** Whether something was decided about a duty that can be looked at. */
export const hasDecision = ({ kind }: Duty): boolean => kind !== 'job';

/** What was decided about a duty, or would be; null where nothing was. */
export async function whyOf({ kind, id, fund }: Duty): Promise<WhySubject | null> {
  switch (kind) {
    case 'paper':
    case 'returned':
      return { paper: id };
    case 'task': {
      const { items } = await fetchList('/api/tasks', { id, limit: 1 });
      const act = items[0]?.decidedBy ?? null;
      return act === null ? null : { act };
    }
    case 'route':
    case 'allocation': {
      const { items } = await fetchList('/api/acts', { subject: id, accepted: 'true', limit: 1 });
      return items[0] === undefined ? null : { act: items[0].id };
    }
    case 'proposal': {
      const where = fund === null ? {} : { fund: fund.code };
      const { items } = await fetchList('/api/proposals', { ...where, state: 'waiting', limit: 200 });
      const found = items.find((proposal) => proposal.id === id);
      return found === undefined ? null : { act: found.proposedBy };
    }
    default:
      return null;
  }
}
