import { useSyncExternalStore } from 'react';
import { useSession } from '../../session/session';

interface Visit {
  readonly code: string;
  readonly name: string;
}

const PREFIX = 'jizheng.visits.';
const MOST = 4;
const NONE: readonly Visit[] = [];

let listeners: (() => void)[] = [];
const known = new Map<string, { readonly text: string; readonly visits: readonly Visit[] }>();

function visitsIn(text: string): readonly Visit[] {
  try {
    return JSON.parse(text) as Visit[];
  } catch {
    return NONE;
  }
}

function visitsOf(account: string): readonly Visit[] {
  const text = localStorage.getItem(PREFIX + account) ?? '[]';
  const before = known.get(account);
  if (before?.text === text) return before.visits;
  const visits = visitsIn(text);
  known.set(account, { text, visits });
  return visits;
}

function subscribe(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((each) => each !== listener);
  };
}

/** Remembers that a person looked at a fund. */
export function rememberVisit(account: string, { code, name }: Visit): void {
  const rest = visitsOf(account).filter((visit) => visit.code !== code);
  localStorage.setItem(PREFIX + account, JSON.stringify([{ code, name }, ...rest].slice(0, MOST)));
  for (const listener of listeners) listener();
}

/** The funds that the signed-in person looked at lately, in this browser. */
export function useVisits(): readonly Visit[] {
  const { account } = useSession().person;
  return useSyncExternalStore(subscribe, () => visitsOf(account));
}
