import { monthDayText } from '../../language/day';
import { useWords } from '../../language/language';
import { EmptyState } from '../../parts/empty-state';
import type { Desk } from '../../session/answers';

/** Nothing waits: what comes next, and when. */
export function NothingToDo({ desk }: { readonly desk: Desk }) {
  const { language, say } = useWords();
  const next = desk.upcoming[0];
  const title = next?.items[0]?.title;
  return (
    <EmptyState title={say({ zh: '没有等你办的事', en: 'Nothing waits for you' })}>
      {next === undefined || title === undefined
        ? say({ zh: '有事要办时会出现在这里。', en: 'What you must do will appear here.' })
        : say({
            zh: `接下来到期的是 ${monthDayText(next.due, language)}的“${title.zh}”。`,
            en: `Next comes due: ${title.en}, ${monthDayText(next.due, language)}.`,
          })}
    </EmptyState>
  );
}
