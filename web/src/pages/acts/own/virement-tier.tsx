import { useWords } from '../../../language/language';
import { shareText } from '../../../language/share';
import { Citation } from '../../../parts/citation';
import { useLaw } from '../../../parts/law-in-force';
import { decidedAgain, rulerOf } from '../../../parts/why/arithmetic';
import { outcomeText } from '../../../parts/why/outcome-text';
import { RulerPicture } from '../../../parts/why/ruler';
import { WhyLink } from '../../../parts/why-link';
import type { OwnPart } from './own-part';
import '../../../look/why.css';

/** How much of the quota is moved this year with this request, and who approves at that. */
export function VirementTier({ consequence: { decisions, preview } }: OwnPart) {
  const { language, say } = useWords();
  const law = useLaw();
  const said = decisions.find(({ rule }) => rule === 'funds.virement');
  if (said === undefined) return null;
  const again = decidedAgain(said, law);
  const ruler = again === null ? null : rulerOf(again, language);
  const share = ruler?.shown ?? shareText(String(said.then.share ?? ''));
  const last = preview?.route?.at(-1);
  const approver = last === undefined ? outcomeText(said, language) : say(last.title);
  return (
    <div className="own wide" aria-live="polite">
      <p>
        {said.accepted ? (
          <>
            {say({ zh: '累计 ', en: 'Cumulative ' })}
            <WhyLink subject={{ decisions: [said] }} about={share}>
              {share}
            </WhyLink>
            {say({ zh: `，审批到${approver}`, en: `, approved as far up as: ${approver}` })}
          </>
        ) : (
          <WhyLink subject={{ decisions: [said] }}>
            <span className="wraps">{outcomeText(said, language)}</span>
          </WhyLink>
        )}{' '}
        <Citation provision="jzg-2024-2/art-35" />
      </p>
      {ruler === null ? null : <RulerPicture ruler={ruler} />}
    </div>
  );
}
