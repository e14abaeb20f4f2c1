import { useEffect, useRef, useState } from 'react';
import { fieldAmount, typedAmount, UNITS } from '../../language/amount';
import { useWords } from '../../language/language';
import { useUnit } from '../../language/unit';
import { described } from './field';

interface MoneyBoxProps {
  readonly id: string;
  readonly yuan: unknown;
  readonly change: (yuan: string) => void;
  readonly hasError: boolean;
}

/** An amount in the person's unit, which stands inside the field. */
export function MoneyBox({ id, yuan, change, hasError }: MoneyBoxProps) {
  const { say } = useWords();
  const { unit } = useUnit();
  const value = typeof yuan === 'string' ? yuan : '';
  const [typed, setTyped] = useState(() => fieldAmount(value, unit));
  const told = useRef({ value, unit });
  useEffect(() => {
    if (told.current.value === value && told.current.unit === unit) return;
    told.current = { value, unit };
    setTyped(fieldAmount(value, unit));
  }, [value, unit]);
  return (
    <span className="box-with-unit">
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          const next = typedAmount(event.target.value, unit);
          told.current = { value: next, unit };
          setTyped(event.target.value);
          change(next);
        }}
        {...described(id, hasError)}
      />
      <span>{say(UNITS[unit].text)}</span>
    </span>
  );
}
