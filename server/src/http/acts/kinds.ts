import { dateKind, flagKind, type Kind, listKind, optionalKind, recordKind, textKind } from '@jizheng/rules';
import { POSITION } from '../../office/position.js';
import { bilingualKind, idKind, jsonKind, labelKind, wordsKind } from '../../reading/kinds.js';
import { bodyKind, givenKind } from '../body-kind.js';
import { ANY_INPUT, PEOPLES_ACTS } from '../components.js';
import { decisionKind } from '../decision-json.js';

/** An act by its name; one that nobody knows is not found. */
const nameKind: Kind<string> = {
  ...textKind,
  schema: { type: 'string', enum: PEOPLES_ACTS.map(({ name }) => name) },
};

/** Which act. */
export const actNameKind = recordKind({ name: nameKind });

/** The fields of the act, whichever it is. */
export const anyInputKind = givenKind(ANY_INPUT);

/** A request for an act: the day on which it happens, the office day where none is named; and its input. */
export const actRequestKind = bodyKind({
  on: optionalKind(dateKind),
  input: anyInputKind,
});

/** An act that was done. */
export const actDoneKind = recordKind({
  id: idKind,
  accepted: flagKind,
  act: wordsKind,
  on: dateKind,
  decisions: listKind(decisionKind),
});

/** A signature that is needed, with what came of it. */
export const routeStepKind = recordKind({
  position: wordsKind,
  title: labelKind(POSITION),
  state: wordsKind,
});

/** What would come of a request. */
export const previewKind = recordKind({
  accepted: flagKind,
  problem: optionalKind(jsonKind),
  route: optionalKind(listKind(routeStepKind)),
  decisions: listKind(decisionKind),
});

/** An act that the offices do, and how a form for it looks. */
export const catalogueKind = recordKind({
  items: listKind(
    recordKind({
      name: nameKind,
      title: bilingualKind,
      offices: listKind(wordsKind),
      mayDo: flagKind,
      signing: wordsKind,
      /** Who enters it: of each office the position that begins. */
      enters: listKind(labelKind(POSITION)),
      /** Who signs after that, where no threshold sends it further up. */
      signs: listKind(labelKind(POSITION)),
      provision: optionalKind(wordsKind),
      schema: jsonKind,
    }),
  ),
  next: optionalKind(wordsKind),
  total: optionalKind(jsonKind),
});
