import { listKind, ok, recordKind } from '@jizheng/rules';
import { JILIN_AREAS } from '../../funds/areas.js';
import { wordsKind } from '../../reading/kinds.js';
import { reading } from '../endpoint.js';

/** The places that a form offers: every prefecture, city, district and county with its code. */
export const places = reading({
  path: '/api/places',
  title: { zh: '行政区划', en: 'places' },
  tag: 'acts',
  access: { who: 'signedIn' },
  answer: recordKind({ items: listKind(recordKind({ code: wordsKind, name: wordsKind })) }),
  handle: async () => ok({ value: { items: JILIN_AREAS } }),
});
