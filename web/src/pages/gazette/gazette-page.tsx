import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { dayFrom, dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { EmptyState } from '../../parts/empty-state';
import { PageHeading } from '../../parts/heading';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';
import { useRowCursor } from '../../parts/use-row-cursor';
import { useView } from '../../session/view';
import { EDITION_STATES, editionName, everyEditionQuery, type ListedEdition, scheduleQuery } from './edition';
import { YearSchedule } from './year-schedule';
import '../../look/gazette.css';

/** The gazette as its editors see it: what the year owes, and every edition with how far it is. */
export function GazettePage() {
  const { say } = useWords();
  const { year } = useView();
  const schedule = useQuery(scheduleQuery(year));
  const editions = useInfiniteQuery(everyEditionQuery);
  const overdue = schedule.data?.items.filter(({ isOverdue }) => isOverdue).length ?? 0;
  return (
    <>
      <PageHeading
        title={say({ zh: '公报', en: 'Gazette' })}
        beside={
          overdue === 0 ? undefined : (
            <span className="hot">
              {say({
                zh: `${overdue} 期已逾期`,
                en: overdue === 1 ? '1 issue is overdue' : `${overdue} issues are overdue`,
              })}
            </span>
          )
        }
        acts={
          <>
            <Link className="btn" to="/gazette/corrections">
              {say({ zh: '更正', en: 'Corrections' })}
            </Link>
            <Link className="btn main" to="/gazette/new">
              {say({ zh: '交稿', en: 'Hand in a text' })}
            </Link>
          </>
        }
      />
      <Statement
        className="gap-above"
        title={say({ zh: `${year} 年出版日程`, en: `Schedule of ${year}` })}
        side={
          <span>
            {say({
              zh: '半月刊：每月 15 日和月末各一期',
              en: 'twice a month: on the 15th and on the last day',
            })}
          </span>
        }
      >
        <Asked asked={schedule}>{({ items }) => <YearSchedule items={items} />}</Asked>
      </Statement>
      <Asked asked={editions}>
        {({ pages }) => <Editions editions={pages.flatMap(({ items }) => items)} />}
      </Asked>
      {editions.hasNextPage ? (
        <p className="gap-above">
          <button
            type="button"
            className="btn"
            disabled={editions.isFetchingNextPage}
            onClick={() => void editions.fetchNextPage()}
          >
            {say({ zh: '更早的稿件', en: 'Older editions' })}
          </button>
        </p>
      ) : null}
    </>
  );
}

function Editions({ editions }: { readonly editions: readonly ListedEdition[] }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const cursor = useRowCursor({
    count: editions.length,
    keys: {
      enter: (row) => {
        const edition = editions[row];
        if (edition !== undefined) void navigate({ to: '/gazette/$id', params: { id: edition.id } });
      },
    },
  });
  const title = say({ zh: '稿件', en: 'Editions' });
  if (editions.length === 0) {
    return (
      <Statement className="gap-above" title={title}>
        <EmptyState
          title={say({ zh: '还没有稿件', en: 'Nothing was handed in yet' })}
          next={<Link to="/gazette/new">{say({ zh: '交稿', en: 'Hand in a text' })}</Link>}
        >
          {say({
            zh: '一期公报或一部法律法规的纯文本，试读无误后入库。',
            en: 'The plain text of an issue or a statute: it is read first, and kept when you say so.',
          })}
        </EmptyState>
      </Statement>
    );
  }
  const names = {
    issuedOn: say({ zh: '日期', en: 'Day' }),
    state: say({ zh: '状态', en: 'State' }),
    last: say({ zh: '最近办理', en: 'Last step' }),
  };
  return (
    <Statement className="gap-above" title={title}>
      <table className="editions records">
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '名称', en: 'Name' })}</th>
            <th scope="col">{names.issuedOn}</th>
            <th scope="col">{names.state}</th>
            <th scope="col">{names.last}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map((edition, at) => (
            <EditionRow key={edition.id} edition={edition} isCurrent={at === cursor.at} names={names} />
          ))}
        </tbody>
      </table>
    </Statement>
  );
}

interface EditionRowProps {
  readonly edition: ListedEdition;
  readonly isCurrent: boolean;
  readonly names: { readonly issuedOn: string; readonly state: string; readonly last: string };
}

function EditionRow({ edition, isCurrent, names }: EditionRowProps) {
  const { language, say } = useWords();
  const { today } = useView();
  const { id, title, kind, issuedOn, state, lastStep } = edition;
  const { title: says, tone } = EDITION_STATES[state];
  return (
    <tr className={isCurrent ? 'cur' : ''}>
      <th scope="row">
        <Link className="record" to="/gazette/$id" params={{ id }}>
          {say(editionName(edition))}
        </Link>
        {kind === 'issue' ? (
          <span className="sub" lang="zh-CN">
            {title}
          </span>
        ) : null}
      </th>
      <td className="nb" data-label={names.issuedOn}>
        {dayText(issuedOn, language)}
      </td>
      <td data-label={names.state}>
        <StatusWord tone={tone}>{say(says)}</StatusWord>
      </td>
      <td className="nb mid" data-label={names.last}>
        {lastStep === null ? '' : dayFrom(lastStep, today, language)}
      </td>
    </tr>
  );
}
