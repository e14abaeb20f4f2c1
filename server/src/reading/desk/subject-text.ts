import { monthText as monthOf, type Text } from '@jizheng/rules';
import { nameOfPlace } from '../kinds.js';
import { DISCLOSURE_ITEM } from '../labels.js';
import { fieldsOf } from './prefill.js';

const same = (text: string): Text => ({ zh: text, en: text });

const yearText = (year: unknown): Text => ({ zh: `${year} 年度`, en: `FY ${year}` });

function monthText(day: string): Text {
  const [year = '', month = ''] = day.split('-');
  return { zh: `${year} 年 ${Number(month)} 月`, en: `${monthOf(Number(month), 'en')} ${year}` };
}

const ITEMS: { readonly [item: string]: Text } = DISCLOSURE_ITEM;

/** What a duty is about besides its fund, in words: the portion by its name, another year, the document, the place. */
export function subjectText(
  deadline: string,
  subject: string,
  portionName: string | null,
  currentYear: number,
): Text {
  const given = fieldsOf(deadline, subject, null);
  const { portion, budgetYear, year, month, document, recipient, item } = given;
  const about = budgetYear ?? year;
  const parts: readonly (Text | null)[] = [
    portion === undefined ? null : same(portionName ?? String(portion)),
    about === undefined || (about === currentYear && portion !== undefined) ? null : yearText(about),
    month === undefined ? null : monthText(String(month)),
    document === undefined ? null : same(String(document)),
    recipient === undefined ? null : same(nameOfPlace(String(recipient))),
    item === undefined ? null : (ITEMS[String(item)] ?? same(String(item))),
    item === undefined ? null : same(String(given.subject ?? '')),
  ];
  const said = parts.filter((part) => part !== null);
  if (said.length === 0) return same(subject);
  return { zh: said.map(({ zh }) => zh).join('，'), en: said.map(({ en }) => en).join(', ') };
}
