import {
  checklistKind,
  choiceKind,
  countKind,
  dateKind,
  decimalKind,
  flagKind,
  type JsonSchema,
  type Kind,
  listKind,
  moneyKind,
  optionalKind,
  ratioKind,
  recordKind,
  type Text,
  textKind,
  yearKind,
} from '@jizheng/rules';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ALL_ACTS } from '../../src/funds/all-acts.js';
import { FIELD_LABELS, labelledSchema, SCHEMA_ANNOTATIONS } from '../../src/funds/field-labels.js';

interface Field extends JsonSchema {
  readonly anyOf?: readonly Field[];
  readonly items?: Field;
  readonly properties?: { readonly [name: string]: Field };
  readonly 'x-title'?: Text;
}

interface Labelled {
  readonly act: string;
  readonly path: string;
  readonly field: Field;
}

/** Every property at every depth. */
function* fieldsOf(act: string, schema: Field, path = ''): Generator<Labelled> {
  for (const inner of schema.anyOf ?? []) yield* fieldsOf(act, inner, path);
  if (schema.items !== undefined) yield* fieldsOf(act, schema.items, path);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const here = path === '' ? name : `${path}.${name}`;
    yield { act, path: here, field };
    yield* fieldsOf(act, field, here);
  }
}

const fields = ALL_ACTS.flatMap((act) => [...fieldsOf(act.name, labelledSchema(act))]);
const names = ({ act, path }: Labelled): string => `${act}.${path}`;
const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('.'), 0));

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const isLabel = (title: Text | undefined): boolean =>
  title !== undefined && isHan(title.zh) && /[a-z]/i.test(title.en) && !isHan(title.en);

describe('every field of every act', () => {
  it('is called something in Chinese and in English', () => {
    expect(fields.length).toBeGreaterThan(ALL_ACTS.length);
    expect(fields.filter(({ field }) => !isLabel(field['x-title'])).map(names)).toEqual([]);
  });

  it('says which field a form draws, and money its unit', () => {
    expect(fields.filter(({ field }) => typeof field['x-kind'] !== 'string').map(names)).toEqual([]);
    const amounts = fields.filter(({ field }) => field['x-unit'] === 'yuan');
    expect(amounts).toEqual(fields.filter(({ field }) => field['x-kind'] === 'money'));
    expect(amounts.map(names)).toContain('allocate.amount');
    const years = fields
      .filter(({ path }) => /^(\w*Year|year)$/.test(path))
      .map(({ field }) => field['x-kind']);
    expect(new Set(years)).toEqual(new Set(['year']));
  });

  it('is called otherwise than its neighbours', () => {
    for (const language of ['zh', 'en'] as const) {
      const said = fields.map(
        ({ act, path, field }) => `${act}.${parentOf(path)}: ${field['x-title']?.[language]}`,
      );
      expect(said.filter((each, index) => said.indexOf(each) !== index)).toEqual([]);
    }
  });

  it('stands where the input has it', () => {
    for (const act of ALL_ACTS) {
      const given = [...fieldsOf(act.name, act.input.schema)].map(names);
      expect([...fieldsOf(act.name, labelledSchema(act))].map(names)).toEqual(given);
    }
  });
});

describe('the labels', () => {
  const general = fields.filter((field) => !(names(field) in FIELD_LABELS)).map(({ path }) => path);
  const used = new Set([...general, ...fields.map(names)]);

  it('are all used', () => {
    expect(Object.keys(FIELD_LABELS).filter((label) => !used.has(label))).toEqual([]);
  });

  it('of one act say something else than the general one', () => {
    const same = fields.filter((field) => {
      const own = FIELD_LABELS[names(field)];
      return own !== undefined && own.zh === FIELD_LABELS[field.path]?.zh;
    });
    expect(same.map(names)).toEqual([]);
  });
});

describe('a labelled schema', () => {
  const ajv = new Ajv2020({ formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).addVocabulary([
    ...SCHEMA_ANNOTATIONS,
  ]);

  it.each(ALL_ACTS.map((act) => [act.name, act] as const))('%s: is a JSON Schema', (_, act) => {
    expect(ajv.compile(labelledSchema(act))).toBeTypeOf('function');
  });

  const labelled = (name: string, input: Kind<unknown>): Field => labelledSchema({ name, input });
  const red = { zh: '红', en: 'red' };
  const fund = FIELD_LABELS.fund;

  const kinds: readonly (readonly [string, Kind<unknown>])[] = [
    ['money', moneyKind],
    ['ratio', ratioKind],
    ['decimal', decimalKind],
    ['date', dateKind],
    ['year', yearKind],
    ['count', countKind({ zh: '年', en: 'years' })],
    ['text', textKind],
    ['flag', flagKind],
    ['choice', choiceKind({ red })],
    ['list', listKind(textKind)],
    ['checklist', checklistKind({ red })],
    ['record', recordKind({ fund: textKind })],
  ];

  it.each(kinds)('tells a form that it is of the kind %s, also where it is optional', (name, kind) => {
    const field = labelled('toy', recordKind({ fund: kind })).properties?.fund;
    expect(field).toMatchObject({ 'x-title': fund, 'x-kind': name });
    const mayBeAbsent = labelled('toy', recordKind({ fund: optionalKind(kind) })).properties?.fund;
    const { 'x-kind': kindName, 'x-unit': unit, 'x-choices': choices, 'x-title': title } = field ?? {};
    expect(mayBeAbsent).toMatchObject({ 'x-kind': kindName, 'x-title': title });
    expect([mayBeAbsent?.['x-unit'], mayBeAbsent?.['x-choices']]).toEqual([unit, choices]);
    expect(mayBeAbsent?.anyOf?.[1]).toEqual({ type: 'null' });
  });

  it('says of the items of a list what they are', () => {
    const field = labelled('toy', recordKind({ uses: listKind(moneyKind) })).properties?.uses;
    expect(field?.items).toEqual({ ...moneyKind.schema, 'x-kind': 'money', 'x-unit': 'yuan' });
  });

  it('takes the words of a checklist from its items, and those of one act before the general ones', () => {
    const papers = labelled('toy', recordKind({ dossier: checklistKind({ red }) })).properties?.dossier;
    expect(papers?.properties?.red?.['x-title']).toEqual(red);
    const number = recordKind({ number: textKind });
    expect(labelled('debar', number).properties?.number?.['x-title']?.zh).toBe('决定文号');
    expect(labelled('toy', number).properties?.number?.['x-title']?.zh).toBe('文号');
  });

  it('is not made when a field has no label: that is a bug', () => {
    expect(() => labelled('toy', recordKind({ colour: textKind }))).toThrow('no label for toy.colour');
  });
});
