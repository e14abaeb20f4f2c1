import type { Text } from '@jizheng/rules';
import type { ProblemSaid } from '../session/problem';

interface ProblemWords {
  readonly title: Text;
  readonly next: Text;
}

/** Problems that the page itself can say better than the server, with what to do next. */
const KNOWN: { readonly [code: string]: ProblemWords } = {
  unreached: {
    title: { zh: '没有连上服务器', en: 'The server did not answer' },
    next: { zh: '你填的内容没有丢，可以再试一次。', en: 'What you typed is kept. Try again.' },
  },
  badCredentials: {
    title: { zh: '账号或密码不对', en: 'Account or password is wrong' },
    next: {
      zh: '核对后再试；多次不对会暂时锁定。',
      en: 'Check both; several failures lock the account for a while.',
    },
  },
};

/** The page's own words for a problem; null when the server's are to be shown. */
export function problemWords(problem: ProblemSaid): ProblemWords | null {
  const known = KNOWN[problem.code];
  if (known !== undefined) return known;
  if (problem.status !== 412 && problem.status !== 409) return null;
  if (problem.changes === undefined || problem.changes.length === 0) return null;
  return {
    title: { zh: '别人先改过了', en: 'Somebody changed this first' },
    next: {
      zh: '你填的还在；看过下面的改动再决定是否照原样提交。',
      en: 'What you typed is kept; look at the change below before you submit again.',
    },
  };
}
