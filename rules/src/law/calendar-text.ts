import type { PlainDate } from './date.js';
import type { Language } from './text.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month of the year for a reader: `6月`, `June`. */
export const monthText = (month: number, language: Language): string =>
  language === 'zh' ? `${month}月` : `${MONTHS[month - 1]}`;

/** A day of the year for a reader: `6月30日`, `30 June`. */
export const monthDayText = (month: number, dayOfMonth: number, language: Language): string =>
  language === 'zh' ? `${monthText(month, 'zh')}${dayOfMonth}日` : `${dayOfMonth} ${monthText(month, 'en')}`;

/** A day for a reader: `2025年6月30日`, `30 June 2025`. */
export function dateText(date: PlainDate, language: Language): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  const monthDay = monthDayText(Number(month), Number(dayOfMonth), language);
  return language === 'zh' ? `${year}年${monthDay}` : `${monthDay} ${year}`;
}
