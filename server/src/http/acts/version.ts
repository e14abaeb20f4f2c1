import type { FundVersion } from '../../office/stores/fund-version.js';

/** A version of a fund as text. */
export const fundVersionText = ({ own, common }: FundVersion): string => `${own}.${common}`;

/** Names a version of a fund for If-Match. */
export const fundTag = (version: FundVersion): string => `"f-${fundVersionText(version)}"`;

/** Names a version of a paper for If-Match. */
export const paperTag = (version: number): string => `"p-${version}"`;

/** Versions that no thing has: what cannot be read matches nothing. */
const NO_VERSION = -1n;
const NO_FUND_VERSION: FundVersion = { own: NO_VERSION, common: NO_VERSION };

const namesAny = (ifMatch: string | null): boolean => ifMatch === null || ifMatch.trim() === '*';

/** The version of a fund that If-Match names; null when it names none, or any. */
export function fundVersionIn(ifMatch: string | null): FundVersion | null {
  if (namesAny(ifMatch)) return null;
  const [, own, common] = /^\s*(?:W\/)?"f-(\d{1,18})\.(\d{1,18})"\s*$/.exec(ifMatch ?? '') ?? [];
  return own === undefined || common === undefined
    ? NO_FUND_VERSION
    : { own: BigInt(own), common: BigInt(common) };
}

/** The version of a paper that If-Match names; null when it names none, or any. */
export function paperVersionIn(ifMatch: string | null): bigint | null {
  if (namesAny(ifMatch)) return null;
  const [, number] = /^\s*(?:W\/)?"p-(\d{1,18})"\s*$/.exec(ifMatch ?? '') ?? [];
  return number === undefined ? NO_VERSION : BigInt(number);
}
