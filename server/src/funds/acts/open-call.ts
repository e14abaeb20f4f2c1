import { call, choiceKind, LEVEL, ok, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { contradictory } from '../contradiction.js';
import { formDisclosures } from '../form-disclosures.js';
import { yearKind } from '../kinds.js';
import { unknown } from '../problems.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { closeTasks } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({
  /** Number of the call. */
  number: textKind,
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  /** The level that approves the projects, and the level that organises the call. */
  approver: choiceKind(LEVEL),
  organiser: choiceKind(LEVEL),
});

type Input = ValueOf<typeof input>;

type Questions = { readonly call: ReturnType<typeof call.decide> };

/** Whoever approves the projects opens the call for them, a year ahead (art. 20, 21). */
export const openCall: Act<Input, ReadonlyMap<string, Portion>, Questions> = {
  name: 'openCall',
  title: { zh: '启动项目申报', en: 'open a call for projects' },
  offices: ['administeringDepartment', 'localDepartment'],
  input,
  subject: ({ fund, portion, number }) => ({ fund, portion, subject: number, amount: null }),

  load: (inputs, { client, jurisdiction }) =>
    findPortions(
      client,
      jurisdiction,
      inputs.map(({ fund }) => fund),
    ),

  decide({ fund, portion: code, budgetYear, approver, organiser }, portions, context) {
    const name = portionName(fund, code);
    const portion = portions.get(name);
    if (portion === undefined) return unknown('portion', name);
    const { authority, spendingClass, selection } = portion;
    if ((authority === 'retained') !== (approver === 'province')) {
      return contradictory(
        ['approver'],
        '审批层级与该一级项目的审批权限不一致',
        'the level is not the one that the authority of the portion gives',
      );
    }
    if ((context.office === 'administeringDepartment') !== (organiser === 'province')) {
      return contradictory(
        ['organiser'],
        '组织申报层级与办理机构不一致',
        'the organising level is not that of the office that opens the call',
      );
    }
    const facts = { approver, organiser, spendingClass, selection, budgetYear, openedOn: context.on };
    return ok({ call: call.decide(facts, context.policy) });
  },

  async store(done, _portions, context) {
    await closeTasks(
      context,
      done.map(({ act, input: { fund, portion, budgetYear } }) => ({
        deadline: 'callOpens',
        subject: taskSubject.portionYear(fund, portion, budgetYear),
        act,
      })),
    );
    await formDisclosures(
      context,
      done.map(({ act, input: { fund, number } }) => ({ fund, item: 'call', subject: number, act })),
    );
    return ok(null);
  },
};
