/** A line of the source that says something. */
export interface SourceLine {
  /** Counted from 1, as an editor's window counts them. */
  readonly number: number;
  /** Without blanks at both ends and without a Markdown mark. */
  readonly raw: string;
  /** The same without characters that cannot be seen: what the grammar looks at. */
  readonly plain: string;
  /** It begins further in than the margin. */
  readonly isIndented: boolean;
  /** A blank line stands before it. */
  readonly afterBlank: boolean;
  /** A running head or a page number was left out before it. */
  readonly afterPage: boolean;
  /** Of a Markdown heading: how many #; 0 elsewhere. */
  readonly depth: number;
}

const HIDDEN_CHARACTERS =
  '\\u0001-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff';
const HIDDEN = new RegExp(`[${HIDDEN_CHARACTERS}]`);
const ALL_HIDDEN = new RegExp(`[${HIDDEN_CHARACTERS}]`, 'g');
const MARKDOWN = /^(#{1,6})[ \t]+(?=\S)/;

/** Whether a character cannot be seen: zero width, direction, control. */
export const isHidden = (character: string): boolean => HIDDEN.test(character);

/** The text without characters that cannot be seen. */
export const withoutHidden = (text: string): string =>
  HIDDEN.test(text) ? text.replace(ALL_HIDDEN, '') : text;

/** The text with such characters written out, `<U+200B>`. */
export const showHidden = (text: string): string =>
  text.replace(ALL_HIDDEN, (character) => `<${nameOf(character)}>`);

/** The names of such characters in a text, each once. */
export const hiddenNames = (text: string): string =>
  [...new Set([...text].filter(isHidden).map(nameOf))].join(' ');

const nameOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What follows the first so many characters that can be seen. */
export function afterVisible(text: string, count: number): string {
  let at = 0;
  for (let left = count; left > 0 && at < text.length; at += 1) if (!isHidden(text.charAt(at))) left -= 1;
  return text.slice(at);
}

/** The first so many characters that can be seen, without those that cannot. */
export const firstVisible = (text: string, count: number): string =>
  withoutHidden(text.slice(0, text.length - afterVisible(text, count).length));

/** The lines that say something, and how many lines there are. HTML comments on lines of their own are left out. */
export function linesOf(text: string): { readonly lines: readonly SourceLine[]; readonly count: number } {
  const all = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const lines: SourceLine[] = [];
  const closed = all.map((each) => each.trimEnd().endsWith('-->'));
  const lastClosed = closed.lastIndexOf(true);
  let afterBlank = true;
  let inComment = false;
  for (const [index, line] of all.entries()) {
    const trimmed = line.trim();
    if (!inComment && trimmed.startsWith('<!--') && index <= lastClosed) inComment = true;
    if (inComment) {
      inComment = closed[index] !== true;
      continue;
    }
    const plain = withoutHidden(trimmed).trim();
    if (plain === '' && !HIDDEN.test(trimmed)) {
      afterBlank = true;
      continue;
    }
    const mark = MARKDOWN.exec(trimmed)?.[0] ?? '';
    const raw = trimmed.slice(mark.length);
    lines.push({
      number: index + 1,
      raw,
      plain: mark === '' ? plain : withoutHidden(raw).trim(),
      isIndented: /^[ \u3000\t]/.test(line),
      afterBlank,
      afterPage: false,
      depth: mark.trimEnd().length,
    });
    afterBlank = false;
  }
  return { lines, count: all.length };
}
