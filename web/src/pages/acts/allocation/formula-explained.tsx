import { displayPercent, type Ratio } from '@jizheng/rules';
import { yuanOf } from '../../../language/amount';
import { useWords } from '../../../language/language';
import { Amount } from '../../../parts/amount';
import { Citation } from '../../../parts/citation';
import { StatusWord } from '../../../parts/status-word';
import { AREAS } from '../../../session/generated/areas';
import type { Factor, Formula } from './plan';

interface FormulaExplainedProps {
  readonly formula: Formula;
  readonly factors: readonly Factor[];
}

const NAMES = new Map<string, string>(Object.entries(AREAS));

/** Four places of a fraction, cut off: enough to see who has the larger remainder. */
const decimals = ({ numerator, denominator }: Ratio): string =>
  `0.${String((numerator * 10_000n) / denominator).padStart(4, '0')}`;

/** How each place came to its amount: its parts, its whole units, its remainder and the rank that it has by it. */
export function FormulaExplained({ formula, factors }: FormulaExplainedProps) {
  const { say } = useWords();
  if ('says' in formula) {
    return formula.says === null ? (
      <p className="help wide">
        {say({
          zh: '填齐总额、权重和数值，就按规则逐行算出。',
          en: 'Once total, weights and values are there, the rule computes line by line.',
        })}
      </p>
    ) : (
      <p className="wide">
        <StatusWord tone="overdue" wraps>
          {say(formula.says)}
        </StatusWord>
      </p>
    );
  }
  return (
    <details className="wide explained" open>
      <summary>
        {say({
          zh: '逐行说明：先给整数，尾数按最大余数',
          en: 'Line by line: whole units first, the rest by largest remainder',
        })}
      </summary>
      <p>
        <Citation provision="jzg-2024-2/art-26" isFull />
      </p>
      <ol>
        {formula.lines.map(({ area, parts, share, base, remainder, rank, amount }) => (
          <li key={area}>
            <b>{NAMES.get(area) ?? area}</b>{' '}
            <span className="mid">
              {parts.map((part, at) => `${factors[at]?.name ?? ''} ${displayPercent(part)}`).join(' + ')} ={' '}
              {displayPercent(share)}
              {say({ zh: '；整数 ', en: '; whole units ' })}
              <Amount yuan={yuanOf(base)} withUnit />
              {say({
                zh: `，余数 ${decimals(remainder)} 列第 ${rank}`,
                en: `, remainder ${decimals(remainder)} ranks ${rank}`,
              })}
              {amount > base
                ? say({ zh: '，补一个单位，得 ', en: ', one unit more: ' })
                : say({ zh: '，得 ', en: ', gets ' })}
            </span>
            <Amount yuan={yuanOf(amount)} withUnit />
          </li>
        ))}
      </ol>
    </details>
  );
}
