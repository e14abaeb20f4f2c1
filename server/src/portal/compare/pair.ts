/** An article of one version: its label and all its words. */
export interface Article {
  readonly address: string;
  readonly label: string;
  readonly text: string;
}

/** An article beside the one that it came from; null where it is new or gone. */
export interface Pair {
  readonly older: Article | null;
  readonly newer: Article | null;
}

/** Below this two articles are not the same one. */
const ALIKE = 0.42;
/** An article that moved to another place must be closer than one that kept its place. */
const ALIKE_ELSEWHERE = 0.65;
/** More comparisons than any two laws need; beyond them articles are paired by their labels. */
const MOST_COMPARED = 400_000;

/** Pairs the articles of two versions, in the order of the newer one; what is gone stands where it stood. */
export function pairArticles(older: readonly Article[], newer: readonly Article[]): readonly Pair[] {
  const partner =
    older.length * newer.length > MOST_COMPARED ? byLabel(older, newer) : bySimilarity(older, newer);
  const taken = new Set(partner.filter((index) => index !== null));
  const pairs: Pair[] = [];
  let next = 0;
  for (const [index, article] of newer.entries()) {
    const from = partner[index] ?? null;
    for (; from !== null && next < from; next += 1) {
      const gone = older[next];
      if (gone !== undefined && !taken.has(next)) pairs.push({ older: gone, newer: null });
    }
    if (from !== null) next = Math.max(next, from + 1);
    pairs.push({ older: from === null ? null : (older[from] ?? null), newer: article });
  }
  for (; next < older.length; next += 1) {
    const gone = older[next];
    if (gone !== undefined && !taken.has(next)) pairs.push({ older: gone, newer: null });
  }
  return pairs;
}

type Partners = readonly (number | null)[];

function byLabel(older: readonly Article[], newer: readonly Article[]): Partners {
  const places = new Map(older.map(({ label }, index) => [label, index]));
  return newer.map(({ label }) => places.get(label) ?? null);
}

/** The order-keeping pairing in which articles are most alike, then what moved. */
function bySimilarity(older: readonly Article[], newer: readonly Article[]): Partners {
  const [left, right] = [older.map(shingles), newer.map(shingles)];
  const alike = right.map((b) => left.map((a) => similarity(a, b)));
  const at = (i: number, j: number): number => alike[i]?.[j] ?? 0;
  const columns = older.length + 1;
  const best = new Float64Array((newer.length + 1) * columns);
  const read = (i: number, j: number): number => best[i * columns + j] ?? 0;
  for (let i = 1; i <= newer.length; i += 1) {
    for (let j = 1; j <= older.length; j += 1) {
      const score = at(i - 1, j - 1);
      const together = score >= ALIKE ? read(i - 1, j - 1) + score : 0;
      best[i * columns + j] = Math.max(together, read(i - 1, j), read(i, j - 1));
    }
  }
  const partner: (number | null)[] = newer.map(() => null);
  for (let [i, j] = [newer.length, older.length]; i > 0 && j > 0; ) {
    if (read(i, j) === read(i - 1, j)) i -= 1;
    else if (read(i, j) === read(i, j - 1)) j -= 1;
    else {
      i -= 1;
      j -= 1;
      partner[i] = j;
    }
  }
  return moved(partner, at, older.length);
}

function moved(kept: Partners, at: (i: number, j: number) => number, count: number): Partners {
  const partner = [...kept];
  const free = new Set(Array.from({ length: count }, (_, j) => j));
  for (const j of kept) if (j !== null) free.delete(j);
  const found = partner
    .flatMap((from, i) => (from === null ? [...free].map((j) => ({ i, j, score: at(i, j) })) : []))
    .filter(({ score }) => score >= ALIKE_ELSEWHERE)
    .sort((a, b) => b.score - a.score);
  for (const { i, j } of found) {
    if (partner[i] !== null || !free.has(j)) continue;
    partner[i] = j;
    free.delete(j);
  }
  return partner;
}

function shingles({ text }: Article): ReadonlySet<string> {
  const plain = text.replace(/[\s\p{P}]/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, plain.length - 1) }, (_, index) => plain.slice(index, index + 2)),
  );
}

/** From 0 to 1; an article that was only added to stays close to itself. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let common = 0;
  for (const each of few) if (many.has(each)) common += 1;
  return Math.max((2 * common) / (few.size + many.size), few.size < 12 ? 0 : (0.8 * common) / few.size);
}
