import { sumOf } from '../../../language/amount';
import { useWords } from '../../../language/language';
import { Amount } from '../../../parts/amount';
import { controlId, type FormContext } from '../../../parts/form/form-context';
import { Lookup } from '../../../parts/form/lookup';
import { MoneyBox } from '../../../parts/form/money-box';
import type { Source } from '../../../parts/form/source';
import { Mark } from '../../../parts/mark';
import { EMPTY_LINE, type PlanLine } from './plan';

interface LinesTableProps {
  readonly title: string;
  readonly source: Source;
  readonly lines: readonly PlanLine[];
  readonly change: (lines: readonly PlanLine[]) => void;
  /** An ex-post award says when its object was achieved. */
  readonly asksWhen: boolean;
  readonly form: FormContext;
}

/** The lines of a plan in one table: who gets how much. */
export function LinesTable({ title, source, lines, change, asksWhen, form }: LinesTableProps) {
  const { say } = useWords();
  const put = (at: number, part: Partial<PlanLine>) =>
    change(lines.map((line, place) => (place === at ? { ...line, ...part } : line)));
  const counted = lines.map(({ amount }) => amount).filter((amount) => /^\d+(\.\d{1,2})?$/.test(amount));
  const amountTitle = say({ zh: '金额', en: 'Amount' });
  const whenTitle = say({ zh: '事项完成日', en: 'Achieved on' });
  return (
    <div className="wide">
      <table className="lines plan">
        <caption className="vh">{say({ zh: '方案明细', en: 'Lines of the plan' })}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{amountTitle}</th>
            {asksWhen ? <th scope="col">{whenTitle}</th> : null}
            <th scope="col">
              <span className="vh">{say({ zh: '去掉', en: 'Take out' })}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => {
            const path = `lines[${at}]`;
            const isWrong = (field: string) => form.errors.has(`${path}.${field}`);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line of the plan is its place
              <tr key={at}>
                <td className={isWrong('recipient') ? 'wrong' : ''} data-label={title}>
                  <Lookup
                    id={controlId(form.formId, `${path}.recipient`)}
                    label={`${title} ${at + 1}`}
                    source={source}
                    value={line.recipient}
                    change={(recipient) => put(at, { recipient })}
                    hasError={isWrong('recipient')}
                  />
                </td>
                <td className={isWrong('amount') ? 'wrong' : ''} data-label={amountTitle}>
                  <MoneyBox
                    id={controlId(form.formId, `${path}.amount`)}
                    label={`${amountTitle} ${at + 1}`}
                    yuan={line.amount}
                    change={(amount) => put(at, { amount })}
                    hasError={isWrong('amount')}
                  />
                </td>
                {asksWhen ? (
                  <td data-label={whenTitle}>
                    <input
                      className="box"
                      type="date"
                      aria-label={`${whenTitle} ${at + 1}`}
                      value={line.achievedOn ?? ''}
                      onChange={(event) =>
                        put(at, { achievedOn: event.target.value === '' ? null : event.target.value })
                      }
                    />
                  </td>
                ) : null}
                <td>
                  <button
                    type="button"
                    className="btn bare"
                    disabled={lines.length === 1}
                    aria-label={say({ zh: `去掉第 ${at + 1} 行`, en: `Take out line ${at + 1}` })}
                    onClick={() => change(lines.filter((_, place) => place !== at))}
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
            <th scope="row">{say({ zh: `合计，${lines.length} 行`, en: `Total of ${lines.length}` })}</th>
            <td className="num">
              <Amount yuan={sumOf(counted)} withUnit />
            </td>
            {asksWhen ? <td /> : null}
            <td />
          </tr>
        </tfoot>
      </table>
      <button type="button" className="btn bare" onClick={() => change([...lines, EMPTY_LINE])}>
        <Mark name="plus" isSmall /> {say({ zh: '加一行', en: 'Add a line' })}
      </button>
    </div>
  );
}
