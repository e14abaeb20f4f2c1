import type { Text } from '@jizheng/rules';
import { shapeOf } from '../../../parts/form/shape';
import type { FormSchema } from '../../../session/form-schema';

/** A part of a form under a heading of its own. */
export interface Section {
  readonly title: Text;
  readonly fields: readonly string[];
}

/** A yes or no that has to be said. */
export type Answers = { readonly yes: Text; readonly no: Text };

/** How the form of an act is laid out. */
export interface Layout {
  readonly sections: readonly Section[];
  /** One section at a time. */
  readonly isStepped?: boolean;
  /** Fields that the form fills in, with what. */
  readonly fixed?: { readonly [field: string]: unknown };
  /** What usually is so; it can be changed. */
  readonly usual?: { readonly [field: string]: unknown };
  readonly answers?: { readonly [field: string]: Answers };
  readonly titles?: { readonly [field: string]: Text };
}

const ABOUT: Text = { zh: '办哪一件', en: 'What it is about' };
const CONTENT: Text = { zh: '填报内容', en: 'What is entered' };
const CHECKS: Text = { zh: '逐项核对', en: 'Check one by one' };

const NAMES_SOMETHING = new Set([
  'number',
  'document',
  'voucher',
  'plan',
  'fund',
  'portion',
  'project',
  'application',
  'budgetYear',
  'listYear',
  'year',
  'violation',
  'proposal',
  'recipient',
  'holder',
  'month',
  'department',
]);

/** The sections of a form for which nothing else is said: what it is about, what is entered, what is checked. */
export function usualSections(schema: FormSchema): readonly Section[] {
  const names = Object.keys(schema.properties ?? {});
  const kindOf = (name: string) => shapeOf(schema.properties?.[name] ?? {}).kind;
  const isCheck = (name: string) => kindOf(name) === 'flag' || kindOf(name) === 'checklist';
  const about = names.filter((name) => NAMES_SOMETHING.has(name));
  const checks = names.filter((name) => !NAMES_SOMETHING.has(name) && isCheck(name));
  const content = names.filter((name) => !about.includes(name) && !checks.includes(name));
  const all = [
    { title: ABOUT, fields: about },
    { title: CONTENT, fields: content },
    { title: CHECKS, fields: checks },
  ].filter(({ fields }) => fields.length > 0);
  return all.length === 1 ? [{ title: CONTENT, fields: names }] : all;
}
