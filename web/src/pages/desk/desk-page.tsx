import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useWords } from '../../language/language';
import { ActLog } from '../../parts/act-log';
import { Asked } from '../../parts/asked';
import { EmptyState } from '../../parts/empty-state';
import { Statement } from '../../parts/statement';
import { Timeline, TimelineKey } from '../../parts/timeline/timeline';
import { useDocumentTitle } from '../../parts/use-document-title';
import type { Desk, Position } from '../../session/answers';
import { isEditor, isLeader, seesFunds } from '../../session/position';
import { useSession } from '../../session/session';
import { useView } from '../../session/view';
import { Administration } from './administration';
import { deskQuery } from './desk-query';
import { Duties } from './duties';
import { FundsInOneLook } from './funds-in-one-look';
import { NothingToDo } from './nothing-to-do';
import { Progress } from './progress';
import '../../look/desk.css';

const OwnProjects = lazy(() => import('./own-projects'));
const GazetteDesk = lazy(() => import('../gazette/gazette-desk'));

const MOST_CHANGES = 6;

/** Cities, counties and units have projects of their own to look after. */
const hasOwnProjects = (position: Position): boolean =>
  position === 'localFinanceOfficer' ||
  position === 'localDepartmentOfficer' ||
  position === 'implementingUnitOfficer';

/** The Desk: what I must do, what comes due, what changed. */
export function DeskPage() {
  const { position } = useSession();
  return isEditor(position) ? (
    <Suspense fallback={null}>
      <GazetteDesk />
    </Suspense>
  ) : (
    <FundsDesk />
  );
}

function FundsDesk() {
  const { say } = useWords();
  const { asOf } = useView();
  const desk = useQuery(deskQuery(asOf));
  useDocumentTitle(say({ zh: '工作台', en: 'Desk' }));
  return <Asked asked={desk}>{(answer) => <DeskStatement desk={answer} />}</Asked>;
}

function DeskStatement({ desk }: { readonly desk: Desk }) {
  const { say } = useWords();
  const { position } = useSession();
  const leads = isLeader(position);
  return (
    <>
      <Lead desk={desk} />
      <div className="desk">
        <section aria-label={say({ zh: '我要办的事', en: 'What I must do' })}>
          {desk.todo.length === 0 ? <NothingToDo desk={desk} /> : <Duties duties={desk.todo} />}
          {leads ? <FundsInOneLook desk={desk} /> : null}
          <Suspense fallback={null}>{hasOwnProjects(position) ? <OwnProjects /> : null}</Suspense>
          {position === 'administrator' ? <Administration /> : null}
        </section>
        {!seesFunds(position) ? null : (
          <div>
            <Statement
              title={say({ zh: '有变化', en: 'What changed' })}
              side={<Link to="/acts">{say({ zh: '全部', en: 'All' })}</Link>}
            >
              <ActLog acts={desk.changes} most={MOST_CHANGES} withFund />
            </Statement>
            {desk.progress.length === 0 || leads ? null : <Progress desk={desk} />}
          </div>
        )}
      </div>
      {seesFunds(position) ? <Ahead desk={desk} /> : null}
    </>
  );
}

/** What comes due, and by which provision. */
function Ahead({ desk }: { readonly desk: Desk }) {
  const { say } = useWords();
  const { day } = useView();
  return (
    <Statement
      className="ahead"
      title={say({ zh: '90 天内到期', en: 'Due within 90 days' })}
      side={<TimelineKey />}
    >
      {desk.upcoming.length === 0 ? (
        <EmptyState title={say({ zh: '90 天内没有到期的事', en: 'Nothing comes due within 90 days' })} />
      ) : (
        <Timeline today={day} days={desk.upcoming} />
      )}
    </Statement>
  );
}

/** One sentence says what today asks. */
function Lead({ desk }: { readonly desk: Desk }) {
  const { say } = useWords();
  const { isPast } = useView();
  const { overdue, review, returned, due, watch } = desk.counts;
  const count = overdue + review + returned + due + watch;
  return (
    <h1 className="lead">
      {count === 0
        ? isPast
          ? say({ zh: '那天没有要办的', en: 'Nothing was to be done that day' })
          : say({ zh: '今天没有要办的', en: 'Nothing to do today' })
        : say({ zh: `要办 ${count} 件`, en: count === 1 ? '1 thing to do' : `${count} things to do` })}
      {overdue === 0 ? null : (
        <>
          {say({ zh: '，其中 ', en: ', ' })}
          <span className="hot">{say({ zh: `${overdue} 件已逾期`, en: `${overdue} overdue` })}</span>
        </>
      )}
    </h1>
  );
}
