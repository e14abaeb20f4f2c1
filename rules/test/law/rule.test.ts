import { describe, expect, it } from 'vitest';
import { otherwise, outcome } from '../../src/law/clause.js';
import { holds } from '../../src/law/condition.js';
import type { Decision } from '../../src/law/decision.js';
import { fact, facts } from '../../src/law/fact.js';
import { fen, yuan } from '../../src/law/money.js';
import { ContradictoryFacts, rule } from '../../src/law/rule.js';
import { art, cost, f, leave, lending, libraryOn } from './toy.js';

const policy = libraryOn('2025-01-01');

function decided(changed: { readonly [fact: string]: unknown } = {}): Decision {
  const judged = lending.judge({ ...lending.example, ...changed }, policy);
  if (!judged.ok) throw new Error(JSON.stringify(judged.error));
  return judged.value;
}

const told = ({ reasons }: Decision) =>
  reasons.map(
    ({ clause, holds, lifted }) => `${clause.code}${holds ? ' holds' : ''}${lifted ? ', lifted' : ''}`,
  );

const typed = {
  reader: 'pupil',
  price: yuan(30n),
  postage: fen(501n),
  isNew: true,
  leave: null,
} as const;

describe('an accepted case', () => {
  it('carries outcome, consequences and the provision that decided', () => {
    const decision = decided();
    expect(decision).toMatchObject({
      accepted: true,
      outcome: 'paidInPart',
      decidedBy: art(3),
      warnings: [],
    });
    expect(decision.accepted && decision.then).toEqual({ paid: 1750n, cost: 3501n });
    expect(decision.rule).toBe(lending);
    expect(decision.policy).toBe(policy);
  });

  it('gives every clause that was read as a reason, in the order of the law', () => {
    expect(told(decided())).toEqual([
      'guest',
      'overLimit',
      'old',
      'dear',
      'dearForPupil',
      'paidInFull',
      'paidInPart holds',
    ]);
    expect(told(decided({ reader: 'teacher' })).at(-1)).toBe('paidInFull holds');
  });

  it('the first outcome that holds decides', () => {
    const decision = decided({ reader: 'teacher' });
    expect(decision.outcome).toBe('paidInFull');
    expect(decision.accepted && decision.then).toEqual({ paid: 3501n });
  });

  it('names the interpretations that were read, each once', () => {
    const named = decided().interpretations.map(({ parameter, label, basis }) => [
      parameter,
      label.en,
      basis,
    ]);
    expect(named).toEqual([
      [
        'withFees',
        'the price includes postage',
        { by: 'interpretation', reading: { zh: '价款包括邮费', en: 'postage counts as price' } },
      ],
      [
        'warnShare',
        'line of warning',
        { by: 'interpretation', reading: { zh: '五十元起提示', en: 'a warning from fifty yuan' } },
      ],
    ]);
    expect(decided().interpretations).toBe(decided().interpretations);
  });
});

describe('a refused case', () => {
  it('names every refusal, the first by precedence first', () => {
    const decision = decided({ reader: 'guest', price: '100', isNew: false });
    expect(decision).toMatchObject({
      accepted: false,
      outcome: 'refused',
      refusal: 'guest',
      refusals: ['guest', 'overLimit', 'old'],
      decidedBy: art(1),
      warnings: [],
    });
    expect(decision.determinations).toEqual([]);
  });

  it('does not come to warnings and outcomes', () => {
    const decision = decided({ isNew: false });
    expect(told(decision)).toEqual(['guest', 'overLimit', 'old holds']);
    expect(decision.decidedBy).toBe(art(2));
    expect(decision.interpretations.map(({ parameter }) => parameter)).toEqual(['withFees']);
  });
});

describe('a determination', () => {
  it('lifts what the text softens, and is named once however many refusals it lifts', () => {
    const decision = decided({ price: '100', isNew: false, leave: leave() });
    expect(decision.outcome).toBe('paidInPart');
    expect(told(decision).slice(0, 4)).toEqual([
      'guest',
      'overLimit holds, lifted',
      'old holds, lifted',
      'dear holds',
    ]);
    expect(decision.determinations).toMatchObject([{ document: '馆〔2025〕3号', date: '2025-03-01' }]);
  });

  it.each([
    ['another office', { office: 'porter' }],
    ['another provision', { provision: 'library-1/art-3' }],
    ['one fen too little', { amount: '105.00' }],
  ])('by %s does not count', (_, changed) => {
    const decision = decided({ price: '100', leave: leave(changed) });
    expect(decision).toMatchObject({ accepted: false, refusals: ['overLimit'], determinations: [] });
  });

  it('over the whole amount counts', () => {
    expect(decided({ price: '100', leave: leave({ amount: '105.01' }) }).accepted).toBe(true);
    expect(decided({ isNew: false, leave: leave({ amount: '0.01' }) }).accepted).toBe(true);
  });

  it('is read where it lifts, with the amount that it must cover', () => {
    expect(lending.refusals.map(({ lifted }) => lifted?.of)).toEqual([undefined, [f.leave, cost], [f.leave]]);
  });

  it('that lifts a refusal does not lift another', () => {
    expect(decided({ reader: 'guest', price: '100', leave: leave() })).toMatchObject({
      refusals: ['guest'],
      determinations: [{ document: '馆〔2025〕3号' }],
    });
  });
});

