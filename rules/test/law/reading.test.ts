import { describe, expect, it } from 'vitest';
import { asRead } from '../../src/law/arithmetic.js';
import { otherwise, outcome } from '../../src/law/clause.js';
import { holds } from '../../src/law/condition.js';
import { fact, facts, parameters } from '../../src/law/fact.js';
import { flagKind } from '../../src/law/kind.js';
import { interpretationsIn, interpretationsOf } from '../../src/law/reading.js';
import { rule } from '../../src/law/rule.js';
import { art, cost, libraryOn, p } from './toy.js';

const policy = libraryOn('2025-01-01');
const label = { zh: '标', en: 'label' };
const names = (found: readonly { parameter: string }[]) => found.map(({ parameter }) => parameter);

describe('interpretations', () => {
  it('are found below and beside what was read, each once; what the text states is none', () => {
    expect(names(interpretationsIn([cost, p.limit, p.warnShare, cost], policy))).toEqual([
      'withFees',
      'warnShare',
    ]);
  });

  it('a fact of the same name, and a parameter that the policy does not hold, are none', () => {
    const { withFees } = facts({ withFees: fact.flag('含邮费', 'with postage') });
    const { unheld } = parameters({ unheld: { kind: flagKind, label } });
    expect(interpretationsIn([withFees, unheld], policy)).toEqual([]);
  });

  it('are found once for each version of the law', () => {
    const of = interpretationsOf([cost]);
    expect(of(policy)).toBe(of(policy));
    expect(of(libraryOn('2025-01-01', { ...policy.policy }))).not.toBe(of(policy));
  });

  it('of what follows count where it follows, and of conditions only as far as they were read', () => {
    const f = facts({ first: fact.flag('先', 'first'), price: fact.money('价', 'price') });
    const lent = rule({
      id: 'lent',
      title: label,
      provisions: [art(1)],
      facts: f,
      refusals: [],
      outcomes: [
        outcome('first', {
          by: art(1),
          ...label,
          when: holds(f.first),
          then: { price: asRead(p.withFees, f.price) },
        }),
        otherwise('second', { by: art(1), ...label, then: { price: f.price } }),
      ],
      example: { first: true, price: '1' },
    });
    const read = (first: boolean) => lent.judge({ first, price: '1' }, policy);
    expect(
      [read(true), read(false)].map((judged) => judged.ok && names(judged.value.interpretations)),
    ).toEqual([['withFees'], []]);
  });
});
