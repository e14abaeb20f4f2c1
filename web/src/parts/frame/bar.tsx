import { useWords } from '../../language/language';
import { Mark } from '../mark';
import { DayChoice, YearChoice } from './day-choice';
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
      <button type="button" className="find" onClick={search}>
        <Mark name="find" />
        <span className="vh">{say({ zh: '搜索', en: 'Search' })}</span>
        <span className="says">
          {say({ zh: '资金、项目、文件、条文、人员', en: 'Funds, projects, articles, people' })}
        </span>
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
