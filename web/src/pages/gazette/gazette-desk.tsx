import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { dayFrom } from '../../language/day';
import { useWords } from '../../language/language';
import { EmptyState } from '../../parts/empty-state';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';
import { useDocumentTitle } from '../../parts/use-document-title';
import { useRowCursor } from '../../parts/use-row-cursor';
import { useSession } from '../../session/session';
import { useView } from '../../session/view';
import { correctionsQuery, editionName, editionQuery, editionsQuery, scheduleQuery } from './edition';
import { type Waiting, waitingFor } from './waiting';
import { YearSchedule } from './year-schedule';
import '../../look/gazette.css';

/** More drafts than editors work on at a time. */
const MOST_IN_HAND = 12;

/** What waits for an editor: drafts and corrections in hand, and the issues that the year owes. */
function useWaiting(): { readonly items: readonly Waiting[]; readonly isRead: boolean } {
  const { person, position } = useSession();
  const { year } = useView();
  const editions = useQuery(editionsQuery);
  const corrections = useQuery(correctionsQuery);
  const schedule = useQuery(scheduleQuery(year));
  const inHand = (editions.data ?? []).filter(({ state }) => state !== 'published').slice(0, MOST_IN_HAND);
  const read = useQueries({ queries: inHand.map(({ id }) => editionQuery(id)) });
  return {
    isRead: editions.isSuccess && schedule.isSuccess && read.every(({ isPending }) => !isPending),
    items: waitingFor(
      { id: person.id, position },
      read.flatMap(({ data }) => (data === undefined ? [] : [data])),
      corrections.data ?? [],
      schedule.data?.items ?? [],
    ),
  };
}

/** The Desk of those who make the gazette. */
export default function GazetteDesk() {
  const { say } = useWords();
  const { year } = useView();
  useDocumentTitle(say({ zh: '工作台', en: 'Desk' }));
  const schedule = useQuery(scheduleQuery(year));
  const { items, isRead } = useWaiting();
  const due = schedule.data?.items ?? [];
  const overdue = due.filter(({ isOverdue }) => isOverdue).length;
  return (
    <>
      <h1 className="lead">
        {!isRead
          ? say({ zh: '工作台', en: 'Desk' })
          : items.length === 0
            ? say({ zh: '今天没有要办的', en: 'Nothing to do today' })
            : say({
                zh: `要办 ${items.length} 件`,
                en: items.length === 1 ? '1 thing to do' : `${items.length} things to do`,
              })}
        {overdue === 0 ? null : (
          <>
            {say({ zh: '，', en: ', ' })}
            <span className="hot">
              {say({
                zh: `${overdue} 期已逾期`,
                en: overdue === 1 ? '1 issue is overdue' : `${overdue} issues are overdue`,
              })}
            </span>
          </>
        )}
      </h1>
      <WaitingTable items={items} isRead={isRead} />
      <Statement
        className="gap-above"
        title={say({ zh: `${year} 年出版日程`, en: `Schedule of ${year}` })}
        side={<Link to="/gazette">{say({ zh: '全部稿件', en: 'All editions' })}</Link>}
      >
        <YearSchedule items={due} />
      </Statement>
    </>
  );
}

interface WaitingTableProps {
  readonly items: readonly Waiting[];
  readonly isRead: boolean;
}

function WaitingTable({ items, isRead }: WaitingTableProps) {
  const { say } = useWords();
  const navigate = useNavigate();
  const cursor = useRowCursor({
    count: items.length,
    keys: {
      enter: (row) => {
        const edition = items[row]?.edition;
        void (edition === null || edition === undefined
          ? navigate({ to: '/gazette/corrections' })
          : navigate({ to: '/gazette/$id', params: { id: edition.id } }));
      },
    },
  });
  if (items.length === 0) {
    return isRead ? (
      <EmptyState
        title={say({ zh: '没有等你办的稿件', en: 'No edition waits for you' })}
        next={<Link to="/gazette/new">{say({ zh: '交稿', en: 'Hand in a text' })}</Link>}
      />
    ) : null;
  }
  const caption = say({ zh: '我要办的事', en: 'What I must do' });
  return (
    <table className="gazette-todo records">
      <caption className="vh">{caption}</caption>
      <tbody>
        {items.map((item, at) => (
          <WaitingRow key={item.key} item={item} isCurrent={at === cursor.at} />
        ))}
      </tbody>
    </table>
  );
}

function WaitingRow({ item, isCurrent }: { readonly item: Waiting; readonly isCurrent: boolean }) {
  const { language, say } = useWords();
  const { today } = useView();
  const { edition, does, detail, kind } = item;
  return (
    <tr className={isCurrent ? 'cur' : ''}>
      <th scope="row">
        {edition === null ? (
          <Link className="record" to="/gazette/corrections">
            {say(does)}
          </Link>
        ) : (
          <Link className="record" to="/gazette/$id" params={{ id: edition.id }}>
            {say(does)}
          </Link>
        )}
      </th>
      <td>
        {edition === null ? null : say(editionName(edition))} <span className="dim">{say(detail)}</span>
      </td>
      <td className="nb">
        {edition === null ? null : kind === 'overdue' ? (
          <StatusWord tone="overdue">
            {say({
              zh: `${dayFrom(edition.issuedOn, today, language)}应出版`,
              en: `due ${dayFrom(edition.issuedOn, today, language)}`,
            })}
          </StatusWord>
        ) : (
          <span className="mid">
            {say({
              zh: `${dayFrom(edition.issuedOn, today, language)}出版`,
              en: `to be published ${dayFrom(edition.issuedOn, today, language)}`,
            })}
          </span>
        )}
      </td>
    </tr>
  );
}
