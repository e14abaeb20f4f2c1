import { choiceKind, listKind, ok, recordKind, textKind } from '@jizheng/rules';
import { bilingualKind, labelKind, wordsKind } from '../../reading/kinds.js';
import { HIT_KIND } from '../../reading/search/hit.js';
import { search } from '../../reading/search/search.js';
import { reading } from '../endpoint.js';

/** Finds funds, projects, documents, acts, articles and people. */
export const searching = reading({
  path: '/api/search',
  title: { zh: '搜索', en: 'search' },
  tag: 'desk',
  access: { who: 'signedIn' },
  query: recordKind({ q: textKind }),
  answer: recordKind({
    groups: listKind(
      recordKind({
        kind: choiceKind(HIT_KIND),
        title: labelKind(HIT_KIND),
        hits: listKind(recordKind({ id: wordsKind, title: bilingualKind, detail: bilingualKind })),
      }),
    ),
  }),
  async handle({ client, signed, query: { q } }) {
    const groups = await search(client, signed, q);
    return ok({ value: { groups: groups.map((group) => ({ ...group, title: group.kind })) } });
  },
});
