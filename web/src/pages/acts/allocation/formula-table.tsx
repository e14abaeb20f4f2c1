import { displayPercent } from '@jizheng/rules';
import { yuanOf } from '../../../language/amount';
import { useWords } from '../../../language/language';
import { Amount, UnitName } from '../../../parts/amount';
import { controlId, type FormContext } from '../../../parts/form/form-context';
import { Lookup } from '../../../parts/form/lookup';
import type { Source } from '../../../parts/form/source';
import { Mark } from '../../../parts/mark';
import type { Factor, Formula, Place, Plan } from './plan';

interface FormulaTableProps {
  readonly plan: Pick<Plan, 'factors' | 'places'>;
  readonly change: (plan: Pick<Plan, 'factors' | 'places'>) => void;
  readonly formula: Formula;
  readonly places: Source;
  readonly form: FormContext;
}

/** Places against factors: what is typed at the left, what the formula gives at the right. */
export function FormulaTable({ plan, change, formula, places: source, form }: FormulaTableProps) {
  const { say } = useWords();
  const { factors, places } = plan;
  const lines = 'lines' in formula ? formula.lines : [];
  const putFactor = (at: number, part: Partial<Factor>) =>
    change({ places, factors: factors.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  const putPlace = (at: number, part: Partial<Place>) =>
    change({ factors, places: places.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  const putValue = (at: number, factor: number, value: string) =>
    putPlace(at, {
      values: factors.map((_, index) => (index === factor ? value : (places[at]?.values[index] ?? ''))),
    });
  const cellOf = (path: string, label: string, value: string, put: (text: string) => void, hint = '') => (
    <input
      className="box"
      id={controlId(form.formId, path)}
      aria-label={label}
      aria-invalid={form.errors.has(path)}
      placeholder={hint}
      autoComplete="off"
      value={value}
      onChange={(event) => put(event.target.value.normalize('NFKC'))}
    />
  );
  const placeTitle = say({ zh: '市县', en: 'Place' });
  return (
    <div className="wide">
      <section
        className="scrolls"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label={say({ zh: '因素和数值', en: 'Factors and values' })}
      >
        <table className="lines formula">
          <caption className="vh">{say({ zh: '因素和数值', en: 'Factors and values' })}</caption>
          <thead>
            <tr>
              <th scope="col" className="heads">
                <span>{say({ zh: '因素', en: 'Factor' })}</span>
                <span>{say({ zh: '权重', en: 'Weight' })}</span>
                <span className="vh">{placeTitle}</span>
              </th>
              {factors.map((factor, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a factor is its place in the measure
                <th scope="col" key={at}>
                  {cellOf(
                    `factors[${at}].name`,
                    say({ zh: `因素 ${at + 1} 名称`, en: `Name of factor ${at + 1}` }),
                    factor.name,
                    (name) => putFactor(at, { name }),
                    say({ zh: '因素', en: 'factor' }),
                  )}
                  {cellOf(
                    `factors[${at}].weight`,
                    say({ zh: `因素 ${at + 1} 权重`, en: `Weight of factor ${at + 1}` }),
                    factor.weight,
                    (weight) => putFactor(at, { weight: weight.trim() }),
                    '60%',
                  )}
                </th>
              ))}
              <th scope="col" className="num">
                {say({ zh: '份额', en: 'Share' })}
              </th>
              <th scope="col" className="num">
                {say({ zh: '分配', en: 'Gets' })}
                <UnitName />
              </th>
              <th scope="col">
                <span className="vh">{say({ zh: '去掉', en: 'Take out' })}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {places.map((place, at) => {
              const line = lines.find(({ area }) => area === place.area);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a place is its line
                <tr key={at}>
                  <td>
                    <Lookup
                      id={controlId(form.formId, `places[${at}].area`)}
                      label={`${placeTitle} ${at + 1}`}
                      source={source}
                      value={place.area}
                      change={(area) => putPlace(at, { area })}
                      hasError={form.errors.has(`places[${at}].area`)}
                    />
                  </td>
                  {factors.map((factor, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a factor is its place in the measure
                    <td key={index}>
                      {cellOf(
                        `places[${at}].values[${index}]`,
                        say({
                          zh: `第 ${at + 1} 行 ${factor.name || `因素 ${index + 1}`}`,
                          en: `Line ${at + 1}, ${factor.name || `factor ${index + 1}`}`,
                        }),
                        place.values[index] ?? '',
                        (value) => putValue(at, index, value.trim()),
                      )}
                    </td>
                  ))}
                  <td className="num">{line === undefined ? '—' : displayPercent(line.share)}</td>
                  <td className="num">
                    <Amount yuan={line === undefined ? null : yuanOf(line.amount)} />
                  </td>
                  <td>
                    <button
                      type="button"
                      className="btn bare"
                      disabled={places.length === 1}
                      aria-label={say({ zh: `去掉第 ${at + 1} 行`, en: `Take out line ${at + 1}` })}
                      onClick={() => change({ factors, places: places.filter((_, index) => index !== at) })}
                    >
                      <Mark name="close" isSmall />
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={factors.length + 2}>
                {say({ zh: '合计', en: 'Total' })}
              </th>
              <td className="num">
                <Amount
                  yuan={
                    lines.length === 0 ? null : yuanOf(lines.reduce((sum, { amount }) => sum + amount, 0n))
                  }
                />
              </td>
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
      <p className="acts">
        <button
          type="button"
          className="btn bare"
          onClick={() => change({ factors, places: [...places, { area: '', values: [] }] })}
        >
          <Mark name="plus" isSmall /> {say({ zh: '加一个市县', en: 'Add a place' })}
        </button>
        <button
          type="button"
          className="btn bare"
          onClick={() => change({ places, factors: [...factors, { name: '', weight: '' }] })}
        >
          <Mark name="plus" isSmall /> {say({ zh: '加一个因素', en: 'Add a factor' })}
        </button>
        {factors.length > 1 ? (
          <button
            type="button"
            className="btn bare"
            onClick={() => change({ places, factors: factors.slice(0, -1) })}
          >
            {say({ zh: '去掉最后一个因素', en: 'Take out the last factor' })}
          </button>
        ) : null}
      </p>
    </div>
  );
}
