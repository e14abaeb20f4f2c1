import type { Text } from '@jizheng/rules';
import { useWords } from '../../language/language';
import { StatusWord } from '../../parts/status-word';

/** Documents of a text that are printed already: with them it does not pass the proofreading. */
export function Clashes({ clashes }: { readonly clashes: readonly Text[] }) {
  const { say } = useWords();
  if (clashes.length === 0) return null;
  return (
    <div className="gap-above" role="note">
      <StatusWord tone="overdue" wraps>
        {say({
          zh: '与已出版的相冲突，校对时不能通过；请改正文本后重新交稿：',
          en: 'It runs into what is published and will not pass the proofreading; mend the text and hand it in again:',
        })}
      </StatusWord>
      <ul>
        {clashes.map((clash) => (
          <li key={clash.zh}>{say(clash)}</li>
        ))}
      </ul>
    </div>
  );
}
