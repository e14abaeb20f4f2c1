import { approvalSheet } from '../year/sheets/approvals.js';
import { fundApplicationSheet } from '../year/sheets/fund-applications.js';
import { adjustmentSheet } from '../year/sheets/fund-changes.js';
import { CLERK, type DemoBook, on, wan } from './demo-book.js';
import { SOUND_APPLICATION } from './establishing.js';

type Step = 'financeDepartment' | 'viceGovernorForFinance' | 'executiveMeeting' | 'governor';

interface Walked {
  readonly step: Step;
  readonly monthDay: string;
  readonly consents?: false;
}

/** Applications that are under way in June 2026, one before every office of the route (art. 15, 16). */
export function addReviews(book: DemoBook): void {
  adjust(book, 'F09', '06-02', [
    { step: 'financeDepartment', monthDay: '06-15' },
    { step: 'viceGovernorForFinance', monthDay: '06-22' },
    { step: 'governor', monthDay: '06-29' },
  ]);
  establish(
    book,
    { code: 'F31', name: '梅花鹿产业发展专项', department: '108', yearly_wan: 8_000 },
    '05-18',
    [
      { step: 'financeDepartment', monthDay: '05-28' },
      { step: 'viceGovernorForFinance', monthDay: '06-11', consents: false },
    ],
  );
  establish(book, { code: 'F32', name: '低空经济培育专项', department: '107', yearly_wan: 12_000 }, '05-06', [
    { step: 'financeDepartment', monthDay: '05-13' },
    { step: 'viceGovernorForFinance', monthDay: '05-20' },
    { step: 'executiveMeeting', monthDay: '06-16', consents: false },
  ]);
  adjust(book, 'F18', '05-15', [
    { step: 'financeDepartment', monthDay: '05-20' },
    { step: 'viceGovernorForFinance', monthDay: '05-27' },
    { step: 'governor', monthDay: '06-09' },
  ]);
}

interface NewFund {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly yearly_wan: number;
}

function establish(
  book: DemoBook,
  { code, name, department, yearly_wan }: NewFund,
  monthDay: string,
  steps: readonly Walked[],
): void {
  const number = `演示部${department}请〔2026〕${code}号`;
  book.add(fundApplicationSheet, {
    ...SOUND_APPLICATION,
    on: on(2026, monthDay),
    number,
    fund: code,
    name,
    department,
    use: `${name}支出`,
    termFrom: on(2027, '01-01'),
    termTo: on(2029, '12-31'),
    year1: wan(yearly_wan),
    year2: wan(yearly_wan),
    year3: wan(yearly_wan),
    actor: CLERK,
  });
  walk(book, code, number, steps);
}

function adjust(book: DemoBook, fund: string, monthDay: string, steps: readonly Walked[]): void {
  const number = `演示调整${fund}`;
  book.add(adjustmentSheet, {
    on: on(2026, monthDay),
    number,
    fund,
    year3: wan(300),
    evaluationAttached: true,
    presentation: 'ordinary',
    actor: CLERK,
  });
  walk(book, fund, number, steps);
}

function walk(book: DemoBook, fund: string, application: string, steps: readonly Walked[]): void {
  for (const { step, monthDay, consents = true } of steps) {
    const date = on(2026, monthDay);
    const document = book.number('演示批', date);
    book.add(approvalSheet, { on: date, fund, application, step, consents, document, actor: CLERK });
  }
}
