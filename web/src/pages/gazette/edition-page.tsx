import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { PageHeading } from '../../parts/heading';
import { StatusWord } from '../../parts/status-word';
import { Tabs } from '../../parts/tabs';
import { useView } from '../../session/view';
import { Clashes } from './clashes';
import { DoubtList } from './doubt-list';
import { openDoubts } from './doubts';
import { EDITION_STATES, type Edition, editionName, editionQuery, publicIssue } from './edition';
import { EditionCourse, EditionSteps } from './edition-course';
import { EditionMoves } from './edition-moves';
import { OutlineTable } from './outline';
import { UnsentBar } from './unsent-bar';
import { useVerdicts, type VerdictsKept } from './use-verdicts';
import '../../look/acts.css';
import '../../look/gazette.css';
import '../../look/papers.css';

/** An edition: what was found in its text, what is in doubt, who did what, and the next step. */
export function EditionPage() {
  const { say } = useWords();
  const { id } = useParams({ from: '/signed/gazette/$id' });
  const edition = useQuery(editionQuery(id));
  return (
    <Asked
      asked={edition}
      thing={{
        kind: { zh: '期公报', en: 'number of the gazette' },
        code: id,
        back: <Link to="/gazette">{say({ zh: '回公报', en: 'Back to the gazette' })}</Link>,
      }}
    >
      {(answer) => <EditionStatement key={answer.id} edition={answer} />}
    </Asked>
  );
}

function EditionStatement({ edition }: { readonly edition: Edition }) {
  const { say } = useWords();
  const { isPast } = useView();
  const kept = useVerdicts(edition);
  const { title, tone } = EDITION_STATES[edition.state];
  const isOpen = edition.state === 'draft' && !isPast;
  return (
    <>
      <PageHeading
        title={say(editionName(edition))}
        crumbs={
          <Crumbs
            steps={[
              <Link key="gazette" to="/gazette">
                {say({ zh: '公报', en: 'Gazette' })}
              </Link>,
              say(editionName(edition)),
            ]}
          />
        }
        beside={<StatusWord tone={tone}>{say(title)}</StatusWord>}
        acts={<PublicLink edition={edition} />}
      />
      <Facts edition={edition} />
      <Clashes clashes={edition.clashes} />
      <div className="two-columns with-side edition">
        <div>
          <Found edition={edition} kept={kept} isOpen={isOpen} />
          {isOpen ? <UnsentBar edition={edition} kept={kept} /> : null}
        </div>
        <div className="side">
          <EditionCourse edition={edition} open={openDoubts(edition.doubts, kept.unsent).length} />
          {isPast ? null : <EditionMoves key={edition.state} edition={edition} unsent={kept.unsent} />}
          <EditionSteps steps={edition.steps} />
        </div>
      </div>
    </>
  );
}

function PublicLink({ edition }: { readonly edition: Edition }) {
  const { say } = useWords();
  const address = publicIssue(edition);
  if (edition.state !== 'published') return null;
  return (
    <>
      <Link className="btn" to="/gazette/corrections">
        {say({ zh: '更正', en: 'Corrections' })}
      </Link>
      {address === null ? null : (
        <a className="btn" href={address} target="_blank" rel="noreferrer">
          {say({ zh: '公开页面', en: 'Public page' })}
        </a>
      )}
    </>
  );
}

/** What the edition says of itself, in one line each. */
function Facts({ edition }: { readonly edition: Edition }) {
  const { language, say } = useWords();
  const { title, kind, cumulative, issuedOn, source, lines, documents } = edition;
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [
      kind === 'issue' ? say({ zh: '公报', en: 'Gazette' }) : say({ zh: '法律法规', en: 'Statute' }),
      <span key="title">
        <span lang="zh-CN">{title}</span>
        {cumulative === null ? '' : say({ zh: `，复总第${cumulative}期`, en: `, no. ${cumulative} of all` })}
      </span>,
    ],
    [
      kind === 'issue' ? say({ zh: '出版日期', en: 'Published' }) : say({ zh: '版本日期', en: 'Version of' }),
      dayText(issuedOn, language),
    ],
    [say({ zh: '文本', en: 'Text' }), source],
    [
      say({ zh: '读到', en: 'Found' }),
      say({
        zh: `${documents.length} 份文件，${lines.toLocaleString('en-US')} 行`,
        en: `${documents.length} documents, ${lines.toLocaleString('en-US')} lines`,
      }),
    ],
  ];
  return (
    <dl className="edition-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type View = 'doubts' | 'documents';

interface FoundProps {
  readonly edition: Edition;
  readonly kept: VerdictsKept;
  readonly isOpen: boolean;
}

function Found({ edition, kept, isOpen }: FoundProps) {
  const { say } = useWords();
  const { view } = useSearch({ from: '/signed/gazette/$id' });
  const navigate = useNavigate();
  const open = openDoubts(edition.doubts, kept.unsent).length;
  const first: View = edition.state === 'draft' && edition.doubts.length > 0 ? 'doubts' : 'documents';
  const shown: View = view === 'doubts' || view === 'documents' ? view : first;
  return (
    <Tabs<View>
      label={say({ zh: '稿件内容', en: 'What the edition holds' })}
      shown={shown}
      show={(name) => void navigate({ to: '.', search: (now) => ({ ...now, view: name }), replace: true })}
      tabs={[
        {
          name: 'doubts',
          title: say({ zh: '疑点', en: 'Doubts' }),
          count: edition.state === 'draft' ? open : edition.doubts.length,
        },
        { name: 'documents', title: say({ zh: '文件', en: 'Documents' }), count: edition.documents.length },
      ]}
    >
      {shown === 'doubts' ? (
        <DoubtList edition={edition} kept={kept} isOpen={isOpen} />
      ) : (
        <OutlineTable documents={edition.documents} edition={edition.id} />
      )}
    </Tabs>
  );
}
