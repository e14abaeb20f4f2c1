import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { Statement } from '../../parts/statement';
import { DecisionView } from '../../parts/why/decision-view';
import { answerOf, api } from '../../session/client';

/** The act that the last signature did, with what the law said to it. */
export function PerformedAct({ id }: { readonly id: string }) {
  const { say } = useWords();
  const act = useQuery({
    queryKey: ['act', id],
    queryFn: () => answerOf(api.GET('/api/acts/{id}', { params: { path: { id } } })),
  });
  return (
    <Statement
      title={say({ zh: '办理结果', en: 'What came of it' })}
      side={
        <Link to="/acts/$id" params={{ id }}>
          {say({ zh: '看办理记录', en: 'See the act' })}
        </Link>
      }
    >
      <Asked asked={act}>
        {({ decisions }) => (
          <div className="decisions">
            {decisions.map((decision) => (
              <DecisionView key={`${decision.rule} ${decision.question ?? ''}`} decision={decision} />
            ))}
          </div>
        )}
      </Asked>
    </Statement>
  );
}
