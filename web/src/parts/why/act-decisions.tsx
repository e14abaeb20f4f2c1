import { useQuery } from '@tanstack/react-query';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { answerOf, api } from '../../session/client';
import { Asked } from '../asked';
import { DecisionView } from './decision-view';

interface ActDecisionsProps {
  /** The number of the act or of the paper. */
  readonly id: string;
  readonly titleId: string;
}

/** What was decided in an act. */
export function ActDecisions({ id, titleId }: ActDecisionsProps) {
  const { begin, language, say } = useWords();
  const act = useQuery({
    queryKey: ['act', id],
    queryFn: () => answerOf(api.GET('/api/acts/{id}', { params: { path: { id } } })),
  });
  return (
    <Asked asked={act}>
      {({ decisions, title, on, recordedOn, actor, organisationName }) => (
        <>
          {decisions.length === 0 ? (
            <>
              <h2 className="outcome" id={titleId}>
                {begin(title)}
              </h2>
              <p className="mid">
                {say({
                  zh: `${dayText(on, language)}由${organisationName ?? ''}${actor}办理；这一项不需要判断。`,
                  en: `Done on ${dayText(on, language)} by ${[organisationName, actor].filter((part) => part !== null).join(' ')}; nothing was to be decided.`,
                })}
              </p>
            </>
          ) : null}
          {decisions.map((decision, at) => (
            <DecisionView
              key={`${decision.rule} ${decision.question ?? ''}`}
              decision={decision}
              happened={{
                on,
                recordedOn,
                by: [organisationName, actor].filter((part) => part !== null).join(' '),
              }}
              {...(at === 0 ? { titleId } : {})}
            />
          ))}
        </>
      )}
    </Asked>
  );
}

/** What would be decided by the act that a paper carries, or was when it was signed. */
export function PaperDecisions({ id, titleId }: ActDecisionsProps) {
  const { begin, say } = useWords();
  const paper = useQuery({
    queryKey: ['paper', id],
    queryFn: () => answerOf(api.GET('/api/papers/{id}', { params: { path: { id } } })),
  });
  return (
    <Asked asked={paper}>
      {({ performed, preview, title }) => {
        if (performed !== null) return <ActDecisions id={performed} titleId={titleId} />;
        const decisions = preview?.decisions ?? [];
        if (decisions.length > 0)
          return decisions.map((decision, at) => (
            <DecisionView
              key={`${decision.rule} ${decision.question ?? ''}`}
              decision={decision}
              {...(at === 0 ? { titleId } : {})}
            />
          ));
        return (
          <>
            <h2 className="outcome" id={titleId}>
              {begin(title)}
            </h2>
            <p className="mid">
              {say({ zh: '这份呈批件还没有作出决定。', en: 'Nothing was decided about this paper yet.' })}
            </p>
          </>
        );
      }}
    </Asked>
  );
}
