import type { Text } from '@jizheng/rules';
import type { Doubt } from './edition';

/** What an editor says of a doubt; `on 2031-03-15` where she gives a day. */
export type Verdict = 'accepted' | 'refused' | DayGiven;
type DayGiven = `on ${string}`;
/** Verdicts by the doubts' ids. */
export type Verdicts = { readonly [doubt: string]: Verdict };

/** What the editor decides about a kind of doubt. */
export type Effect = 'wording' | 'day' | 'notice' | 'structure';

const TAKEN = {
  accepted: { zh: '已接受', en: 'Accepted' },
  refused: { zh: '未接受', en: 'Refused' },
} as const;

/** Words of the verdicts, and what they do, for each effect; those that change words come first. */
export const EFFECTS: {
  readonly [E in Effect]: {
    readonly title: Text;
    readonly says: Text;
    readonly accept: Text;
    readonly refuse: Text;
    /** As what was decided is told when nothing can be changed any more. */
    readonly told: { readonly accepted: Text; readonly refused: Text };
  };
} = {
  wording: {
    title: { zh: '改字', en: 'Words would change' },
    says: { zh: '接受后才改动文字；不接受则照原样刊登', en: 'the words change only when accepted' },
    told: TAKEN,
    accept: { zh: '接受', en: 'Accept' },
    refuse: { zh: '不接受', en: 'Refuse' },
  },
  day: {
    title: { zh: '缺日期', en: 'A day is missing' },
    says: {
      zh: '文中没有写明；可以按此接受，也可以据别的文件填写',
      en: 'the text does not tell it: accept what was taken, or give it from another document',
    },
    told: TAKEN,
    accept: { zh: '按此', en: 'As it is' },
    refuse: { zh: '不接受', en: 'Refuse' },
  },
  notice: {
    title: { zh: '请核对', en: 'To be checked' },
    says: {
      zh: '文字不动；确有错误的，撤稿后交改好的文本',
      en: 'nothing is changed here; where it is an error, withdraw the draft and hand in a mended text',
    },
    told: { accepted: { zh: '知悉', en: 'Noted' }, refused: { zh: '误报', en: 'Not so' } },
    accept: { zh: '知悉', en: 'Noted' },
    refuse: { zh: '误报', en: 'Not so' },
  },
  structure: {
    title: { zh: '结构', en: 'Structure' },
    says: { zh: '已按此读入；不接受则恢复原样', en: 'read so by default; refusing undoes it' },
    told: TAKEN,
    accept: { zh: '接受', en: 'Accept' },
    refuse: { zh: '不接受', en: 'Refuse' },
  },
};

const ORDER = Object.keys(EFFECTS) as Effect[];

const isEffect = (name: string): name is Effect => name in EFFECTS;

/** What deciding about a doubt does; what nobody knows is only noted. */
export const effectOf = ({ effect }: Pick<Doubt, 'effect'>): Effect => (isEffect(effect) ? effect : 'notice');

