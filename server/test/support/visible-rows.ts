import { POSITION } from '../../src/office/position.js';
import type { Signed } from '../../src/office/signed.js';

/** A row of a table, as JSON. */
export type JsonRow = { readonly [column: string]: unknown };

/** All rows of every table, by table. */
export type Books = ReadonlyMap<string, readonly JsonRow[]>;

/** Whether somebody may see a row; said here once more in other words than the database says it. */
type Sees = (row: JsonRow, me: Signed, books: Books) => boolean;

interface Visible {
  /** Everybody of the jurisdiction, or those who supervise, whatever else they see. */
  readonly all?: Sees;
  readonly department?: Sees;
  readonly area?: Sees;
  readonly unit?: Sees;
  /** The province sees less than all of it. */
  readonly province?: Sees;
}

const yes: Sees = () => true;
const no: Sees = () => false;

const rowsOf = (books: Books, table: string, jurisdiction: unknown): readonly JsonRow[] =>
  (books.get(table) ?? []).filter((row) => row.jurisdiction === jurisdiction);

/** A department's own funds. */
const ofOwnFund: Sees = ({ fund, jurisdiction }, me, books) =>
  rowsOf(books, 'funds.fund', jurisdiction).some(
    ({ code, department }) => code === fund && department === me.organisation,
  );

/** Funds in force that are no secret. */
const ofOpenFund: Sees = ({ fund, jurisdiction }, _, books) =>
  rowsOf(books, 'funds.fund', jurisdiction).some(
    ({ code, state, secret_basis }) => code === fund && state === 'approved' && secret_basis === null,
  );

const inArea = (code: unknown, { area }: Signed): boolean =>
  area !== null && (area.endsWith('00') ? String(code).startsWith(area.slice(0, 4)) : code === area);

const at =
  (column: string): Sees =>
  (row, me) =>
    inArea(row[column], me);
const ofUnit =
  (column: string): Sees =>
  (row, me) =>
    row[column] === me.organisation;
const both =
  (one: Sees, other: Sees): Sees =>
  (row, me, books) =>
    one(row, me, books) && other(row, me, books);
const either =
  (one: Sees, other: Sees): Sees =>
  (row, me, books) =>
    one(row, me, books) || other(row, me, books);

/** The common file of the audit log. */
const ofNoFund: Sees = ({ file }) => file === '*';

const approved: Sees = ({ approved_on }) => approved_on !== null;
const ownOrganisation: Sees = (row, me) => row.organisation === me.organisation;

/** A project of the books that the person sees, by its code. */
const ownProject =
  (code: (row: JsonRow) => string): Sees =>
  (row, me, books) =>
    rowsOf(books, 'funds.project', me.jurisdiction).some(
      (project) => project.code === code(row) && maySee('funds.project', project, me, books),
    );

/** A row of another table that the person sees, by its number. */
const through =
  (table: string, column: string): Sees =>
  (row, me, books) =>
    (books.get(table) ?? []).some((other) => other.id === row[column] && maySee(table, other, me, books));

const ofDuty: Sees = ({ fund, office, subject }, me) =>
  fund === null &&
  office === 'administeringDepartment' &&
  (!String(subject).includes('/') || String(subject).startsWith(`${me.organisation}/`));

const ownOffice: Sees = ({ office }, { position }) =>
  (POSITION[position].offices as readonly unknown[]).includes(office);

const supervises: Sees = (_, { position }) => position === 'auditor' || position === 'administrator';

const holderOrProject = (own: Sees): Sees =>
  either(
    own,
    ownProject(({ holder }) => String(holder).replace(/^project:/, '')),
  );

