import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { countText } from '../../language/amount';
import { useWords } from '../../language/language';
import { useUnit } from '../../language/unit';
import type { ListPath } from '../../session/answers';
import type { ListQuery } from '../../session/client';
import { problemFrom } from '../../session/problem';
import { Mark } from '../mark';
import { ProblemNote } from '../problem-note';
import { StatusWord } from '../status-word';
import { UnitChoice } from '../unit-choice';
import type { Column } from './column';
import { asFile, offer } from './export';
import { allRows, MOST_EXPORTED } from './use-list';

interface ToolsProps {
  readonly hasUnit: boolean;
  readonly path: ListPath;
  readonly name: string;
  readonly query: ListQuery;
  readonly all: readonly Column[];
  readonly shown: readonly Column[];
  readonly choose: (names: readonly string[]) => void;
}

/** Unit, columns, and the export of what is seen. */
export function Tools({ hasUnit, path, name, query, all, shown, choose }: ToolsProps) {
  const { language, say } = useWords();
  const { scale } = useUnit();
  const id = useId();
  const most = countText(MOST_EXPORTED);
  const isShown = (column: Column) => shown.includes(column);
  const exported = useMutation({
    mutationFn: async () => {
      const { rows, isCut } = await allRows(path, query);
      const cut = isCut ? say({ zh: `（前${most}行）`, en: ` (first ${most} rows)` }) : '';
      offer(asFile(shown, rows, language, scale), `${name}${cut}.csv`);
      return isCut;
    },
  });
  return (
    <div className="tools">
      {hasUnit && all.some(({ kind }) => kind === 'amount') ? <UnitChoice /> : null}
      <button type="button" className="pick" popoverTarget={id}>
        {say({ zh: `列 ${shown.length}`, en: `Columns ${shown.length}` })} <Mark name="down" isSmall />
      </button>
      <div id={id} popover="auto" className="popover">
        <fieldset className="checks">
          <legend className="vh">{say({ zh: '列', en: 'Columns' })}</legend>
          {all.map((column) => (
            <label className="check" key={column.name}>
              <input
                type="checkbox"
                checked={isShown(column)}
                disabled={shown.length === 1 && isShown(column)}
                onChange={() =>
                  choose(
                    all
                      .filter((each) => (each === column ? !isShown(each) : isShown(each)))
                      .map((each) => each.name),
                  )
                }
              />
              {say(column.title)}
            </label>
          ))}
        </fieldset>
      </div>
      <button type="button" className="pick" disabled={exported.isPending} onClick={() => exported.mutate()}>
        {exported.isPending ? say({ zh: '正在导出…', en: 'Exporting…' }) : say({ zh: '导出', en: 'Export' })}
      </button>
      {exported.data === true ? (
        <p role="alert">
          <StatusWord tone="notice" wraps>
            {say({
              zh: `文件只有前 ${most} 行，后面的没有导出。请加筛选条件，分几次导出。`,
              en: `The file holds the first ${most} rows alone; the list goes on. Narrow it by conditions and export it in parts.`,
            })}
          </StatusWord>
        </p>
      ) : null}
      {exported.isError ? (
        <ProblemNote problem={problemFrom(exported.error)} retry={() => exported.mutate()} />
      ) : null}
    </div>
  );
}
