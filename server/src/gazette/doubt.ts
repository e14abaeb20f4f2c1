import type { PlainDate, Text } from '@jizheng/rules';

/**
 * Kinds of doubts. `structure`: read so, and undone where the editor refuses; `wording`: the words change only when the
 * editor accepts; `notice`: nothing can be mended here, the editor takes note (accepts) or sends the text back; `day`: a day
 * that the text does not tell, which the editor accepts as it was taken or gives from another source.
 */
export type DoubtEffect = 'structure' | 'wording' | 'notice' | 'day';

/** Something that the reader was not sure of. */
export interface Doubt {
  /** The same for the same place of the same text, whatever else is decided. */
  readonly id: string;
  readonly code: DoubtCode;
  readonly effect: DoubtEffect;
  readonly line: number;
  /** The place as it stands, at most 80 characters. */
  readonly before: string;
  /** As it would stand; null where nothing can be proposed. */
  readonly after: string | null;
  /** What the message names. */
  readonly params: { readonly [name: string]: string | number };
}

/** What the editor decided of a doubt; a day, where it asks for one. */
export type Verdict = 'accepted' | 'refused' | { readonly day: PlainDate };

/** What the editor decided: doubts by their ids. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** Why a text cannot be read at all. */
export interface SourceProblem {
  readonly code: SourceProblemCode;
  /** 0 where it concerns the whole file. */
  readonly line: number;
  readonly params: { readonly [name: string]: string | number };
}

/** What is said of each doubt; `{name}` stands for a parameter. The closed list. */
export const DOUBT = {
  pageBreak: {
    effect: 'structure',
    zh: '一段文字中间断开（多为换页），已接为一段',
    en: 'a paragraph was cut in two, as by a page break; read as one',
  },
  lineBreak: {
    effect: 'structure',
    zh: '一段文字被分在几行，已接为一段',
    en: 'a text was broken into lines; read as one',
  },
  splitTitle: {
    effect: 'structure',
    zh: '标题分为几行或中间留有空格，已接为一个标题',
    en: 'a title stands in several lines or with gaps; read as one',
  },
  spacedWords: {
    effect: 'structure',
    zh: '字间留有空格，已去掉',
    en: 'characters were set apart by spaces; read without them',
  },
  dotLeaders: {
    effect: 'structure',
    zh: '目录中的点线已去掉',
    en: 'dot leaders of the contents were left out',
  },
  runningHead: {
    effect: 'structure',
    zh: '疑为页眉或页码，未作正文',
    en: 'looks like a running head or a page number; left out of the text',
  },
  repeatedLine: {
    effect: 'structure',
    zh: '与前面的标题重复，只保留一个',
    en: 'repeats a heading or title that stands before; kept once',
  },
  sameDay: {
    effect: 'structure',
    zh: '“同日”按上一条读作 {date}',
    en: '同日 takes the day of the entry before: {date}',
  },
  foreignWord: {
    effect: 'wording',
    zh: '中文中夹有外文词“{word}”，疑为“{chinese}”',
    en: '“{word}” stands where “{chinese}” is expected',
  },
  bracketWidth: {
    effect: 'wording',
    zh: '半角括号与全角括号混用',
    en: 'half-width brackets among full-width ones',
  },
  punctuationWidth: {
    effect: 'wording',
    zh: '半角标点与全角标点混用',
    en: 'half-width punctuation among full-width marks',
  },
  hiddenCharacter: {
    effect: 'wording',
    zh: '含有看不见的字符（{names}）',
    en: 'holds characters that cannot be seen ({names})',
  },
  strangeWord: {
    effect: 'notice',
    zh: '中文中夹有外文词“{word}”',
    en: 'the word “{word}” stands alone among Chinese',
  },
  variantCharacter: {
    effect: 'notice',
    zh: '同一文件中“{variant}”与“{usual}”并用（“{variant}”{count}处）；视为同一字，原文不改',
    en: '“{variant}” ({count} times) stands beside “{usual}” in one document; one character in searches, text kept',
  },
  possiblyAltered: {
    effect: 'notice',
    zh: '疑有脱字或衍字：“{found}”，本文件多作“{usual}”',
    en: 'characters may be lost or added: “{found}”, where the document often has “{usual}”',
  },
  unfinishedSentence: {
    effect: 'notice',
    zh: '段落没有结尾，其后也无可接的文字',
    en: 'the paragraph has no end, and nothing after it continues it',
  },
  fragment: {
    effect: 'notice',
    zh: '既不像标题，也不成句，不知属于何处',
    en: 'neither a heading nor a sentence; it is not clear where it belongs',
  },
  numberGap: {
    effect: 'notice',
    zh: '序号不连续：{before} 之后为 {found}',
    en: 'a gap in the numbering: {found} follows {before}',
  },
  numberRepeat: {
    effect: 'notice',
    zh: '序号重复或倒退：{before} 之后为 {found}',
    en: 'a number again, or out of order: {found} follows {before}',
  },
  noSuchDay: {
    effect: 'notice',
    zh: '日期不存在：{found}',
    en: 'no such day: {found}',
  },
  sameDayAlone: {
    effect: 'notice',
    zh: '“同日”之前没有带日期的条目',
    en: '同日 has no dated entry before it',
  },
  titleMissing: {
    effect: 'notice',
    zh: '正文中没有找到标题，暂题为“{title}”',
    en: 'no title is found in the text; called “{title}”',
  },
  textAfterDay: {
    effect: 'notice',
    zh: '署名日期之后还有文字，仍归本文件；是否另一文件或要闻，请核对',
    en: 'text below the day of the signature, kept in this document; it may belong to another',
  },
  signatureMissing: {
    effect: 'notice',
    zh: '文件没有署名，或署名未能认出',
    en: 'the document has no signature, or none that is recognised',
  },
  newsDayBack: {
    effect: 'notice',
    zh: '要闻日期倒退：{previous} 之后为 {date}',
    en: 'the days of news go back: {date} follows {previous}',
  },
  newsDayFar: {
    effect: 'notice',
    zh: '要闻日期读作 {date}，晚于出版日期 {issued} 或远在其前',
    en: 'news read as of {date}, after the issue of {issued} or long before it',
  },
  issueFactDiffers: {
    effect: 'notice',
    zh: '本期的年份、期号、总期数或出版日期前后不一：此处为 {found}，已取 {taken}',
    en: 'year, number or day of the issue differs: {found} here, taken as {taken}',
  },
  contentsAbsent: {
    effect: 'notice',
    zh: '没有目录，无法核对',
    en: 'there are no contents to check against',
  },
  contentsHeadingMissing: {
    effect: 'notice',
    zh: '没有“目录”一行，自本行起读作目录',
    en: 'no line says 目录; from here on read as the contents',
  },
  contentsMissing: {
    effect: 'notice',
    zh: '目录中有，正文中未找到：{title}',
    en: 'in the contents, but not found in the issue: {title}',
  },
  contentsExtra: {
    effect: 'notice',
    zh: '正文中有，目录中没有：{title}',
    en: 'in the issue, but not in the contents: {title}',
  },
  contentsTitle: {
    effect: 'notice',
    zh: '标题与目录不一致，目录作：{title}',
    en: 'the title differs from the contents, which have: {title}',
  },
  contentsSpelling: {
    effect: 'notice',
    zh: '标题的标点或写法与目录不一致，目录作：{title}',
    en: 'the title is punctuated otherwise in the contents: {title}',
  },
  contentsNumber: {
    effect: 'notice',
    zh: '文号与目录不一致：正文 {found}，目录 {contents}',
    en: 'the number differs: {found} in the text, {contents} in the contents',
  },
  documentNumberMissing: {
    effect: 'notice',
    zh: '“{section}”中的文件没有文号',
    en: 'a document of the section {section} has no number',
  },
  documentNumberTwice: {
    effect: 'notice',
    zh: '两个文件用同一文号：{number}',
    en: 'two documents have one number: {number}',
  },
  effectDayNotStated: {
    effect: 'day',
    zh: '现行文本的施行日期文中未写明，暂按最后一次修改的日期 {date}；可据修改决定填写',
    en: 'from when the amended text is in force is not in it; taken as the day of the last amendment, {date}, unless you give the one that the amending decision names',
  },
  effectDayCounted: {
    effect: 'day',
    zh: '施行日期按“{words}”推算为 {date}',
    en: 'in force from {date}, counted from “{words}”',
  },
  dayMissing: {
    effect: 'day',
    zh: '文件没有成文日期，也没有写明施行日期：不填写则不计入有效性，其废止的文件也不计',
    en: 'the document tells no day: unless you give the one from which it is in force, it counts as in force on none, nor does what it repeals',
  },
  repealsOther: {
    effect: 'structure',
    zh: '读作：自 {date} 起废止{work}',
    en: 'read as: repeals {work} from {date}',
  },
  replacesOther: {
    effect: 'structure',
    zh: '读作：自 {date} 起取代{work}',
    en: 'read as: replaces {work} from {date}',
  },
} as const satisfies { readonly [code: string]: Text & { readonly effect: DoubtEffect } };

