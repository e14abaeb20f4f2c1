import { useEffect, useRef, useState } from 'react';
import { fieldAmount, typedAmount } from '../../language/amount';
import { useUnit } from '../../language/unit';
import { described } from './field';

interface MoneyBoxProps {
  readonly id: string;
  readonly yuan: unknown;
  readonly change: (yuan: string) => void;
  readonly hasError: boolean;
  /** Its name where no label stands above it. */
  readonly label?: string;
}

/** An amount in the person's unit, which stands inside the field. */
export function MoneyBox({ id, yuan, change, hasError, label }: MoneyBoxProps) {
  const { scale } = useUnit();
  const value = typeof yuan === 'string' ? yuan : '';
  const [typed, setTyped] = useState(() => fieldAmount(value, scale));
  const told = useRef({ value, scale });
  useEffect(() => {
    if (told.current.value === value && told.current.scale === scale) return;
    told.current = { value, scale };
    setTyped(fieldAmount(value, scale));
  }, [value, scale]);
  return (
    <span className="box-with-unit">
      <input
        id={id}
        {...(label === undefined ? {} : { 'aria-label': label })}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          const next = typedAmount(event.target.value, scale);
          told.current = { value: next, scale };
          setTyped(event.target.value);
          change(next);
        }}
        {...described(id, hasError)}
      />
      <span>{scale.name}</span>
    </span>
  );
}
