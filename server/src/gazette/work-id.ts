import { pinyin } from 'pinyin-pro';
import { AREA_LETTERS, knownWork, NUMBER_LETTERS } from './known-works.js';
import type { DocumentNumber } from './tree.js';

const LONGEST_TITLE = 60;

const initials = (text: string): string =>
  pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const spelled = (text: string): string =>
  pinyin(text.slice(0, LONGEST_TITLE), { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * The permanent name of a numbered document: 吉政规〔2024〕2号 is `jzg-2024-2`, 冀政发〔2024〕5号 `he-zf-2024-5`, 国发〔2021〕5号
 * `gf-2021-5`.
 */
export function workIdOfNumber({ prefix, year, serial }: DocumentNumber): string {
  const sign = prefix.charAt(0);
  const own = NUMBER_LETTERS[sign];
  const area = AREA_LETTERS[sign];
  const rest = initials(prefix.slice(1));
  const letters =
    own !== undefined ? `${own}${rest}` : area !== undefined ? `${area[1]}-${rest}` : initials(prefix);
  return `${letters === '' ? 'x' : letters}-${year}-${serial}`;
}

/** A title without what its readers leave out: 中华人民共和国立法法 is 立法法. */
export const shortTitle = (title: string): string => title.replace(/^中华人民共和国(?=.{3})/, '');

/** The permanent name of a work that has only a title: a known one's, else the title spelled. */
export function workIdOfTitle(title: string): string {
  const known = knownWork(title);
  if (known !== null) return known.id;
  return spelled(shortTitle(title.replace(/[《》〈〉\s]/g, ''))) || 'untitled';
}

const MUNICIPALITIES = ['北京市', '天津市', '上海市', '重庆市'];

/** The head of the names of what an issue holds beside numbered documents: `jl-2024-23`. */
export function issueId(gazette: string, year: number, number: number): string {
  const place = shortTitle(gazette.replace(/\s/g, '')).replace(/(?:人民政府)?公报$/, '');
  const area = Object.values(AREA_LETTERS).find(([name]) => place.startsWith(name));
  const rest = place.slice(area?.[0].length ?? 0);
  const isProvince = MUNICIPALITIES.includes(place) || /^(?:省|(?:壮族|回族|维吾尔)?自治区)?$/.test(rest);
  // 吉林市 is not 吉林省: a city keeps its 市.
  const letters = area !== undefined && isProvince ? area[1] : initials(place.replace(/省$/, '')) || 'gb';
  return `${letters}-${year}-${number}`;
}
