import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { monthDayText } from '../../language/day';
import { useWords } from '../../language/language';
import { drawnShare, shareText } from '../../language/share';
import { Amount } from '../../parts/amount';
import { Asked } from '../../parts/asked';
import { EmptyState } from '../../parts/empty-state';
import { Sparkline } from '../../parts/sparkline';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';
import { Timeline, TimelineKey } from '../../parts/timeline/timeline';
import { useDocumentTitle } from '../../parts/use-document-title';
import type { ActRow, Desk } from '../../session/answers';
import { useView } from '../../session/view';
import { deskQuery } from './desk-query';
import { Duties } from './duties';
import '../../look/desk.css';

const MOST_CHANGES = 8;

/** The Desk: what I must do, what comes due, what changed. */
export function DeskPage() {
  const { say } = useWords();
  const { asOf } = useView();
  const desk = useQuery(deskQuery(asOf));
  useDocumentTitle(say({ zh: '工作台', en: 'Desk' }));
  return <Asked asked={desk}>{(answer) => <DeskStatement desk={answer} />}</Asked>;
}

function DeskStatement({ desk }: { readonly desk: Desk }) {
  const { say } = useWords();
  const { day } = useView();
  return (
    <>
      <Lead desk={desk} />
      <div className="desk">
        <section aria-label={say({ zh: '我要办的事', en: 'What I must do' })}>
          {desk.todo.length === 0 ? <NothingToDo desk={desk} /> : <Duties duties={desk.todo} />}
        </section>
        <div>
          <Statement
            title={say({ zh: '有变化', en: 'What changed' })}
            side={<Link to="/acts">{say({ zh: '全部', en: 'All' })}</Link>}
          >
            <Changes changes={desk.changes} />
          </Statement>
          {desk.progress.length === 0 ? null : <Progress desk={desk} />}
        </div>
      </div>
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
    </>
  );
}

/** One sentence says what today asks. */
function Lead({ desk }: { readonly desk: Desk }) {
  const { say } = useWords();
  const { overdue, review, returned, due, watch } = desk.counts;
  const count = overdue + review + returned + due + watch;
  return (
    <h1 className="lead">
      {count === 0
        ? say({ zh: '今天没有要办的', en: 'Nothing to do today' })
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

function NothingToDo({ desk }: { readonly desk: Desk }) {
  const { language, say } = useWords();
  const next = desk.upcoming[0];
  const title = next?.items[0]?.title;
  return (
    <EmptyState title={say({ zh: '没有等你办的事', en: 'Nothing waits for you' })}>
      {next === undefined || title === undefined
        ? say({ zh: '有事要办时会出现在这里。', en: 'What you must do will appear here.' })
        : say({
            zh: `下一件是 ${monthDayText(next.due, language)}的${title.zh}`,
            en: `Next: ${title.en}, ${monthDayText(next.due, language)}`,
          })}
    </EmptyState>
  );
}

function Changes({ changes }: { readonly changes: readonly ActRow[] }) {
  const { language, say } = useWords();
  if (changes.length === 0) return <EmptyState title={say({ zh: '没有变化', en: 'Nothing changed' })} />;
  return (
    <ol className="log">
      {changes.slice(0, MOST_CHANGES).map((change) => (
        <li key={change.id}>
          <time dateTime={change.on}>{monthDayText(change.on, language)}</time>
          <div>
            <Link to="/acts/$id" params={{ id: change.id }}>
              {change.accepted ? (
                say(change.title)
              ) : (
                <StatusWord tone="refused">{say(change.title)}</StatusWord>
              )}
              {change.amount === null ? null : (
                <>
                  {' '}
                  <Amount yuan={change.amount} withUnit />
                </>
              )}
            </Link>
            <span className="ref">
              {[change.fundName, change.organisationName, change.actor]
                .filter((part) => part !== null)
                .join(say({ zh: '，', en: ', ' }))}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Progress({ desk }: { readonly desk: Desk }) {
  const { say } = useWords();
  const title = say({ zh: '支出进度', en: 'Spending' });
  return (
    <Statement
      className="gap-above"
      title={title}
      side={<span>{say({ zh: '今年 1 月至今', en: 'since January' })}</span>}
    >
      <table className="pace">
        <caption className="vh">{title}</caption>
        <tbody>
          {desk.progress.map(({ fund, name, points, share }) => (
            <tr key={fund}>
              <th scope="row">
                <Link className="record" to="/funds/$code" params={{ code: fund }}>
                  {name.replace(/专项资金$/, '')}
                </Link>
              </th>
              <td className="num">
                <Sparkline points={points.map((point) => drawnShare(point.share))} />
              </td>
              <td className="num">{shareText(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Statement>
  );
}
