import type { UnitKind } from '../../tree.js';

/** How a kind of unit is marked: the element, and its short name in identifiers by the naming convention. */
export interface Mark {
  readonly element: string;
  readonly short: string;
  /** For a container whose element does not say what it is. */
  readonly name: string | null;
}

const mark = (element: string, short: string, name: string | null = null): Mark => ({ element, short, name });

/**
 * 编章节条款项目 have their elements in the vocabulary. Headings of other documents (一、 （一） 1. （1）) are levels of
 * sections; a news entry is a container of its own name.
 */
export const MARK: { readonly [K in UnitKind]: Mark } = {
  part: mark('part', 'part'),
  chapter: mark('chapter', 'chp'),
  section: mark('section', 'sec'),
  article: mark('article', 'art'),
  paragraph: mark('paragraph', 'para'),
  item: mark('point', 'point'),
  subitem: mark('indent', 'indent'),
  heading: mark('section', 'sec'),
  subheading: mark('subsection', 'subsec'),
  point: mark('point', 'point'),
  subpoint: mark('indent', 'indent'),
  entry: mark('hcontainer', 'entry', 'entry'),
};

/** What the segments of addresses are in identifiers. */
const SEGMENT: ReadonlyMap<string, string> = new Map([
  ['part', 'part'],
  ['chap', 'chp'],
  ['sec', 'sec'],
  ['art', 'art'],
  ['para', 'para'],
  ['item', 'point'],
  ['sub-item', 'indent'],
  ['subitem', 'indent'],
  ['head', 'sec'],
  ['sub', 'subsec'],
  ['point', 'point'],
  ['subpoint', 'indent'],
  ['entry', 'entry'],
]);

function segmentId(segment: string): string {
  const [, name = segment, number = ''] = /^(.*?)-(\d[\d-]*)$/u.exec(segment) ?? [];
  const short = SEGMENT.get(name) ?? (name.replace(/[^A-Za-z0-9]+/gu, '') || 'x');
  return number === '' ? short : `${short}_${number}`;
}

/** Joins the identifier of a context and what is in it. */
export const within = (context: string, id: string): string => (context === '' ? id : `${context}__${id}`);

/**
 * The identifier of a unit from its permanent address: `art-35/para-1` is `art_35__para_1`. What stands before an
 * enclosure needs no `notice/`: here it is the main document, and what it encloses has the prefix of its attachment.
 */
export const unitId = (context: string, address: string): string =>
  address
    .split('/')
    .filter((segment, index) => index > 0 || segment !== 'notice')
    .map(segmentId)
    .reduce(within, context);
