import { describe, expect, it } from 'vitest';
import { decisionToJson, factsSchema, factsToJson, outcomeSchema } from '../../src/law/json.js';
import { art, leave, lending, library, libraryOn } from './toy.js';

const policy = libraryOn('2025-01-01');

function decided(changed: { readonly [fact: string]: unknown } = {}, on = policy) {
  const judged = lending.judge({ ...lending.example, ...changed }, on);
  if (!judged.ok) throw new Error(JSON.stringify(judged.error));
  return judged.value;
}

describe('a decision as JSON', () => {
  it('carries outcome, amounts, reasons, interpretations and the explanation', () => {
    const json = decisionToJson(decided());
    expect(json).toMatchObject({
      rule: 'library.lending',
      policy: { id: 'library', since: '2020-01-01' },
      outcome: 'paidInPart',
      warnings: [],
      then: { paid: '17.50', cost: '35.01' },
      determinations: [],
    });
    expect(json.reasons).toHaveLength(7);
    expect((json.reasons as unknown[])[1]).toEqual({
      clause: 'refusal',
      code: 'overLimit',
      provision: 'library-1/art-2',
      citation: '借书办法 第二条',
      holds: false,
      lifted: false,
      comparison: '价款 = 书价 30.00 元 + 邮费 5.01 元 = 35.01 元；价款 35.01 元 ≤ 限额 100.00 元',
    });
    expect((json.reasons as unknown[]).at(-1)).toMatchObject({ clause: 'outcome', comparison: null });
    expect(json.interpretations).toEqual([
      {
        parameter: 'withFees',
        provision: 'library-1/art-1',
        basis: { by: 'interpretation', reading: { zh: '价款包括邮费', en: 'postage counts as price' } },
      },
      expect.objectContaining({ parameter: 'warnShare' }),
    ]);
    expect((json.explanation as string[])[0]).toBe('购书资助：按比例资助');
    expect(Object.keys(json)).not.toContain('refusal');
    expect(() => JSON.stringify(json)).not.toThrow();
  });

  it('gives what follows from the outcome, not from the others', () => {
    expect(decisionToJson(decided({ reader: 'teacher' })).then).toEqual({ paid: '35.01' });
  });

  it('of a refusal names all of them and nothing follows', () => {
    const json = decisionToJson(decided({ reader: 'guest', isNew: false }), 'en');
    expect(json).toMatchObject({
      outcome: 'refused',
      refusal: 'guest',
      refusals: ['guest', 'old'],
      then: {},
    });
    expect(json.reasons).toMatchObject([
      { citation: 'Library Code, art. 1' },
      {},
      { comparison: 'a new book: no' },
    ]);
    expect((json.explanation as string[])[0]).toContain('Help to buy a book');
  });

  it('names the determinations that were followed', () => {
    const json = decisionToJson(decided({ isNew: false, leave: leave() }));
    expect(json.determinations).toEqual([
      { document: '馆〔2025〕3号', office: 'librarian', date: '2025-03-01' },
    ]);
  });

  it("gives the provision of the jurisdiction's own measure", () => {
    const moved = libraryOn('2025-01-01', { ...library, locate: { [art(1)]: art(9) } });
    expect(decisionToJson(decided({}, moved)).reasons).toMatchObject([
      { provision: 'library-1/art-9', citation: '借书办法 第九条' },
      { provision: 'library-1/art-2' },
      {},
      {},
      {},
      {},
      {},
    ]);
  });
});

describe('facts as JSON', () => {
  it('come out in the form in which they go in', () => {
    const json = factsToJson(lending, decided({ leave: leave() }).facts);
    expect(json).toEqual({ reader: 'pupil', price: '30.00', postage: '5.01', isNew: true, leave: leave() });
    expect(lending.judge(json, policy).ok).toBe(true);
  });

  it('are described by a closed schema with their labels', () => {
    expect(factsSchema(lending)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: {
        reader: { type: 'string', enum: ['pupil', 'teacher', 'guest'], title: '读者', $comment: 'reader' },
        price: { type: 'string', title: '书价' },
      },
      required: ['reader', 'price', 'postage', 'isNew', 'leave'],
      additionalProperties: false,
    });
  });
});

describe('the schema of decisions', () => {
  const money = expect.objectContaining({ type: 'string', pattern: '^\\d{1,17}(\\.\\d{1,2})?$' });
  const text = { type: 'string' };
  const objects = { type: 'array', items: { type: 'object' } };
  const then = (properties: object) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  });

  it('has one alternative for each outcome, and the closed list of refusals', () => {
    const refusal = { type: 'string', enum: ['guest', 'overLimit', 'old'] };
    expect(outcomeSchema(lending)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: {
        rule: { const: 'library.lending' },
        policy: { type: 'object', properties: { id: text, since: { type: 'string', format: 'date' } } },
        warnings: { type: 'array', items: text },
        reasons: objects,
        interpretations: objects,
        determinations: objects,
        explanation: { type: 'array', items: text },
      },
      required: [
        'rule',
        'policy',
        'outcome',
        'warnings',
        'then',
        'reasons',
        'interpretations',
        'determinations',
        'explanation',
      ],
      oneOf: [
        {
          properties: { outcome: { const: 'paidInFull' }, then: then({ paid: money }) },
          required: ['outcome', 'then'],
        },
        {
          properties: { outcome: { const: 'paidInPart' }, then: then({ paid: money, cost: money }) },
          required: ['outcome', 'then'],
        },
        {
          properties: {
            outcome: { const: 'refused' },
            refusal,
            refusals: { type: 'array', items: refusal, minItems: 1 },
            then: { type: 'object', additionalProperties: false },
          },
          required: ['outcome', 'refusal', 'refusals', 'then'],
        },
      ],
    });
  });

  it('a rule that refuses nothing has no such alternative', () => {
    const { oneOf } = outcomeSchema({ ...lending, refusals: [] }) as { oneOf: readonly object[] };
    expect(oneOf).toHaveLength(2);
  });
});
