import { useEffect } from 'react';
import { useWords } from '../../language/language';
import { Mark } from '../../parts/mark';
import { useRowCursor } from '../../parts/use-row-cursor';
import type { LocatedProblem } from './job';

interface LocatedProblemsProps {
  readonly problems: readonly LocatedProblem[];
  /** How many there are; only the first are listed. */
  readonly total: number;
}

/** Every problem of a workbook with sheet, row, column, content and reason. */
export function LocatedProblems({ problems, total }: LocatedProblemsProps) {
  const { language, say } = useWords();
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const ordered = [...errors, ...warnings];
  const cursor = useRowCursor({ count: ordered.length, keys: {} });
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      if (document.getSelection()?.isCollapsed === false) return;
      const lines = ordered.map(({ sheet, row, column, found, reason }) =>
        [sheet, row, column, found, reason[language]].join('\t'),
      );
      event.clipboardData?.setData('text/plain', lines.join('\n'));
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  });
  const caption = say({ zh: '错误和提醒', en: 'Errors and notices' });
  return (
    <div className="gap-above">
      <table className="problems records">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{say({ zh: '轻重', en: 'Weight' })}</span>
            </th>
            <th scope="col">{say({ zh: '工作表', en: 'Sheet' })}</th>
            <th scope="col" className="num">
              {say({ zh: '行', en: 'Row' })}
            </th>
            <th scope="col">{say({ zh: '列', en: 'Column' })}</th>
            <th scope="col">{say({ zh: '现有内容', en: 'Found' })}</th>
            <th scope="col">{say({ zh: '原因和改法', en: 'Reason and remedy' })}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((problem, at) => (
            <ProblemRow
              // biome-ignore lint/suspicious/noArrayIndexKey: two problems may say the same of one cell
              key={at}
              problem={problem}
              isCurrent={at === cursor.at}
            />
          ))}
        </tbody>
      </table>
      {problems.length < total ? (
        <p className="small mid">
          {say({
            zh: `这里列出前 ${problems.length} 处，共 ${total} 处。`,
            en: `The first ${problems.length} of ${total} are listed.`,
          })}
        </p>
      ) : null}
      <p className="hint">
        <span>
          <kbd>J</kbd>
          <kbd>K</kbd> {say({ zh: '下一处、上一处', en: 'next, previous' })}
        </span>
        <span>
          <kbd>Ctrl</kbd>
          <kbd>C</kbd> {say({ zh: '复制错误清单', en: 'copy the list' })}
        </span>
      </p>
    </div>
  );
}

interface ProblemRowProps {
  readonly problem: LocatedProblem;
  readonly isCurrent: boolean;
}

function ProblemRow({ problem, isCurrent }: ProblemRowProps) {
  const { language, say } = useWords();
  const { sheet, row, column, heading, found, severity, reason } = problem;
  const isError = severity !== 'warning';
  return (
    <tr className={isCurrent ? 'cur' : ''}>
      <td>
        <span className={isError ? 'status bad' : 'status warn'}>
          <Mark
            name={isError ? 'late' : 'note'}
            label={isError ? say({ zh: '错误', en: 'error' }) : say({ zh: '提醒', en: 'notice' })}
          />
        </span>
      </td>
      <td data-label={say({ zh: '工作表', en: 'Sheet' })}>{sheet ?? '—'}</td>
      <td className="num" data-label={say({ zh: '行', en: 'Row' })}>
        {row ?? '—'}
      </td>
      <td data-label={say({ zh: '列', en: 'Column' })}>
        <span>
          {column ?? '—'} <span className="dim">{heading}</span>
        </span>
      </td>
      <td data-label={say({ zh: '现有内容', en: 'Found' })}>
        {found === null || found === undefined || found === '' ? (
          <span className="dim">{say({ zh: '空', en: 'empty' })}</span>
        ) : (
          found
        )}
      </td>
      <td data-label={say({ zh: '原因', en: 'Reason' })}>
        <span>{reason[language]}</span>
      </td>
    </tr>
  );
}
