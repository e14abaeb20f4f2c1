/** A piece of a text: as it is, or a character that cannot be seen, by its name. */
export interface Piece {
  readonly text: string;
  readonly isHidden: boolean;
}

/** Controls, formats (marks of direction, joiners, soft hyphens), private and unassigned characters, odd spaces. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u205f\ufffd]/u;

/** Breaks have signs that everybody knows. */
const SIGNS: { readonly [character: string]: string } = { '\n': '↵', '\t': '⇥', '\r': '␍' };

const nameOf = (character: string): string =>
  SIGNS[character] ?? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text in pieces, so that what cannot be seen is named; spaces too where they are what changes. */
export function visiblePieces(text: string, withSpaces = false): readonly Piece[] {
  const pieces: Piece[] = [];
  let seen = '';
  for (const character of text) {
    const isSpace = withSpaces && (character === ' ' || character === '\u3000');
    if (!isSpace && !HIDDEN.test(character)) {
      seen += character;
      continue;
    }
    if (seen !== '') pieces.push({ text: seen, isHidden: false });
    seen = '';
    pieces.push({ text: isSpace ? (character === ' ' ? '␣' : '□') : nameOf(character), isHidden: true });
  }
  if (seen !== '') pieces.push({ text: seen, isHidden: false });
  return pieces;
}
