import { dateKind, debarment, ok, optionalKind, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act, ActContext, Done } from '../../acts/act.js';
import { duty } from '../duty.js';
import { alreadyThere, unknown, wrongState } from '../problems.js';
import { findDebarmentNumbers, insertDebarments, type NewDebarment } from '../stores/debarment-record.js';
import type { RecordedDetermination } from '../stores/determination.js';
import { openTasks } from '../stores/task.js';
import { findViolations, type Violation } from '../stores/violation.js';
import { taskSubject } from '../task-subject.js';
import { determinedAbout, findSerious } from '../violation-case.js';

const input = recordKind({
  /** Of the decision; a determination of a shorter term is about it. */
  number: textKind,
  /** Number of the violation; the determination that it is serious is about it. */
  violation: textKind,
  /** Dates that the decision itself states. */
  startsOn: optionalKind(dateKind),
  endsOn: optionalKind(dateKind),
});

type Input = ValueOf<typeof input>;
type Questions = { readonly debarment: ReturnType<typeof debarment.decide> };

interface State {
  readonly violations: ReadonlyMap<string, Violation>;
  readonly determinations: readonly RecordedDetermination[];
  readonly numbers: Set<string>;
}

/** 第四十七条: an applicant whose violation is serious may apply to no special fund for the term of years. */
export const debar: Act<Input, State, Questions> = {
  name: 'debar',
  title: { zh: '停止申报资格', en: 'debar an applicant' },
  offices: ['administeringDepartment'],
  input,
  subject: ({ number }) => ({ fund: null, portion: null, subject: number, amount: null }),

  async load(inputs, context): Promise<State> {
    const violations = await findViolations(
      context,
      inputs.map(({ violation }) => violation),
    );
    const funds = [...violations.values()].map(({ fund }) => fund);
    return {
      violations,
      determinations: await findSerious(context, funds),
      numbers: await findDebarmentNumbers(
        context,
        inputs.map(({ number }) => number),
      ),
    };
  },

  decide({ number, violation, startsOn, endsOn }, { violations, determinations, numbers }, { on, policy }) {
    const found = violations.get(violation);
    if (found === undefined) return unknown('violation', violation);
    if (found.wrongdoer === 'office') return wrongState('violation', violation, 'referred');
    if (numbers.has(number)) return alreadyThere('document', number);
    const serious = determinedAbout(violation, found, determinations);
    const shorter = determinedAbout(number, found, determinations);
    return ok({
      debarment: debarment.decide({ decidedOn: on, startsOn, endsOn, serious, shorter }, policy),
    });
  },

  apply({ number }, _, { numbers }) {
    numbers.add(number);
  },

  async store(done, { violations }, context) {
    const decided = done.flatMap((each) => debarmentOf(each, violations));
    await insertDebarments(context, decided);
    await openTasks(
      context,
      decided.map((each) => endOf(each, context)),
    );
    return ok(null);
  },
};

function debarmentOf(
  { act, input: asked, decisions: { debarment: decision } }: Done<Input, Questions>,
  violations: ReadonlyMap<string, Violation>,
): NewDebarment[] {
  const found = violations.get(asked.violation);
  if (found === undefined || !decision.accepted) return [];
  const { number, violation, startsOn } = asked;
  return [{ number, violation, unitCode: found.unitCode, startsOn, lastDay: decision.then.lastDay, act }];
}

/** The day on which the unit is to be let in again. */
const endOf = ({ number, unitCode, startsOn, lastDay, act }: NewDebarment, context: ActContext) =>
  duty(
    { deadline: 'endOfDebarment', fund: null, subject: taskSubject.debarment(unitCode, number), act },
    { debarredFrom: startsOn ?? context.on, debarredUntil: lastDay },
    context,
  );
