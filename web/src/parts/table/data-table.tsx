import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { NONE } from '../../language/amount';
import { useWords } from '../../language/language';
import { langOfName } from '../../language/names';
import { useUnit } from '../../language/unit';
import type { Provision } from '../../session/answers';
import { Citation } from '../citation';
import { StatusWord } from '../status-word';
import { useRowCursor } from '../use-row-cursor';
import { useWidth } from '../use-width';
import { useWhy, type WhySubject } from '../why-context';
import { WhyLink } from '../why-link';
import { type Column, cellText, isFigure, isName, type Row } from './column';
import { asCells } from './export';
import { HeadRow } from './head-row';
import { CHECKS, isNarrow, narrowed, roomOf } from './narrow';
import { SumBar } from './sum-bar';
import { TotalRow } from './total-row';
import { useMoreBeside } from './use-more-beside';
import { usePlaces } from './use-places';

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly total?: number | null;
  readonly sums?: { readonly [column: string]: string } | null;
  readonly sort?: string | undefined;
  readonly sortBy?: (column: string) => void;
  /** Asks for the next rows when the end comes near. */
  readonly more?: () => void;
  /** What stands beside the count: that there is news, what keys do. */
  readonly beside?: ReactNode;
  readonly open?: (row: Row) => void;
  /** What leads to the row's page, in its first column. */
  readonly link?: (row: Row, text: ReactNode) => ReactNode;
}

const isCoarse = window.matchMedia('(pointer: coarse)');
const NEAR_END = 30;

/**
 * A list of any length: sorted by its heads, rows by keyboard, a selection with its sums, cells to copy. Only the
 * rows that are seen are drawn.
 */
export function DataTable(props: DataTableProps) {
  const { caption, rows, keyOf, total = null, sums = null, more, open, link, beside } = props;
  const { language } = useWords();
  const { scale } = useUnit();
  const [box, room] = useWidth<HTMLElement>();
  const isTight = isNarrow(props.columns, room);
  const columns = useMemo(
    () => (isTight && room !== null ? narrowed(props.columns, room) : props.columns),
    [props.columns, isTight, room],
  );
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef(-1);
  const rowHeight = isCoarse.matches || isTight ? 40 : 25;
  const places = usePlaces(columns, rows, scale);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that were measured are measured anew when they grow
  useEffect(() => virtual.measure(), [rowHeight, virtual]);
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - NEAR_END) more?.();
  }, [last, rows.length, more]);

  const toggle = (at: number, isRange: boolean) => {
    const from = isRange && anchor.current >= 0 ? anchor.current : at;
    const span = rows.slice(Math.min(from, at), Math.max(from, at) + 1).map(keyOf);
    const row = rows[at];
    if (row === undefined) return;
    setSelected((before) => {
      const next = new Set(before);
      const isOn = !before.has(keyOf(row));
      for (const key of span) isOn ? next.add(key) : next.delete(key);
      return next;
    });
    anchor.current = at;
  };
  const openAt = (at: number) => {
    const row = rows[at];
    if (row !== undefined) open?.(row);
  };
  const { ask } = useWhy();
  const askAt = (at: number) => {
    const row = rows[at];
    const subject = row === undefined ? null : firstSubject(columns, row);
    if (subject !== null) ask(subject);
  };
  const cursor = useRowCursor({
    count: rows.length,
    keys: {
      enter: openAt,
      x: (at) => toggle(at, false),
      w: askAt,
      escape: () => setSelected(new Set()),
    },
  });
  useEffect(() => {
    if (cursor.at >= 0) virtual.scrollToIndex(cursor.at);
  }, [cursor.at, virtual]);

  const chosen = selected.size === 0 ? [] : rows.filter((row) => selected.has(keyOf(row)));
  useEffect(() => {
    if (chosen.length === 0) return;
    const onCopy = (event: ClipboardEvent) => {
      if (document.getSelection()?.isCollapsed === false) return;
      event.clipboardData?.setData('text/plain', asCells(columns, chosen, language, scale));
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  });

  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const least = roomOf(columns);
  const hasMore = useMoreBeside(box, least);
  return (
    <>
      <div className={hasMore ? 'grid-frame more' : 'grid-frame'}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section className="grid-box" ref={box} tabIndex={0} aria-label={caption}>
          <table
            className={isTight ? 'grid tight' : 'grid'}
            style={{ minWidth: least }}
            aria-rowcount={total ?? rows.length}
          >
            <caption className="vh">{caption}</caption>
            <colgroup>
              <col style={{ width: CHECKS }} />
              {columns.map(({ name, width }) => (
                <col key={name} style={width === undefined ? {} : { width }} />
              ))}
            </colgroup>
            <HeadRow
              columns={columns}
              sort={props.sort}
              sortBy={props.sortBy}
              allSelected={rows.length > 0 && chosen.length === rows.length}
              selectAll={(isOn) => setSelected(new Set(isOn ? rows.map(keyOf) : []))}
            />
            <tbody>
              {before > 0 ? <Spacer height={before} /> : null}
              {shown.map(({ index }) => {
                const row = rows[index];
                if (row === undefined) return null;
                const key = keyOf(row);
                return (
                  <tr
                    key={key}
                    aria-rowindex={index + 2}
                    aria-selected={selected.has(key)}
                    className={index === cursor.at ? 'cur' : ''}
                    style={{ height: rowHeight }}
                  >
                    <td>
                      <input
                        type="checkbox"
                        checked={selected.has(key)}
                        aria-label={key}
                        onChange={() => undefined}
                        onClick={(event) => toggle(index, event.shiftKey)}
                      />
                    </td>
                    {columns.map((column, at) => (
                      <Cell
                        key={column.name}
                        column={column}
                        row={row}
                        places={places.get(column.name) ?? 2}
                        link={at === 0 ? link : undefined}
                      />
                    ))}
                  </tr>
                );
              })}
              {after > 0 ? <Spacer height={after} /> : null}
            </tbody>
            {sums === null ? null : <TotalRow columns={columns} sums={sums} total={total ?? rows.length} />}
          </table>
        </section>
      </div>
      <SumBar columns={columns} rows={chosen} shown={rows.length} total={total} sums={sums} beside={beside} />
    </>
  );
}

