import { readdirSync } from 'node:fs';
import { ACTS } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { ALL_ACTS } from '../../src/funds/all-acts.js';

/** What the daily job proposes for an officer to confirm. */
const OF_THE_DAILY_JOB = ['proposeClawback', 'proposeCarryOver'];

/** Acts that no clause orders by name, each with the reason why an office does it all the same. */
const ONLY_HERE: Readonly<Record<string, string>> = {
  setBudgetCalendar: 'deadlines count from dates that change from year to year (art. 14, 24, 44)',
  setCalendarDay: 'working days are counted without holidays (art. 44)',
  stateFactor: "a formula needs each place's figures before the plan (art. 26)",
  completeTasks: 'carry-over asks whether the task list is done (art. 39)',
  completeProject: 'acceptance counts from the day on which the project is carried out (art. 37)',
  payAllowance: 'what was approved as an allowance is spent (art. 32)',
  correctTransfer: 'a wrong entry is reversed, never altered (art. 35)',
};

const names = ALL_ACTS.map(({ name }) => name);

describe('the acts of the program', () => {
  it('are the acts that the law layer knows, what the daily job proposes, and the few that exist only here', () => {
    expect([...names].sort()).toEqual([...ACTS, ...OF_THE_DAILY_JOB, ...Object.keys(ONLY_HERE)].sort());
  });

  it('stand each once, one file each, under a title of its own', () => {
    expect(new Set(names).size).toBe(names.length);
    const files = readdirSync(new URL('../../src/funds/acts', import.meta.url));
    const fileOf = (name: string) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
    expect(names.map(fileOf).sort()).toEqual(files.sort());
    for (const language of ['zh', 'en'] as const) {
      expect(new Set(ALL_ACTS.map(({ title }) => title[language])).size).toBe(names.length);
    }
  });
});
