import { approvalRoute, type Decision, type PolicyVersion, ROUTE_STEP } from '@jizheng/rules';
import { useWords } from '../../../language/language';
import { Citation } from '../../../parts/citation';
import { useLawOn } from '../../../parts/law-in-force';
import { StatusWord } from '../../../parts/status-word';
import { type OwnPart, textIn } from './own-part';

type Route = Extract<ReturnType<typeof approvalRoute.decide>, { accepted: true }>;

/** The route as the rule computes it here; null while the amounts are not all there. */
function routeOf(given: OwnPart['input'], policy: PolicyVersion | null): Decision | null {
  const amounts = Array.isArray(given.yearlyAmounts) ? given.yearlyAmounts : [];
  if (policy === null || amounts.length === 0) return null;
  const judged = approvalRoute.judge(
    {
      yearlyAmounts: amounts,
      addedEarlier: '0',
      decidedPolicy: textIn(given, 'decidedPolicy') === '' ? null : given.decidedPolicy,
      presentation: textIn(given, 'presentation') === '' ? 'ordinary' : given.presentation,
      determination: null,
    },
    policy,
  );
  return judged.ok ? judged.value : null;
}

/** Who will approve the fund, computed as one types by the rule itself. */
export function LiveRoute({ input, on }: OwnPart) {
  const { language, say } = useWords();
  const decision = routeOf(input, useLawOn(on));
  if (decision === null) return null;
  const says = decision.reasons.find(({ clause, holds }) => holds && clause.by === decision.decidedBy)?.clause
    .says;
  const steps = decision.accepted ? (decision as Route).then.route : [];
  return (
    <div className="own wide" aria-live="polite">
      <p>
        {decision.accepted ? (
          <b>{says?.[language]}</b>
        ) : (
          <StatusWord tone="refused" wraps>
            {says?.[language]}
          </StatusWord>
        )}{' '}
        <Citation provision={decision.decidedBy} />
      </p>
      {steps.length === 0 ? null : (
        <ol className="route-line" aria-label={say({ zh: '报批顺序', en: 'Order of approval' })}>
          {steps.map((step) => (
            <li key={step}>{ROUTE_STEP[step][language]}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
