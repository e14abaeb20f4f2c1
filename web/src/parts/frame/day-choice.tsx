import { useId, useRef } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { useView } from '../../session/view';
import { Mark } from '../mark';
import { ClockControl } from './clock-control';

/** The fiscal year that is looked at. */
export function YearChoice() {
  const { say } = useWords();
  const { today, year, look } = useView();
  const current = Number(today.slice(0, 4));
  const years = [...new Set([year, current + 1, current, current - 1, current - 2])].toSorted(
    (a, b) => b - a,
  );
  return (
    <select
      className="pick wide-only"
      aria-label={say({ zh: '年度', en: 'Fiscal year' })}
      value={year}
      onChange={(event) => look({ year: Number(event.target.value) })}
    >
      {years.map((each) => (
        <option key={each} value={each}>
          {say({ zh: `${each} 年度`, en: `FY ${each}` })}
        </option>
      ))}
    </select>
  );
}

/** The day that is looked at; another one turns the console into a view of that day. */
export function DayChoice() {
  const { language, say } = useWords();
  const { today, day, isPast, look } = useView();
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const choose = (asOf: string | null) => {
    look({ asOf });
    popover.current?.hidePopover();
  };
  return (
    <>
      <button type="button" className="pick roomy-only" popoverTarget={id}>
        <span className="wide-only">{say({ zh: '截至', en: 'As of' })}</span> {dayText(day, language)}
        {isPast ? null : <span className="dim wide-only">{say({ zh: '今天', en: 'today' })}</span>}
        <Mark name="down" isSmall />
      </button>
      <div id={id} ref={popover} popover="auto" className="popover at-start">
        <form
          className="lines"
          onSubmit={(event) => {
            event.preventDefault();
            const chosen = new FormData(event.currentTarget).get('day');
            if (typeof chosen === 'string' && chosen !== '') choose(chosen);
          }}
        >
          <div className="field">
            <label htmlFor={`${id}-day`}>{say({ zh: '看哪一天', en: 'Which day to look at' })}</label>
            <input
              className="box narrow"
              id={`${id}-day`}
              name="day"
              type="date"
              defaultValue={day}
              max={today}
            />
            <span className="help">
              {say({ zh: '过去的一天只能看，不能办。', en: 'A past day can be read, not worked in.' })}
            </span>
          </div>
          <button type="submit" className="btn main">
            {say({ zh: '看这一天', en: 'Look at this day' })}
          </button>
          {isPast ? (
            <button type="button" className="linklike" onClick={() => choose(null)}>
              {say({ zh: '回到今天', en: 'Back to today' })}
            </button>
          ) : null}
        </form>
        <ClockControl moved={() => popover.current?.hidePopover()} />
      </div>
    </>
  );
}
