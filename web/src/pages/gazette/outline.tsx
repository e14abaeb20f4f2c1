import type { Text } from '@jizheng/rules';
import { Link } from '@tanstack/react-router';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import type { Outline } from './edition';

/** Units by their kinds, in the order in which they are counted. */
const UNITS: readonly (readonly [kind: string, name: Text])[] = [
  ['part', { zh: '编', en: 'parts' }],
  ['chapter', { zh: '章', en: 'chapters' }],
  ['section', { zh: '节', en: 'sections' }],
  ['article', { zh: '条', en: 'articles' }],
  ['heading', { zh: '部分', en: 'headings' }],
  ['subheading', { zh: '小节', en: 'subheadings' }],
  ['point', { zh: '点', en: 'points' }],
  ['subpoint', { zh: '小点', en: 'subpoints' }],
  ['paragraph', { zh: '段', en: 'paragraphs' }],
  ['item', { zh: '项', en: 'items' }],
  ['subitem', { zh: '目', en: 'subitems' }],
  ['entry', { zh: '条要闻', en: 'news items' }],
];

/** What was counted in a document: `10 章 50 条 61 段`. */
export function unitCounts(units: unknown): Text {
  const found = typeof units === 'object' && units !== null ? new Map(Object.entries(units)) : new Map();
  const counted = UNITS.flatMap(([kind, name]) => {
    const count: unknown = found.get(kind);
    return typeof count === 'number' && count > 0 ? [{ count, name }] : [];
  });
  return {
    zh: counted.map(({ count, name }) => `${count} ${name.zh}`).join('，'),
    en: counted.map(({ count, name }) => `${count} ${name.en}`).join(', '),
  };
}

interface OutlineTableProps {
  readonly documents: readonly Outline[];
  /** The edition in which they can be read; null before anything is kept. */
  readonly edition: string | null;
}

/** The documents that were found, each with its number, its day and what it holds. */
export function OutlineTable({ documents, edition }: OutlineTableProps) {
  const { language, say } = useWords();
  const names = {
    number: say({ zh: '文号', en: 'Number' }),
    dated: say({ zh: '成文日期', en: 'Dated' }),
    page: say({ zh: '页', en: 'Page' }),
    holds: say({ zh: '结构', en: 'Structure' }),
  };
  const caption = say({ zh: '找到的文件', en: 'Documents found' });
  return (
    <table className="outline records">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say({ zh: '文件', en: 'Document' })}</th>
          <th scope="col">{names.number}</th>
          <th scope="col">{names.dated}</th>
          <th scope="col">{names.holds}</th>
          <th scope="col" className="num">
            {names.page}
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ id, number, title, section, page, dated, units }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two documents may have one name, which a doubt says
          <tr key={`${id} ${at}`}>
            <th scope="row" lang="zh-CN">
              {edition === null ? (
                title
              ) : (
                <Link
                  className="keep-line"
                  to="/gazette/$id/$document"
                  params={{ id: edition, document: id }}
                >
                  {title}
                </Link>
              )}
              {section === null ? null : <span className="sub small">{section}</span>}
            </th>
            <td data-label={names.number} className="nb" lang="zh-CN">
              {number ?? ''}
            </td>
            <td data-label={names.dated} className="nb">
              {dated === null ? '' : dayText(dated, language)}
            </td>
            <td data-label={names.holds}>{say(unitCounts(units))}</td>
            <td data-label={names.page} className="num">
              {page ?? ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
