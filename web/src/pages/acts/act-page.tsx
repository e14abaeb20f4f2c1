import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Name } from '../../language/names';
import { Amount } from '../../parts/amount';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { SchemaValues } from '../../parts/form/schema-values';
import { PageHeading } from '../../parts/heading';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';
import { DecisionView } from '../../parts/why/decision-view';
import { WhyLink } from '../../parts/why-link';
import type { ActRow, ActPage as Told } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import { schemaIn } from '../../session/form-schema';
import type { Json } from '../../session/json';
import { ActTransfers } from './act-transfers';
import { called } from './catalogue';
import { useSources } from './fields/use-sources';
import { NextAct } from './next-act';
import '../../look/acts.css';
import '../../look/papers.css';
import '../../look/why.css';

/** An act: what was asked, what the law said, what moved. */
export function ActPage() {
  const { say } = useWords();
  const { id } = useParams({ from: '/signed/acts/$id' });
  const act = useQuery({
    queryKey: ['act', id],
    queryFn: () => answerOf(api.GET('/api/acts/{id}', { params: { path: { id } } })),
  });
  return (
    <Asked
      asked={act}
      thing={{
        kind: { zh: '项办理记录', en: 'act' },
        code: id,
        back: <Link to="/acts">{say({ zh: '看全部办理记录', en: 'See all acts' })}</Link>,
      }}
    >
      {(answer) => <ActStatement told={answer} />}
    </Asked>
  );
}

function ActStatement({ told }: { readonly told: Told }) {
  const { say } = useWords();
  const { input: given, schema, decisions, transfers, ...act } = told;
  const input = (given ?? {}) as Json;
  const sources = useSources(act.name, input);
  const by = [act.organisationName, act.actor].filter((part) => part !== null).join(' ');
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
              <Name key="subject">{act.subject ?? act.id}</Name>,
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
          act.paper === null ? undefined : (
            <Link className="btn" to="/papers/$id" params={{ id: act.paper }}>
              {say({ zh: '看呈批件', en: 'See the paper' })}
            </Link>
          )
        }
      />
      <About act={act} by={by} />
      <NextAct act={act} input={input} />
      <div className="two-columns">
        <div>
          {decisions.length === 0 ? (
            <p className="empty">
              {say({
                zh: '这一项照填报的登记，不需要判断。',
                en: 'This was entered as stated; nothing was to be decided.',
              })}
            </p>
          ) : (
            decisions.map((decision) => (
              <DecisionView
                key={`${decision.rule} ${decision.question ?? ''}`}
                decision={decision}
                happened={{ on: act.on, recordedOn: act.recordedOn, by }}
              />
            ))
          )}
        </div>
        <div>
          <Statement title={say({ zh: '填报的内容', en: 'What was entered' })}>
            <SchemaValues schema={called(act.name, schemaIn(schema))} values={input} sourceOf={sources} />
          </Statement>
          {transfers.length === 0 ? null : <ActTransfers transfers={transfers} />}
        </div>
      </div>
    </>
  );
}

interface AboutProps {
  readonly act: ActRow;
  readonly by: string;
}

/** Of what fund, how much, when and by whom. */
function About({ act, by }: AboutProps) {
  const { language, say } = useWords();
  return (
    <div className="asks">
      {act.amount === null ? null : (
        <p className="figure">
          <Amount yuan={act.amount} withUnit />
        </p>
      )}
      <p className="mid">
        {act.fund === null ? null : (
          <>
            <Link to="/funds/$code" params={{ code: act.fund }}>
              {act.fundName ?? act.fund}
            </Link>
            {say({ zh: '，', en: ', ' })}
          </>
        )}
        {dayText(act.on, language)}
        {say({ zh: '，', en: ', ' })}
        {by}
      </p>
    </div>
  );
}
