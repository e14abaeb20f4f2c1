import { useWords } from '../../language/language';
import { shareText } from '../../language/share';
import { Amount, UnitName } from '../../parts/amount';
import { Citation } from '../../parts/citation';
import { plainText } from '../../parts/table/column';
import { WhyLink } from '../../parts/why-link';
import type { HeaderFact, HeaderFigure } from '../../session/types/fund';

/** The facts of a fund, each with its provision. */
export function FundFacts({ facts }: { readonly facts: readonly HeaderFact[] }) {
  const { language, say } = useWords();
  return (
    <dl className="facts">
      {facts.map(({ title, value, provision }) => (
        <div key={title.en}>
          <dt>{say(title)}</dt>
          <dd>
            {plainText(value, language)} <Citation provision={provision} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** At most three figures. */
export function FundFigures({ figures }: { readonly figures: readonly HeaderFigure[] }) {
  const { say } = useWords();
  return (
    <dl className="figures">
      {figures.slice(0, 3).map(({ title, amount, note, share, act }) => (
        <div key={title.en}>
          <dt>
            {say(title)} <UnitName />
          </dt>
          <dd>
            {act === undefined || act === null ? (
              <Amount yuan={amount} />
            ) : (
              <WhyLink subject={{ act }}>
                <Amount yuan={amount} />
              </WhyLink>
            )}
          </dd>
          <dd className="s">
            {share === undefined || share === null ? '' : shareText(share)}{' '}
            {note === undefined || note === null ? '' : say(note)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
