import { isStatute } from '../gazette/statute.js';
import type { Door } from './layout.js';
import type { DocumentView } from './view.js';

/** Behind which door a document is found: an issue printed it, it is a statute, or only the search leads to it. */
export const doorOf = ({
  version,
  document,
}: Pick<DocumentView, 'version' | 'document'>): Extract<Door, 'gazette' | 'laws' | 'search'> =>
  version.year !== null ? 'gazette' : isStatute(document) ? 'laws' : 'search';
