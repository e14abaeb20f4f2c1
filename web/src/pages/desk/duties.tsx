import type { Text } from '@jizheng/rules';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { dayFrom, daysFrom, daysText } from '../../language/day';
import { useWords } from '../../language/language';
import { WithNames } from '../../language/names';
import { useUnit } from '../../language/unit';
import { Amount, UnitName } from '../../parts/amount';
import { Citation } from '../../parts/citation';
import { StatusWord } from '../../parts/status-word';
import { useRowCursor } from '../../parts/use-row-cursor';
import { useWhy } from '../../parts/why-context';
import type { Duty } from '../../session/answers';
import { useView } from '../../session/view';
import { dutyLink } from './duty-link';
import { hasDecision, whyOf } from './duty-why';

type DutyGroup = Duty['group'];

const GROUPS: { readonly [G in DutyGroup]: Text } = {
  overdue: { zh: '已逾期', en: 'Overdue' },
  review: { zh: '待我审核', en: 'For me to review' },
  returned: { zh: '退回给我', en: 'Returned to me' },
  due: { zh: '待我办理', en: 'For me to do' },
  watch: { zh: '等我查看', en: 'For me to look at' },
};

const ORDER = Object.keys(GROUPS) as DutyGroup[];

const DO: { readonly [G in DutyGroup]: Text } = {
  overdue: { zh: '办理', en: 'Do' },
  review: { zh: '审核', en: 'Review' },
  returned: { zh: '修改', en: 'Mend' },
  due: { zh: '办理', en: 'Do' },
  watch: { zh: '查看', en: 'See' },
};

/** What I must do, in groups; J and K move, Enter opens. */
export function Duties({ duties }: { readonly duties: readonly Duty[] }) {
  const { language, say } = useWords();
  const isChinese = language === 'zh';
  const navigate = useNavigate();
  const { ask } = useWhy();
  const ordered = ORDER.flatMap((group) => duties.filter((duty) => duty.group === group));
  const open = (row: number, verdict?: 'approve' | 'return') => {
    const duty = ordered[row];
    if (duty === undefined) return;
    const link = dutyLink(duty);
    const isPaper = link.to === '/papers/$id' && verdict !== undefined;
    void navigate(isPaper ? { ...link, search: { verdict } } : link);
  };
  const asked = useMutation({
    mutationFn: whyOf,
    onSuccess: (subject) => {
      if (subject !== null) ask(subject);
    },
  });
  const askAt = (row: number) => {
    const duty = ordered[row];
    if (duty !== undefined) asked.mutate(duty);
  };
  const cursor = useRowCursor({
    count: ordered.length,
    keys: {
      enter: (row) => open(row),
      w: askAt,
      a: (row) => open(row, 'approve'),
      r: (row) => open(row, 'return'),
    },
  });
  const caption = say({ zh: '我要办的事', en: 'What I must do' });
  return (
    <>
      <table className="todo records">
        <caption className="vh">{caption}</caption>
        <colgroup>
          <col style={{ width: isChinese ? 156 : 172 }} />
          <col />
          <col style={{ width: isChinese ? 96 : 136 }} />
          <col style={{ width: isChinese ? 172 : 204 }} />
          <col style={{ width: isChinese ? 116 : 128 }} />
          <col style={{ width: isChinese ? 40 : 56 }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '事项', en: 'Matter' })}</th>
            <th scope="col">{say({ zh: '资金与内容', en: 'Fund and content' })}</th>
            <th scope="col" className="num">
              {say({ zh: '金额', en: 'Amount' })}
              <UnitName />
            </th>
            <th scope="col">{say({ zh: '依据', en: 'Ground' })}</th>
            <th scope="col">{say({ zh: '期限', en: 'Due' })}</th>
            <th scope="col">
              <span className="vh">{say({ zh: '办理', en: 'Do' })}</span>
            </th>
          </tr>
        </thead>
        {ORDER.map((group) => {
          const these = ordered.filter((duty) => duty.group === group);
          if (these.length === 0) return null;
          return (
            <tbody key={group}>
              <tr className="group-row">
                <th scope="rowgroup" colSpan={6}>
                  {say(GROUPS[group])}
                  <span>{these.length}</span>
                </th>
              </tr>
              {these.map((duty) => (
                <DutyRow
                  key={`${duty.kind} ${duty.id}`}
                  duty={duty}
                  isCurrent={ordered[cursor.at] === duty}
                  ask={() => asked.mutate(duty)}
                />
              ))}
            </tbody>
          );
        })}
      </table>
      <p className="hint">
        <span>
          <kbd>J</kbd>
          <kbd>K</kbd> {say({ zh: '上下', en: 'move' })}
        </span>
        <span>
          <kbd>Enter</kbd> {say({ zh: '打开', en: 'open' })}
        </span>
        <span>
          <kbd>A</kbd> {say({ zh: '同意', en: 'approve' })}
        </span>
        <span>
          <kbd>R</kbd> {say({ zh: '退回', en: 'return' })}
        </span>
        <span>
          <kbd>W</kbd> {say({ zh: '为何', en: 'why' })}
        </span>
        <span>
          <kbd>?</kbd> {say({ zh: '更多', en: 'more' })}
        </span>
        <span role="status">
          {asked.isError || asked.data === null
            ? say({ zh: '这件事还没有可看的决定', en: 'nothing was decided about this yet' })
            : ''}
        </span>
      </p>
    </>
  );
}

interface DutyRowProps {
  readonly duty: Duty;
  readonly isCurrent: boolean;
  readonly ask: () => void;
}

function DutyRow({ duty, isCurrent, ask }: DutyRowProps) {
  const { begin, say } = useWords();
  const { scale } = useUnit();
  const { title, fund, detail, amount, provision, group } = duty;
  const link = dutyLink(duty);
  const told = <WithNames>{say(detail)}</WithNames>;
  return (
    <tr className={isCurrent ? 'cur' : ''}>
      <td>{begin(title)}</td>
      <td className="content">
        <Link className="record" {...link}>
          <WithNames>{fund?.name ?? begin(detail)}</WithNames>
        </Link>
        {fund === null ? null : (
          <span className="sub">
            {group === 'returned' ? (
              <StatusWord tone="returned">{told}</StatusWord>
            ) : hasDecision(duty) ? (
              <button type="button" className="why" onClick={ask}>
                {told}
              </button>
            ) : (
              told
            )}
          </span>
        )}
      </td>
      <td className="num" data-label={`${say({ zh: '金额', en: 'Amount' })} ${scale.name}`}>
        <Amount yuan={amount} />
      </td>
      <td data-label={say({ zh: '依据', en: 'Ground' })}>
        <Citation provision={provision} />
      </td>
      <td className="nb" data-label={say({ zh: '期限', en: 'Due' })}>
        <DueWord duty={duty} />
      </td>
      <td className="num">
        <Link {...link}>{say(DO[group])}</Link>
      </td>
    </tr>
  );
}

function DueWord({ duty }: { readonly duty: Duty }) {
  const { language, say } = useWords();
  const { today } = useView();
  const { due, overdueDays } = duty;
  if (overdueDays !== null && overdueDays > 0) {
    return (
      <StatusWord tone="overdue">
        {say({ zh: `逾期 ${overdueDays} 天`, en: `${overdueDays} days late` })}
      </StatusWord>
    );
  }
  if (due === null) return <span className="dim">{say({ zh: '无法定日', en: 'no legal date' })}</span>;
  const days = daysFrom(today, due);
  return (
    <span>
      {dayFrom(due, today, language)}
      {days === null ? null : <span className="days">{say(daysText(days))}</span>}
    </span>
  );
}
