import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Amount, UnitName } from '../../parts/amount';
import { Asked } from '../../parts/asked';
import { Citation } from '../../parts/citation';
import { Crumbs } from '../../parts/crumbs';
import { SchemaValues } from '../../parts/form/schema-values';
import { PageHeading } from '../../parts/heading';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';
import { plainText } from '../../parts/table/column';
import { DecisionView } from '../../parts/why/decision-view';
import { WhyLink } from '../../parts/why-link';
import { answerOf, api } from '../../session/client';
import type { ActPage as Act } from '../../session/types/act';
import { catalogueQuery } from './catalogue';
import '../../look/why.css';
import '../../look/acts.css';

/** An act: what was asked, what the law said, what moved. */
export function ActPage() {
  const { id } = useParams({ from: '/signed/acts/$id' });
  const act = useQuery({
    queryKey: ['act', id],
    queryFn: () => answerOf(api.GET('/api/acts/{id}', { params: { path: { id } } })),
  });
  return <Asked asked={act}>{(answer) => <ActStatement act={answer} />}</Asked>;
}

function ActStatement({ act }: { readonly act: Act }) {
  const { language, say } = useWords();
  const catalogue = useQuery(catalogueQuery);
  const schema = act.schema ?? catalogue.data?.find(({ name }) => name === act.name)?.schema;
  const paper = typeof act.paper === 'string' ? act.paper : (act.paper?.id ?? null);
  return (
    <>
      <PageHeading
        title={say(act.title)}
        crumbs={
          <Crumbs
            steps={[
              <Link key="acts" to="/acts">
                {say({ zh: '办理记录', en: 'Acts' })}
              </Link>,
              act.id,
            ]}
          />
        }
        beside={
          <StatusWord tone={act.accepted ? 'done' : 'refused'}>
            <WhyLink subject={{ act: act.id }}>
              {act.accepted ? say({ zh: '已办', en: 'Done' }) : say({ zh: '不予办理', en: 'Refused' })}
            </WhyLink>
          </StatusWord>
        }
        acts={
          paper === null ? undefined : (
            <Link className="btn" to="/papers/$id" params={{ id: paper }}>
              {say({ zh: '看呈批件', en: 'See the paper' })}
            </Link>
          )
        }
      />
      <p className="mid">
        {[plainText(act.fund, language), act.subject, dayText(act.on, language), act.organisation, act.actor]
          .filter((part) => part !== null && part !== '—')
          .join(say({ zh: '，', en: ', ' }))}
        {act.amount === null ? null : (
          <>
            {say({ zh: '，', en: ', ' })}
            <Amount yuan={act.amount} withUnit />
          </>
        )}
      </p>
      <div className="two-columns">
        <div>
          {act.decisions.map((decision) => (
            <DecisionView key={`${decision.rule} ${decision.question ?? ''}`} decision={decision} />
          ))}
        </div>
        <div>
          <Statement title={say({ zh: '填报的内容', en: 'What was entered' })}>
            <SchemaValues schema={schema} values={act.input} />
          </Statement>
          {act.transfers.length === 0 ? null : <Transfers act={act} />}
        </div>
      </div>
    </>
  );
}

function Transfers({ act }: { readonly act: Act }) {
  const { language, say } = useWords();
  return (
    <Statement className="gap-above" title={say({ zh: '资金变动', en: 'Money moved' })}>
      <table className="dense">
        <caption className="vh">{say({ zh: '资金变动', en: 'Money moved' })}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '从', en: 'From' })}</th>
            <th scope="col">{say({ zh: '到', en: 'To' })}</th>
            <th scope="col" className="num">
              {say({ zh: '金额', en: 'Amount' })}
              <UnitName />
            </th>
            <th scope="col">{say({ zh: '依据', en: 'Ground' })}</th>
          </tr>
        </thead>
        <tbody>
          {act.transfers.map((transfer, at) => (
            <tr key={transfer.id ?? at}>
              <td>{plainText(transfer.from, language)}</td>
              <td>{plainText(transfer.to, language)}</td>
              <td className="num">
                <Amount yuan={transfer.amount} />
              </td>
              <td>
                <Citation provision={transfer.provision} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Statement>
  );
}
