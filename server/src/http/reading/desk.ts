import {
  choiceKind,
  countKind,
  dateKind,
  listKind,
  moneyKind,
  ok,
  optionalKind,
  recordKind,
} from '@jizheng/rules';
import { DESK_GROUP, DESK_KIND } from '../../reading/desk/item.js';
import { readDesk } from '../../reading/desk/read-desk.js';
import { bilingualKind, jsonKind, provisionKind, shareKind, wordsKind } from '../../reading/kinds.js';
import { acts } from '../../reading/lists/work.js';
import { reading } from '../endpoint.js';
import { rowKind } from './list-endpoint.js';

const many = countKind({ zh: '项', en: '' });
const namedFund = recordKind({ code: wordsKind, name: optionalKind(wordsKind) });

const todoKind = recordKind({
  kind: choiceKind(DESK_KIND),
  id: wordsKind,
  group: choiceKind(DESK_GROUP),
  title: bilingualKind,
  fund: optionalKind(namedFund),
  detail: bilingualKind,
  amount: optionalKind(moneyKind),
  provision: optionalKind(provisionKind),
  due: optionalKind(dateKind),
  overdueDays: optionalKind(countKind({ zh: '日', en: 'days' })),
  act: optionalKind(wordsKind),
  input: optionalKind(jsonKind),
});

const deskKind = recordKind({
  asOf: dateKind,
  todo: listKind(todoKind),
  counts: recordKind({ overdue: many, review: many, returned: many, due: many, watch: many }),
  upcoming: listKind(
    recordKind({
      due: dateKind,
      items: listKind(
        recordKind({
          deadline: wordsKind,
          title: bilingualKind,
          provision: provisionKind,
          count: many,
          funds: listKind(namedFund),
        }),
      ),
    }),
  ),
  changes: listKind(rowKind(acts.columns)),
  progress: listKind(
    recordKind({
      fund: wordsKind,
      name: wordsKind,
      points: listKind(recordKind({ month: countKind({ zh: '月', en: '' }), share: shareKind })),
      share: shareKind,
    }),
  ),
});

/** The desk: what the person must do, what comes due, what changed. */
export const desk = reading({
  path: '/api/desk',
  title: { zh: '工作台', en: 'the desk' },
  tag: 'desk',
  access: { who: 'signedIn' },
  query: recordKind({ asOf: optionalKind(dateKind) }),
  answer: deskKind,
  handle: async ({ client, signed, query: { asOf } }) => ok({ value: await readDesk(client, signed, asOf) }),
});
