import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Amount } from '../../parts/amount';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { SchemaValues } from '../../parts/form/schema-values';
import { PageHeading } from '../../parts/heading';
import { Statement } from '../../parts/statement';
import { StatusWord, type Tone } from '../../parts/status-word';
import { plainText } from '../../parts/table/column';
import { DecisionView } from '../../parts/why/decision-view';
import { answerOf, api } from '../../session/client';
import type { PaperPage as Paper, Verdict } from '../../session/types/paper';
import { useView } from '../../session/view';
import { catalogueQuery } from '../acts/catalogue';
import { PaperRoute } from './paper-route';
import { PaperVerdict } from './paper-verdict';
import { paperState } from './paper-words';
import '../../look/acts.css';
import '../../look/why.css';

/** A paper on its way through the signatures. */
export function PaperPage() {
  const { id } = useParams({ from: '/signed/papers/$id' });
  const paper = useQuery({
    queryKey: ['paper', id],
    queryFn: async () => {
      const sent = await api.GET('/api/papers/{id}', { params: { path: { id } } });
      const answer = await answerOf(Promise.resolve(sent));
      return { ...answer, etag: sent.response.headers.get('etag') };
    },
  });
  return <Asked asked={paper}>{(answer) => <PaperStatement paper={answer} etag={answer.etag} />}</Asked>;
}

const isVerdict = (text: string | undefined): text is Verdict =>
  text === 'approve' || text === 'return' || text === 'reject';

interface PaperStatementProps {
  readonly paper: Paper;
  readonly etag: string | null;
}

function PaperStatement({ paper, etag }: PaperStatementProps) {
  const { language, say } = useWords();
  const { verdict } = useSearch({ from: '/signed/papers/$id' });
  const { isPast } = useView();
  const catalogue = useQuery(catalogueQuery);
  const schema = paper.schema ?? catalogue.data?.find(({ name }) => name === paper.act)?.schema;
  const { title: stateTitle, tone }: { title: string; tone: Tone } = (() => {
    const state = paperState(paper.state);
    return { title: say(state.title), tone: state.tone };
  })();
  return (
    <>
      <PageHeading
        title={say(paper.title)}
        crumbs={
          <Crumbs
            steps={[
              <Link key="papers" to="/papers">
                {say({ zh: '呈批件', en: 'Papers' })}
              </Link>,
              paper.id,
            ]}
          />
        }
        beside={<StatusWord tone={tone}>{stateTitle}</StatusWord>}
        acts={
          paper.performed === null ? undefined : (
            <Link className="btn" to="/acts/$id" params={{ id: paper.performed }}>
              {say({ zh: '看办理记录', en: 'See the act' })}
            </Link>
          )
        }
      />
      <p className="mid">
        {[plainText(paper.fund, language), paper.submittedBy, dayText(paper.submittedOn, language)]
          .filter((part) => part !== '—')
          .join(say({ zh: '，', en: ', ' }))}
        {paper.amount === null ? null : (
          <>
            {say({ zh: '，', en: ', ' })}
            <Amount yuan={paper.amount} withUnit />
          </>
        )}
      </p>
      <div className="two-columns">
        <div>
          {(paper.preview?.decisions ?? []).map((decision) => (
            <DecisionView key={`${decision.rule} ${decision.question ?? ''}`} decision={decision} />
          ))}
          <Statement className="gap-above" title={say({ zh: '呈报的内容', en: 'What is proposed' })}>
            <SchemaValues schema={schema} values={paper.input} />
            {paper.note === '' ? null : <p className="note">{paper.note}</p>}
          </Statement>
        </div>
        <div>
          <PaperRoute paper={paper} />
          {paper.may.length === 0 || isPast ? null : (
            <PaperVerdict paper={paper} etag={etag} {...(isVerdict(verdict) ? { chosen: verdict } : {})} />
          )}
        </div>
      </div>
    </>
  );
}
