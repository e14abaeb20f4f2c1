import { flagKind, ok, optionalKind, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act, NoQuestions } from '../../acts/act.js';
import { unknown, wrongState } from '../problems.js';
import { type Application, findApplications } from '../stores/application.js';

const input = recordKind({
  fund: textKind,
  application: textKind,
  /** Number of finance's own appraisal of the targets, where it commissioned one. */
  ownAppraisal: optionalKind(textKind),
  /** Money into competitive fields is strictly limited, and the targets rest on sound standards. */
  isSound: flagKind,
  opinion: textKind,
});

type Input = ValueOf<typeof input>;

/** Finance reviews an application before it presents it (art. 4, 13): the record holds its judgement. */
export const reviewApplication: Act<Input, ReadonlyMap<string, Application>, NoQuestions> = {
  name: 'reviewApplication',
  title: { zh: '审核申请', en: 'review an application' },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, application }) => ({ fund, portion: null, subject: application, amount: null }),

  load: (inputs, context) =>
    findApplications(
      context,
      inputs.map(({ application }) => application),
    ),

  decide({ fund, application: name }, applications) {
    const application = applications.get(name);
    if (application?.fund !== fund) return unknown('application', name);
    const { state, stepsDone } = application;
    if (state !== 'underReview') return wrongState('application', name, state);
    return stepsDone === 0 ? ok({}) : wrongState('application', name, 'presented');
  },

  store: async () => ok(null),
};
