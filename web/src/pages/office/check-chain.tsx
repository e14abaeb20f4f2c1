import { useMutation } from '@tanstack/react-query';
import { countText } from '../../language/amount';
import { useWords } from '../../language/language';
import { ProblemNote } from '../../parts/problem-note';
import { StatusWord } from '../../parts/status-word';
import type { Answer } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import { problemFrom } from '../../session/problem';

/** Computes the chain again and says whether anything was altered. */
export function CheckChain() {
  const { say } = useWords();
  const check = useMutation({ mutationFn: () => answerOf(api.GET('/api/audit/check')) });
  return (
    <div className="note check-chain">
      <p>
        {say({
          zh: '每个事件都与前一个相连；改动、删去、插入任何一个，重算就会发现。',
          en: 'Each event is bound to the one before it: whatever is altered, left out or put in is found.',
        })}{' '}
        <button type="button" className="linklike" disabled={check.isPending} onClick={() => check.mutate()}>
          {check.isPending
            ? say({ zh: '正在重算…', en: 'Computing…' })
            : say({ zh: '重算一遍', en: 'Compute again' })}
        </button>
      </p>
      <div role="status">
        {check.isError ? <ProblemNote problem={problemFrom(check.error)} /> : null}
        {check.data === undefined ? null : <Outcome found={check.data} />}
      </div>
    </div>
  );
}

function Outcome({ found }: { readonly found: Answer<'/api/audit/check'> }) {
  const { say } = useWords();
  const { sound, events, breaks, altered } = found;
  if (sound) {
    return (
      <p>
        <StatusWord tone="done">
          {say({
            zh: `完整，共 ${countText(events)} 个事件`,
            en: `sound, ${countText(events)} events`,
          })}
        </StatusWord>
      </p>
    );
  }
  return (
    <>
      <p>
        <StatusWord tone="refused">
          {say({
            zh: `有 ${breaks.length + altered.length} 处对不上`,
            en: `${breaks.length + altered.length} places do not fit`,
          })}
        </StatusWord>
      </p>
      <ul>
        {breaks.map(({ file, number, defect }) => (
          <li key={`${file} ${number}`}>
            {file} {number} {defect}
          </li>
        ))}
        {altered.map((table) => (
          <li key={table}>{table}</li>
        ))}
      </ul>
    </>
  );
}
