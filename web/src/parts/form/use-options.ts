import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSettled } from '../use-settled';
import type { Option, Source } from './source';

const WAIT_MS = 180;
const FRESH_MS = 60_000;

interface Options {
  readonly options: readonly Option[];
  readonly isAsking: boolean;
}

/** The options that fit what is typed; asked for only while somebody chooses. */
export function useOptions(source: Source, words: string, isWanted: boolean): Options {
  const settled = useSettled(words, WAIT_MS);
  const asked = useQuery({
    queryKey: ['options', source.key, settled],
    queryFn: ({ signal }) => source.find({ words: settled, code: null }, signal),
    enabled: isWanted,
    staleTime: FRESH_MS,
    placeholderData: (before) => before,
  });
  return { options: asked.data ?? [], isAsking: asked.isFetching || settled !== words };
}

/** The option that a code stands for; undefined while it is looked for, null when nobody knows it. */
export function useNamed(source: Source, code: string): Option | null | undefined {
  const asked = useQuery({
    queryKey: ['option', source.key, code],
    queryFn: async ({ signal }) => {
      const found = await source.find({ words: '', code }, signal);
      return found.find((option) => option.code === code) ?? null;
    },
    enabled: code !== '',
    staleTime: FRESH_MS,
  });
  return code === '' || asked.isError ? null : asked.data;
}

/** Chooses the only option of a source that has but one. */
export function useOnlyOption(source: Source, isEmpty: boolean, choose: (code: string) => void): void {
  const isWanted = source.takesOnly === true && isEmpty;
  const { options, isAsking } = useOptions(source, '', isWanted);
  const [only, another] = options;
  const latest = useRef(choose);
  latest.current = choose;
  const code = isWanted && !isAsking && another === undefined ? only?.code : undefined;
  useEffect(() => {
    if (code !== undefined) latest.current(code);
  }, [code]);
}
