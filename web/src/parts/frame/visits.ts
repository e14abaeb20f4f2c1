import { useSyncExternalStore } from 'react';

interface Named {
  readonly code: string;
  readonly name: string;
}

const KEPT_AS = 'jizheng.visits';
const MOST = 4;

let listeners: (() => void)[] = [];
let text = '';
let visits: readonly Named[] = [];

function read(): readonly Named[] {
  const kept = localStorage.getItem(KEPT_AS) ?? '[]';
  if (kept !== text) {
    text = kept;
    try {
      visits = JSON.parse(kept) as Named[];
    } catch {
      visits = [];
    }
  }
  return visits;
}

function subscribe(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((each) => each !== listener);
  };
}

/** Remembers that a fund was looked at. */
export function rememberVisit({ code, name }: Named): void {
  const rest = read().filter((visit) => visit.code !== code);
  localStorage.setItem(KEPT_AS, JSON.stringify([{ code, name }, ...rest].slice(0, MOST)));
  for (const listener of listeners) listener();
}

/** The funds that were looked at lately, in this browser. */
export const useVisits = (): readonly Named[] => useSyncExternalStore(subscribe, read);
