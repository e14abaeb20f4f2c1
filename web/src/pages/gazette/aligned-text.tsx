import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Change, Visible } from './marked-text';
import { type AlignedRow, alignedRows, type TreeDocument, type Unit } from './tree';

interface AlignedTextProps {
  readonly tree: TreeDocument;
  readonly source: readonly string[];
  /** Proposes a correction of a unit; null where it is not published. */
  readonly correct: ((unit: Unit) => void) | null;
}

/** The text as it is printed, unit by unit, beside the lines from which it was read. */
export function AlignedText({ tree, source, correct }: AlignedTextProps) {
  const { say } = useWords();
  const caption = say({
    zh: '刊登的文字和来稿的各行',
    en: 'The text as printed, and the lines it was read from',
  });
  return (
    <table className="aligned">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say({ zh: '刊登', en: 'As printed' })}</th>
          <th scope="col">{say({ zh: '来稿', en: 'As handed in' })}</th>
        </tr>
      </thead>
      <tbody>
        {alignedRows(tree, source).map((row) => (
          <Row
            key={`${row.units[0]?.address ?? ''} ${row.lines[0]?.number ?? ''}`}
            row={row}
            correct={correct}
          />
        ))}
      </tbody>
    </table>
  );
}

const HEADINGS = new Set(['part', 'chapter', 'section', 'heading', 'subheading']);

interface RowProps {
  readonly row: AlignedRow;
  readonly correct: AlignedTextProps['correct'];
}

function Row({ row: { units, lines }, correct }: RowProps) {
  const { say } = useWords();
  const spoken = units.findLast(({ text }) => text !== '');
  return (
    <tr className={units.length === 0 ? 'frame-line' : ''}>
      <td lang="zh-CN" data-label={say({ zh: '刊登', en: 'As printed' })}>
        {units.length === 0 ? (
          <span className="small dim" lang="">
            {say({ zh: '标题、文号、主送、落款', en: 'title, number, addressees, signature' })}
          </span>
        ) : (
          <p className={`unit-text depth-${depthOf(units[0])}`}>
            {units.map((unit) => (
              <UnitText key={unit.address} unit={unit} />
            ))}
          </p>
        )}
        {spoken === undefined ? null : (
          <p className="unit-foot small dim">
            <span lang="">{spoken.address}</span>
            {correct === null ? null : (
              <button type="button" className="linklike" onClick={() => correct(spoken)}>
                {say({ zh: '更正', en: 'Correct' })}
                <span className="vh">{` ${spoken.address}`}</span>
              </button>
            )}
          </p>
        )}
      </td>
      <td lang="zh-CN" data-label={say({ zh: '来稿', en: 'As handed in' })}>
        <ol className="source-lines">
          {lines.map(({ number, text }) => (
            <li key={number} value={number}>
              <span className="line-number" aria-hidden="true">
                {number}
              </span>
              <span>
                <Visible text={text} />
              </span>
            </li>
          ))}
        </ol>
      </td>
    </tr>
  );
}

/** How deep a unit stands, for its indent. */
const depthOf = (unit: Unit | undefined): number => {
  if (unit === undefined || HEADINGS.has(unit.kind) || unit.kind === 'article') return 0;
  return /item-|subpoint-/.test(unit.address) ? 1 : 0;
};

function UnitText({
  unit: { kind, label, heading, text, original, responsible, date },
}: {
  readonly unit: Unit;
}) {
  const { language, say } = useWords();
  const name = [label, heading].filter((part) => part !== null && part !== '').join('　');
  return (
    <>
      {name === '' ? null : HEADINGS.has(kind) ? <b>{name}　</b> : <span className="label">{name}　</span>}
      {date === null ? null : (
        <span className="small dim" lang={language === 'zh' ? 'zh-CN' : 'en'}>
          {dayText(date, language)}{' '}
        </span>
      )}
      {original === null || original === text ? (
        <Visible text={text} />
      ) : (
        <Change before={original} after={text} />
      )}
      {responsible.length === 0 ? null : (
        <span className="small dim">
          {' '}
          {say({ zh: '责任部门：', en: 'responsible: ' })}
          {responsible.join('、')}
        </span>
      )}
    </>
  );
}
