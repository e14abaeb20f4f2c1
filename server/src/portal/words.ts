import type { Language, PlainDate, Text } from '@jizheng/rules';
import { chineseDate } from '../report/text/chinese-date.js';

/** The text in the reader's language; the law's own words stay Chinese in both. */
export const inLanguage = ({ zh, en }: Text, language: Language): string => (language === 'en' ? en : zh);

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
] as const;

/** A day as readers write it: 2025年6月30日, 30 June 2025. */
export function dayText(day: PlainDate, language: Language): string {
  if (language === 'zh') return chineseDate(day);
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${dayOfMonth} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
