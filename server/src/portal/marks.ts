import { raw } from './html.js';

const mark = (inside: string) =>
  raw(`<svg class="m" viewBox="0 0 12 12" aria-hidden="true" focusable="false">${inside}</svg>`);
const DISC = '<circle cx="6" cy="6" r="6"/>';
const line = (path: string, width = '1.5'): string =>
  `<path d="${path}" fill="none" stroke="#fbfaf7" stroke-width="${width}"/>`;

/** In force, done. */
export const MARK_OK = mark(DISC + line('M3.2 6.2 5.2 8.2 8.8 4'));
/** No longer. */
export const MARK_NO = mark(DISC + line('M3 6h6', '1.75'));
/** Not yet. */
export const MARK_LATER = mark(DISC + line('M6 3v3.5l2 1.5'));
/** Look closer. */
export const MARK_CHANGED = mark(`<path d="M6 .8 11.6 11H.4z"/>${line('M6 4.2v3.2M6 8.6v1.2', '1.3')}`);
