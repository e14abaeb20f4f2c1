import {
  choiceKind,
  dateKind,
  flagKind,
  listKind,
  optionalKind,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import { CLOCK } from '../../office/clock.js';
import { ORGANISATION_KIND, POSITION } from '../../office/position.js';
import { bilingualKind, idKind, wordsKind } from '../../reading/kinds.js';

/** An organisation or jurisdiction by its code and name. */
export const namedKind = recordKind({ code: wordsKind, name: wordsKind });

/** A post. */
export const positionKind = choiceKind(POSITION);

/** A kind of organisation. */
export const organisationKindKind = choiceKind(ORGANISATION_KIND);

const officerKind = recordKind({ name: wordsKind, position: positionKind, title: bilingualKind });

/** Who is signed in, where and as what, for whom they act, and what a write must bring along. */
export const sessionKind = recordKind({
  person: recordKind({ id: idKind, account: wordsKind, name: wordsKind }),
  organisation: namedKind,
  organisationKind: organisationKindKind,
  position: positionKind,
  title: bilingualKind,
  jurisdiction: recordKind({
    code: wordsKind,
    name: wordsKind,
    today: dateKind,
    clock: choiceKind(CLOCK),
  }),
  csrf: wordsKind,
  actingFor: optionalKind(recordKind({ id: idKind, name: wordsKind, position: positionKind })),
  delegations: listKind(recordKind({ id: idKind, from: officerKind, until: dateKind })),
  mustChangePassword: flagKind,
  demo: flagKind,
});

/** A session as its endpoint answers it. */
export type SessionAnswer = ValueOf<typeof sessionKind>;

/** The ways to sign in. */
export const choicesKind = recordKind({
  demo: listKind(
    recordKind({
      account: wordsKind,
      name: wordsKind,
      organisation: namedKind,
      position: positionKind,
      title: bilingualKind,
    }),
  ),
  /** Of every demo sign-in; null where there is no demo. */
  password: optionalKind(wordsKind),
  oidc: flagKind,
});

/** What somebody signs in with. */
export const credentialsKind = recordKind({ account: textKind, password: textKind });

/** A change of one's own password. */
export const passwordChangeKind = recordKind({ current: textKind, next: textKind });

/** For whom to act; null: for oneself. */
export const actingKind = recordKind({ delegation: optionalKind(idKind) });
