import { acceptance as acceptanceRule, type PlainDate, type PolicyVersion } from '@jizheng/rules';
import type { ActContext } from '../acts/act.js';
import type { Acceptance, AcceptingBody } from './stores/acceptance.js';

/** What acceptance asks the law. */
export type AcceptanceQuestions = { readonly acceptance: ReturnType<typeof acceptanceRule.decide> };

/** The body that an acting office is in the terms of art. 37. */
export const bodyOf = ({ office }: Pick<ActContext, 'office'>): AcceptingBody =>
  office === 'localDepartment' ? 'localDepartment' : 'provincialDepartment';

/** The days and the body of an acceptance. */
export interface AcceptanceCase {
  readonly by: AcceptingBody;
  readonly completedOn: PlainDate;
  readonly acceptedOn: PlainDate;
  /** Who files it, and when; null = nobody yet. */
  readonly filedBy: AcceptingBody | null;
  readonly filedOn: PlainDate | null;
  readonly constructionRules: string | null;
}

/** Asks art. 37 about an acceptance; whoever approves the projects of the portion approved this one. */
export const askAcceptance = (
  { authority }: Acceptance,
  { by, ...about }: AcceptanceCase,
  policy: PolicyVersion,
): AcceptanceQuestions['acceptance'] =>
  acceptanceRule.decide(
    {
      ...about,
      approvedBy: authority === 'delegated' ? 'localDepartment' : 'provincialDepartment',
      acceptedBy: by,
    },
    policy,
  );
