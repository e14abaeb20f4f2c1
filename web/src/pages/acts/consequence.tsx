import type { Text } from '@jizheng/rules';
import { useWords } from '../../language/language';
import { Citation } from '../../parts/citation';
import { titleAt } from '../../parts/form/title-of';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { StatusWord, type Tone } from '../../parts/status-word';
import { outcomeText } from '../../parts/why/outcome-text';
import { WhyLink } from '../../parts/why-link';
import type { DecisionSaid } from '../../session/answers';
import type { ActOffered } from './catalogue';
import type { FormConsequence } from './use-consequence';

const NAMED = 4;

interface ConsequenceProps {
  readonly act: ActOffered;
  readonly consequence: FormConsequence;
}

/** What follows from what is filled in: yes or no, why, and who will sign. */
export function Consequence({ act, consequence }: ConsequenceProps) {
  const { say } = useWords();
  const { preview, decisions, isAsking, missing, problem } = consequence;
  const signs = preview?.route?.map(({ title }) => title) ?? act.signs;
  const isPlain = preview?.accepted === true && decisions.length === 0 && problem === null;
  return (
    <Statement
      title={say({ zh: '将会怎样', en: 'What would follow' })}
      side={isAsking ? <span>{say({ zh: '正在算…', en: 'asking…' })}</span> : undefined}
    >
      <div aria-live="polite">
        {missing.length === 0 ? null : <Missing act={act} consequence={consequence} />}
        {decisions.map((decision) => (
          <OneDecision key={`${decision.rule} ${decision.question ?? ''}`} decision={decision} />
        ))}
        {isPlain ? (
          <p className="note">
            <StatusWord tone="done">{say({ zh: '可以办理', en: 'It can be done' })}</StatusWord>
          </p>
        ) : null}
        {problem === null ? null : <ProblemNote problem={problem} />}
        {signs.length === 0 ? null : <Route signs={signs} />}
        {act.signing === 'direct' ? (
          <p className="note mid">
            {say({ zh: '不需会签，办理即生效。', en: 'It needs no signature and takes effect at once.' })}
          </p>
        ) : null}
      </div>
    </Statement>
  );
}

function Missing({ act, consequence: { missing } }: ConsequenceProps) {
  const { language, say } = useWords();
  const titles = [...new Set(missing.map(({ path }) => titleAt(act.schema, path, language)))];
  const named = titles.slice(0, NAMED).join(say({ zh: '、', en: ', ' }));
  const isCut = titles.length > NAMED;
  return (
    <p className="note mid">
      {say({
        zh: `还差${named}${isCut ? `等 ${titles.length} 项` : ''}；填齐后这里先说准不准、依据哪一条。`,
        en: `Still to fill in: ${named}${isCut ? ` and ${titles.length - NAMED} more` : ''}. Then this says yes or no, and by which provision.`,
      })}
    </p>
  );
}

function OneDecision({ decision }: { readonly decision: DecisionSaid }) {
  const { language, say } = useWords();
  const says = outcomeText(decision, language);
  return (
    <div className="note">
      <p>
        <StatusWord tone={toneOf(decision)} wraps>
          <WhyLink subject={{ decisions: [decision] }} about={says}>
            <span className="wraps">{says}</span>
          </WhyLink>
        </StatusWord>
      </p>
      <p className="small">
        {say(decision.title)} <Citation provision={decidedBy(decision)} />
      </p>
    </div>
  );
}

const toneOf = ({ accepted, warnings }: DecisionSaid): Tone => {
  if (!accepted) return 'refused';
  return warnings.length > 0 ? 'notice' : 'done';
};

/** The provision that settled a decision. */
const decidedBy = ({ refusals, lines }: DecisionSaid): string | null =>
  refusals[0]?.provision ??
  lines.find(({ kind, holds }) => kind === 'reason' && holds === true)?.provision ??
  null;

function Route({ signs }: { readonly signs: readonly Text[] }) {
  const { say } = useWords();
  return (
    <div className="note">
      <p>
        <b>{say({ zh: '提交后依次签批', en: 'Then signed, in this order' })}</b>
      </p>
      <ol className="route">
        {signs.map((title, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a signature is its place in the order
          <li key={at}>{say(title)}</li>
        ))}
      </ol>
    </div>
  );
}
