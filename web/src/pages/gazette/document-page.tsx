import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Name } from '../../language/names';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { PageHeading } from '../../parts/heading';
import { publicPage } from '../../parts/law-place';
import { AlignedText } from './aligned-text';
import { documentQuery, editionName, editionQuery } from './edition';
import { NewCorrection, type Printed } from './new-correction';
import { numberText, type TreeDocument } from './tree';
import '../../look/aligned.css';
import '../../look/gazette.css';
import '../../look/why.css';

/** A document of an edition: its tree beside the lines of its source. */
export function DocumentPage() {
  const { id, document } = useParams({ from: '/signed/gazette/$id/$document' });
  const { say } = useWords();
  const edition = useQuery(editionQuery(id));
  const asked = useQuery(documentQuery(id, document));
  const isPublished = edition.data?.state === 'published';
  const name = edition.data === undefined ? id : say(editionName(edition.data));
  return (
    <Asked
      asked={asked}
      thing={{
        kind: { zh: '份文件', en: 'document' },
        code: document,
        back: <Link to="/gazette">{say({ zh: '回公报', en: 'Back to the gazette' })}</Link>,
      }}
    >
      {(answer) => {
        const tree = answer.document as TreeDocument;
        return (
          <>
            <PageHeading
              title={tree.title}
              isName
              crumbs={
                <Crumbs
                  steps={[
                    <Link key="gazette" to="/gazette">
                      {say({ zh: '公报', en: 'Gazette' })}
                    </Link>,
                    <Link key="edition" to="/gazette/$id" params={{ id }} search={{ view: 'documents' }}>
                      {name}
                    </Link>,
                    <Name key="document">{tree.title}</Name>,
                  ]}
                />
              }
              acts={
                isPublished ? (
                  <a className="btn" href={publicPage(tree.id, '')} target="_blank" rel="noreferrer">
                    {say({ zh: '公开页面', en: 'Public page' })}
                  </a>
                ) : undefined
              }
            />
            <DocumentFacts tree={tree} />
            <Body tree={tree} lines={answer.lines} isPublished={isPublished} />
          </>
        );
      }}
    </Asked>
  );
}

interface BodyProps {
  readonly tree: TreeDocument;
  readonly lines: readonly string[];
  readonly isPublished: boolean;
}

function Body({ tree, lines, isPublished }: BodyProps) {
  const { say } = useWords();
  const [printed, setPrinted] = useState<Printed | null>(null);
  const { id: work, title, number, addressees, signatories } = tree;
  const head = [title, number === null ? null : numberText(number), addressees, ...signatories];
  const text = head.filter((line) => line !== null).join('\n');
  return (
    <>
      {isPublished ? (
        <p className="small">
          <button
            type="button"
            className="linklike"
            onClick={() => setPrinted({ work, address: '', label: null, text })}
          >
            {say({ zh: '更正标题、文号、主送或落款', en: 'Correct title, number, addressees or signatures' })}
          </button>
        </p>
      ) : null}
      <AlignedText
        tree={tree}
        source={lines}
        correct={
          isPublished
            ? ({ address, label, text }) => setPrinted({ work: tree.id, address, label, text })
            : null
        }
      />
      {printed === null ? null : (
        <NewCorrection key={printed.address} printed={printed} close={() => setPrinted(null)} />
      )}
    </>
  );
}

const EFFECTS = {
  repeals: { zh: '废止', en: 'Repeals' },
  replaces: { zh: '取代', en: 'Replaces' },
  amends: { zh: '修改', en: 'Amends' },
} as const;

/** What the document says of itself. */
function DocumentFacts({ tree }: { readonly tree: TreeDocument }) {
  const { language, say } = useWords();
  const { id, number, issuers, addressees, dated, inForceFrom, signatories, effects } = tree;
  const day = (date: string | null) => (date === null ? null : dayText(date, language));
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    [say({ zh: '文号', en: 'Number' }), number === null ? null : numberText(number)],
    [say({ zh: '永久编号', en: 'Permanent name' }), id],
    [say({ zh: '发文机关', en: 'Issued by' }), issuers.join('、')],
    [say({ zh: '主送', en: 'To' }), addressees],
    [say({ zh: '成文日期', en: 'Dated' }), day(dated)],
    [say({ zh: '施行日期', en: 'In force from' }), day(inForceFrom)],
    [say({ zh: '落款', en: 'Signed' }), signatories.join('、')],
    ...effects.map(({ kind, number: other, title, from }): readonly [string, string] => [
      say(EFFECTS[kind]),
      `${title === null ? '' : `《${title}》`}${other === null ? '' : numberText(other)}${from === null ? '' : `，${dayText(from, language)}`}`,
    ]),
  ];
  return (
    <dl className="edition-facts">
      {facts.map(([name, value]) =>
        value === null || value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang="zh-CN">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
