import { dayFrom, daysFrom, isOfOtherYear } from '../../language/day';
import { useWords } from '../../language/language';
import { Citation } from '../../parts/citation';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';
import type { FundPage } from '../../session/answers';
import { useView } from '../../session/view';

/** Duties of the fund whose day has passed; nothing where there are none. */
export function FundDates({ page }: { readonly page: FundPage }) {
  const { begin, language, say } = useWords();
  const { day } = useView();
  if (page.overdue.length === 0) return null;
  return (
    <Statement title={say({ zh: '已逾期', en: 'Overdue' })} className="above-log">
      <ol className={page.overdue.some(({ due }) => isOfOtherYear(due, day)) ? 'log dated' : 'log'}>
        {page.overdue.map(({ deadline, title, subject, due, provision }) => (
          <li key={`${deadline} ${subject}`}>
            <time dateTime={due}>{dayFrom(due, day, language)}</time>
            <div>
              <StatusWord tone="overdue" wraps>
                {begin(title)}
              </StatusWord>
              <span className="ref">
                {say(lateText(daysFrom(due, day) ?? 0))} <Citation provision={provision} />
              </span>
            </div>
          </li>
        ))}
      </ol>
    </Statement>
  );
}

const lateText = (days: number) => ({
  zh: `逾期 ${days} 天`,
  en: days === 1 ? '1 day late' : `${days} days late`,
});
