import { useQuery } from '@tanstack/react-query';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { Citation } from '../../parts/citation';
import { Mark } from '../../parts/mark';
import { Statement } from '../../parts/statement';
import { useView } from '../../session/view';
import { isInArticle } from './in-article';
import { type Parameter, policyQuery } from './rules-query';

/** The dated numbers and readings of the law, each with its provision and where it comes from. */
export function Parameters({ provision }: { readonly provision?: string }) {
  const { language, say } = useWords();
  const { day } = useView();
  const policy = useQuery(policyQuery(day));
  return (
    <Asked asked={policy}>
      {({ items, title, since }) => {
        const shown = items.filter(
          (each) => provision === undefined || isInArticle(each.provision, provision),
        );
        if (shown.length === 0) return null;
        return (
          <Statement
            className="gap-above"
            title={say({ zh: '参数', en: 'Parameters' })}
            side={
              <span>
                {say(title)}
                {say({ zh: `，自 ${dayText(since, language)} 起`, en: `, from ${dayText(since, language)}` })}
              </span>
            }
          >
            <ParameterTable parameters={shown} />
          </Statement>
        );
      }}
    </Asked>
  );
}

/** Parameters with their values, grounds and readings. */
export function ParameterTable({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const { begin, say } = useWords();
  const names = {
    value: say({ zh: '值', en: 'Value' }),
    ground: say({ zh: '依据', en: 'Ground' }),
    from: say({ zh: '来自', en: 'From' }),
  };
  return (
    <table className="dense records">
      <caption className="vh">{say({ zh: '参数', en: 'Parameters' })}</caption>
      <colgroup>
        <col style={{ width: '30%' }} />
        <col style={{ width: 190 }} />
        <col style={{ width: 150 }} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say({ zh: '名称', en: 'Name' })}</th>
          <th scope="col">{names.value}</th>
          <th scope="col">{names.ground}</th>
          <th scope="col">{names.from}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ name, label, shown, provision, basis, interpretation }) => (
          <tr key={name}>
            <th scope="row" className="says">
              {begin(label)}
            </th>
            <td data-label={names.value}>{begin(shown)}</td>
            <td data-label={names.ground}>
              <Citation provision={provision} />
            </td>
            <td data-label={names.from} className="reading">
              {interpretation === null ? (
                <span className="dim">{say({ zh: '条文写明', en: 'stated by the text' })}</span>
              ) : basis === 'official' ? (
                say(interpretation)
              ) : (
                <span>
                  <Mark name="scales" label={say({ zh: '释义', en: 'a reading' })} /> {begin(interpretation)}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
