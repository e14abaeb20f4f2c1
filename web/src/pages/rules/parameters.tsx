import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { Citation } from '../../parts/citation';
import { Mark } from '../../parts/mark';
import { Statement } from '../../parts/statement';
import { plainText } from '../../parts/table/column';
import { useView } from '../../session/view';
import { isInArticle } from './in-article';
import { policyQuery } from './rules-query';

/** The dated numbers and readings of the law, each with its provision and where it comes from. */
export function Parameters({ provision }: { readonly provision?: string }) {
  const { language, say } = useWords();
  const { day } = useView();
  const policy = useQuery(policyQuery(day));
  const title = say({ zh: '参数', en: 'Parameters' });
  return (
    <Statement className="gap-above" title={title}>
      <Asked asked={policy}>
        {(all) => (
          <table className="dense records">
            <caption className="vh">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{say({ zh: '名称', en: 'Name' })}</th>
                <th scope="col">{say({ zh: '值', en: 'Value' })}</th>
                <th scope="col">{say({ zh: '依据', en: 'Ground' })}</th>
                <th scope="col">{say({ zh: '来自', en: 'From' })}</th>
              </tr>
            </thead>
            <tbody>
              {all
                .filter((each) => provision === undefined || isInArticle(each.provision, provision))
                .map(({ name, label, value, shown, provision: by, interpretation }) => (
                  <tr key={name}>
                    <th scope="row">{say(label)}</th>
                    <td className="nb">{plainText(shown ?? value, language)}</td>
                    <td>
                      <Citation provision={by} />
                    </td>
                    <td>
                      {interpretation === null ? (
                        <span className="dim">{say({ zh: '条文写明', en: 'stated by the text' })}</span>
                      ) : (
                        <>
                          <Mark name="scales" label={say({ zh: '释义', en: 'a reading' })} />{' '}
                          {say(interpretation)}
                        </>
                      )}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        )}
      </Asked>
    </Statement>
  );
}
