import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { isEditor } from '../../session/position';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { Citation } from '../citation';
import { isCited, linesOf } from '../law-lines';
import { articleOf, placeOf, publicPage } from '../law-place';
import { type LawWords, wordsQuery } from '../law-words';
import { ProblemNote } from '../problem-note';

interface ArticleWordsProps {
  /** What is cited; its whole article is shown, and the place in it marked. */
  readonly provision: string;
  /** The day whose words count: that of the decision. */
  readonly on: string;
}

/** The article's own words as of a day: they come from the gazette, and are not typed here. */
export function ArticleWords({ provision, on }: ArticleWordsProps) {
  const { say } = useWords();
  const article = articleOf(provision);
  const words = useQuery(wordsQuery(article, on));
  return (
    <>
      <h3>
        {say({ zh: '条文', en: 'The article' })} <Citation provision={provision} isFull />
      </h3>
      {words.isError ? (
        <ProblemNote problem={problemFrom(words.error)} retry={() => void words.refetch()} />
      ) : words.data === undefined ? (
        <p className="small dim" role="status">
          {say({ zh: '正在读取原文…', en: 'Reading its words…' })}
        </p>
      ) : words.data === null ? (
        <NotHeld on={on} />
      ) : (
        <Held words={words.data} provision={provision} on={on} />
      )}
    </>
  );
}

interface HeldProps extends ArticleWordsProps {
  readonly words: LawWords;
}

function Held({ words, provision, on }: HeldProps) {
  const { language, say } = useWords();
  const { place } = placeOf(provision);
  const lines = linesOf(words.units);
  const marked = lines.filter(({ address }) => isCited(address, place));
  // What was repealed before the day of the decision says so.
  const hasEnded = words.validUntil !== null && words.validUntil <= on;
  const isPart = marked.length > 0 && marked.length < lines.length;
  return (
    <>
      <blockquote className="law" lang="zh-CN">
        {lines.map(({ address, label, text }) => {
          const says = (
            <>
              {label === '' ? null : <b>{label}　</b>}
              {text}
            </>
          );
          return <p key={address}>{isPart && isCited(address, place) ? <mark>{says}</mark> : says}</p>;
        })}
      </blockquote>
      {words.corrections.map(({ address, printed, corrected, publishedOn }) => (
        <p key={`${address} ${printed}`} className="small">
          {say({
            zh: `更正（${dayText(publishedOn, language)}）：“${printed}”${corrected === '' ? '删去' : `应为“${corrected}”`}`,
            en: `Correction (${dayText(publishedOn, language)}): “${printed}” ${corrected === '' ? 'is struck out' : `should read “${corrected}”`}`,
          })}
        </p>
      ))}
      <p className="small dim">
        {say({
          zh: `公报所登，${dayText(on, language)}${hasEnded ? '已失效' : '有效'}的文字${isPart ? '，所引之处加了底色' : ''}。`,
          en: `As the gazette printed it, ${hasEnded ? 'no longer in force' : 'in force'} on ${dayText(on, language)}${isPart ? '; what is cited is marked' : ''}.`,
        })}{' '}
        <a href={publicPage(words.work, placeOf(words.address).place)} target="_blank" rel="noreferrer">
          {say({ zh: '公开页面', en: 'Public page' })}
        </a>
      </p>
    </>
  );
}

/** The gazette does not hold it: what is so, and what to do. */
function NotHeld({ on }: { readonly on: string }) {
  const { language, say } = useWords();
  const { position } = useSession();
  return (
    <p className="small dim">
      {say({
        zh: `公报没有收录${dayText(on, language)}有效的文本。编辑部收录并出版后，这里逐字显示原文；决定不受影响。${isEditor(position) ? '' : '请告诉公报编辑。'}`,
        en: `The gazette holds no text in force on ${dayText(on, language)}. Once its editors publish it, its words stand here; the decision does not depend on it.${isEditor(position) ? '' : ' Tell the editors of the gazette.'}`,
      })}{' '}
      {isEditor(position) ? (
        <Link to="/gazette/new">{say({ zh: '交稿', en: 'Hand in the text' })}</Link>
      ) : null}
    </p>
  );
}
