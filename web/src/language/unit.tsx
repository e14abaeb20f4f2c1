import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { SCALES, type Scale, UNIT_NAMES, type Unit } from './amount';
import { useWords } from './language';

const KEPT_AS = 'jizheng.unit';

interface UnitChoice {
  readonly unit: Unit;
  /** The unit in the language of the page. */
  readonly scale: Scale;
  readonly chooseUnit: (unit: Unit) => void;
}

const UnitContext = createContext<UnitChoice | null>(null);

/** Shows amounts in the unit that the person chose; 万元 until one is chosen. */
export function UnitProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  const [unit, setUnit] = useState<Unit>(
    () => UNIT_NAMES.find((name) => name === localStorage.getItem(KEPT_AS)) ?? 'usual',
  );
  const choice = useMemo<UnitChoice>(
    () => ({
      unit,
      scale: SCALES[unit][language],
      chooseUnit: (chosen) => {
        localStorage.setItem(KEPT_AS, chosen);
        setUnit(chosen);
      },
    }),
    [unit, language],
  );
  return <UnitContext value={choice}>{children}</UnitContext>;
}

/** The unit of amounts, and how to choose another. */
export function useUnit(): UnitChoice {
  const choice = use(UnitContext);
  if (choice === null) throw new Error('useUnit outside UnitProvider');
  return choice;
}