/** What "Why?" asks of a row: of the first of its values that can be asked about. */
const firstSubject = (columns: readonly Column[], row: Row): WhySubject | null =>
  columns.map(({ why }) => why?.(row) ?? null).find((subject) => subject !== null) ?? null;

function Spacer({ height }: { readonly height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the row only keeps room; nothing in it takes the focus
    <tr aria-hidden="true">
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

interface CellProps {
  readonly column: Column;
  readonly row: Row;
  readonly places: number;
  readonly link: DataTableProps['link'] | undefined;
}

function Cell({ column, row, places, link }: CellProps) {
  const { language, say } = useWords();
  const { scale } = useUnit();
  const text = cellText(column, row, language, scale, places);
  const className = isFigure(column) ? 'num' : '';
  if (column.show !== undefined) return <td className={className}>{column.show(row)}</td>;
  if (column.kind === 'provision') {
    return (
      <td>
        <Citation provision={row[column.name] as Provision | null} />
      </td>
    );
  }
  const subject = text === NONE ? null : (column.why?.(row) ?? null);
  const isNamed = isName(column, row);
  // A name is asked about by itself: words of the page's language beside it would be read as Chinese, too.
  const about = isNamed ? {} : { about: `${say(column.title)} ${text}` };
  const value =
    subject === null ? (
      text
    ) : (
      <WhyLink subject={subject} {...about}>
        {text}
      </WhyLink>
    );
  const tone = column.tones?.[String(row[column.name])];
  if (tone !== undefined) {
    return (
      <td>
        <StatusWord tone={tone}>{value}</StatusWord>
      </td>
    );
  }
  return (
    <td className={className} title={text} {...(isNamed ? langOfName(text) : {})}>
      {link === undefined ? value : link(row, value)}
    </td>
  );
}
