import { useEffect, useRef, useState } from 'react';

const PREFIX = 'jizheng.draft.';
const SAVE_AFTER_MS = 400;

/** What was typed into a form and not yet sent, kept in this browser. */
export interface Draft<T> {
  readonly value: T;
  readonly savedAt: string | null;
  /** This browser did not take it: it is lost with the page unless it is sent. */
  readonly isLost: boolean;
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
    // What cannot be read any more is no draft: the form begins anew.
    return null;
  }
}

/** Keeps a draft; the moment at which it was, or null when this browser has no room for it. */
function keep(name: string, value: unknown): string | null {
  const savedAt = new Date().toISOString();
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify({ value, savedAt }));
    return savedAt;
  } catch {
    // The form goes on and says so.
    return null;
  }
}

/** A form's values that save themselves, one draft for each person and form. */
export function useDraft<T>(name: string, initial: T): Draft<T> {
  const [draft, setDraft] = useState(() => {
    const found = kept<T>(name);
    return {
      value: found?.value ?? initial,
      savedAt: found?.savedAt ?? null,
      isChanged: false,
      isLost: false,
    };
  });
  const unsaved = useRef<{ readonly value: T } | null>(null);
  unsaved.current = draft.isChanged ? draft : null;
  useEffect(() => {
    if (!draft.isChanged) return;
    const timer = setTimeout(() => {
      const savedAt = keep(name, draft.value);
      setDraft((now) => ({
        ...now,
        savedAt: savedAt ?? now.savedAt,
        isChanged: now.value !== draft.value,
        isLost: savedAt === null,
      }));
    }, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, name]);
  useEffect(
    () => () => {
      // The page is left within the moment that is waited for.
      if (unsaved.current !== null) keep(name, unsaved.current.value);
    },
    [name],
  );
  return {
    value: draft.value,
    savedAt: draft.savedAt,
    isLost: draft.isLost,
    change: (value) => setDraft((now) => ({ ...now, value, isChanged: true })),
    update: (change) => setDraft((now) => ({ ...now, value: change(now.value), isChanged: true })),
    discard: () => {
      localStorage.removeItem(PREFIX + name);
      unsaved.current = null;
      setDraft({ value: initial, savedAt: null, isChanged: false, isLost: false });
    },
  };
}
