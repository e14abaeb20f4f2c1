import { useWords } from '../../language/language';
import { Citation } from '../../parts/citation';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';
import { WhyLink } from '../../parts/why-link';
import { problemFrom } from '../../session/problem';
import type { RouteStepSaid } from '../../session/types/act';
import type { DecisionSaid } from '../../session/types/decision';
import type { FormConsequence } from './use-consequence';

/** What follows from what is filled in: yes or no, why, and who will sign. */
export function Consequence({ consequence }: { readonly consequence: FormConsequence }) {
  const { say } = useWords();
  const { preview, decidedHere, isAsking, isComplete, error } = consequence;
  const decisions = decidedHere ?? preview?.decisions ?? [];
  return (
    <Statement
      title={say({ zh: '将会怎样', en: 'What would follow' })}
      side={isAsking ? <span>{say({ zh: '正在算…', en: 'asking…' })}</span> : undefined}
    >
      <div aria-live="polite">
        {error === null || error === undefined ? null : <ProblemNote problem={problemFrom(error)} />}
        {preview === null && error === null ? (
          <p className="empty">
            {isComplete
              ? say({ zh: '正在算…', en: 'Asking…' })
              : say({
                  zh: '填齐以后，这里先告诉你准不准、依据哪一条、由谁批。',
                  en: 'Once the form is complete, this says yes or no, by which provision, and who signs.',
                })}
          </p>
        ) : null}
        {decisions.map((decision) => (
          <OneDecision key={`${decision.rule} ${decision.question ?? ''}`} decision={decision} />
        ))}
        {preview !== null && preview.problem !== null && decisions.length === 0 ? (
          <ProblemNote problem={preview.problem} />
        ) : null}
        {preview?.route === null || preview?.route === undefined || preview.route.length === 0 ? null : (
          <Route steps={preview.route} />
        )}
      </div>
    </Statement>
  );
}

function OneDecision({ decision }: { readonly decision: DecisionSaid }) {
  const { say } = useWords();
  return (
    <div className="note">
      <p>
        <StatusWord tone={decision.accepted ? 'done' : 'refused'} wraps>
          <WhyLink subject={{ decisions: [decision] }} about={say(decision.says)}>
            <span className="wraps">{say(decision.says)}</span>
          </WhyLink>
        </StatusWord>
      </p>
      <p className="small">
        {say(decision.title)} <Citation provision={decidedBy(decision)} />
      </p>
    </div>
  );
}

const decidedBy = ({ refusals, lines }: DecisionSaid): string | null =>
  refusals[0]?.provision ??
  lines.find(({ kind, holds }) => kind === 'reason' && holds === true)?.provision ??
  null;

function Route({ steps }: { readonly steps: readonly RouteStepSaid[] }) {
  const { say } = useWords();
  return (
    <div className="note">
      <p>
        <b>{say({ zh: '依次签批', en: 'Signatures, in this order' })}</b>
      </p>
      <ol className="route">
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a signature is its place in the order
          <li key={at}>{step.title === undefined ? (step.position ?? step.office) : say(step.title)}</li>
        ))}
      </ol>
    </div>
  );
}
