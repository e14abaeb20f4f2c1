import {
  type AnyRule,
  art,
  type Expression,
  FUNDS_RULES,
  OFFICE,
  type Office,
  type ProvisionId,
} from '@jizheng/rules';

type Determining = readonly [provision: ProvisionId, office: Office];

/** Provisions whose determination is read as an amount, or for each deadline anew (art. 33 ⚖). */
const READ_AS_AMOUNT: readonly Determining[] = [[art(33), 'financeDepartment']];

const isOffice = (name: string): name is Office => Object.hasOwn(OFFICE, name);

function determinedIn({ shape, of }: Expression<unknown>): Determining[] {
  if (shape.is === 'determined') return isOffice(shape.office) ? [[shape.provision, shape.office]] : [];
  return of.flatMap(determinedIn);
}

const determinedBy = ({ refusals, warnings, outcomes }: AnyRule): Determining[] =>
  [
    ...[...refusals, ...warnings].flatMap(({ when, lifted }) => (lifted === null ? [when] : [when, lifted])),
    ...outcomes.flatMap(({ when }) => (when === null ? [] : [when])),
  ].flatMap(determinedIn);

const DETERMINING: readonly Determining[] = [...READ_AS_AMOUNT, ...FUNDS_RULES.flatMap(determinedBy)];

/** The offices that may determine under a provision, as the rules name them; none where it leaves no room. */
export const officesThatDetermine = (provision: string): readonly Office[] => [
  ...new Set(DETERMINING.filter(([left]) => left === provision).map(([, office]) => office)),
];

/** Every provision that leaves room for a determination, in the order of their addresses. */
export const DETERMINABLE: readonly ProvisionId[] = [
  ...new Set(DETERMINING.map(([provision]) => provision)),
].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
