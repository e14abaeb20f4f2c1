import type { Language } from '@jizheng/rules';
import type { DecisionSaid } from '../../session/answers';

/** What a decision came to, in a sentence, without the title of the rule before it. */
export function outcomeText(
  { says, title }: Pick<DecisionSaid, 'says' | 'title'>,
  language: Language,
): string {
  const text = says[language];
  const before = `${title[language]}${language === 'zh' ? '：' : ': '}`;
  return text.startsWith(before) ? text.slice(before.length) : text;
}
