import type { Text } from '@jizheng/rules';
import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { useView } from '../session/view';
import { EmptyState } from './empty-state';
import { PageHeading } from './heading';

/** A thing that an address names. */
export interface Thing {
  /** What kind of thing it is; in Chinese with its measure word. */
  readonly kind: Text;
  /** How the address names it. */
  readonly code: string;
  /** The way back to where such things stand. */
  readonly back: ReactNode;
}

const WHY_MISSING: Text = {
  zh: '编号可能写错了。',
  en: 'The code may be wrong.',
};
const WHY_MISSING_THEN: Text = {
  zh: '编号可能写错了，或者在这一天还没有。',
  en: 'The code may be wrong, or it was not there on this day yet.',
};
const WHY_BARRED: Text = {
  zh: '它不属于你的单位，或者不归你的岗位；这次查看已记入日志。',
  en: 'It is not a matter of your organisation or of your position; this look at it was entered in the log.',
};

/** A page of a thing that is not there, or not for this person: what was looked for, why, and the way back. */
export function NotFound({ kind, code, back, isBarred }: Thing & { readonly isBarred: boolean }) {
  const { say } = useWords();
  const { isPast } = useView();
  const title = isBarred
    ? { zh: `这${kind.zh}不归你看`, en: `This ${kind.en} is not yours to see` }
    : { zh: `没有这${kind.zh}`, en: `There is no such ${kind.en}` };
  const said = isBarred
    ? { zh: `不能查看“${code}”`, en: `“${code}” cannot be shown` }
    : { zh: `没有找到“${code}”`, en: `“${code}” was not found` };
  return (
    <>
      <PageHeading title={say(title)} />
      <EmptyState title={say(said)} next={back}>
        {say(isBarred ? WHY_BARRED : isPast ? WHY_MISSING_THEN : WHY_MISSING)}
      </EmptyState>
    </>
  );
}
