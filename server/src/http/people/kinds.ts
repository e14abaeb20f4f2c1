import {
  choiceKind,
  dateKind,
  fail,
  type Kind,
  ok,
  optionalKind,
  recordKind,
  textKind,
} from '@jizheng/rules';
import { ACCOUNT } from '../../office/account.js';
import { idKind, wordsKind } from '../../reading/kinds.js';
import { organisationKindKind, positionKind } from '../session/kinds.js';

/** Text of a fixed form. */
const formKind = (name: string, pattern: RegExp): Kind<string> => ({
  ...textKind,
  name,
  schema: { type: 'string', pattern: pattern.source },
  parse: (input, path) =>
    typeof input === 'string' && pattern.test(input)
      ? ok(input)
      : fail([{ code: 'wrongType', path, expected: `${name} like ${pattern.source}` }]),
});

const accountKind = formKind('account', ACCOUNT);
const areaKind = formKind('area', /^[0-9]{6}$/);
const codeKind = formKind('code', /^[0-9A-Za-z][0-9A-Za-z-]{0,39}$/);

/** Whether a person may sign in. */
export const stateKind = choiceKind({
  active: { zh: '在用', en: 'active' },
  disabled: { zh: '停用', en: 'disabled' },
});

/** One row, by its number in the address. */
export const numberedKind = recordKind({ id: idKind });

/** A person as an administrator enters her. */
export const personRequestKind = recordKind({
  account: accountKind,
  name: textKind,
  position: positionKind,
  organisation: textKind,
  password: optionalKind(textKind),
  identity: optionalKind(textKind),
});

/** A first password, or another one in place of a forgotten one. */
export const passwordKind = recordKind({ password: textKind });

/** The identity under which the provider knows a person, as issuer#subject. */
export const identityKind = recordKind({ identity: optionalKind(textKind) });

/** The state that a person gets. */
export const stateRequestKind = recordKind({ state: stateKind });

/** An organisation as an administrator enters it. */
export const organisationRequestKind = recordKind({
  code: codeKind,
  name: textKind,
  kind: organisationKindKind,
  area: optionalKind(areaKind),
});

/** An absence as its officer states it. */
export const absenceKind = recordKind({ to: textKind, from: dateKind, until: dateKind, reason: textKind });

/** What was entered or changed, by its number. */
export const changedKind = recordKind({ id: idKind });

/** What was entered, by its code. */
export const enteredKind = recordKind({ code: wordsKind });
