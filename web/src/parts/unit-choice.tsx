import { SCALES, UNIT_NAMES } from '../language/amount';
import { useWords } from '../language/language';
import { useUnit } from '../language/unit';
import { Segments } from './segments';

/** Chooses the unit of all amounts. */
export function UnitChoice() {
  const { language, say } = useWords();
  const { unit, chooseUnit } = useUnit();
  const choices = UNIT_NAMES.map((name) => ({ value: name, label: SCALES[name][language].name }));
  return (
    <Segments
      legend={say({ zh: '金额单位', en: 'Unit of amounts' })}
      choices={choices}
      chosen={unit}
      choose={chooseUnit}
    />
  );
}
