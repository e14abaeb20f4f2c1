/** A run of characters that stays, goes or comes. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'inserted';
  readonly text: string;
}

/** Beyond so many characters a text is compared by its beginning and its end alone. */
const LONGEST_COMPARED = 400;

const charactersOf = (text: string): readonly string[] => Array.from(text);

function commonLength(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

/** How many characters two texts keep in common from each pair of places on. */
function keptFrom(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? [];
    const below = rows[i + 1] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

function compared(a: readonly string[], b: readonly string[]): Run[] {
  if (a.length > LONGEST_COMPARED || b.length > LONGEST_COMPARED) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'inserted', text: b.join('') },
    ];
  }
  const kept = keptFrom(a, b);
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && (kept[i + 1]?.[j] ?? 0) >= (kept[i]?.[j + 1] ?? 0))) {
      runs.push({ kind: 'removed', text: a[i] ?? '' });
      i += 1;
    } else {
      runs.push({ kind: 'inserted', text: b[j] ?? '' });
      j += 1;
    }
  }
  return runs;
}

/** Neighbours of one kind as one; within one change what goes stands before what comes. */
function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  let removed = '';
  let inserted = '';
  const settle = () => {
    if (removed !== '') out.push({ kind: 'removed', text: removed });
    if (inserted !== '') out.push({ kind: 'inserted', text: inserted });
    removed = '';
    inserted = '';
  };
  for (const { kind, text } of runs) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'inserted') inserted += text;
    else {
      settle();
      const last = out.at(-1);
      if (last?.kind === 'same') out[out.length - 1] = { kind, text: last.text + text };
      else out.push({ kind, text });
    }
  }
  settle();
  return out;
}

/** What changes from one text to another, character by character. */
export function changedRuns(before: string, after: string): readonly Run[] {
  const [a, b] = [charactersOf(before), charactersOf(after)];
  const head = commonLength(a, b);
  const tail = commonLength(a.slice(head).reverse(), b.slice(head).reverse());
  const middle = compared(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return joined([
    { kind: 'same', text: a.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ]);
}
