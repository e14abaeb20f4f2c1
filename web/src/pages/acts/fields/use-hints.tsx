import { useCallback } from 'react';
import { useWords } from '../../../language/language';
import { useUnit } from '../../../language/unit';
import type { FieldHints } from '../../../parts/form/form-context';
import { useView } from '../../../session/view';
import type { ActOffered } from '../catalogue';
import { determinable } from '../own/determinable';
import type { OwnPart } from '../own/own-part';
import { belowOf } from '../own/parts';
import { YearlyAmounts } from '../own/yearly-amounts';
import type { Layout } from './layout';
import { sourceOf } from './sources';
import { useNextNumber } from './use-next-number';

/** Fields that are answered in sentences. */
const LONG = new Set([
  'reason',
  'opinion',
  'finding',
  'order',
  'description',
  'explanation',
  'need',
  'performanceTarget',
  'use',
  'scope',
  'decidedPolicy',
  'laggards',
]);

/** What the form of an act knows of each of its fields beyond the schema. */
export function useHints(act: ActOffered, layout: Layout, part: OwnPart): (path: string) => FieldHints {
  const { language } = useWords();
  const { scale } = useUnit();
  const { today } = useView();
  const next = useNextNumber(act.name, Number(today.slice(0, 4)));
  return useCallback(
    (path) => {
      const source =
        act.name === 'recordDetermination' && path === 'provision'
          ? determinable(language)
          : sourceOf(path, { act: act.name, input: part.input, language, scale });
      const answers = layout.answers?.[path];
      const title = layout.titles?.[path];
      const below = belowOf(act.name, path, part);
      return {
        ...(source === undefined ? {} : { source }),
        ...(answers === undefined ? {} : { answers }),
        ...(title === undefined ? {} : { title }),
        ...(below === null ? {} : { below }),
        ...(path === next.field && next.number !== undefined ? { suggestion: next.number } : {}),
        ...(path === 'yearlyAmounts' && act.schema.properties?.termFrom !== undefined
          ? { control: (field) => <YearlyAmounts key={field.path} {...field} input={part.input} /> }
          : {}),
        isLong: LONG.has(path),
        isHidden: layout.fixed !== undefined && path in layout.fixed,
      };
    },
    [act, layout, part, language, scale, next.field, next.number],
  );
}
