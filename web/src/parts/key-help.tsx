import type { Text } from '@jizheng/rules';
import { useWords } from '../language/language';
import { BoxDialog } from './box-dialog';

const KEYS: readonly { readonly keys: readonly string[]; readonly says: Text }[] = [
  { keys: ['J', 'K'], says: { zh: '下一行、上一行', en: 'next row, previous row' } },
  { keys: ['Enter'], says: { zh: '打开', en: 'open' } },
  { keys: ['A'], says: { zh: '同意；接受疑点的改法', en: 'approve; accept a doubt' } },
  { keys: ['R'], says: { zh: '退回；不接受疑点的改法', en: 'return; refuse a doubt' } },
  { keys: ['U'], says: { zh: '收回对疑点的处理', en: 'take back what was said of a doubt' } },
  { keys: ['W'], says: { zh: '为何', en: 'why' } },
  { keys: ['X'], says: { zh: '选中或取消这一行', en: 'select or unselect the row' } },
  { keys: ['Ctrl', 'C'], says: { zh: '把选中的行复制为单元格', en: 'copy the selected rows as cells' } },
  { keys: ['Ctrl', 'K'], says: { zh: '搜索', en: 'search' } },
  { keys: ['?'], says: { zh: '这张表', en: 'this list' } },
  { keys: ['Esc'], says: { zh: '关闭', en: 'close' } },
];

/** The keys of the console. */
export default function KeyHelp({ close }: { readonly close: () => void }) {
  const { say } = useWords();
  const title = say({ zh: '快捷键', en: 'Keys' });
  return (
    <BoxDialog label={title} close={close}>
      <div className="head">
        <h2>{title}</h2>
      </div>
      <table className="dense">
        <caption className="vh">{title}</caption>
        <tbody>
          {KEYS.map(({ keys, says }) => (
            <tr key={says.en}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{say(says)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </BoxDialog>
  );
}
