import { sumOf } from '../../../language/amount';
import { useWords } from '../../../language/language';
import { Amount } from '../../../parts/amount';
import { controlId, type OwnControl } from '../../../parts/form/form-context';
import { MoneyBox } from '../../../parts/form/money-box';
import { StatusWord } from '../../../parts/status-word';
import type { Json } from '../../../session/json';
import { textIn } from './own-part';

const MOST_YEARS = 10;

/** The years of a term; none while it is not known. */
export function yearsOfTerm(input: Json): readonly number[] {
  const from = Number(textIn(input, 'termFrom').slice(0, 4));
  const to = Number(textIn(input, 'termTo').slice(0, 4));
  if (!(from > 1900) || !(to >= from)) return [];
  return Array.from({ length: Math.min(to - from + 1, MOST_YEARS) }, (_, at) => from + at);
}

interface YearlyAmountsProps extends OwnControl {
  readonly input: Json;
}

/** One amount for each year of the term, with their sum. */
export function YearlyAmounts({ id, path, title, value, change, form, input }: YearlyAmountsProps) {
  const { say } = useWords();
  const years = yearsOfTerm(input);
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const amounts = years.map((_, at) => (typeof given[at] === 'string' ? given[at] : ''));
  const error = form.errors.get(path);
  const complete = amounts.filter((amount) => /^\d+(\.\d{1,2})?$/.test(amount));
  return (
    <fieldset className={error === undefined ? 'field wide' : 'field wide wrong'} id={id} tabIndex={-1}>
      <legend>{title}</legend>
      {years.length === 0 ? (
        <p className="dim">
          {say({
            zh: '先填实施期限，这里按年列出。',
            en: 'State the term first; its years are listed here.',
          })}
        </p>
      ) : (
        <table className="lines">
          <caption className="vh">{title}</caption>
          <tbody>
            {years.map((year, at) => {
              const own = `${path}[${at}]`;
              const box = controlId(form.formId, own);
              return (
                <tr key={year}>
                  <th scope="row">
                    <label htmlFor={box}>{say({ zh: `${year} 年`, en: `${year}` })}</label>
                  </th>
                  <td>
                    <MoneyBox
                      id={box}
                      yuan={amounts[at]}
                      change={(yuan) => change(amounts.map((each, place) => (place === at ? yuan : each)))}
                      hasError={form.errors.has(own)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say({ zh: '合计', en: 'Total' })}</th>
              <td className="num">
                <Amount yuan={sumOf(complete)} withUnit />
              </td>
            </tr>
          </tfoot>
        </table>
      )}
      {error === undefined ? null : (
        <span className="help">
          <StatusWord tone="overdue" wraps>
            {error}
          </StatusWord>
        </span>
      )}
    </fieldset>
  );
}
