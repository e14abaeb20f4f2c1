import {
  announcement,
  choiceKind,
  dateKind,
  ok,
  optionalKind,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { contradictory } from '../contradiction.js';
import { unknown } from '../problems.js';
import { type Application, findApplications } from '../stores/application.js';
import { type Fund, findFunds } from '../stores/fund.js';

/** What a finding is about. */
export const FINDING_MATTER = {
  announcement: { zh: '报批前作出表述（第十二条）', en: 'announced before the approval (art. 12)' },
  pipeline: { zh: '项目储备问题', en: 'pipeline' },
  budget: { zh: '预算编制问题', en: 'budgeting' },
  execution: { zh: '预算执行问题', en: 'execution' },
  performance: { zh: '绩效管理问题', en: 'performance management' },
  disclosure: { zh: '信息公开问题', en: 'disclosure' },
  other: { zh: '其他问题', en: 'another matter' },
} as const;

const { facts: asked } = announcement;

const input = recordKind({
  number: textKind,
  /** The fund that it concerns; null when there is none yet. */
  fund: optionalKind(textKind),
  matter: choiceKind(FINDING_MATTER),
  description: textKind,
  /** The day on which it happened. */
  happenedOn: dateKind,
  /** Of an announcement: where it was made and what it said; null otherwise. */
  medium: optionalKind(asked.medium.kind),
  said: optionalKind(asked.subject.kind),
  /** The application that had been approved beforehand, if any. */
  application: optionalKind(textKind),
});

type Input = ValueOf<typeof input>;

interface State {
  readonly funds: ReadonlyMap<string, Fund>;
  readonly applications: ReadonlyMap<string, Application>;
}

/** Only of an announcement is the law asked. */
type Questions = { readonly announcement?: ReturnType<typeof announcement.decide> };

/** A finding of supervision or audit (art. 9, 12, 25); its record is what later budgeting weighs. */
export const recordFinding: Act<Input, State, Questions> = {
  name: 'recordFinding',
  title: { zh: '登记监督检查发现的问题', en: 'record a finding' },
  offices: ['financeDepartment', 'auditor'],
  input,
  subject: ({ fund, number }) => ({ fund, portion: null, subject: number, amount: null }),

  async load(inputs, context): Promise<State> {
    return {
      funds: await findFunds(
        context,
        inputs.flatMap(({ fund }) => fund ?? []),
      ),
      applications: await findApplications(
        context,
        inputs.flatMap(({ application }) => application ?? []),
      ),
    };
  },

  decide({ fund, matter, happenedOn, medium, said, application: number }, state, context) {
    if (fund !== null && !state.funds.has(fund)) return unknown('fund', fund);
    if (happenedOn > context.on) {
      return contradictory(['happenedOn'], '发生日期晚于登记日期', 'it happened after it was recorded');
    }
    const isAnnouncement = matter === 'announcement';
    if (isAnnouncement !== (medium !== null && said !== null)) {
      return contradictory(
        ['matter', 'medium', 'said'],
        '报批前作出表述的，应填写载体和表述事项；其他问题不填',
        'an announcement states where it was made and what it said; nothing else does',
      );
    }
    if (medium === null || said === null) return ok({});
    const application = number === null ? undefined : state.applications.get(number);
    if (number !== null && application === undefined) return unknown('application', number);
    const approvedBefore =
      application?.state === 'approved' &&
      application.decidedOn !== null &&
      application.decidedOn <= happenedOn;
    return ok({
      announcement: announcement.decide({ medium, subject: said, approvedBefore }, context.policy),
    });
  },

  store: async () => ok(null),
};