/** Short names of the kinds of doubts; one that nobody knows is called by its first message. */
const NAMES: { readonly [code: string]: Text } = {
  pageBreak: { zh: '换页断开的段落', en: 'Paragraphs cut by a page break' },
  lineBreak: { zh: '分行的文字', en: 'Texts broken into lines' },
  splitTitle: { zh: '分行或隔开的标题', en: 'Titles in several lines' },
  spacedWords: { zh: '隔开的字', en: 'Characters set apart' },
  dotLeaders: { zh: '目录中的点线', en: 'Dot leaders of the contents' },
  runningHead: { zh: '页眉和页码', en: 'Running heads and page numbers' },
  repeatedLine: { zh: '重复的标题', en: 'Repeated headings' },
  sameDay: { zh: '同日', en: 'The same day' },
  foreignWord: { zh: '夹入的外文词', en: 'Foreign words for Chinese ones' },
  bracketWidth: { zh: '半角括号', en: 'Half-width brackets' },
  punctuationWidth: { zh: '半角标点', en: 'Half-width punctuation' },
  hiddenCharacter: { zh: '看不见的字符', en: 'Characters that cannot be seen' },
  strangeWord: { zh: '来历不明的外文词', en: 'Foreign words' },
  variantCharacter: { zh: '异体字', en: 'Variant characters' },
  possiblyAltered: { zh: '疑有脱字、衍字', en: 'Characters lost or added' },
  unfinishedSentence: { zh: '没有结尾的段落', en: 'Paragraphs without an end' },
  fragment: { zh: '不知归属的文字', en: 'Text that belongs nowhere' },
  numberGap: { zh: '序号不连续', en: 'Gaps in the numbering' },
  numberRepeat: { zh: '序号重复或倒退', en: 'Numbers again or out of order' },
  noSuchDay: { zh: '不存在的日期', en: 'Days that do not exist' },
  sameDayAlone: { zh: '“同日”之前没有日期', en: 'The same day, of none' },
  titleMissing: { zh: '没有标题', en: 'Documents without a title' },
  textAfterDay: { zh: '署名日期之后的文字', en: 'Text below the signature' },
  signatureMissing: { zh: '没有署名', en: 'Documents without a signature' },
  newsDayBack: { zh: '要闻日期倒退', en: 'Days of news that go back' },
  newsDayFar: { zh: '要闻日期不合', en: 'Days of news far from the issue' },
  issueFactDiffers: { zh: '期号等前后不一', en: 'Facts of the issue that differ' },
  contentsAbsent: { zh: '没有目录', en: 'No contents' },
  contentsHeadingMissing: { zh: '目录没有标题', en: 'Contents without a heading' },
  contentsMissing: { zh: '目录有、正文无', en: 'In the contents alone' },
  contentsExtra: { zh: '正文有、目录无', en: 'Not in the contents' },
  contentsTitle: { zh: '标题与目录不同', en: 'Titles that differ from the contents' },
  contentsSpelling: { zh: '标题写法与目录不同', en: 'Titles punctuated otherwise' },
  contentsNumber: { zh: '文号与目录不同', en: 'Numbers that differ from the contents' },
  documentNumberMissing: { zh: '没有文号', en: 'Documents without a number' },
  documentNumberTwice: { zh: '文号相同', en: 'One number twice' },
  effectDayNotStated: { zh: '没有写明施行日期', en: 'No day of effect stated' },
  effectDayCounted: { zh: '推算的施行日期', en: 'Days of effect that were counted' },
  dayMissing: { zh: '没有日期', en: 'Documents without a day' },
  repealsOther: { zh: '废止的文件', en: 'What is repealed' },
  replacesOther: { zh: '取代的文件', en: 'What is replaced' },
};

/** Doubts of one kind, in the order of the text. */
export interface DoubtGroup {
  readonly code: string;
  readonly title: Text;
  readonly effect: Effect;
  /** What is said of all of them; null where each says something else. */
  readonly message: Text | null;
  readonly doubts: readonly Doubt[];
}

/** Doubts by their kinds: those that change words first, then what is to be checked, then the structure. */
export function groupDoubts(doubts: readonly Doubt[]): readonly DoubtGroup[] {
  const byCode = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const group = byCode.get(doubt.code);
    if (group === undefined) byCode.set(doubt.code, [doubt]);
    else group.push(doubt);
  }
  const groups = [...byCode].map(([code, of]): DoubtGroup => {
    const sorted = of.toSorted((a, b) => a.line - b.line);
    const [first] = sorted;
    return {
      code,
      title: NAMES[code] ?? first?.message ?? { zh: code, en: code },
      effect: first === undefined ? 'notice' : effectOf(first),
      message: sorted.every(({ message }) => message.zh === first?.message.zh)
        ? (first?.message ?? null)
        : null,
      doubts: sorted,
    };
  });
  return groups.toSorted(
    (a, b) =>
      ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect) ||
      (a.doubts[0]?.line ?? 0) - (b.doubts[0]?.line ?? 0),
  );
}

/** What the server holds of a doubt. */
export const heldVerdict = ({ verdict, day }: Pick<Doubt, 'verdict' | 'day'>): Verdict | null =>
  day === null ? verdict : `on ${day}`;

/** The day that was given; null where it was not. */
export const dayGiven = (verdict: Verdict | null): string | null =>
  verdict === null || verdict === 'accepted' || verdict === 'refused' ? null : verdict.slice('on '.length);

/** A verdict as it is sent. */
export const sentVerdict = (doubt: string, verdict: Verdict) =>
  verdict === 'accepted' || verdict === 'refused'
    ? { doubt, verdict, day: null }
    : { doubt, verdict: 'accepted' as const, day: dayGiven(verdict) };

/** What stands for a doubt: what was said here and not sent, else what the server holds. */
export const verdictOf = (doubt: Doubt, unsent: Verdicts): Verdict | null =>
  unsent[doubt.id] ?? heldVerdict(doubt);

/** Those that can be refused: where a day is missing there is nothing to refuse. */
export const refusable = (doubts: readonly Doubt[]): readonly Doubt[] =>
  doubts.filter((doubt) => effectOf(doubt) !== 'day');

/** Doubts about which nothing was said yet. */
export const openDoubts = (doubts: readonly Doubt[], unsent: Verdicts): readonly Doubt[] =>
  doubts.filter((doubt) => verdictOf(doubt, unsent) === null);
