import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRuns } from '../../src/pages/gazette/changed-text';
import { visiblePieces } from '../../src/pages/gazette/hidden';

describe('a changed text', () => {
  it('marks what goes and what comes where it stands', () => {
    expect(changedRuns('由水务部门 and 村委会管护', '由水务部门和村委会管护')).toEqual([
      { kind: 'same', text: '由水务部门' },
      { kind: 'removed', text: ' and ' },
      { kind: 'inserted', text: '和' },
      { kind: 'same', text: '村委会管护' },
    ]);
    expect(changedRuns('(二) 巡查', '（二） 巡查')).toEqual([
      { kind: 'removed', text: '(' },
      { kind: 'inserted', text: '（' },
      { kind: 'same', text: '二' },
      { kind: 'removed', text: ')' },
      { kind: 'inserted', text: '）' },
      { kind: 'same', text: ' 巡查' },
    ]);
  });

  it('is one run when nothing changes, and none when there is nothing', () => {
    expect(changedRuns('巡查', '巡查')).toEqual([{ kind: 'same', text: '巡查' }]);
    expect(changedRuns('', '')).toEqual([]);
  });

  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '(', '（', ' ', '𠮷', 'a'), maxLength: 40 });

  it('holds both texts, whole and in order', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = changedRuns(before, after);
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('');
        expect(without('inserted')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('compares long texts by their beginning and their end', () => {
    const [before, after] = [`${'甲'.repeat(900)}乙`, `${'丙'.repeat(900)}乙`];
    expect(changedRuns(before, after).map(({ kind }) => kind)).toEqual(['removed', 'inserted', 'same']);
  });
});

describe('what cannot be seen', () => {
  it('is named; what can be seen is left as it is', () => {
    expect(visiblePieces('令\u202e行\u200b禁止')).toEqual([
      { text: '令', isHidden: false },
      { text: 'U+202E', isHidden: true },
      { text: '行', isHidden: false },
      { text: 'U+200B', isHidden: true },
      { text: '禁止', isHidden: false },
    ]);
    expect(visiblePieces('<b>令</b>')).toEqual([{ text: '<b>令</b>', isHidden: false }]);
  });

  it('has signs for breaks, and for spaces where they are what changes', () => {
    expect(visiblePieces('政\n府').map(({ text }) => text)).toEqual(['政', '↵', '府']);
    expect(visiblePieces('政 府').map(({ text }) => text)).toEqual(['政 府']);
    expect(visiblePieces('政 府\u3000', true).map(({ text }) => text)).toEqual(['政', '␣', '府', '□']);
  });
});
