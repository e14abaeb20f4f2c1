import { JSON_VERSION } from './json.js';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const count = { type: 'integer', minimum: 1 } as const;
const countOrNull = { type: ['integer', 'null'], minimum: 1 } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const dayOrNull = { ...day, type: ['string', 'null'] } as const;
const url = { type: 'string', pattern: '^https?://\\S+$' } as const;
const list = <T>(items: T) => ({ type: 'array', items }) as const;
const ref = <N extends string>(name: N) => ({ $ref: `#/$defs/${name}` }) as const;

/** An object with exactly these fields, every one of them there. */
const exactly = <P extends object>(properties: P) =>
  ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false }) as const;

const lines = { type: 'array', prefixItems: [count, count], minItems: 2, items: false } as const;

const number = {
  oneOf: [{ type: 'null' }, exactly({ prefix: text, year: count, serial: count })],
} as const;

const UNIT_KINDS = [
  'part',
  'chapter',
  'section',
  'article',
  'paragraph',
  'item',
  'subitem',
  'heading',
  'subheading',
  'point',
  'subpoint',
  'entry',
] as const;

const GENRES = [
  'law',
  'regulation',
  'measures',
  'plan',
  'reply',
  'opinion',
  'notice',
  'foreword',
  'news',
  'announcement',
  'about',
  'other',
] as const;

const unit = exactly({
  kind: { enum: UNIT_KINDS },
  address: { type: 'string', pattern: '^[a-z0-9-]+(/[a-z0-9-]+)*$' },
  url,
  label: textOrNull,
  heading: textOrNull,
  text,
  original: textOrNull,
  lines,
  responsible: list(text),
  date: dayOrNull,
  children: list(ref('unit')),
});

const part = exactly({
  role: { enum: ['body', 'enclosure', 'attachment'] },
  title: textOrNull,
  isOmitted: { type: 'boolean' },
  units: list(ref('unit')),
  lines,
});

const document = exactly({
  id: text,
  url,
  files: exactly({ pdf: url, docx: url, txt: url, json: url, xml: url }),
  genre: { enum: GENRES },
  number,
  numberText: textOrNull,
  title: text,
  issuers: list(text),
  addressees: textOrNull,
  dated: dayOrNull,
  inForceFrom: dayOrNull,
  section: textOrNull,
  page: countOrNull,
  parts: list(ref('part')),
  effects: list(
    exactly({
      kind: { enum: ['repeals', 'replaces', 'amends'] },
      number,
      title: textOrNull,
      from: dayOrNull,
      address: { type: 'string' },
    }),
  ),
  signatories: list(text),
  history: list(exactly({ date: dayOrNull, text })),
  lines,
  corrections: list(
    exactly({
      address: { type: 'string' },
      printed: text,
      corrected: { type: 'string' },
      reason: text,
      publishedOn: day,
    }),
  ),
});

const issueHead = { title: text, year: count, number: count, cumulative: countOrNull, issuedOn: day, url };

const schema = (title: string, content: ReturnType<typeof exactly>) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...content,
  $defs: { unit, part, document },
});

/** JSON Schema (2020-12) of the file of a document. */
export const DOCUMENT_SCHEMA = schema(
  'gazette-document',
  exactly({
    kind: { const: 'gazette-document' },
    version: { const: JSON_VERSION },
    printedIn: { oneOf: [{ type: 'null' }, exactly(issueHead)] },
    document: ref('document'),
  }),
);

/** JSON Schema (2020-12) of the file of an issue. */
export const ISSUE_SCHEMA = schema(
  'gazette-issue',
  exactly({
    kind: { const: 'gazette-issue' },
    version: { const: JSON_VERSION },
    issue: exactly({
      ...issueHead,
      frequency: textOrNull,
      imprint: list(exactly({ name: text, value: text })),
      contents: list(
        exactly({ section: text, title: text, number, page: countOrNull, document: textOrNull, lines }),
      ),
      documents: list(ref('document')),
    }),
  }),
);
