import { Link } from '@tanstack/react-router';
import { monthDayText } from '../../language/day';
import { useWords } from '../../language/language';
import { StatusWord } from '../../parts/status-word';
import { useView } from '../../session/view';
import { EDITION_STATES, type Schedule } from './edition';

type Due = Schedule['items'][number];

/** The issues of a year, a quarter in a row: what is printed, what is on its way, what is overdue. */
export function YearSchedule({ items }: { readonly items: readonly Due[] }) {
  const { today } = useView();
  const next = items.find(({ on, state }) => on >= today && state !== 'published');
  return (
    <ol className="year-schedule">
      {items.map((due) => (
        <li key={due.number} {...(due === next ? { 'aria-current': 'date' as const } : {})}>
          <DueIssue due={due} />
        </li>
      ))}
    </ol>
  );
}

function DueIssue({ due: { number, on, isOverdue, edition, state } }: { readonly due: Due }) {
  const { language, say } = useWords();
  const name = say({ zh: `第${number}期`, en: `No. ${number}` });
  return (
    <>
      {edition === null ? (
        <span>{name}</span>
      ) : (
        <Link to="/gazette/$id" params={{ id: edition }}>
          {name}
        </Link>
      )}
      <span className="small dim">{monthDayText(on, language)}</span>
      <span className="small">
        {isOverdue ? (
          <StatusWord tone="overdue">
            {state === null
              ? say({ zh: '逾期未交稿', en: 'overdue, no text' })
              : say({ zh: '逾期未出版', en: 'overdue' })}
          </StatusWord>
        ) : state === null ? (
          <span className="dim">{say({ zh: '未交稿', en: 'no text yet' })}</span>
        ) : (
          <StatusWord tone={EDITION_STATES[state].tone}>{say(SHORT[state])}</StatusWord>
        )}
      </span>
    </>
  );
}

const SHORT = {
  draft: { zh: '草稿', en: 'draft' },
  proofread: { zh: '待签发', en: 'to be approved' },
  approved: { zh: '待出版', en: 'to be published' },
  published: { zh: '已出版', en: 'published' },
  withdrawn: { zh: '已撤稿', en: 'withdrawn' },
} as const satisfies { readonly [S in NonNullable<Due['state']>]: { zh: string; en: string } };
