import { useWords } from '../../language/language';
import { Statement } from '../../parts/statement';
import type { Job } from './job';

interface JobOutcomeProps {
  readonly outcome: NonNullable<Job['outcome']>;
}

/** What taking the workbook in came to, as a sum that adds up. */
export function JobOutcome({ outcome }: JobOutcomeProps) {
  const { say } = useWords();
  const lines = [
    [say({ zh: '办成', en: 'Done' }), outcome.accepted],
    [say({ zh: '法规不允许，不予办理', en: 'Refused by the law' }), outcome.refused],
    [say({ zh: '以前已经记过', en: 'Recorded before' }), outcome.recordedBefore],
    [say({ zh: '办不成，见下表', en: 'Could not be done, see below' }), outcome.impossible],
  ] as const;
  return (
    <Statement className="gap-above tally" title={say({ zh: '办理结果', en: 'What came of it' })}>
      <table className="dense">
        <caption className="vh">{say({ zh: '办理结果', en: 'What came of it' })}</caption>
        <tbody>
          {lines.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="num">{count.toLocaleString('en-US')}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say({ zh: '合计，项', en: 'Acts in all' })}</th>
            <td className="num">{outcome.acts.toLocaleString('en-US')}</td>
          </tr>
        </tfoot>
      </table>
    </Statement>
  );
}
