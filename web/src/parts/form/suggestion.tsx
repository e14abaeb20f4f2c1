import { useWords } from '../../language/language';
import { Name } from '../../language/names';

interface SuggestionProps {
  readonly suggestion: string | undefined;
  readonly isEmpty: boolean;
  readonly change: (value: string) => void;
}

/** What the field would usually hold, at the press of a button. */
export function Suggestion({ suggestion, isEmpty, change }: SuggestionProps) {
  const { say } = useWords();
  if (suggestion === undefined || !isEmpty) return null;
  return (
    <span className="help">
      {say({ zh: '顺号是 ', en: 'Next in order: ' })}
      <button type="button" className="linklike" onClick={() => change(suggestion)}>
        <Name>{suggestion}</Name>
      </button>
    </span>
  );
}
