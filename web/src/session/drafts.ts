import { useEffect, useRef, useState } from 'react';

const PREFIX = 'jizheng.draft.';
const SAVE_AFTER_MS = 400;

/** What was typed into a form and not yet sent, kept in this browser. */
export interface Draft<T> {
  readonly value: T;
  readonly savedAt: string | null;
  readonly change: (value: T) => void;
  /** Changes what is there by then: two fields may be filled in at the same moment. */
  readonly update: (change: (value: T) => T) => void;
  readonly discard: () => void;
}

interface Kept<T> {
  readonly value: T;
  readonly savedAt: string;
}

function kept<T>(name: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? null : (JSON.parse(text) as Kept<T>);
  } catch {
    return null;
  }
}

/** A form's values that save themselves, one draft for each person and form. */
export function useDraft<T>(name: string, initial: T): Draft<T> {
  const [draft, setDraft] = useState(() => {
    const found = kept<T>(name);
    return { value: found?.value ?? initial, savedAt: found?.savedAt ?? null, isChanged: false };
  });
  const latest = useRef(draft.value);
  latest.current = draft.value;
  useEffect(() => {
    if (!draft.isChanged) return;
    const timer = setTimeout(() => {
      const savedAt = new Date().toISOString();
      localStorage.setItem(PREFIX + name, JSON.stringify({ value: latest.current, savedAt }));
      setDraft((now) => ({ ...now, savedAt, isChanged: false }));
    }, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, name]);
  return {
    value: draft.value,
    savedAt: draft.savedAt,
    change: (value) => setDraft((now) => ({ ...now, value, isChanged: true })),
    update: (change) => setDraft((now) => ({ ...now, value: change(now.value), isChanged: true })),
    discard: () => {
      localStorage.removeItem(PREFIX + name);
      setDraft({ value: initial, savedAt: null, isChanged: false });
    },
  };
}
