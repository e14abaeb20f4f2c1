import { useWords } from '../../language/language';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';

interface SourceProblemsProps {
  readonly name: string;
  readonly problems: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

const lineIn = (path: string): string | null => /^line (\d+)$/.exec(path)?.[1] ?? null;

/** Why a text cannot be read at all, every reason with its line. Nothing of it is kept. */
export function SourceProblems({ name, problems }: SourceProblemsProps) {
  const { say } = useWords();
  const title = say({
    zh: `读不了，${problems.length} 处要改`,
    en:
      problems.length === 1 ? 'Unreadable: 1 thing to mend' : `Unreadable: ${problems.length} things to mend`,
  });
  return (
    <div role="alert">
      <Statement
        className="gap-above"
        title={<span className="hot">{title}</span>}
        side={<span>{name}</span>}
      >
        <table className="source-problems">
          <caption className="vh">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className="num">
                {say({ zh: '行', en: 'Line' })}
              </th>
              <th scope="col">{say({ zh: '原因和改法', en: 'Reason and remedy' })}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ path, message }) => (
              <tr key={`${path} ${message}`}>
                <td className="num">{lineIn(path) ?? say({ zh: '全文', en: 'all' })}</td>
                <td>
                  <StatusWord tone="overdue" wraps>
                    {message}
                  </StatusWord>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small mid gap-small">
          {say({
            zh: '什么都没有入库。改好文本再交。',
            en: 'Nothing was kept. Mend the text and hand it in again.',
          })}
        </p>
      </Statement>
    </div>
  );
}
