import type { DeadlineId, JsonSchema } from '@jizheng/rules';
import { findAct } from '../../funds/all-acts.js';

/** What a form can be filled with. */
export type Prefill = { readonly [field: string]: unknown };

/** How the subject of a duty reads, by its deadline: the fields that stand between its slashes. */
const SUBJECT: { readonly [D in DeadlineId]?: readonly string[] } = {
  callOpens: ['fund', 'portion', 'budgetYear'],
  targetsToCities: ['fund', 'portion', 'budgetYear'],
  rollingPlans: ['fund', 'portion', 'budgetYear'],
  pipelineAdmission: ['fund', 'portion', 'budgetYear'],
  projectsSettled: ['fund', 'portion', 'budgetYear'],
  planResolved: ['fund', 'portion', 'budgetYear'],
  notReadyCut: ['fund', 'portion', 'budgetYear'],
  generalTransfers: ['fund', 'portion', 'budgetYear'],
  specialTransfers: ['fund', 'portion', 'budgetYear'],
  clawbackHalf: ['fund', 'portion', 'budgetYear'],
  clawbackAll: ['fund', 'portion', 'budgetYear'],
  yearEndCarryOver: ['fund', 'portion', 'budgetYear', 'yearEnd'],
  monthlyExecution: ['fund', 'month'],
  yearlyMonitoring: ['fund', 'year'],
  departmentReport: ['fund', 'year'],
  departmentBudgets: ['department', 'budgetYear'],
  unitBudgets: ['department', 'budgetYear'],
  taskList: ['document', 'recipient'],
  acceptanceResultsFiled: ['project'],
  endOfTerm: ['fund'],
  newFundApproved: ['application'],
  disclosureList: ['year'],
  budgetPublication: ['year'],
  laterSpecifics: ['fund', 'item', 'subject'],
};

const NUMBERS = new Set(['budgetYear', 'year', 'yearEnd']);

/** The last fields of a subject may hold slashes themselves, the first of a task list may. */
function partsOf(subject: string, deadline: string, count: number): readonly string[] {
  const parts = subject.split('/');
  if (deadline === 'taskList') return [parts.slice(0, -1).join('/'), parts.at(-1) ?? ''];
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join('/')];
}

function fieldValue(field: string, text: string): unknown {
  if (NUMBERS.has(field)) return Number(text);
  return field === 'month' ? `${text}-01` : text;
}

/** What the subject of a duty says, as fields of a form. */
export function fieldsOf(deadline: string, subject: string, fund: string | null): Prefill {
  const names = SUBJECT[deadline as DeadlineId] ?? [];
  const parts = partsOf(subject, deadline, names.length);
  const read = names.flatMap((name, index) => {
    const text = parts[index];
    return text === undefined || text === '' ? [] : [[name, fieldValue(name, text)] as const];
  });
  return { ...(fund === null ? {} : { fund }), ...Object.fromEntries(read) };
}

/** The fields among these that the act's form has. */
export function prefillOf(act: string, fields: Prefill): Prefill {
  const schema: JsonSchema = findAct(act)?.input.schema ?? {};
  const known = Object.keys((schema.properties ?? {}) as object);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => known.includes(name)));
}