/** What differs from the rule: the province sees all, a department its funds, cities and units nothing. */
const VISIBLE: { readonly [table: string]: Visible } = {
  'law.jurisdiction': { all: yes },
  'law.official_interpretation': { all: yes },
  'funds.budget_calendar': { all: yes },
  'funds.calendar_day': { all: yes },
  'ledger.movement': { all: yes },
  'access.organisation': { all: yes },
  'access.person': { all: yes },
  'audit.event': { all: supervises, province: no, department: no },
  'access.entry': { all: supervises, province: no },
  'access.delegation': {
    all: either(supervises, (row, me) => [row.from_person, row.to_person].includes(Number(me.person))),
    province: no,
  },
  'audit.head': {
    department: either((row, me, books) => ofOwnFund({ ...row, fund: row.file }, me, books), ofNoFund),
    area: either((row, me, books) => ofOpenFund({ ...row, fund: row.file }, me, books), ofNoFund),
    unit: either((row, me, books) => ofOpenFund({ ...row, fund: row.file }, me, books), ofNoFund),
  },
  'funds.fund': {
    department: (row, me) => row.department === me.organisation,
    area: (row, me, books) => ofOpenFund({ ...row, fund: row.code }, me, books),
    unit: (row, me, books) => ofOpenFund({ ...row, fund: row.code }, me, books),
  },
  'funds.portion': { area: ofOpenFund, unit: ofOpenFund },
  'funds.project': { area: at('area'), unit: ofUnit('unit_code') },
  'funds.release': { area: at('recipient'), unit: ofUnit('recipient') },
  'funds.allocation': { area: both(approved, at('place')), unit: both(approved, ofUnit('place')) },
  'funds.task': {
    department: either(ofOwnFund, ofDuty),
    area: both(
      ownOffice,
      ownProject(({ subject }) => String(subject)),
    ),
    unit: both(
      ownOffice,
      ownProject(({ subject }) => String(subject)),
    ),
  },
  'funds.violation': { unit: ofUnit('unit_code') },
  'funds.debarment': { department: yes, unit: ofUnit('unit_code') },
  'law.act': { department: either(ownOrganisation, ofOwnFund), area: ownOrganisation, unit: ownOrganisation },
  'law.decision': {
    province: through('law.act', 'act_id'),
    department: through('law.act', 'act_id'),
    area: through('law.act', 'act_id'),
    unit: through('law.act', 'act_id'),
  },
  'ledger.account': {
    area: holderOrProject(at('holder')),
    unit: holderOrProject(ofUnit('holder')),
  },
  'ledger.transfer': {
    department: through('ledger.account', 'from_account'),
    area: through('ledger.account', 'from_account'),
    unit: through('ledger.account', 'from_account'),
  },
  'ledger.quota_document': {
    department: through('law.act', 'act_id'),
    area: either(through('law.act', 'act_id'), at('recipient')),
    unit: either(through('law.act', 'act_id'), ofUnit('recipient')),
  },
  'office.paper': {
    department: either(ownOrganisation, ofOwnFund),
    area: ownOrganisation,
    unit: ownOrganisation,
  },
  'office.paper_step': {
    province: through('office.paper', 'paper'),
    department: through('office.paper', 'paper'),
    area: through('office.paper', 'paper'),
    unit: through('office.paper', 'paper'),
  },
  'office.job': {
    all: either(ownOrganisation, (_, { position }) =>
      ['financeDirector', 'administrator'].includes(position),
    ),
    province: no,
  },
};

/** Tables that hold only what was published. */
const PRINTED = ['work', 'version', 'provision', 'citation', 'effect', 'affected', 'passage'].map(
  (table) => `gazette.${table}`,
);

/** What the gazette published: everyone's, whatever the jurisdiction, also without signing in. */
export const isPublished = (table: string, row: JsonRow): boolean =>
  PRINTED.includes(table) ||
  (table === 'gazette.edition' && row.state === 'published') ||
  (table === 'gazette.correction' && row.approved_by !== null);

/** The table that says whose a row of the gazette is. */
const OWNER: { readonly [table: string]: readonly [table: string, column: string] } = {
  'gazette.correction': ['gazette.version', 'version'],
  'gazette.verdict': ['gazette.edition', 'edition'],
  'gazette.step': ['gazette.edition', 'edition'],
};

/** The drafts of a jurisdiction are its editors'. */
function isEdited(table: string, row: JsonRow, me: Signed, books: Books): boolean {
  const [owner, column = ''] = OWNER[table] ?? [];
  const own = owner === undefined ? row : (books.get(owner) ?? []).find(({ id }) => id === row[column]);
  return own?.jurisdiction === me.jurisdiction && ['gazetteEditor', 'chiefEditor'].includes(me.position);
}

/** Whether a person sees a row of a table. */
export function maySee(table: string, row: JsonRow, me: Signed, books: Books): boolean {
  if (table.startsWith('gazette.')) return isPublished(table, row) || isEdited(table, row, me, books);
  const jurisdiction = table === 'law.jurisdiction' ? row.code : row.jurisdiction;
  if (jurisdiction !== undefined && jurisdiction !== me.jurisdiction) return false;
  const rule = VISIBLE[table] ?? {};
  if (rule.all?.(row, me, books) === true) return true;
  switch (POSITION[me.position].sees) {
    case 'province':
      return (rule.province ?? yes)(row, me, books);
    case 'department':
      return (rule.department ?? ofOwnFund)(row, me, books);
    case 'area':
      return (rule.area ?? no)(row, me, books);
    case 'unit':
      return (rule.unit ?? no)(row, me, books);
    case 'people':
      return false;
  }
}
