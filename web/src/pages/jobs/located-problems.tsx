import { useEffect } from 'react';
import { useWords } from '../../language/language';
import { Citation } from '../../parts/citation';
import { Mark } from '../../parts/mark';
import { plainText } from '../../parts/table/column';
import { useRowCursor } from '../../parts/use-row-cursor';
import type { LocatedProblem } from '../../session/types/work';

/** Every problem of a workbook with sheet, row, column, content, reason and ground. */
export function LocatedProblems({ problems }: { readonly problems: readonly LocatedProblem[] }) {
  const { language, say } = useWords();
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const ordered = [...errors, ...warnings];
  const cursor = useRowCursor({ count: ordered.length, keys: {} });
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      if (document.getSelection()?.isCollapsed === false) return;
      const lines = ordered.map(({ sheet, row, column, found, reason }) =>
        [sheet, row, column, found, plainText(reason, language)].join('\t'),
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
            <th scope="col">{say({ zh: '依据', en: 'Ground' })}</th>
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
  const { sheet, row, column, heading, found, severity, reason, remedy, provision } = problem;
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
      <td data-label={say({ zh: '工作表', en: 'Sheet' })}>{sheet}</td>
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
        <span>
          {plainText(reason, language)}
          {remedy === null || remedy === undefined ? null : (
            <span className="mid">
              {say({ zh: '；', en: '; ' })}
              {plainText(remedy, language)}
            </span>
          )}
        </span>
      </td>
      <td>
        <Citation provision={provision} />
      </td>
    </tr>
  );
}
