import { useId } from 'react';
import { amountText, sumOf } from '../../language/amount';
import { useWords } from '../../language/language';
import { useUnit } from '../../language/unit';
import { Citation } from '../citation';
import { spread } from '../spread';
import { useWidth } from '../use-width';
import { WhyLink } from '../why-link';
import { type DrawnNode, layOut, NODE_WIDTH, TOP } from './lay-out';
import {
  columnTitle,
  isDecided,
  isSettled,
  type MoneyFlow,
  type MoneyNode,
  type MoneyOf,
  nodeSubject,
  through,
} from './money';
import '../../look/sankey.css';

interface SankeyProps {
  readonly nodes: readonly MoneyNode[];
  readonly flows: readonly MoneyFlow[];
  readonly of: MoneyOf;
}

const HEIGHT = 288;
const TOTAL_ROOM = 44;

/** Where the money went: its ways, and at the right edge a statement that adds up. */
export function Sankey({ nodes, flows, of }: SankeyProps) {
  const { say } = useWords();
  const { scale } = useUnit();
  const hatch = useId();
  const [frame, width] = useWidth<HTMLDivElement>();
  const picture = width === null ? null : layOut(nodes, flows, width, HEIGHT);
  const shown = (id: string) => amountText(through(id, flows), scale);
  const headOf = (drawn: readonly DrawnNode[], column: number): string => {
    const titleOf = (at: number) =>
      columnTitle(drawn.filter((each) => each.column === at && !each.isEnd).map(({ node }) => node.id));
    const title = titleOf(column);
    return title === null || title.en === titleOf(column - 1)?.en ? '' : say(title);
  };
  const ends = (picture?.nodes ?? []).filter(({ isEnd }) => isEnd);
  return (
    <div className="money">
      <div ref={frame} className="picture">
        {picture === null ? null : (
          <svg className="sankey" height={HEIGHT} role="img" aria-labelledby={`${hatch}-t`}>
            <title id={`${hatch}-t`}>
              {say({
                zh: `资金流向，单位${scale.name}`,
                en: `Money on its way, in ${scale.name}`,
              })}
            </title>
            <defs>
              <pattern
                id="not-yet"
                width="5"
                height="5"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <path className="hatch" d="M0 0V5" />
              </pattern>
            </defs>
            {picture.flows.map(({ flow, isOpen, path, width: wide }) => (
              <path
                key={`${flow.from} ${flow.to}`}
                d={path}
                strokeWidth={wide}
                className={`flow ${isOpen ? 'open' : isSettled(flow.to) ? 'settled' : ''}`}
              />
            ))}
            {picture.nodes.map(({ node, x, top, height }) => (
              <rect
                key={node.id}
                className={isDecided(node.id) ? 'node' : 'node open'}
                x={x}
                y={top}
                width={NODE_WIDTH}
                height={height}
              />
            ))}
            {picture.columns.map(({ column, x }) => (
              <text key={column} className="stage" x={Math.min(x, (width ?? 0) - NODE_WIDTH)} y="10">
                {headOf(picture.nodes, column)}
              </text>
            ))}
          </svg>
        )}
        {(picture?.nodes ?? [])
          .filter(({ isEnd }) => !isEnd)
          .map((drawn) => (
            <NodeLabel
              key={drawn.node.id}
              drawn={drawn}
              amount={shown(drawn.node.id)}
              within={width ?? 0}
              of={of}
            />
          ))}
      </div>
      <Ends ends={ends} flows={flows} of={of} />
    </div>
  );
}

interface NodeLabelProps {
  readonly drawn: DrawnNode;
  readonly amount: string;
  /** The width of the picture: a long name breaks at its edge. */
  readonly within: number;
  readonly of: MoneyOf;
}

const LINE = 16;

/** The name and the amount of a place, beside it: over the picture, so that the amount can be asked about. */
function NodeLabel({ drawn, amount, within, of }: NodeLabelProps) {
  const { begin } = useWords();
  const { node, x, labelAt, hasTwoLines } = drawn;
  const name = begin(node.title);
  const left = x + NODE_WIDTH + 6;
  const top = labelAt - (hasTwoLines ? LINE : LINE / 2);
  return (
    <p className={hasTwoLines ? 'place two' : 'place'} style={{ left, top, maxWidth: within - left }}>
      {name}{' '}
      <WhyLink subject={{ figure: nodeSubject(node.id, of) }} about={`${name} ${amount}`}>
        {amount}
      </WhyLink>
    </p>
  );
}

interface EndsProps {
  readonly ends: readonly DrawnNode[];
  readonly flows: readonly MoneyFlow[];
  readonly of: MoneyOf;
}

/** The right edge as a statement: every end with its amount, and their total. */
function Ends({ ends, flows, of }: EndsProps) {
  const { begin, say } = useWords();
  const { scale } = useUnit();
  const total = say({ zh: '合计', en: 'Total' });
  const rows = ends.map((end) => ({ ...end, amount: through(end.node.id, flows) }));
  const whole = amountText(sumOf(rows.map(({ amount }) => amount)), scale);
  const sized = rows.map(({ top, height, node }) => ({
    centre: top + height / 2,
    size: node.provision === null ? 26 : 40,
  }));
  const centres = spread(sized, TOP - 8, HEIGHT);
  const bottom = Math.max(HEIGHT, ...centres.map((centre, at) => centre + (sized[at]?.size ?? 0) / 2));
  return (
    <dl className="ends" style={{ height: bottom + TOTAL_ROOM }}>
      {rows.map(({ node, amount }, at) => (
        <div key={node.id} style={{ top: centres[at] }}>
          <dt>
            {begin(node.title)} <Citation provision={node.provision} />
          </dt>
          <dd>
            <WhyLink
              subject={{ figure: nodeSubject(node.id, of) }}
              about={`${begin(node.title)} ${amountText(amount, scale)}`}
            >
              {amountText(amount, scale)}
            </WhyLink>
          </dd>
        </div>
      ))}
      <div className="total">
        <dt>{total}</dt>
        <dd>
          <WhyLink subject={{ figure: nodeSubject('quota', of) }} about={`${total} ${whole}`}>
            {whole}
          </WhyLink>
        </dd>
      </div>
    </dl>
  );
}
