import type { GazetteDocument } from '../tree.js';
import { oneLine } from './printed-text.js';

/** The red head of an official document (GB/T 9704: 发文机关标志). */
export interface RedHead {
  /** A letter (函) has its number at the right, below a double line; other documents have it in the middle. */
  readonly form: 'document' | 'letter';
  readonly text: string;
}

/**
 * The red head of a document that an office issued under a number; null for statutes, forewords and news. Of several
 * issuers the first stands alone, as the standard allows.
 */
export function redHeadOf({ number, issuers }: Pick<GazetteDocument, 'number' | 'issuers'>): RedHead | null {
  const [issuer] = issuers;
  if (number === null || issuer === undefined) return null;
  const isLetter = number.prefix.endsWith('函');
  return { form: isLetter ? 'letter' : 'document', text: oneLine(issuer) + (isLetter ? '' : '文件') };
}
