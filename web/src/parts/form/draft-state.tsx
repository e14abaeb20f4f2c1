import { timeText } from '../../language/day';
import { useWords } from '../../language/language';
import type { Draft } from '../../session/drafts';
import { StatusWord } from '../status-word';

/** Whether what was typed is kept in this browser. */
export function DraftState({ savedAt, isLost }: Pick<Draft<unknown>, 'savedAt' | 'isLost'>) {
  const { say } = useWords();
  if (isLost)
    return (
      <span className="small" role="alert">
        <StatusWord tone="overdue" wraps>
          {say({
            zh: '草稿没有存下：浏览器的存储已满。请先提交，或者抄下内容再离开本页。',
            en: 'The draft is not kept: the storage of this browser is full. Submit, or copy what you typed before you leave.',
          })}
        </StatusWord>
      </span>
    );
  return savedAt === null ? null : (
    <span className="dim small" role="status">
      {say({
        zh: `草稿 ${timeText(savedAt)} 已自动保存`,
        en: `Draft kept at ${timeText(savedAt)}`,
      })}
    </span>
  );
}
