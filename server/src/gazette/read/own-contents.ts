import type { Block } from './blocks.js';
import type { DoubtLog } from './doubt-log.js';
import type { MarkedLine } from './marks.js';
import { bareWords } from './prose.js';

const DIVISIONS: ReadonlySet<string> = new Set(['part', 'chapter', 'section']);
const UNNUMBERED = /^(?:序|前|附)/;
const PAGE = /[.．…·・⋯ \u3000]{1,80}[（(]?\d{0,4}[)）]?$/;

/** Marks a table of contents within a document: divisions without articles, up to where the first stands again. */
export function markOwnContents(marked: readonly MarkedLine[]): void {
  for (let at = 0; at < marked.length; at += 1) {
    if (marked[at]?.token.kind !== 'contents') continue;
    const first = marked[at + 1]?.token;
    let end = at + 1;
    let isRepeated = false;
    for (; end < marked.length; end += 1) {
      const { token } = marked[end] ?? {};
      if (token === undefined || (!DIVISIONS.has(token.kind) && token.kind !== 'plain')) break;
      isRepeated = end > at + 1 && token.kind === first?.kind && token.value === first.value;
      if (isRepeated) break;
    }
    const last = isRepeated ? end : at + 1;
    for (const each of marked.slice(at, last)) each.mark = 'ownContents';
    at = last - 1;
  }
}

/** Tells where a document's own contents and its divisions do not agree, and what stands among them and is neither. */
export function checkOwnContents(blocks: readonly Block[], log: DoubtLog): void {
  const printed = blocks.filter(({ mark, token }) => mark === 'ownContents' && token.kind !== 'contents');
  if (printed.length === 0) return;
  const divisions = blocks.filter(({ mark, token }) => mark === 'none' && DIVISIONS.has(token.kind));
  const found = new Set(divisions.map(wordsOf));
  const listed = new Set(printed.map(wordsOf));
  for (const block of printed) {
    const { line = 0, raw = '' } = block.pieces[0] ?? {};
    if (DIVISIONS.has(block.token.kind)) {
      if (!found.has(wordsOf(block)))
        log.note('contentsMissing', { line, before: raw, params: { title: raw } });
    } else if (!UNNUMBERED.test(raw)) log.note('fragment', { line, before: raw });
  }
  for (const block of divisions) {
    const { line = 0, raw = '' } = block.pieces[0] ?? {};
    if (!listed.has(wordsOf(block))) log.note('contentsExtra', { line, before: raw, params: { title: raw } });
  }
}

const wordsOf = ({ pieces }: Block): string =>
  bareWords(pieces.map(({ raw }) => (raw.length > 200 ? raw : raw.replace(PAGE, ''))).join(''));