describe('warnings', () => {
  it('hold from their line on', () => {
    expect(decided({ price: '44.98' }).warnings).toEqual([]);
    expect(decided({ price: '44.99' }).warnings).toEqual(['dear', 'dearForPupil']);
    expect(decided({ price: '44.99', reader: 'teacher' }).warnings).toEqual(['dear']);
  });

  it('fall silent by a determination under their provision', () => {
    const decision = decided({ price: '44.99', leave: leave({ provision: 'library-1/art-4' }) });
    expect(decision.warnings).toEqual(['dear']);
    expect(told(decision)).toContain('dearForPupil holds, lifted');
    expect(decision.determinations).toHaveLength(1);
  });
});

describe('facts', () => {
  it('that cannot be read are named, all at once', () => {
    const judged = lending.judge({ ...lending.example, price: '-1', reader: 'cat', extra: 1 }, policy);
    expect(judged.ok ? [] : judged.error.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknownField extra',
      'notAChoice reader',
      'negative price',
    ]);
  });

  it('that contradict each other are an error that names them', () => {
    const error = {
      code: 'contradiction',
      path: 'postage, price',
      facts: ['postage', 'price'],
      message: { zh: '邮费高于书价', en: 'postage exceeds the price' },
    };
    expect(lending.judge({ ...lending.example, postage: '30.01' }, policy)).toEqual({
      ok: false,
      error: [error],
    });
    expect(lending.judge({ ...lending.example, postage: '30' }, policy)).toMatchObject({ ok: true });
    const wrong = () => lending.decide({ ...typed, postage: yuan(31n) }, policy);
    expect(wrong).toThrow(ContradictoryFacts);
    expect(wrong).toThrow('postage exceeds the price');
  });

  it('typed facts are decided like the same facts as JSON', () => {
    const { outcome, then } = lending.decide(typed, policy) as { outcome: string; then?: unknown };
    expect({ outcome, then }).toEqual({ outcome: 'paidInPart', then: { paid: 1750n, cost: 3501n } });
  });

  it('are copied: changing them afterwards changes neither a decision nor the next one', () => {
    const mine = { ...typed };
    const first = lending.decide(mine, policy);
    mine.price = yuan(40n);
    const second = lending.decide(mine, policy);
    expect(first.facts).toEqual(typed);
    expect([first, second].map((decision) => decision.accepted && decision.then.paid)).toEqual([
      1750n,
      2250n,
    ]);
  });

  it('an error without a message speaks by its code', () => {
    expect(new ContradictoryFacts([{ code: 'missing', path: 'x' }]).message).toBe('missing');
  });
});

describe('a rule', () => {
  const flags = facts({ flag: fact.flag('是', 'yes') });
  const definition = { id: 'x', title: { zh: '', en: '' }, provisions: [], facts: flags, refusals: [] };
  const sometimes = outcome('sometimes', { by: art(1), zh: '', en: '', when: holds(flags.flag) });
  const else_ = otherwise('else', { by: art(1), zh: '', en: '' });
  const example = { flag: true };

  it('must end with what holds in all other cases', () => {
    expect(() => rule({ ...definition, outcomes: [sometimes], example })).toThrow(
      'x: the last outcome, and no other, must hold in all other cases',
    );
    for (const outcomes of [[else_, else_], [sometimes, else_, else_], [] as never] as const) {
      expect(() => rule({ ...definition, outcomes, example })).toThrow('and no other');
    }
  });

  it('needs neither contradictions nor warnings', () => {
    const plain = rule({ ...definition, outcomes: [sometimes, else_], example });
    expect(plain).toMatchObject({ contradictions: [], warnings: [] });
    expect(plain.decide({ flag: false }, policy)).toMatchObject({ outcome: 'else', then: {} });
    expect(plain.decide({ flag: true }, policy).outcome).toBe('sometimes');
    const always = rule({ ...definition, outcomes: [else_], example });
    expect(always.decide({ flag: true }, policy).outcome).toBe('else');
  });
});
