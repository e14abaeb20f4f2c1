import { countText } from '../../language/amount';
import { useWords } from '../../language/language';

/** A longer note is folded: what is to be decided comes before it is read to its end. */
const LONG = 400;
const BEGINNING = 100;

/** What somebody wrote to a paper. */
export function Said({ note }: { readonly note: string }) {
  const { say } = useWords();
  const characters = Array.from(note);
  if (characters.length <= LONG) return <p className="said">{note}</p>;
  const count = countText(characters.length);
  return (
    <details className="said folded">
      <summary>
        <span className="beginning">{characters.slice(0, BEGINNING).join('')}… </span>
        <span className="all">{say({ zh: `全文 ${count} 字`, en: `All ${count} characters` })}</span>
      </summary>
      <p>{note}</p>
    </details>
  );
}
