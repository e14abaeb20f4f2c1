import type { Part } from '../tree.js';
import type { Block, Piece } from './blocks.js';
import type { DoubtLog } from './doubt-log.js';
import { unitsOf } from './grammar.js';
import { bareWords, isTitleLike } from './prose.js';
import { joinTitle } from './titles.js';
import { cut, wordsOf } from './units.js';

const OMITTED = /[（(]略[)）][。；]?$/;

/** A stretch of blocks that becomes a part. */
interface Stretch {
  readonly role: Part['role'];
  readonly titles: Block[];
  readonly blocks: Block[];
}

/** The parts of a document: its body, what it sends, what is annexed or left out. */
export function partsOf(blocks: readonly Block[], title: string, log: DoubtLog): readonly Part[] {
  const lastDate = blocks.findLastIndex(({ mark }) => mark === 'date');
  const body: Stretch = { role: 'body', titles: [], blocks: [] };
  const stretches: Stretch[] = [body];
  const listed: Part[] = [];
  let isListing = false;
  for (const [at, block] of blocks.entries()) {
    const { mark, token } = block;
    const open = stretches.at(-1) ?? body;
    if (mark === 'enclosure' && (open.role !== 'attachment' || open.blocks.length > 0)) {
      if (open.role === 'enclosure' && open.blocks.length === 0) open.titles.push(block);
      else stretches.push({ role: 'enclosure', titles: [block], blocks: [] });
    } else if (token.kind === 'attachment' && mark === 'none') {
      isListing = at < lastDate || OMITTED.test(wordsOf(block.pieces));
      if (isListing) listed.push(listedPart(block));
      else stretches.push({ role: 'attachment', titles: [block], blocks: [] });
    } else if (isListing && token.kind === 'point' && !/[，。；]/.test(wordsOf(block.pieces)))
      listed.push(listedPart(block));
    else {
      isListing = false;
      if (isAttachmentTitle(open, block)) open.titles.push(block);
      else if (mark === 'none' || mark === 'date') open.blocks.push(block);
    }
  }
  const parts = printed(stretches, title, log);
  const titles = new Set(parts.map(({ title }) => bareWords(title ?? '')));
  // What is only named is a part of its own.
  return [...parts, ...listed.filter(({ title }) => !titles.has(bareWords(title ?? '')))];
}

/** The line after 附件1 that is no sentence and no label is its title. */
const isAttachmentTitle = ({ role, titles, blocks }: Stretch, { token, pieces }: Block): boolean =>
  role === 'attachment' &&
  blocks.length === 0 &&
  titles.length === 1 &&
  titles.every((each) => wordsOf(cut(each.pieces, each.token.length)) === '') &&
  token.kind === 'plain' &&
  isTitleLike(wordsOf(pieces));

function printed(stretches: readonly Stretch[], title: string, log: DoubtLog): Part[] {
  const taken = new Map<string, number>();
  const hasEnclosure = stretches.some(({ role }) => role === 'enclosure');
  let [enclosures, attachments] = [0, 0];
  return stretches.map(({ role, titles, blocks }): Part => {
    enclosures += role === 'enclosure' ? 1 : 0;
    attachments += role === 'attachment' ? 1 : 0;
    const number = titles[0]?.token.value || attachments;
    const prefix = {
      body: hasEnclosure ? 'notice/' : '',
      enclosure: enclosures > 1 ? `enc-${enclosures}/` : '',
      attachment: `att-${number}/`,
    }[role];
    const lines = [...titles, ...blocks].flatMap(({ pieces }) => pieces.map(({ line }) => line));
    return {
      role,
      title: role === 'body' ? null : titleOf(titles, title, log),
      isOmitted: false,
      units: unitsOf(blocks, prefix, taken, log),
      lines: [lines[0] ?? 0, lines.at(-1) ?? 0],
    };
  });
}

/** What the document's own title names in 《》 shows where a sent title has gaps; others have none. */
function titleOf(titles: readonly Block[], whole: string, log: DoubtLog): string | null {
  const pieces = titles.flatMap((each) => cut(each.pieces, each.token.length));
  const label = titles[0]?.token.label ?? '';
  const title = pieces.length === 0 ? label : joinTitle(pieces, quotedIn(whole, pieces), log);
  return title === '' ? null : title;
}

function quotedIn(whole: string, pieces: readonly Piece[]): string {
  const words = bareWords(wordsOf(pieces));
  const quoted = [...whole.matchAll(/《([^《》]{2,120})》/g)].map(([, name = '']) => name);
  return quoted.find((name) => bareWords(name) === words) ?? '';
}

/** An attachment that a document only names. */
function listedPart({ token, pieces }: Block): Part {
  const text = wordsOf(cut(pieces, token.length)).replace(/^\d{1,2}[.．、][ \u3000]{0,4}/, '');
  const isOmitted = OMITTED.test(text);
  return {
    role: 'attachment',
    title: text.replace(OMITTED, '').trim(),
    isOmitted,
    units: [],
    lines: [pieces[0]?.line ?? 0, pieces.at(-1)?.line ?? 0],
  };
}
