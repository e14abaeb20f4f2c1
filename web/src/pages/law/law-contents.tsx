import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { type LawHeading, SOURCES } from './sections';

interface LawContentsProps {
  readonly document: string;
  readonly headings: readonly LawHeading[];
}

/** An article is called by its number; whatever else stands in a document has a title or none. */
const numberOf = (address: string): string | null => /^art-(\d+(?:-\d+)?)$/.exec(address)?.[1] ?? null;

/** The contents at the side: headings, and every article by its number. */
export function LawContents({ document, headings }: LawContentsProps) {
  const { say } = useWords();
  return (
    <nav className="law-contents" aria-label={say({ zh: '目录', en: 'Contents' })}>
      {headings.map(({ address, label, sections }) => (
        <div key={address}>
          {label === '' ? null : (
            <p lang="zh-CN">
              <Link
                to="/law/$document"
                params={{ document }}
                hash={address}
                activeOptions={{ exact: true, includeHash: true }}
              >
                {label}
              </Link>
            </p>
          )}
          <p className="law-numbers">
            {sections.map(({ address: place, title }) => (
              <Link
                key={place}
                to="/law/$document"
                params={{ document }}
                hash={place}
                className={numberOf(place) === null ? 'whole' : ''}
                activeOptions={{ exact: true, includeHash: true }}
              >
                {numberOf(place) === null ? (
                  say(title)
                ) : (
                  <>
                    <span className="vh">{say({ zh: '第', en: 'Art. ' })}</span>
                    {numberOf(place)}
                    <span className="vh">{say({ zh: '条', en: '' })}</span>
                  </>
                )}
              </Link>
            ))}
          </p>
        </div>
      ))}
      <h2>{say({ zh: '其他文件', en: 'Other documents' })}</h2>
      <ul>
        {SOURCES.filter(({ id }) => id !== document).map(({ id, citation }) => (
          <li key={id}>
            <Link to="/law/$document" params={{ document: id }}>
              {say(citation)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
