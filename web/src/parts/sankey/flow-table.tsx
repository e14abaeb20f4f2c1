import { amountText } from '../../language/amount';
import { useWords } from '../../language/language';
import { useUnit } from '../../language/unit';
import { UnitName } from '../amount';
import { WhyLink } from '../why-link';
import { flowSubject, type MoneyFlow, type MoneyNode, type MoneyOf } from './money';

interface FlowTableProps {
  readonly nodes: readonly MoneyNode[];
  readonly flows: readonly MoneyFlow[];
  readonly of: MoneyOf;
}

/** The same as the picture, as a table. */
export function FlowTable({ nodes, flows, of }: FlowTableProps) {
  const { begin, say } = useWords();
  const { scale } = useUnit();
  const name = (id: string) => {
    const found = nodes.find((node) => node.id === id);
    return found === undefined ? id : begin(found.title);
  };
  return (
    <table className="dense">
      <caption className="vh">{say({ zh: '资金流向', en: 'Money on its way' })}</caption>
      <thead>
        <tr>
          <th scope="col">{say({ zh: '从', en: 'From' })}</th>
          <th scope="col">{say({ zh: '到', en: 'To' })}</th>
          <th scope="col" className="num">
            {say({ zh: '金额', en: 'Amount' })}
            <UnitName />
          </th>
        </tr>
      </thead>
      <tbody>
        {flows.map((flow) => {
          const { from, to, amount } = flow;
          return (
            <tr key={`${from} ${to}`}>
              <td>{name(from)}</td>
              <td>{name(to)}</td>
              <td className="num">
                <WhyLink
                  subject={{ figure: flowSubject(flow, of) }}
                  about={`${name(to)} ${amountText(amount, scale)}`}
                >
                  {amountText(amount, scale)}
                </WhyLink>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
