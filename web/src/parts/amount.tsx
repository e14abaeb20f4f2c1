import { amountText, UNITS } from '../language/amount';
import { useWords } from '../language/language';
import { useUnit } from '../language/unit';

interface AmountProps {
  readonly yuan: string | null | undefined;
  /** The unit stands here; where a heading says it, it does not. */
  readonly withUnit?: boolean;
}

/** An amount in the unit that the person chose, exact. */
export function Amount({ yuan, withUnit = false }: AmountProps) {
  const { unit } = useUnit();
  const { say } = useWords();
  const hasUnit = withUnit && yuan !== null && yuan !== undefined;
  return (
    <span className="nb">
      {amountText(yuan, unit)}
      {hasUnit ? ` ${say(UNITS[unit].text)}` : ''}
    </span>
  );
}

/** The unit of a column or heading, said once. */
export function UnitName() {
  const { unit } = useUnit();
  const { say } = useWords();
  return <span className="unit">{say(UNITS[unit].text)}</span>;
}
