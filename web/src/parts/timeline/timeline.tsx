import { addDays, type Language, monthText, parseDate, type Text } from '@jizheng/rules';
import { dayFrom, daysFrom, daysText, monthDayText } from '../../language/day';
import { beginning, useWords } from '../../language/language';
import type { DueDay } from '../../session/answers';
import { useView } from '../../session/view';
import { Citation } from '../citation';
import { Mark } from '../mark';
import { useChildSizes } from '../use-child-sizes';
import { useWidth } from '../use-width';
import { placeLabels } from './place-labels';

const SPAN = 90;
const AXIS = 32;
const FIRST = 44;
const MOST_LINES = 4;

interface TimelineProps {
  readonly today: string;
  readonly days: readonly DueDay[];
}

const titleOf = (item: DueDay['items'][number], language: Language): string => {
  const title = beginning(item.title, language);
  if (item.count <= 1) return title;
  return language === 'zh' ? `${title}，${item.count} 项` : `${title}, ${item.count}`;
};

const moreText = (count: number): Text => ({ zh: `另有 ${count} 项`, en: `${count} more` });

/** The first days of the months within the span. */
function monthsWithin(today: string): { readonly month: number; readonly at: number }[] {
  const start = parseDate(today);
  if (!start.ok) return [];
  return Array.from({ length: SPAN }, (_, at) => ({ day: addDays(start.value, at + 1), at: at + 1 }))
    .filter(({ day }) => day.endsWith('-01'))
    .map(({ day, at }) => ({ month: Number(day.slice(5, 7)), at }));
}

/** What comes due within ninety days, each day with the provisions that set it. Labels never cover each other. */
export function Timeline({ today, days }: TimelineProps) {
  const { language, say } = useWords();
  const { isPast } = useView();
  const start = isPast ? monthDayText(today, language) : say({ zh: '今天', en: 'Today' });
  const [frame, width] = useWidth<HTMLDivElement>();
  const dated = days.flatMap((day) => {
    const inDays = daysFrom(today, day.due);
    return inDays === null || inDays < 0 || inDays > SPAN ? [] : [{ ...day, inDays }];
  });
  const xOf = (inDays: number) => ((width ?? 0) * inDays) / SPAN;
  const [list, sizes] = useChildSizes<HTMLOListElement>();
  const labels = dated.map(({ inDays }, at) => {
    const { width: wide = 0, height = 0 } = sizes[at] ?? {};
    return { x: xOf(inDays), width: wide, height };
  });
  const places = width === null ? [] : placeLabels(labels, width, AXIS, FIRST);
  const bottom = Math.max(80, ...places.map(({ y }, at) => y + (labels[at]?.height ?? 0)));
  return (
    <>
      <div className="axis" ref={frame} style={{ height: bottom + 8 }}>
        <svg aria-hidden="true">
          <line x1="0" y1={AXIS} x2="100%" y2={AXIS} stroke="var(--ink)" />
          {monthsWithin(today).map(({ month, at }) => (
            <line key={month} x1={xOf(at)} y1={14} x2={xOf(at)} y2={AXIS} stroke="var(--edge)" />
          ))}
          {dated.map(({ due, items }, at) => {
            const { x = 0, height = 0 } = labels[at] ?? {};
            const { y = FIRST } = places[at] ?? {};
            const isLegal = items.some(({ provision }) => provision !== null);
            return (
              <g key={due}>
                <line x1={x} y1={AXIS} x2={x} y2={y + height} stroke="var(--rule)" />
                {isLegal ? (
                  <path d="M0-5 5 0 0 5-5 0z" fill="var(--ink)" transform={`translate(${x} ${AXIS})`} />
                ) : (
                  <circle cx={x} cy={AXIS} r="4" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
                )}
              </g>
            );
          })}
          <rect x="-1" y="14" width="3" height="26" fill="var(--ink)" />
        </svg>
        <span className="vh">{say({ zh: `${start}起九十天`, en: `Ninety days from: ${start}` })}</span>
        <ol ref={list}>
          {dated.map((day, at) => {
            const { x = 0, width: wide = 0 } = labels[at] ?? {};
            const { y, isFlipped } = places[at] ?? { y: FIRST, isFlipped: false };
            return (
              <li
                key={day.due}
                className={isFlipped ? 'flip' : ''}
                style={{ left: isFlipped ? x - wide : x, top: y }}
              >
                <DueLines today={today} day={day} inDays={day.inDays} />
              </li>
            );
          })}
        </ol>
        <ol aria-hidden="true">
          <li className="month" style={{ left: 0, top: 10 }}>
            {start}
          </li>
          {monthsWithin(today)
            .filter(({ at }) => xOf(at) > 48 && xOf(at) < (width ?? 0) - 40)
            .map(({ month, at }) => (
              <li key={month} className="month" style={{ left: xOf(at), top: 10 }}>
                {monthText(month, language)}
              </li>
            ))}
        </ol>
      </div>
      <ol className="axis-list log">
        {dated.map((day) => (
          <li key={day.due} style={{ gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <div>
              <DueLines today={today} day={day} inDays={day.inDays} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

interface DueLinesProps {
  readonly today: string;
  readonly day: DueDay;
  readonly inDays: number;
}

function DueLines({ today, day, inDays }: DueLinesProps) {
  const { language, say } = useWords();
  const rest = day.items.length - MOST_LINES;
  const isOnly = day.items.length === 1;
  return (
    <>
      <b className="nb">{dayFrom(day.due, today, language)}</b>
      <span className="in">{say(daysText(inDays))}</span>
      {day.items.slice(0, MOST_LINES).map((item) => (
        <span
          className="item"
          key={item.deadline}
          title={item.funds.map(({ name, code }) => name ?? code).join(say({ zh: '、', en: ', ' }))}
        >
          {titleOf(item, language)} {isOnly ? <br /> : null}
          <Citation provision={item.provision} />
        </span>
      ))}
      {rest > 0 ? <span className="item dim">{say(moreText(rest))}</span> : null}
    </>
  );
}

/** What the marks on the axis mean. */
export function TimelineKey() {
  const { say } = useWords();
  return (
    <>
      <span className="status">
        <Mark name="key" />
        {say({ zh: '法定期限', en: 'set by law' })}
      </span>
      <span className="status">
        <Mark name="ring" />
        {say({ zh: '本处自定', en: 'set by the office' })}
      </span>
    </>
  );
}
