import { useCallback } from 'react';
import { useWords } from '../../../language/language';
import { useUnit } from '../../../language/unit';
import type { Source } from '../../../parts/form/source';
import type { Json } from '../../../session/json';
import { sourceOf } from './sources';

/** Where the names of an act's codes are to be had. */
export function useSources(act: string, input: Json): (field: string) => Source | undefined {
  const { language } = useWords();
  const { scale } = useUnit();
  return useCallback(
    (field) => sourceOf(field, { act, input, language, scale }),
    [act, input, language, scale],
  );
}
