/** A work that is cited by name: a statute has no number that a text would cite. */
export interface KnownWork {
  readonly id: string;
  readonly title: string;
  /** Other names that texts use, without marks. */
  readonly shortTitles: readonly string[];
  /** Names of single versions, as the law layer writes them. */
  readonly aliases: readonly string[];
}

/** The works whose names are fixed by hand; every other title is spelled. */
export const KNOWN_WORKS: readonly KnownWork[] = [
  {
    id: 'budget-law',
    title: '中华人民共和国预算法',
    shortTitles: ['预算法'],
    aliases: ['budget-law-2014', 'budget-law-2018'],
  },
  {
    id: 'budget-regulation',
    title: '中华人民共和国预算法实施条例',
    shortTitles: ['预算法实施条例'],
    aliases: ['budget-regulation-2020'],
  },
  { id: 'constitution', title: '中华人民共和国宪法', shortTitles: ['宪法'], aliases: [] },
  {
    id: 'legislation-law',
    title: '中华人民共和国立法法',
    shortTitles: ['立法法'],
    aliases: ['legislation-law-2015', 'legislation-law-2023'],
  },
  {
    id: 'openness-regulation',
    title: '中华人民共和国政府信息公开条例',
    shortTitles: ['政府信息公开条例'],
    aliases: ['openness-regulation-2019'],
  },
  {
    id: 'water-pollution-law',
    title: '中华人民共和国水污染防治法',
    shortTitles: ['水污染防治法'],
    aliases: ['water-pollution-law-2017'],
  },
  {
    id: 'social-insurance-law',
    title: '中华人民共和国社会保险法',
    shortTitles: ['社会保险法'],
    aliases: ['social-insurance-law-2018'],
  },
  {
    id: 'fiscal-violations-regulation',
    title: '财政违法行为处罚处分条例',
    shortTitles: [],
    aliases: ['fiscal-violations-regulation-2011'],
  },
];

/**
 * The letters of an area's one-character sign, at the head of document numbers and in the names of gazettes: initials
 * alone would give 吉政发 and 冀政发 one name. 吉 is `j` in numbers, as the law layer has always cited it.
 */
export const AREA_LETTERS: { readonly [sign: string]: readonly [area: string, letters: string] } = {
  京: ['北京', 'bj'],
  津: ['天津', 'tj'],
  冀: ['河北', 'he'],
  晋: ['山西', 'sx'],
  蒙: ['内蒙古', 'nm'],
  辽: ['辽宁', 'ln'],
  吉: ['吉林', 'jl'],
  黑: ['黑龙江', 'hl'],
  沪: ['上海', 'sh'],
  苏: ['江苏', 'js'],
  浙: ['浙江', 'zj'],
  皖: ['安徽', 'ah'],
  闽: ['福建', 'fj'],
  赣: ['江西', 'jx'],
  鲁: ['山东', 'sd'],
  豫: ['河南', 'ha'],
  鄂: ['湖北', 'hb'],
  湘: ['湖南', 'hn'],
  粤: ['广东', 'gd'],
  桂: ['广西', 'gx'],
  琼: ['海南', 'hi'],
  渝: ['重庆', 'cq'],
  川: ['四川', 'sc'],
  黔: ['贵州', 'gz'],
  滇: ['云南', 'yn'],
  云: ['云南', 'yn'],
  藏: ['西藏', 'xz'],
  陕: ['陕西', 'sn'],
  甘: ['甘肃', 'gs'],
  青: ['青海', 'qh'],
  宁: ['宁夏', 'nx'],
  新: ['新疆', 'xj'],
};

/** Letters that the law layer fixed before the table was made. */
export const NUMBER_LETTERS: { readonly [sign: string]: string } = { 吉: 'j' };

const byName = new Map<string, KnownWork>(
  KNOWN_WORKS.flatMap((work) => [work.title, ...work.shortTitles].map((name) => [name, work] as const)),
);
const byAlias = new Map<string, KnownWork>(
  KNOWN_WORKS.flatMap((work) => [work.id, ...work.aliases].map((name) => [name, work] as const)),
);

/** The work of a title, in full or as texts shorten it. */
export const knownWork = (title: string): KnownWork | null =>
  byName.get(title.replace(/[《》〈〉<>\s]/g, '')) ?? null;

/** The work of an id or of a version's alias. */
export const knownWorkById = (id: string): KnownWork | null => byAlias.get(id) ?? null;
