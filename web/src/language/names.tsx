import { Fragment } from 'react';
import { useWords } from './language';

/** A run of Chinese, with the digits and marks inside it: `演示调〔2026〕9号`. */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}\p{N}〔〕（）《》“”、·.-]*[\p{Script=Han}）》”])?)/u;

/** Whether something is written in Chinese, in part at least. */
const isChinese = (text: string): boolean => CHINESE.test(text);

/** What an element says of its language when all of it is a name: names stay as they are written. */
export const langOfName = (name: string): { readonly lang?: 'zh-CN' } =>
  isChinese(name) ? { lang: 'zh-CN' } : {};

/** A name or a number of somebody or something: it is read as Chinese on a page in any language. */
export function Name({ children }: { readonly children: string }) {
  const { language } = useWords();
  return language === 'zh' || !isChinese(children) ? children : <span lang="zh-CN">{children}</span>;
}

/** A sentence in the language of the page in which names stand as they are written. */
export function WithNames({ children }: { readonly children: string }) {
  const { language } = useWords();
  if (language === 'zh' || !isChinese(children)) return children;
  return children.split(CHINESE).map((run, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one sentence never change places
    return at % 2 === 0 ? <Fragment key={at}>{run}</Fragment> : <Name key={at}>{run}</Name>;
  });
}
