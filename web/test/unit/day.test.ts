import { describe, expect, it } from 'vitest';
import {
  dayFrom,
  dayOfMoment,
  daysFrom,
  daysText,
  dayText,
  monthDayText,
  timeText,
} from '../../src/language/day';
import { drawnShare, shareText } from '../../src/language/share';

describe('days in words', () => {
  it('are written as each language writes them', () => {
    expect(dayText('2025-06-30', 'zh')).toBe('2025年6月30日');
    expect(dayText('2025-06-30', 'en')).toBe('30 June 2025');
    expect(monthDayText('2026-01-05', 'zh')).toBe('1月5日');
  });

  it('leave out the year of the day that is looked from', () => {
    expect(dayFrom('2026-06-30', '2026-06-04', 'zh')).toBe('6月30日');
    expect(dayFrom('2025-12-31', '2026-06-04', 'en')).toBe('31 December 2025');
  });

  it('are counted by the calendar, over a leap day too', () => {
    expect(daysFrom('2026-06-04', '2026-06-30')).toBe(26);
    expect(daysFrom('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysFrom('2026-06-30', '2026-06-04')).toBe(-26);
    expect(daysFrom('soon', '2026-06-30')).toBeNull();
    expect(daysText(1).en).toBe('1 day');
  });

  it('are those of the office, wherever the browser is', () => {
    expect(dayOfMoment('2026-06-04T16:30:00Z')).toBe('2026-06-05');
    expect(timeText('2026-06-04T16:30:00Z')).toBe('00:30');
  });
});

describe('shares', () => {
  it('are shown in percent with two decimals, and say when there are more', () => {
    expect(shareText('9.99%')).toBe('9.99%');
    expect(shareText('1/3')).toBe('33.33…%');
    expect(shareText(0.4318)).toBe('43.18%');
    expect(shareText(null)).toBe('—');
  });

  it('are drawn from any way of writing them', () => {
    expect(['50%', '1/2', '0.5'].map(drawnShare)).toEqual([0.5, 0.5, 0.5]);
  });
});
