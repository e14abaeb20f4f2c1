import { daysBetween, type Language, monthDayText as monthDay, parseDate, type Text } from '@jizheng/rules';

/** A day without its year: `6月30日`, `30 June`. */
export function monthDayText(date: string, language: Language): string {
  const [, month, day] = date.split('-').map(Number);
  return monthDay(Number(month), Number(day), language);
}

/** A day: `2025年6月30日`, `30 June 2025`. */
export function dayText(date: string, language: Language): string {
  const [year] = date.split('-');
  const inYear = monthDayText(date.slice(0, 10), language);
  return language === 'zh' ? `${year}年${inYear}` : `${inYear} ${year}`;
}

/** Whether a day is told with its year. */
export const isOfOtherYear = (date: string, from: string): boolean => date.slice(0, 4) !== from.slice(0, 4);

/** A day, with its year only when that is another than the year of the day looked from. */
export const dayFrom = (date: string, from: string, language: Language): string =>
  isOfOtherYear(date, from) ? dayText(date, language) : monthDayText(date, language);

/** Days from one day to another; null when either is not a day. */
export function daysFrom(from: string, to: string): number | null {
  const start = parseDate(from);
  const end = parseDate(to.slice(0, 10));
  return start.ok && end.ok ? daysBetween(start.value, end.value) : null;
}

/** `26 天`, `26 days`. */
export const daysText = (days: number): Text => ({
  zh: `${days} 天`,
  en: days === 1 ? '1 day' : `${days} days`,
});

/** The time of a moment in the office's clock: `09:14`. */
export const timeText = (moment: string): string =>
  new Date(moment).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Shanghai',
  });

/** The day of a moment in the office's calendar. */
export const dayOfMoment = (moment: string): string =>
  new Date(moment).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
