import type { PlainDate } from '@jizheng/rules';

/** A day as papers write it: `2025年7月1日`. */
export function chineseDate(date: PlainDate): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
}

/** Budget years as a title writes them: `2025年度`, `2024—2026年度`, `2023、2025年度`. */
export function chineseYears(years: readonly number[]): string {
  const [first = 0] = years;
  const isRun = years.length > 1 && years.every((year, index) => year === first + index);
  return `${isRun ? `${first}—${first + years.length - 1}` : years.join('、')}年度`;
}
