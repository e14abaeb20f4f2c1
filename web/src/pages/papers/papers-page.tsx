import { Link, useSearch } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { EmptyState } from '../../parts/empty-state';
import { EntryLink } from '../../parts/entry-link';
import type { ListQuery } from '../../session/client';
import { useSession } from '../../session/session';
import { LISTS } from '../lists/definitions';
import { ListPage } from '../lists/list-page';
import '../../look/papers.css';

const VIEWS = {
  sign: { zh: '待我签', en: 'To sign' },
  mine: { zh: '我呈报的', en: 'Mine' },
  all: { zh: '全部', en: 'All' },
} as const;

type View = keyof typeof VIEWS;

const VIEW_NAMES = Object.keys(VIEWS) as View[];

/** Papers on their way through the signatures: those to sign, one's own, all. */
export function PapersPage() {
  const { say } = useWords();
  const { person, position } = useSession();
  const { view: asked } = useSearch({ from: '/signed/papers' });
  const usual: View = position === 'departmentClerk' ? 'mine' : 'sign';
  const view = VIEW_NAMES.find((name) => name === asked) ?? usual;
  const narrowing: { readonly [V in View]: ListQuery } = {
    sign: { waitsFor: position, state: 'underReview' },
    mine: { submitter: person.id },
    all: {},
  };
  return (
    <ListPage
      key={view}
      definition={LISTS.papers}
      fixed={narrowing[view]}
      acts={
        <EntryLink to="/acts/new" isMain>
          {say({ zh: '办理…', en: 'Act…' })}
        </EntryLink>
      }
      beside={
        <nav className="choice" aria-label={say({ zh: '哪些呈批件', en: 'Which papers' })}>
          {VIEW_NAMES.map((name) => (
            <Link
              key={name}
              to="/papers"
              search={(now) => ({ ...now, view: name })}
              {...(name === view ? { 'aria-current': 'page' as const } : {})}
            >
              {say(VIEWS[name])}
            </Link>
          ))}
        </nav>
      }
      empty={
        <EmptyState
          title={
            view === 'sign'
              ? say({ zh: '没有等你签的', en: 'Nothing waits for your signature' })
              : view === 'mine'
                ? say({ zh: '你还没有呈报过', en: 'You have not submitted anything' })
                : say({ zh: '还没有呈批件', en: 'There are no papers yet' })
          }
          next={
            view === 'all' ? undefined : (
              <Link to="/papers" search={(now) => ({ ...now, view: 'all' })}>
                {say({ zh: '看全部', en: 'See all' })}
              </Link>
            )
          }
        />
      }
    />
  );
}
