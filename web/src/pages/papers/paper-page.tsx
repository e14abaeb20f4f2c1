import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Name } from '../../language/names';
import { Amount } from '../../parts/amount';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { NamedCode, SchemaValues } from '../../parts/form/schema-values';
import { PageHeading } from '../../parts/heading';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';
import { DecisionView } from '../../parts/why/decision-view';
import type { ProblemSaid } from '../../session/problem';
import { useView } from '../../session/view';
import { called, catalogueQuery } from '../acts/catalogue';
import { useSources } from '../acts/fields/use-sources';
import { NextPaper } from './next-paper';
import { PAPER_STATES, type Paper, paperQuery, type Verdict } from './paper';
import { PaperResubmit } from './paper-resubmit';
import { PaperRoute, PaperSteps } from './paper-route';
import { PaperVerdict } from './paper-verdict';
import { PerformedAct } from './performed-act';
import { Said } from './said';
import '../../look/acts.css';
import '../../look/import.css';
import '../../look/papers.css';
import '../../look/why.css';

/** A paper on its way through the signatures. */
export function PaperPage() {
  const { say } = useWords();
  const { id } = useParams({ from: '/signed/papers/$id' });
  const paper = useQuery(paperQuery(id));
  return (
    <Asked
      asked={paper}
      thing={{
        kind: { zh: '份呈批件', en: 'paper' },
        code: id,
        back: <Link to="/papers">{say({ zh: '看全部呈批件', en: 'See all papers' })}</Link>,
      }}
    >
      {(answer) => <PaperStatement paper={answer} />}
    </Asked>
  );
}

const isVerdict = (text: string | undefined): text is Verdict =>
  text === 'approve' || text === 'return' || text === 'reject';

function PaperStatement({ paper }: { readonly paper: Paper }) {
  const { say } = useWords();
  const { verdict } = useSearch({ from: '/signed/papers/$id' });
  const { isPast } = useView();
  const catalogue = useQuery(catalogueQuery);
  const act = catalogue.data?.find(({ name }) => name === paper.act);
  const { title, tone } = PAPER_STATES[paper.state];
  const mayMend = paper.may.includes('resubmit') && act !== undefined && !isPast;
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
              <Name key="subject">{paper.subject}</Name>,
            ]}
          />
        }
        beside={<StatusWord tone={tone}>{say(title)}</StatusWord>}
      />
      <Asks paper={paper} />
      {mayMend ? <PaperResubmit key={`${paper.id} ${paper.version}`} paper={paper} act={act} /> : null}
      <div className="two-columns with-side">
        <div>{mayMend ? <PaperSteps paper={paper} /> : <Content paper={paper} />}</div>
        <div className="side">
          <PaperRoute paper={paper} />
          {isPast ? null : (
            <PaperVerdict key={paper.id} paper={paper} {...(isVerdict(verdict) ? { chosen: verdict } : {})} />
          )}
          <NextPaper paper={paper} />
          {mayMend ? null : <PaperSteps paper={paper} />}
        </div>
        {paper.performed !== null ? (
          <PerformedAct id={paper.performed} />
        ) : mayMend ? null : (
          <Fresh paper={paper} />
        )}
      </div>
    </>
  );
}

/** What is asked for, in a sentence: who, of what, how much. */
function Asks({ paper }: { readonly paper: Paper }) {
  const { language, say } = useWords();
  const sources = useSources(paper.act, paper.input);
  return (
    <div className="asks">
      {paper.amount === null ? null : (
        <p className="figure">
          <Amount yuan={paper.amount} withUnit />
        </p>
      )}
      <p className="mid">
        {say({ zh: `${paper.submittedBy} `, en: `${paper.submittedBy}, ` })}
        {dayText(paper.submittedOn, language)}
        {say({ zh: ' 呈报', en: '' })}
        {paper.fund === null ? null : (
          <>
            {say({ zh: '，', en: ', ' })}
            <Link to="/funds/$code" params={{ code: paper.fund }}>
              <NamedCode source={sources('fund')} code={paper.fund} />
            </Link>
          </>
        )}
      </p>
      {paper.note === '' ? null : <Said note={paper.note} />}
    </div>
  );
}

function Content({ paper }: { readonly paper: Paper }) {
  const { say } = useWords();
  const sources = useSources(paper.act, paper.input);
  return (
    <Statement title={say({ zh: '呈报的内容', en: 'What is proposed' })}>
      <SchemaValues schema={called(paper.act, paper.schema)} values={paper.input} sourceOf={sources} />
    </Statement>
  );
}

/** What the law says to the paper today. */
function Fresh({ paper: { preview } }: { readonly paper: Paper }) {
  const { say } = useWords();
  if (preview === null) return null;
  const problem = preview.problem as ProblemSaid | null;
  if (problem === null && preview.decisions.length === 0) return null;
  return (
    <Statement
      title={say({ zh: '法规怎么说', en: 'What the law says' })}
      side={<span>{say({ zh: '按今天的账重新判断', en: 'decided anew on the books of today' })}</span>}
    >
      {problem === null ? null : <ProblemNote problem={problem} />}
      <div className="decisions">
        {preview.decisions.map((decision) => (
          <DecisionView key={`${decision.rule} ${decision.question ?? ''}`} decision={decision} />
        ))}
      </div>
    </Statement>
  );
}
