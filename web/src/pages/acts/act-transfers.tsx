import { useWords } from '../../language/language';
import { Amount, UnitName } from '../../parts/amount';
import { Statement } from '../../parts/statement';
import type { ActPage } from '../../session/answers';
import { API_LISTS } from '../../session/generated/lists';

const STAGES = API_LISTS['/api/balances'].columns.stage.choices;

interface ActTransfersProps {
  readonly transfers: ActPage['transfers'];
}

/** The money that an act moved, from where to where. */
export function ActTransfers({ transfers }: ActTransfersProps) {
  const { say } = useWords();
  const title = say({ zh: '资金变动', en: 'Money moved' });
  return (
    <Statement className="gap-above" title={title}>
      <table className="dense">
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '从、到', en: 'From, to' })}</th>
            <th scope="col" className="num">
              {say({ zh: '金额', en: 'Amount' })}
              <UnitName />
            </th>
          </tr>
        </thead>
        <tbody>
          {transfers.map((transfer) => (
            <tr key={transfer.id}>
              <td>
                <Place name={transfer.fromHolderName} stage={transfer.fromStage} />
                <br />→ <Place name={transfer.toHolderName} stage={transfer.toStage} />
              </td>
              <td className="num">
                <Amount yuan={transfer.amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Statement>
  );
}

interface PlaceProps {
  /** Null where it is of no concern to the reader. */
  readonly name: string | null;
  readonly stage: keyof typeof STAGES | null;
}

/** Where money stands: who holds it, at which stage. */
function Place({ name, stage }: PlaceProps) {
  const { language, say } = useWords();
  return (
    <>
      {name ?? say({ zh: '本单位以外', en: 'elsewhere' })}{' '}
      {stage === null ? null : <span className="dim small">{STAGES[stage][language]}</span>}
    </>
  );
}