/** A code of the list. */
export type DoubtCode = keyof typeof DOUBT;

/** What is said of a text that cannot be read; `{name}` stands for a parameter. The closed list. */
export const SOURCE_PROBLEM = {
  empty: { zh: '文件是空的', en: 'the file is empty' },
  tooLarge: {
    zh: '文件过大：{size} MB，最多 {limit} MB',
    en: 'the file is too large: {size} MB, at most {limit} MB',
  },
  binary: {
    zh: '不是文本文件（{kind}）；请先转换为纯文本',
    en: 'not a text file ({kind}); convert it to plain text first',
  },
  notUtf8: {
    zh: '不是 UTF-8 编码：本行有无效字节 {byte}',
    en: 'not UTF-8: this line holds the invalid byte {byte}',
  },
  lineTooLong: {
    zh: '本行过长：{length} 字，最多 {limit} 字',
    en: 'the line is too long: {length} characters, at most {limit}',
  },
  tooManyLines: {
    zh: '行数过多：有文字的有 {count} 行，最多 {limit} 行',
    en: 'too many lines: {count} with text, at most {limit}',
  },
  issueNumberMissing: {
    zh: '是公报，但找不到年份或期号（如“2024年第23期”）',
    en: 'a gazette, but its year or number (2024年第23期) is not found',
  },
  issueDateMissing: {
    zh: '是公报，但找不到出版日期（如“2024年12月15日出版”）',
    en: 'a gazette, but its day of publication (2024年12月15日出版) is not found',
  },
  dayMissing: {
    zh: '单独的文件须有日期：通过、公布或修改的日期，成文日期，或“自某年某月某日起施行”',
    en: 'a document by itself needs a day: of its adoption, publication or amendment, under its signature, or from which it is in force',
  },
  noSuchDay: { zh: '日期不存在：{found}', en: 'no such day: {found}' },
  titleMissing: {
    zh: '单独的文件须有标题，文首没有找到',
    en: 'a document by itself needs a title; none is found where it begins',
  },
  noStructure: {
    zh: '看不出结构：没有期号、文号、条，也没有“一、”一类的标题',
    en: 'no structure recognised: no issue number, no document number, no articles, no numbered headings',
  },
} as const satisfies { readonly [code: string]: Text };

/** A code of the list. */
export type SourceProblemCode = keyof typeof SOURCE_PROBLEM;
