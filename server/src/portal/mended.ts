import { fold } from '../gazette/find/fold.js';
import { diffWords } from './compare/diff.js';

/** Words that the source had otherwise. */
export interface Mend {
  readonly was: string;
  readonly is: string;
}

const MOST_MENDS = 12;

/** What was mended in a text, in words; where only spaces, line breaks or the width of marks changed, there is nothing to tell. */
export function mendsOf(original: string, text: string): readonly Mend[] {
  const mends: Mend[] = [];
  let was = '';
  let is = '';
  const end = (): void => {
    const [before, after] = [was.trim(), is.trim()];
    if (fold(before).text !== fold(after).text) mends.push({ was: before, is: after });
    was = '';
    is = '';
  };
  const bare = original.replace(/\s*\n\s*/g, '');
  for (const part of diffWords(bare, text)) {
    if (part.kind === 'gone') was += part.text;
    else if (part.kind === 'new') is += part.text;
    else end();
  }
  end();
  return mends.slice(0, MOST_MENDS);
}
