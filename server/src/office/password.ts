import { hash, verify } from '@node-rs/argon2';

/** The fewest characters of a password that somebody chooses. */
export const SHORTEST_PASSWORD = 12;

/** The most characters; longer ones would only keep the processor busy. */
export const LONGEST_PASSWORD = 200;

/** As OWASP recommends for argon2id, the default algorithm of the library. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** The argon2id hash of a password, with a salt of its own. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let unknown: Promise<string> | undefined;

/**
 * Whether it is the person's password. Where there is none (unknown account, sign-in by the identity provider alone),
 * the answer is no after the same work, so that the time tells nothing.
 */
export async function isPassword(stored: string | null, given: string): Promise<boolean> {
  unknown ??= hashPassword('nobody has this password');
  const matches = await verify(stored ?? (await unknown), given);
  return matches && stored !== null;
}

/** Why a password cannot be chosen. */
export type PasswordRefusal = 'tooShort' | 'tooLong' | 'sameAsAccount' | 'sameAsBefore';

/** Why the person cannot choose this password; null when she can. */
export function passwordRefusal(account: string, password: string): PasswordRefusal | null {
  if (password.toLowerCase() === account) return 'sameAsAccount';
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return 'tooShort';
  return length > LONGEST_PASSWORD ? 'tooLong' : null;
}
