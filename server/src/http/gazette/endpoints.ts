import type { Endpoint } from '../endpoint.js';
import { CORRECTION_ENDPOINTS } from './corrections.js';
import { EDITION_ENDPOINTS } from './editions.js';
import { PUBLIC_ENDPOINTS } from './public.js';
import { UPLOAD_ENDPOINTS } from './upload.js';
import { WORDS_ENDPOINTS } from './words.js';

/** The gazette: on its way to print behind the sign-in, what was published for everyone. */
export const GAZETTE_ENDPOINTS: readonly Endpoint[] = [
  ...UPLOAD_ENDPOINTS,
  ...EDITION_ENDPOINTS,
  ...CORRECTION_ENDPOINTS,
  ...WORDS_ENDPOINTS,
  ...PUBLIC_ENDPOINTS,
];
