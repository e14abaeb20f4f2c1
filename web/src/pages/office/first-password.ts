/** No signs that are taken for others when they are read out or copied by hand. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const GROUP = 4;

/** A password that nobody could guess, in groups that are easy to copy. */
export function newPassword(): string {
  const limit = 256 - (256 % SIGNS.length);
  const signs: string[] = [];
  while (signs.length < GROUPS * GROUP) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      if (byte < limit) signs.push(SIGNS.charAt(byte % SIGNS.length));
    }
  }
  return Array.from({ length: GROUPS }, (_, at) => signs.slice(at * GROUP, (at + 1) * GROUP).join('')).join(
    '-',
  );
}
