import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NONE } from '../../language/amount';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Amount, UnitName } from '../../parts/amount';
import { Asked } from '../../parts/asked';
import { Citation } from '../../parts/citation';
import { Crumbs } from '../../parts/crumbs';
import { EmptyState } from '../../parts/empty-state';
import { SchemaValues } from '../../parts/form/schema-values';
import { PageHeading } from '../../parts/heading';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';
import { UnitChoice } from '../../parts/unit-choice';
import { DecisionView } from '../../parts/why/decision-view';
import { WhyLink } from '../../parts/why-link';
import type { ActPage as Act } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import { schemaIn } from '../../session/form-schema';
import { API_LISTS } from '../../session/generated/lists';
import '../../look/why.css';
import '../../look/acts.css';
import '../../look/fund.css';

/** An act: what was asked, what the law said, what moved. */
export function ActPage() {
  const { id } = useParams({ from: '/signed/acts/$id' });
  const act = useQuery({
    queryKey: ['act', id],
    queryFn: () => answerOf(api.GET('/api/acts/{id}', { params: { path: { id } } })),
  });
  return <Asked asked={act}>{(answer) => <ActStatement page={answer} />}</Asked>;
}

type Given = { readonly [name: string]: unknown };

const recordIn = (json: unknown): Given => (typeof json === 'object' && json !== null ? (json as Given) : {});

const STAGES = API_LISTS['/api/transfers'].columns.toStage.choices;
const KINDS = API_LISTS['/api/transfers'].columns.kind.choices;

function ActStatement({ page }: { readonly page: Act }) {
  const { language, say } = useWords();
  const { act, input, schema, decisions, transfers } = page;
  const values = recordIn(input);
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
          <>
            <UnitChoice />
            {act.paper === null ? null : (
              <Link className="btn" to="/papers/$id" params={{ id: act.paper }}>
                {say({ zh: '看呈批件', en: 'See the paper' })}
              </Link>
            )}
          </>
        }
      />
      <dl className="facts gap-above">
        <Fact title={say({ zh: '资金', en: 'Fund' })}>
          {act.fund === null ? (
            NONE
          ) : (
            <Link to="/funds/$code" params={{ code: act.fund }}>
              {act.fundName ?? act.fund}
            </Link>
          )}
        </Fact>
        <Fact title={say({ zh: '对象', en: 'Subject' })}>{act.subject}</Fact>
        <Fact title={say({ zh: '金额', en: 'Amount' })}>
          {act.amount === null ? NONE : <Amount yuan={act.amount} withUnit />}
        </Fact>
        <Fact title={say({ zh: '经办', en: 'By' })}>
          {[act.organisationName, act.actor]
            .filter((part) => part !== null)
            .join(say({ zh: '，', en: ', ' }))}
        </Fact>
        <Fact title={say({ zh: '发生', en: 'Happened' })}>{dayText(act.on, language)}</Fact>
        <Fact title={say({ zh: '记录', en: 'Recorded' })}>{dayText(act.recordedOn, language)}</Fact>
      </dl>
      <div className="two-columns">
        <div>
          {decisions.length === 0 ? (
            <EmptyState title={say({ zh: '这件事没有规则要判断', en: 'No rule had to decide about this' })}>
              {say({ zh: '填报的内容照原样记下。', en: 'What was entered is recorded as it is.' })}
            </EmptyState>
          ) : null}
          {decisions.map((decision) => (
            <DecisionView key={`${decision.rule} ${decision.question ?? ''}`} decision={decision} />
          ))}
          {transfers.length === 0 ? null : <Transfers transfers={transfers} />}
        </div>
        <Statement title={say({ zh: '填报的内容', en: 'What was entered' })}>
          <SchemaValues schema={schema === null ? undefined : schemaIn(schema)} values={values} />
        </Statement>
      </div>
    </>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const MOST_SHOWN = 50;

function Transfers({ transfers }: { readonly transfers: Act['transfers'] }) {
  const { say } = useWords();
  const title = say({ zh: '资金变动', en: 'Money moved' });
  const names = {
    from: say({ zh: '从', en: 'From' }),
    to: say({ zh: '到', en: 'To' }),
    amount: say({ zh: '金额', en: 'Amount' }),
    ground: say({ zh: '依据', en: 'Ground' }),
  };
  const rest = transfers.length - MOST_SHOWN;
  return (
    <Statement className="gap-above" title={title}>
      <table className="dense records">
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '类型', en: 'Kind' })}</th>
            <th scope="col">{names.from}</th>
            <th scope="col">{names.to}</th>
            <th scope="col" className="num">
              {names.amount}
              <UnitName />
            </th>
            <th scope="col">{names.ground}</th>
          </tr>
        </thead>
        <tbody>
          {transfers.slice(0, MOST_SHOWN).map((moved) => (
            <tr key={moved.id}>
              <th scope="row">{say(KINDS[moved.kind])}</th>
              <td data-label={names.from}>
                {moved.fromHolderName} <span className="dim">{say(STAGES[moved.fromStage])}</span>
              </td>
              <td data-label={names.to}>
                {moved.toHolderName} <span className="dim">{say(STAGES[moved.toStage])}</span>
              </td>
              <td className="num" data-label={names.amount}>
                <Amount yuan={moved.amount} />
              </td>
              <td data-label={names.ground}>
                <Citation provision={moved.provision} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p className="small dim">{say({ zh: `另有 ${rest} 笔`, en: `${rest} more` })}</p> : null}
    </Statement>
  );
}
