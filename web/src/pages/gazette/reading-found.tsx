import type { Text } from '@jizheng/rules';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Statement } from '../../parts/statement';
import { Clashes } from './clashes';
import { EFFECTS, groupDoubts } from './doubts';
import { EDITION_STATES, editionName, type Reading } from './edition';
import { Change } from './marked-text';
import { OutlineTable } from './outline';

interface ReadingFoundProps {
  readonly name: string;
  readonly reading: Reading;
  readonly isBusy: boolean;
  readonly handIn: () => void;
}

const NO_DOUBTS: Text = { zh: '没有疑点', en: 'no doubts' };
const THEN_DOUBTS: Text = {
  zh: '入库后逐处处理疑点，再由另一人校对',
  en: 'then its doubts are decided one by one, and another person proofreads it',
};

/** Samples of a kind of doubt that are shown before the text is kept. */
const SAMPLES = 3;

/** What was found in a text before anything is kept: its structure and its doubts; then it may be handed in. */
export function ReadingFound({ name, reading, isBusy, handIn }: ReadingFoundProps) {
  const { language, say } = useWords();
  const id = useId();
  const { kind, title, cumulative, issuedOn, lines, documents, doubts, same, clashes } = reading;
  const groups = groupDoubts(doubts);
  const named: Text = kind === 'issue' ? editionName(reading) : { zh: title, en: title };
  return (
    <>
      <p className="lead gap-above">
        {say({
          zh: `读作《${title}》${kind === 'issue' ? named.zh : ''}，还没有入库`,
          en: `Read as ${kind === 'issue' ? `${title}, ${named.en}` : title}; nothing is kept yet`,
        })}
      </p>
      <p className="mid">
        {say({
          zh: `${name}，${lines.toLocaleString('en-US')} 行；${dayText(issuedOn, language)}${cumulative === null ? '' : `，复总第${cumulative}期`}；${documents.length} 份文件，${doubts.length} 处疑点。`,
          en: `${name}, ${lines.toLocaleString('en-US')} lines; ${dayText(issuedOn, language)}${cumulative === null ? '' : `, cumulative no. ${cumulative}`}; ${documents.length} documents, ${doubts.length} doubts.`,
        })}
      </p>
      <p className="job-acts">
        <button
          type="button"
          className={same === null ? 'btn main' : 'btn'}
          aria-disabled={isBusy || same !== null}
          aria-describedby={id}
          onClick={() => {
            if (!isBusy && same === null) handIn();
          }}
        >
          {isBusy
            ? say({ zh: '正在入库…', en: 'Keeping it…' })
            : say({ zh: '入库为草稿', en: 'Keep it as a draft' })}
        </button>
        <span className="small mid" id={id}>
          {same === null ? (
            say(doubts.length === 0 ? NO_DOUBTS : THEN_DOUBTS)
          ) : (
            <>
              {say({
                zh: `${same.name}已在系统中（${EDITION_STATES[same.state].title.zh}）；已出版的另行更正，草稿先撤稿`,
                en: `${same.name} is here already (${EDITION_STATES[same.state].title.en}): correct what is published, or withdraw the draft first`,
              })}{' '}
              <Link to="/gazette/$id" params={{ id: same.id }}>
                {say({ zh: '看此稿', en: 'See it' })}
              </Link>
            </>
          )}
        </span>
      </p>
      <Clashes clashes={clashes} />
      <Statement className="gap-above" title={say({ zh: '结构', en: 'Structure' })}>
        <OutlineTable documents={documents} edition={null} />
      </Statement>
      {groups.length === 0 ? null : (
        <Statement
          className="gap-above"
          title={say({ zh: '疑点', en: 'Doubts' })}
          side={<span>{doubts.length}</span>}
        >
          <table className="doubts">
            <caption className="vh">{say({ zh: '疑点', en: 'Doubts' })}</caption>
            <tbody>
              {groups.map(({ code, title: kindOf, effect, doubts: of }) => (
                <tr key={code}>
                  <th scope="row">
                    {say(kindOf)} <span className="dim">{of.length}</span>
                    <span className="sub small">{say(EFFECTS[effect].title)}</span>
                  </th>
                  <td lang="zh-CN">
                    {of.slice(0, SAMPLES).map(({ id, line, before, after }) => (
                      <p key={id} className="place">
                        <span className="small dim">{say({ zh: `第 ${line} 行`, en: `line ${line}` })}</span>{' '}
                        <Change before={before} after={after} />
                      </p>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Statement>
      )}
    </>
  );
}
