import { useWords } from '../../../language/language';
import { type OwnPart, textIn } from './own-part';
import { RowsBelow } from './rows-below';

/** The lines of the plan that is to be approved. */
export function PlanLines({ input }: OwnPart) {
  const { say } = useWords();
  const plan = textIn(input, 'plan');
  return (
    <RowsBelow
      title={say({ zh: '方案分给谁', en: 'To whom the plan gives' })}
      path="/api/allocations"
      where={plan === '' ? null : { plan }}
      row={({ recipient, recipientName, placeName, amount }) => ({
        key: recipient,
        name: recipientName === placeName ? recipientName : `${placeName} ${recipientName}`,
        amount,
      })}
      none={say({ zh: '没有这个方案', en: 'There is no such plan' })}
    />
  );
}

interface ProposalsProps extends Pick<OwnPart, 'input'> {
  /** Only this kind; every kind where nothing is said. */
  readonly consequence?: string;
}

/** What the calendar proposed and waits to be confirmed. */
export function Proposals({ input, consequence: kind }: ProposalsProps) {
  const { say } = useWords();
  const [fund, portion, budgetYear] = ['fund', 'portion', 'budgetYear'].map((name) => textIn(input, name));
  const isKnown = fund !== '' && portion !== '' && budgetYear !== '';
  return (
    <RowsBelow
      title={say({ zh: '等待确认', en: 'Waiting to be confirmed' })}
      path="/api/proposals"
      where={
        isKnown
          ? {
              fund,
              portion,
              budgetYear,
              state: 'waiting',
              ...(kind === undefined ? {} : { consequence: kind }),
            }
          : null
      }
      row={({ id, holderName, amount }) => ({ key: id, name: holderName, amount })}
      none={say({
        zh: '这里没有等待确认的；到法定日以后由系统自动提出。',
        en: 'Nothing waits here; the calendar proposes it on the day that the law sets.',
      })}
    />
  );
}
