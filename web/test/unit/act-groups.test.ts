import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../src/parts/act-groups';
import type { ActRow } from '../../src/session/answers';

const act = (id: string, given: Partial<ActRow> = {}): ActRow => ({
  id,
  name: 'release',
  title: { zh: '下达资金', en: 'release' },
  fund: 'F08',
  fundName: '黑土地保护利用专项',
  portion: 'P1',
  subject: `下达/${id}`,
  amount: '5087500.00',
  on: '2026-05-25',
  recordedOn: '2026-05-25',
  office: 'financeDepartment',
  actor: '贺兰章',
  organisation: 'finance',
  organisationName: '省财政厅',
  accepted: true,
  paper: null,
  ...given,
});

describe('what was done', () => {
  it('is one matter when one hand did the same on one day', () => {
    const groups = groupsOf([act('4'), act('3'), act('2')]);
    expect(groups.map(({ count, amount }) => [count, amount])).toEqual([[3, '15262500.00']]);
  });

  it('is told apart by fund, day, hand and outcome', () => {
    const acts = [
      act('5'),
      act('4', { fund: 'F09' }),
      act('3', { on: '2026-05-24' }),
      act('2', { actor: '田禾' }),
      act('1', { accepted: false }),
    ];
    expect(groupsOf(acts).map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
  });

  it('says no amount where none was said', () => {
    expect(groupsOf([act('1', { amount: null })])[0]?.amount).toBeNull();
    expect(groupsOf([])).toEqual([]);
  });
});
