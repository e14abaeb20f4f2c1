import { amountPhrase, amountText } from '../language/amount';
import { useUnit } from '../language/unit';

interface AmountProps {
  readonly yuan: string | null | undefined;
  /** The unit stands here; where a heading says it, it does not. */
  readonly withUnit?: boolean;
}

/** An amount in the unit that the person chose, exact. */
export function Amount({ yuan, withUnit = false }: AmountProps) {
  const { scale } = useUnit();
  const isPhrase = withUnit && yuan !== null && yuan !== undefined;
  return <span className="nb">{isPhrase ? amountPhrase(yuan, scale) : amountText(yuan, scale)}</span>;
}

/** The unit of a column or heading, said once. */
export function UnitName() {
  const { scale } = useUnit();
  return <span className="unit">{scale.name}</span>;
}
