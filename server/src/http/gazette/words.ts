import { fail, ok } from '@jizheng/rules';
import { provisionOn } from '../../gazette/provision.js';
import { type Endpoint, reading } from '../endpoint.js';
import { problem } from '../problem.js';
import { provisionKind, provisionQuery } from './kinds.js';

const words = reading({
  path: '/api/law/words',
  title: { zh: '条款在某日的原文', en: 'the words of a provision, or of a whole document, on a day' },
  tag: 'law',
  access: { who: 'signedIn' },
  query: provisionQuery,
  answer: provisionKind,
  async handle({ client, signed, query: { address, on } }) {
    const found = await provisionOn(client, signed.jurisdiction, address, on ?? signed.today);
    return found === null ? fail(problem('notFound')) : ok({ value: found });
  },
});

/** The law's own words, for whoever works with it. */
export const WORDS_ENDPOINTS: readonly Endpoint[] = [words];
