import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { fetchList } from '../../session/client';
import { useSession } from '../../session/session';
import type { Paper } from './paper';

/** Another paper that waits for the same person, once this one does no more. */
export function NextPaper({ paper }: { readonly paper: Paper }) {
  const { say } = useWords();
  const { position } = useSession();
  const isDone = !paper.may.includes('approve');
  const waiting = useQuery({
    queryKey: ['papers to sign', position],
    queryFn: ({ signal }) =>
      fetchList('/api/papers', { waitsFor: position, state: 'underReview', sort: 'id', limit: 2 }, signal),
    enabled: isDone,
  });
  const next = waiting.data?.items.find(({ id }) => id !== paper.id);
  if (!isDone || next === undefined) return null;
  return (
    <p className="gap-above">
      <Link className="btn main" to="/papers/$id" params={{ id: next.id }}>
        {say({ zh: `下一件等你签：${next.title.zh}`, en: `Next to sign: ${next.title.en}` })}
      </Link>
    </p>
  );
}
