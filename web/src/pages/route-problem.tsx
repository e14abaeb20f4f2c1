import { Link } from '@tanstack/react-router';
import { useWords } from '../language/language';
import { EmptyState } from '../parts/empty-state';
import { PageHeading } from '../parts/heading';
import { ProblemNote } from '../parts/problem-note';
import { ProblemError, UNREACHED } from '../session/problem';

/** What stands in place of a page that is not there or could not be shown. */
export function RouteProblem({ error }: { readonly error?: unknown }) {
  const { say } = useWords();
  if (error instanceof ProblemError)
    return <ProblemNote problem={error.problem} retry={() => window.location.reload()} />;
  if (error !== undefined) {
    return <ProblemNote problem={UNREACHED} retry={() => window.location.reload()} />;
  }
  return (
    <>
      <PageHeading title={say({ zh: '没有这一页', en: 'There is no such page' })} />
      <EmptyState
        title={say({ zh: '这个地址没有内容', en: 'Nothing stands at this address' })}
        next={<Link to="/">{say({ zh: '回工作台', en: 'Back to the Desk' })}</Link>}
      >
        {say({
          zh: '地址可能写错了，或者这件事不归你看。',
          en: 'The address may be wrong, or this is not yours to see.',
        })}
      </EmptyState>
    </>
  );
}
