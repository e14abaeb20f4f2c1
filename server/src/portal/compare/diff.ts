/** A run of words that stands in both texts, only in the older, or only in the newer one. */
export interface DiffPart {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Beyond so many differing words two texts are told apart as wholes: nobody would read such a patchwork. */
const MOST_STEPS = 3_000;

/** What stands in one text and not in the other, word by word: what is the same is as long as it can be. */
export function diffWords(older: string, newer: string): readonly DiffPart[] {
  if (older === newer) return older === '' ? [] : [{ kind: 'same', text: older }];
  const parts: DiffPart[] = [];
  compareWords(wordsOf(older), wordsOf(newer), (kind, words) => {
    const text = words.join('');
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
    else parts.push({ kind, text });
  });
  return parts;
}

/** What cuts words takes the square of a text's length: longer texts are cut in pieces, at the end of a sentence if there is one. */
const PIECE = /[^。；\n]{1,400}[。；\n]*|[。；\n]+/g;

const wordsOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(PIECE), ([piece]) => piece).flatMap((piece) =>
    Array.from(SEGMENTER.segment(piece), ({ segment }) => segment),
  );

type Tell = (kind: DiffPart['kind'], words: readonly string[]) => void;

/** Myers' algorithm in linear space: what both begin and end with, then each side of the middle of the shortest path. */
function compareWords(a: readonly string[], b: readonly string[], tell: Tell): void {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  tell('same', a.slice(0, from));
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  const middle = left.length === 0 || right.length === 0 ? null : middleOf(left, right);
  if (middle === null) {
    tell('gone', left);
    tell('new', right);
  } else {
    const [x, y] = middle;
    compareWords(left.slice(0, x), right.slice(0, y), tell);
    compareWords(left.slice(x), right.slice(y), tell);
  }
  tell('same', a.slice(a.length - end));
}

/** A place on the shortest path from both beginnings to both ends, met from either side; null: too far apart. */
function middleOf(a: readonly string[], b: readonly string[]): readonly [x: number, y: number] | null {
  const [n, m] = [a.length, b.length];
  const delta = n - m;
  const isOdd = delta % 2 !== 0;
  const most = Math.min(Math.ceil((n + m) / 2), MOST_STEPS);
  const offset = most + 1;
  const forward = new Int32Array(2 * most + 3);
  const backward = new Int32Array(2 * most + 3);
  const reached = (row: Int32Array, k: number): number => row[k + offset] ?? 0;
  for (let d = 0; d <= most; d += 1) {
    for (let k = -d; k <= d; k += 2) {
      const isDown = k === -d || (k !== d && reached(forward, k - 1) < reached(forward, k + 1));
      let x = isDown ? reached(forward, k + 1) : reached(forward, k - 1) + 1;
      while (x < n && x - k < m && x - k >= 0 && a[x] === b[x - k]) x += 1;
      forward[k + offset] = x;
      const meets = isOdd && Math.abs(delta - k) <= d - 1 && x + reached(backward, delta - k) >= n;
      if (meets) return inside(x, x - k, n, m);
    }
    for (let k = -d; k <= d; k += 2) {
      const isDown = k === -d || (k !== d && reached(backward, k - 1) < reached(backward, k + 1));
      let x = isDown ? reached(backward, k + 1) : reached(backward, k - 1) + 1;
      while (x < n && x - k < m && x - k >= 0 && a[n - 1 - x] === b[m - 1 - (x - k)]) x += 1;
      backward[k + offset] = x;
      const meets = !isOdd && Math.abs(delta - k) <= d && x + reached(forward, delta - k) >= n;
      if (meets) return inside(n - x, m - (x - k), n, m);
    }
  }
  return null;
}

/** A place that parts neither text from nothing; else the search would go on for ever. */
const inside = (x: number, y: number, n: number, m: number): readonly [number, number] | null =>
  x < 0 || y < 0 || x > n || y > m || (x === 0 && y === 0) || (x === n && y === m) ? null : [x, y];
