import { Link } from '@tanstack/react-router';
import { countText, MINUS, SCALES } from '../../language/amount';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { EmptyState } from '../../parts/empty-state';
import { Statement } from '../../parts/statement';
import type { Column } from '../../parts/table/column';
import { asFile, offer } from '../../parts/table/export';
import type { Answer } from '../../session/answers';

type Found = Answer<'/api/what-if', 'post'>;

const difference = (now: number, then: number): string => {
  if (now === then) return '0';
  return then > now ? `+${countText(then - now)}` : `${MINUS}${countText(now - then)}`;
};

const plain = { kind: 'text', isOrdered: false, chosenBy: null } as const;

const COLUMNS: readonly Column[] = [
  { name: 'on', title: { zh: '日期', en: 'Date' }, kind: 'day', isOrdered: false, chosenBy: null },
  { name: 'fund', title: { zh: '资金', en: 'Fund' }, ...plain },
  { name: 'subject', title: { zh: '对象', en: 'Subject' }, ...plain },
  { name: 'now', title: { zh: '现行', en: 'Now' }, ...plain },
  { name: 'then', title: { zh: '假如', en: 'Then' }, ...plain },
  { name: 'act', title: { zh: '办理记录', en: 'Act' }, ...plain },
];

/** Before and after, outcome by outcome, and every decision that would have come out otherwise. */
export function WhatIfAnswer({ answer }: { readonly answer: Found }) {
  const { language, say } = useWords();
  const { title, from, to, decisions, isCut, rows, changedCount, changed, next } = answer;
  const says = (code: string): string => {
    const found = rows.find(({ outcome }) => outcome === code);
    return found === undefined ? code : say(found.title);
  };
  const caption = say({ zh: '前后对照', en: 'Before and after' });
  const shown = changed.map((each) => ({ ...each, now: says(each.now), then: says(each.then) }));
  return (
    <>
      <Statement
        title={caption}
        side={
          <span>
            {say(title)}
            {say({ zh: '，', en: ', ' })}
            {dayText(from, language)}
            {say({ zh: '至', en: ' to ' })}
            {dayText(to, language)}
          </span>
        }
      >
        {decisions === 0 ? (
          <EmptyState title={say({ zh: '这一年没有这类决定', en: 'No such decision in this year' })}>
            {say({ zh: '换一年再看。', en: 'Look at another year.' })}
          </EmptyState>
        ) : (
          <table>
            <caption className="vh">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{say({ zh: '结果', en: 'Outcome' })}</th>
                <th scope="col" className="num">
                  {say({ zh: '现行', en: 'Now' })}
                </th>
                <th scope="col" className="num">
                  {say({ zh: '假如', en: 'Then' })}
                </th>
                <th scope="col" className="num">
                  {say({ zh: '差', en: 'Difference' })}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ outcome, title: called, now, then }) => (
                <tr key={outcome}>
                  <th scope="row" className="says">
                    {say(called)}
                  </th>
                  <td className="num">{countText(now)}</td>
                  <td className="num">{countText(then)}</td>
                  <td className="num">{difference(now, then)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{say({ zh: '合计，件', en: 'Total' })}</th>
                <td className="num">{countText(decisions)}</td>
                <td className="num">{countText(decisions)}</td>
                <td className="num">0</td>
              </tr>
            </tfoot>
          </table>
        )}
        {isCut ? (
          <p className="small dim">
            {say({
              zh: '决定太多，只重新判断了其中一部分。',
              en: 'There are too many decisions; only a part was made again.',
            })}
          </p>
        ) : null}
      </Statement>
      {decisions === 0 ? null : (
        <Statement
          className="gap-above"
          title={say({
            zh: `影响到 ${countText(changedCount)} 件`,
            en: `${countText(changedCount)} affected`,
          })}
          side={
            changed.length === 0 ? null : (
              <button
                type="button"
                className="linklike"
                onClick={() =>
                  offer(asFile(COLUMNS, shown, language, SCALES.yuan[language]), `${say(title)}.csv`)
                }
              >
                {say({ zh: '导出', en: 'Export' })}
              </button>
            )
          }
        >
          {next === null ? null : (
            <p className="small dim">
              {say({
                zh: `太多，只列出（和导出）前 ${countText(changed.length)} 件。`,
                en: `Too many to list: here, and in the export, are the first ${countText(changed.length)}.`,
              })}
            </p>
          )}
          {changed.length === 0 ? (
            <p className="empty">{say({ zh: '结果都不变。', en: 'Every outcome stays.' })}</p>
          ) : (
            <ol className="log">
              {shown.map(({ act, fund, subject, on, now, then }) => (
                <li key={`${act} ${subject}`}>
                  <time dateTime={on}>{dayText(on, language)}</time>
                  <div>
                    <Link to="/acts/$id" params={{ id: act }}>
                      {subject}
                    </Link>{' '}
                    {fund === null ? null : <span className="dim">{fund}</span>}
                    <span className="ref">
                      {now} → {then}
                    </span>
                  </div>
                </li>
              ))}
            </ol>
          )}
        </Statement>
      )}
    </>
  );
}
