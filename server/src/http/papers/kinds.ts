import {
  choiceKind,
  dateKind,
  listKind,
  moneyKind,
  optionalKind,
  recordKind,
  textKind,
} from '@jizheng/rules';
import { PAPER_STATE, VERDICT } from '../../office/papers/paper.js';
import { POSITION } from '../../office/position.js';
import { bilingualKind, idKind, jsonKind, labelKind, numberKind, wordsKind } from '../../reading/kinds.js';
import { anyInputKind, previewKind, routeStepKind } from '../acts/kinds.js';
import { bodyKind, noteKind } from '../body-kind.js';
import { inputOf, PEOPLES_ACTS } from '../components.js';

/** Which paper. */
export const paperIdKind = recordKind({ id: idKind });

const paperFields = bodyKind({
  act: textKind,
  on: optionalKind(dateKind),
  input: anyInputKind,
  note: optionalKind(noteKind),
});

/** A paper as it is submitted: the act that it names says which fields its input has. */
export const newPaperKind: typeof paperFields = {
  ...paperFields,
  schema: {
    type: 'object',
    properties: { on: optionalKind(dateKind).schema, note: optionalKind(noteKind).schema },
    oneOf: PEOPLES_ACTS.map(({ name }) => ({
      type: 'object',
      properties: { act: { type: 'string', const: name }, input: inputOf(name) },
      required: ['act', 'input'],
    })),
    unevaluatedProperties: false,
  },
};

/** A decision about a paper; `input` of one that is submitted again. */
export const paperStepKind = bodyKind({
  verdict: choiceKind(VERDICT),
  note: optionalKind(noteKind),
  input: optionalKind(anyInputKind),
});

/** Where a paper stands after a step. */
export const paperStandKind = recordKind({
  id: idKind,
  state: choiceKind(PAPER_STATE),
  version: numberKind,
  route: listKind(routeStepKind),
  /** The act that the last signature did. */
  performed: optionalKind(idKind),
});

/** A paper in full. */
export const paperKind = recordKind({
  id: idKind,
  act: wordsKind,
  title: bilingualKind,
  office: wordsKind,
  organisation: wordsKind,
  on: dateKind,
  fund: optionalKind(wordsKind),
  portion: optionalKind(wordsKind),
  subject: wordsKind,
  amount: optionalKind(moneyKind),
  note: wordsKind,
  state: choiceKind(PAPER_STATE),
  version: numberKind,
  submittedBy: wordsKind,
  submittedOn: dateKind,
  waitsFor: optionalKind(labelKind(POSITION)),
  input: jsonKind,
  schema: jsonKind,
  route: listKind(routeStepKind),
  steps: listKind(
    recordKind({
      number: numberKind,
      verdict: wordsKind,
      says: bilingualKind,
      position: wordsKind,
      title: labelKind(POSITION),
      actor: wordsKind,
      actingFor: optionalKind(wordsKind),
      note: wordsKind,
      on: dateKind,
      at: wordsKind,
    }),
  ),
  may: listKind(choiceKind(VERDICT)),
  /** Why the reader does not sign it, whatever its state. */
  barred: optionalKind(wordsKind),
  preview: optionalKind(previewKind),
  performed: optionalKind(idKind),
});
