import { useEffect, useState } from 'react';
import { useWords } from '../../language/language';
import { WithNames } from '../../language/names';
import { EmptyState } from '../../parts/empty-state';
import { Segments } from '../../parts/segments';
import { useRowCursor } from '../../parts/use-row-cursor';
import { DoubtRow } from './doubt-row';
import {
  type DoubtGroup,
  EFFECTS,
  effectOf,
  groupDoubts,
  openDoubts,
  refusable,
  type Verdict,
} from './doubts';
import type { Doubt, Edition } from './edition';
import type { VerdictsKept } from './use-verdicts';

interface DoubtListProps {
  readonly edition: Edition;
  readonly kept: VerdictsKept;
  /** It is a draft, and looked at today. */
  readonly isOpen: boolean;
}

type Shown = 'open' | 'all';

/** The doubts of an edition by their kinds; each is accepted or refused, or all of a kind, or all. */
export function DoubtList({ edition, kept, isOpen }: DoubtListProps) {
  const { say } = useWords();
  const { doubts } = edition;
  const { unsent, decide } = kept;
  const undecided = doubts.filter(({ verdict }) => verdict === null);
  const [chosen, show] = useState<Shown>('open');
  const shown: Shown = isOpen && undecided.length > 0 ? chosen : 'all';
  const groups = groupDoubts(shown === 'open' ? undecided : doubts);
  const ordered = groups.flatMap((group) => group.doubts);
  const decideAt = (row: number, verdict: Verdict | null) => {
    const doubt = ordered[row];
    if (doubt === undefined || !isOpen || (verdict === 'refused' && effectOf(doubt) === 'day')) return;
    decide([doubt], verdict);
    if (verdict !== null) cursor.moveTo(Math.min(row + 1, ordered.length - 1));
  };
  const cursor = useRowCursor({
    count: ordered.length,
    keys: {
      a: (row) => decideAt(row, 'accepted'),
      r: (row) => decideAt(row, 'refused'),
      u: (row) => decideAt(row, null),
    },
  });
  const current = ordered[cursor.at];
  useEffect(() => {
    if (current !== undefined) {
      document.getElementById(rowId(current))?.scrollIntoView({ block: 'nearest' });
    }
  }, [current]);
  if (doubts.length === 0) {
    return (
      <EmptyState title={say({ zh: '没有疑点', en: 'No doubts' })}>
        {say({ zh: '全文读得通，可以校对。', en: 'The text reads well; it can be proofread.' })}
      </EmptyState>
    );
  }
  const open = openDoubts(doubts, unsent);
  const caption = say({ zh: '疑点', en: 'Doubts' });
  return (
    <>
      {isOpen && undecided.length > 0 ? (
        <div className="doubt-tools">
          <Segments
            legend={caption}
            choices={[
              {
                value: 'open',
                label: say({ zh: `待处理 ${undecided.length}`, en: `To decide ${undecided.length}` }),
              },
              { value: 'all', label: say({ zh: `全部 ${doubts.length}`, en: `All ${doubts.length}` }) },
            ]}
            chosen={shown}
            choose={show}
          />
          <AllOf doubts={open} decide={decide} />
        </div>
      ) : null}
      <table className="doubts">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="num">
              {say({ zh: '行', en: 'Line' })}
            </th>
            <th scope="col">{say({ zh: '原文与改法', en: 'As it stands, and as it would stand' })}</th>
            <th scope="col">{say({ zh: '处理', en: 'Verdict' })}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.code}>
            <GroupHead group={group} kept={kept} isOpen={isOpen} />
            {group.doubts.map((doubt) => (
              <DoubtRow
                key={doubt.id}
                id={rowId(doubt)}
                doubt={doubt}
                effect={group.effect}
                isTold={group.message !== null}
                said={unsent[doubt.id] ?? null}
                isCurrent={doubt === current}
                decide={isOpen ? (verdict) => decide([doubt], verdict) : null}
              />
            ))}
          </tbody>
        ))}
      </table>
      {isOpen ? <Keys /> : null}
    </>
  );
}

const rowId = ({ id }: Doubt): string => `doubt-${id}`;

interface AllOfProps {
  readonly doubts: readonly Doubt[];
  readonly decide: VerdictsKept['decide'];
}

/** All that is open at once. */
function AllOf({ doubts, decide }: AllOfProps) {
  const { say } = useWords();
  if (doubts.length === 0) return null;
  return (
    <span className="acts-line">
      <button type="button" className="btn" onClick={() => decide(doubts, 'accepted')}>
        {say({ zh: `其余 ${doubts.length} 处全部接受`, en: `Accept all ${doubts.length} that are open` })}
      </button>
      <button type="button" className="btn bare" onClick={() => decide(refusable(doubts), 'refused')}>
        {say({ zh: '全部不接受', en: 'Refuse them' })}
      </button>
    </span>
  );
}

interface GroupHeadProps {
  readonly group: DoubtGroup;
  readonly kept: VerdictsKept;
  readonly isOpen: boolean;
}

function GroupHead({ group, kept: { unsent, decide }, isOpen }: GroupHeadProps) {
  const { say, begin } = useWords();
  const { title, effect, message, doubts } = group;
  const { says, accept, refuse, title: kind } = EFFECTS[effect];
  const open = openDoubts(doubts, unsent);
  const name = say(title);
  return (
    <tr className="group-head">
      <th scope="rowgroup" colSpan={3}>
        <span className="group-name">
          <b>{name}</b> <span className="dim">{doubts.length}</span>
        </span>
        <span className="small dim">
          {say(kind)}
          {say({ zh: '：', en: ': ' })}
          {begin(says)}
        </span>
        {message === null ? null : (
          <span className="small dim told">
            <WithNames>{begin(message)}</WithNames>
          </span>
        )}
        {!isOpen || open.length === 0 || doubts.length === 1 ? null : (
          <span className="group-acts">
            <button type="button" className="linklike" onClick={() => decide(open, 'accepted')}>
              {say({ zh: `这类${accept.zh} ${open.length} 处`, en: `${accept.en} all ${open.length}` })}
              <span className="vh">{`: ${name}`}</span>
            </button>
            {effect === 'day' ? null : (
              <button type="button" className="linklike" onClick={() => decide(open, 'refused')}>
                {say({ zh: `这类${refuse.zh}`, en: `${refuse.en}, all` })}
                <span className="vh">{`: ${name}`}</span>
              </button>
            )}
          </span>
        )}
      </th>
    </tr>
  );
}

function Keys() {
  const { say } = useWords();
  return (
    <p className="hint">
      <span>
        <kbd>J</kbd>
        <kbd>K</kbd> {say({ zh: '下一处、上一处', en: 'next, previous' })}
      </span>
      <span>
        <kbd>A</kbd> {say({ zh: '接受', en: 'accept' })}
      </span>
      <span>
        <kbd>R</kbd> {say({ zh: '不接受', en: 'refuse' })}
      </span>
      <span>
        <kbd>U</kbd> {say({ zh: '收回', en: 'take back' })}
      </span>
    </p>
  );
}
