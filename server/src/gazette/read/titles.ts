import type { Genre } from '../tree.js';
import type { Piece } from './blocks.js';
import type { DoubtLog } from './doubt-log.js';
import { bareWords, isOrganisation } from './prose.js';

const GAP = /[ \u3000\t]+/;
const LINKS = /^(?:关于|印发|转发|发布|公布|的)/;

/**
 * A title whose lines and gaps are joined. A gap stays where the same title has one elsewhere, in the contents or in 《》;
 * without such a place, between the names of two offices and between two phrases of a headline.
 */
export function joinTitle(pieces: readonly Piece[], elsewhere: string | null, log: DoubtLog): string {
  const lines = pieces.map(({ text }) => text.trim());
  const parts = lines.flatMap((text) => text.split(GAP)).filter((part) => part !== '');
  const [first = ''] = parts;
  if (parts.length === 1) return first;
  const gaps = elsewhere === null ? null : gapsOf(elsewhere);
  let title = first;
  for (const part of parts.slice(1)) {
    const isKept = gaps === null ? isGap(title, part) : gaps.has(bareWords(title).length);
    title += isKept ? ` ${part}` : part;
  }
  const printed = pieces.map(({ raw }) => raw.trim()).join(' ⏎ ');
  if (printed === title) return title;
  const line = pieces[0]?.line ?? 0;
  return log.note('splitTitle', { line, before: printed, after: title }) ? title : lines.join(' ');
}

/** After how many letters and figures a title has gaps. */
function gapsOf(title: string): ReadonlySet<number> {
  const gaps = new Set<number>();
  let count = 0;
  const parts = title.split(GAP);
  for (const part of parts.slice(0, -1)) {
    count += bareWords(part).length;
    gaps.add(count);
  }
  return gaps;
}

/** Without contents: two offices side by side, or two phrases of a headline. */
function isGap(left: string, right: string): boolean {
  if (LINKS.test(right) || /[《（(]/.test(right.charAt(0)) || /[《、和与]$/.test(left)) return false;
  const office = right.split('关于')[0] ?? '';
  if (isOrganisation(left.split(' ').at(-1) ?? '') && isOrganisation(office.replace(/等部门$/, '部')))
    return true;
  return !/关于|《/.test(left) && !right.includes('关于') && left.length >= 8 && right.length >= 8;
}

const BY_END: readonly (readonly [end: RegExp, genre: Genre])[] = [
  [/简介$/, 'about'],
  [/(?:公告|通告|启事|公示)$/, 'announcement'],
  [/(?:办法|规定|细则|规则|准则|标准)$/, 'measures'],
  [/(?:方案|规划|计划|要点|纲要)$/, 'plan'],
  [/(?:批复|复函)$/, 'reply'],
  [/意见$/, 'opinion'],
  [/条例$/, 'regulation'],
  [/法$/, 'law'],
  [/(?:通知|通报)$/, 'notice'],
];

const genreByEnd = (title: string): Genre | null => {
  const bare = title.replace(/[（(][^（()）]{0,30}[)）]$/, '').replace(/[》」』"”]+$/, '');
  return BY_END.find(([end]) => end.test(bare))?.[1] ?? null;
};

/** What a document is: by what it sends, where it sends something, else by its own title. */
export function genreOf(title: string, enclosure: string | null): Genre {
  const own = genreByEnd(title);
  const sent = enclosure === null ? null : genreByEnd(enclosure);
  return (own === 'notice' || own === null ? sent : own) ?? own ?? 'other';
}

/** The offices in a title, before 关于. */
export function issuersInTitle(title: string): readonly string[] {
  const order = /^([\u3400-\u9fff]{2,30})令第/.exec(title)?.[1];
  if (order !== undefined) return [order];
  const at = title.indexOf('关于');
  if (at <= 0) return [];
  return title
    .slice(0, at)
    .split(/[ \u3000、]/)
    .map((name) => name.replace(/等部门$/, ''))
    .filter((name) => name !== '');
}
