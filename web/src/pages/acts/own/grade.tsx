import { evaluationGrade, ratingCeiling } from '@jizheng/rules';
import { useQuery } from '@tanstack/react-query';
import { sumOf } from '../../../language/amount';
import { useWords } from '../../../language/language';
import { Amount } from '../../../parts/amount';
import { Citation } from '../../../parts/citation';
import { useLawOn } from '../../../parts/law-in-force';
import { fetchList } from '../../../session/client';
import { type OwnPart, textIn } from './own-part';

/** The grade of a score, and what it does to next year's budget: by the rules themselves, as one types. */
export function Grade({ input, on }: OwnPart) {
  const { language, say } = useWords();
  const fund = textIn(input, 'fund');
  const issued = Number(on.slice(0, 4));
  const quotas = useQuery({
    queryKey: ['quotas of', fund, issued],
    queryFn: ({ signal }) => fetchList('/api/quotas', { fund, budgetYear: issued, limit: 200 }, signal),
    enabled: fund !== '' && issued > 0,
  });
  const policy = useLawOn(on);
  const score = textIn(input, 'score');
  if (policy === null || score === '') return null;
  const grade = evaluationGrade.judge({ evaluator: 'financeDepartment', score }, policy);
  if (!grade.ok || !grade.value.accepted) return null;
  const budget = sumOf((quotas.data?.items ?? []).map(({ initial }) => initial));
  const limited = ratingCeiling.judge(
    { rating: grade.value.outcome, evaluationYear: issued, initialBudget: budget },
    policy,
  );
  if (!limited.ok) return null;
  const says = limited.value.reasons.find(({ clause, holds }) => holds && clause.clause === 'outcome')?.clause
    .says;
  const ceiling = (limited.value as { readonly then?: { readonly ceiling?: bigint } }).then?.ceiling;
  return (
    <div className="own wide" aria-live="polite">
      <p>
        <b>{says?.[language]}</b> <Citation provision={limited.value.decidedBy} />
      </p>
      {ceiling === undefined || quotas.data === undefined ? null : (
        <table className="sum">
          <caption className="vh">{say({ zh: '下一年度预算上限', en: "Next year's ceiling" })}</caption>
          <tbody>
            <tr>
              <th scope="row" />
              <td>{say({ zh: `${issued} 年年初批准预算`, en: `Initial approved budget of ${issued}` })}</td>
              <td>
                <Amount yuan={budget} withUnit />
              </td>
            </tr>
            <tr className="result">
              <th scope="row">≤</th>
              <td>{say({ zh: `${issued + 1} 年预算上限`, en: `Ceiling for ${issued + 1}` })}</td>
              <td>
                <Amount yuan={`${ceiling / 100n}.${String(ceiling % 100n).padStart(2, '0')}`} withUnit />
              </td>
            </tr>
          </tbody>
        </table>
      )}
    </div>
  );
}
