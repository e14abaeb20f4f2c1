import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useWords } from '../../language/language';
import { ClosedEntry } from '../../parts/entry-link';
import { Mark } from '../../parts/mark';
import { useView } from '../../session/view';
import { catalogueQuery } from '../acts/catalogue';

/** What the signed-in office may do about a fund. */
export function FundActs({ code }: { readonly code: string }) {
  const { begin, say } = useWords();
  const { isPast } = useView();
  const id = useId();
  const catalogue = useQuery(catalogueQuery);
  const mine = (catalogue.data ?? []).filter(
    ({ mayDo, schema }) => mayDo && schema.properties?.fund !== undefined,
  );
  return (
    <>
      <button type="button" className="btn bare" onClick={() => window.print()}>
        {say({ zh: '打印', en: 'Print' })}
      </button>
      {mine.length === 0 ? null : isPast ? (
        <ClosedEntry>{say({ zh: '办理', en: 'Act' })}</ClosedEntry>
      ) : (
        <>
          <button type="button" className="btn main" popoverTarget={id}>
            {say({ zh: '办理', en: 'Act' })} <Mark name="down" isSmall />
          </button>
          <div id={id} popover="auto" className="popover">
            <ul className="lines">
              {mine.map(({ name, title }) => (
                <li key={name}>
                  <Link to="/acts/new/$name" params={{ name }} search={{ input: { fund: code } }}>
                    {begin(title)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </>
  );
}
