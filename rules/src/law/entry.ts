import { day } from './date.js';
import type { Entry } from './policy.js';
import type { ProvisionId } from './provision.js';

/** A value that the provision's words state, in force from a day on. */
export const stated = <T>(from: string, provision: ProvisionId, value: T): Entry<T> => ({
  from: day(from),
  value,
  provision,
  basis: { by: 'text' },
});

/** ⚖ A value that we chose, with how we read the provision, in our words. */
export const chosen = <T>(
  from: string,
  provision: ProvisionId,
  value: T,
  zh: string,
  en: string,
): Entry<T> => ({ from: day(from), value, provision, basis: { by: 'interpretation', reading: { zh, en } } });
