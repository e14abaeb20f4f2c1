/** Names a version of a fund or a paper for If-Match. */
export const versionTag = (kind: 'f' | 'p', version: bigint | number): string => `"${kind}-${version}"`;

/** A version that no thing has: what cannot be read matches nothing. */
const NO_VERSION = -1n;

/** The version that If-Match names; null when it names none, or any. */
export function versionIn(kind: 'f' | 'p', ifMatch: string | null): bigint | null {
  if (ifMatch === null || ifMatch.trim() === '*') return null;
  const [, found, number] = /^\s*(?:W\/)?"([fp])-(\d{1,18})"\s*$/.exec(ifMatch) ?? [];
  return found === kind && number !== undefined ? BigInt(number) : NO_VERSION;
}
