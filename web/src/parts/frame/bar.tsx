import { useId, useRef } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { useView } from '../../session/view';
import { Mark } from '../mark';
import { PersonMenu } from './person-menu';

interface BarProps {
  readonly search: () => void;
  readonly isRailOpen: boolean;
  readonly turnRail: () => void;
}

/** The top of the frame. */
export function Bar({ search, isRailOpen, turnRail }: BarProps) {
  const { language, speak, say } = useWords();
  return (
    <header className="bar">
      <button
        type="button"
        className="pick menu-button"
        aria-expanded={isRailOpen}
        aria-controls="rail"
        onClick={turnRail}
      >
        <Mark name="menu" />
        {say({ zh: '目录', en: 'Menu' })}
      </button>
      <YearChoice />
      <DayChoice />
      <button type="button" className="find" onClick={search} aria-label={say({ zh: '搜索', en: 'Search' })}>
        <Mark name="find" />
        <span>{say({ zh: '资金、项目、文件、条文、人员', en: 'Funds, projects, articles, people' })}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <span className="lang">
        <button type="button" lang="zh-CN" aria-pressed={language === 'zh'} onClick={() => speak('zh')}>
          中
        </button>
        <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => speak('en')}>
          EN
        </button>
      </span>
      <PersonMenu />
    </header>
  );
}

function YearChoice() {
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

function DayChoice() {
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
      </div>
    </>
  );
}
