import { useIsFetching } from '@tanstack/react-query';
import { Outlet, useLocation, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { useChanges } from '../../session/changes';
import { useView } from '../../session/view';
import { StatusWord } from '../status-word';
import { isLongList } from '../table/use-list';
import { isTyping } from '../use-row-cursor';
import { WhyProvider } from '../why/why-provider';
import { Bar } from './bar';
import { Rail } from './rail';

const Search = lazy(() => import('../search/search'));
const KeyHelp = lazy(() => import('../key-help'));

type Over = 'search' | 'keys' | null;

/** The frame of the console: doors at the left, the year, the day, the search and the person at the top. */
export function Frame() {
  const { say } = useWords();
  const { pathname } = useLocation();
  const [over, setOver] = useState<Over>(null);
  const [isRailOpen, setRailOpen] = useState(false);
  useChanges(true, isLongList);
  const isBusy = useBusy();
  useFrameKeys(setOver);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu
  useEffect(() => setRailOpen(false), [pathname]);
  const close = () => setOver(null);
  return (
    <WhyProvider>
      <a className="skip" href="#main">
        {say({ zh: '跳到正文', en: 'Skip to the page' })}
      </a>
      <div className="console">
        <Rail isOpen={isRailOpen} />
        <Bar
          search={() => setOver('search')}
          isRailOpen={isRailOpen}
          turnRail={() => setRailOpen((isOpen) => !isOpen)}
        />
        <PastDay />
        <main className="page" id="main" tabIndex={-1} aria-busy={isBusy}>
          <div className="inner">
            <Outlet />
          </div>
        </main>
      </div>
      <Suspense fallback={null}>
        {over === 'search' ? <Search close={close} /> : null}
        {over === 'keys' ? <KeyHelp close={close} /> : null}
      </Suspense>
    </WhyProvider>
  );
}

/** Whether the page is on its way, or something that it shows is being read for the first time. */
function useBusy(): boolean {
  const isGoing = useRouterState({ select: ({ isLoading }) => isLoading });
  const reading = useIsFetching({ predicate: ({ state }) => state.status === 'pending' });
  return isGoing || reading > 0;
}

/** Ctrl or ⌘ K searches; ? shows the keys. */
function useFrameKeys(open: (over: Over) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open('search');
      } else if (event.key === '?' && !isTyping(event.target)) open('keys');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
}

/** Says that a past day is looked at, or that the day asked for cannot be, and leads back to today. */
function PastDay() {
  const { language, say } = useWords();
  const { isPast, isRefused, day, look } = useView();
  if (!isPast && !isRefused) return null;
  return (
    <p className="past">
      <StatusWord tone={isPast ? 'dueSoon' : 'notice'} wraps>
        {isPast ? (
          <span>
            <b>{dayText(day, language)}</b>
            {say({ zh: ' 的状态，只读', en: ', as it stood; read only' })}
          </span>
        ) : (
          say({
            zh: '地址里的日期还没有到，或者不是日期；显示的是今天',
            en: 'The address names a day to come, or none; this is today',
          })
        )}
      </StatusWord>
      <button type="button" className="linklike" onClick={() => look({ asOf: null })}>
        {isPast ? say({ zh: '回到今天', en: 'Back to today' }) : say({ zh: '知道了', en: 'Understood' })}
      </button>
    </p>
  );
}
