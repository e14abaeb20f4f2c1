import type { Language } from '@jizheng/rules';
import { amountPhrase, type Scale } from '../../../language/amount';
import { among, type Source } from '../../../parts/form/source';
import { AREAS } from '../../../session/generated/areas';
import type { Json } from '../../../session/json';
import { listSource } from './list-source';

/** What a field's options may depend on. */
export interface Asking {
  readonly act: string;
  readonly input: Json;
  readonly language: Language;
  readonly scale: Scale;
}

type SourceOf = (asking: Asking) => Source;

const PLACES = Object.entries(AREAS).map(([code, name]) => ({ code, name }));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The filter of a field that is filled in. */
const where = (name: string, value: unknown): { readonly [name: string]: string } =>
  textOf(value) === '' ? {} : { [name]: textOf(value) };

const funds: SourceOf = () =>
  listSource({
    path: '/api/funds',
    by: 'code',
    takesOnly: true,
    option: ({ code, name }) => ({ code: textOf(code), name: textOf(name) }),
  });

const portionsOf =
  (isOpen: boolean): SourceOf =>
  ({ input }) =>
    listSource({
      path: '/api/portions',
      where: where('fund', input.fund),
      by: 'code',
      takesOnly: true,
      isOpen,
      option: ({ code, name, fundName }) => ({
        code: textOf(code),
        name: textOf(name),
        ...(textOf(input.fund) === '' ? { detail: textOf(fundName) } : {}),
      }),
    });

const projectsOf =
  (portion: string): SourceOf =>
  ({ input, scale }) =>
    listSource({
      path: '/api/projects',
      where: {
        ...where('fund', input.fund),
        ...where('portion', input[portion]),
        sort: '-code',
      },
      by: 'code',
      option: ({ code, name, amount }) => ({
        code: textOf(code),
        name: textOf(name),
        detail: amountPhrase(textOf(amount), scale),
      }),
    });

const applications: SourceOf = ({ input }) =>
  listSource({
    path: '/api/applications',
    where: where('fund', input.fund),
    by: 'number',
    option: ({ number, fundName }) => ({
      code: textOf(number),
      name: textOf(number),
      detail: textOf(fundName),
    }),
  });

const plans: SourceOf = ({ language }) =>
  listSource({
    path: '/api/allocations',
    where: { approved: 'false' },
    by: 'plan',
    isShort: true,
    option: ({ plan, fundName, budgetYear }) => ({
      code: textOf(plan),
      name: textOf(plan),
      detail: language === 'zh' ? `${fundName} ${budgetYear} 年度` : `${fundName}, ${budgetYear}`,
    }),
  });

const releaseDocuments =
  (state?: string): SourceOf =>
  ({ input, scale }) =>
    listSource({
      path: '/api/releases',
      where: {
        ...where('fund', input.fund),
        ...where('portion', input.portion),
        ...(state === undefined ? {} : { state }),
      },
      by: 'document',
      option: ({ document, fundName, amount }) => ({
        code: textOf(document),
        name: textOf(document),
        detail: `${textOf(fundName)} ${amountPhrase(textOf(amount), scale)}`,
      }),
    });

const documents: SourceOf = ({ scale }) =>
  listSource({
    path: '/api/documents',
    by: 'number',
    option: ({ number, title, amount }) => ({
      code: textOf(number),
      name: textOf(number),
      detail: `${textOf(title)} ${amountPhrase(textOf(amount), scale)}`,
    }),
  });

const recipients: SourceOf = ({ input, scale }) =>
  listSource({
    path: '/api/releases',
    where: where('document', input.document),
    by: 'recipient',
    isShort: true,
    takesOnly: textOf(input.document) !== '',
    option: ({ recipient, recipientName, amount }) => ({
      code: textOf(recipient),
      name: textOf(recipientName),
      detail: amountPhrase(textOf(amount), scale),
    }),
  });

/** Places of the province, known here; and whatever else bears a code. */
const places: SourceOf = () => ({
  key: 'places',
  isOpen: true,
  find: async (wanted) => among(PLACES, wanted),
});

const organisations = listSource({
  path: '/api/organisations',
  by: 'code',
  option: ({ code, name }) => ({ code: textOf(code), name: textOf(name) }),
});

/** A place, a department or a unit: who holds money. */
const holders: SourceOf = () => ({
  key: 'holders',
  isOpen: true,
  async find(wanted, signal) {
    return [...among(PLACES, wanted), ...(await organisations.find(wanted, signal))].slice(0, 40);
  },
});

const departments: SourceOf = () =>
  listSource({
    path: '/api/organisations',
    where: { kind: 'department' },
    by: 'code',
    option: ({ code, name }) => ({ code: textOf(code), name: textOf(name) }),
  });

const units: SourceOf = ({ input }) =>
  listSource({
    path: '/api/projects',
    where: where('fund', input.fund),
    by: 'unitCode',
    isOpen: true,
    option: ({ unitCode, unitName, areaName }) => ({
      code: textOf(unitCode),
      name: textOf(unitName),
      detail: textOf(areaName),
    }),
  });

const violations: SourceOf = () =>
  listSource({
    path: '/api/violations',
    by: 'number',
    isShort: true,
    option: ({ number, fundName, description }) => ({
      code: textOf(number),
      name: textOf(number),
      detail: `${textOf(fundName)} ${textOf(description)}`,
    }),
  });

const terminations: SourceOf = ({ input }) =>
  listSource({
    path: '/api/terminations',
    where: where('fund', input.fund),
    by: 'number',
    isShort: true,
    option: ({ number, fundName }) => ({
      code: textOf(number),
      name: textOf(number),
      detail: textOf(fundName),
    }),
  });

/** Where the options of fields come from, by the field's name, and by `act.field` where it means something else there. */
const SOURCES: { readonly [field: string]: SourceOf } = {
  fund: funds,
  portion: portionsOf(false),
  fromPortion: portionsOf(false),
  toPortion: portionsOf(false),
  'prepareFundList.portion': portionsOf(true),
  project: projectsOf('portion'),
  fromProject: projectsOf('fromPortion'),
  toProject: projectsOf('toPortion'),
  application: applications,
  'approveAllocation.plan': plans,
  'disburse.document': documents,
  'breakDown.document': releaseDocuments(),
  'issueTaskList.document': releaseDocuments('taskListNotIssued'),
  'completeTasks.document': releaseDocuments(),
  'issueTaskList.recipient': recipients,
  'completeTasks.recipient': recipients,
  'breakDown.recipient': recipients,
  'correctTransfer.document': documents,
  recipient: holders,
  holder: holders,
  place: places,
  area: places,
  department: departments,
  unitCode: units,
  violation: violations,
  proposal: terminations,
};

/** Fields that name something new: nothing is looked up. */
const NEW = new Set(['applyForFund.fund']);

/** The source of a field's options; undefined where it is filled in freely. */
export function sourceOf(field: string, asking: Asking): Source | undefined {
  const own = `${asking.act}.${field}`;
  if (NEW.has(own)) return undefined;
  return (SOURCES[own] ?? SOURCES[field])?.(asking);
}
