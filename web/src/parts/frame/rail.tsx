import type { Text } from '@jizheng/rules';
import { useQueryClient } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Name } from '../../language/names';
import type { Desk, Position } from '../../session/answers';
import { isEditor, seesFunds } from '../../session/position';
import { useSession } from '../../session/session';
import { useVisits } from './visits';

const DOORS: readonly { readonly title: Text }[] = [
  { title: { zh: '督办', en: 'Plans' } },
  { title: { zh: '医保统筹', en: 'Pooling' } },
  { title: { zh: '水源保护', en: 'Water sources' } },
  { title: { zh: '养老人才', en: 'Care workforce' } },
];

/** A page is where we are only when it is this very page, whatever it is asked for. */
const EXACT = { exact: true, includeSearch: false };

interface Room {
  readonly to: NonNullable<LinkProps['to']>;
  readonly title: Text;
  /** Positions that have it; absent = all. */
  readonly positions?: readonly Position[];
  /** It is about funds, which administrators and editors do not see. */
  readonly isBusiness?: true;
}

const INSIDE: readonly Room[] = [
  { to: '/projects', title: { zh: '项目库', en: 'Projects' }, isBusiness: true },
  { to: '/papers', title: { zh: '呈批件', en: 'Papers' }, isBusiness: true },
  { to: '/acts', title: { zh: '办理记录', en: 'Acts' }, isBusiness: true },
  { to: '/records', title: { zh: '台账', en: 'Records' }, isBusiness: true },
  { to: '/import', title: { zh: '表格导入', en: 'Workbooks' }, isBusiness: true },
  { to: '/rules', title: { zh: '条文与规则', en: 'Law and rules' } },
];

const EDITORIAL: readonly Room[] = [
  { to: '/gazette/new', title: { zh: '交稿', en: 'Hand in a text' } },
  { to: '/gazette/corrections', title: { zh: '更正', en: 'Corrections' } },
  { to: '/rules', title: { zh: '条文与规则', en: 'Law and rules' } },
];

const OFFICE: readonly Room[] = [
  { to: '/delegations', title: { zh: '委托代签', en: 'Delegations' } },
  { to: '/people', title: { zh: '人员', en: 'People' }, positions: ['administrator'] },
  { to: '/organisations', title: { zh: '单位', en: 'Organisations' }, positions: ['administrator'] },
  { to: '/audit', title: { zh: '审计', en: 'Audit' }, positions: ['administrator', 'auditor'] },
];

/** The doors, and what was looked at lately. */
export function Rail({ isOpen }: { readonly isOpen: boolean }) {
  const { say } = useWords();
  const { position, demo } = useSession();
  const queries = useQueryClient();
  const visits = useVisits();
  const desk = queries.getQueriesData<Desk>({ queryKey: ['desk'] }).at(-1)?.[1];
  const waiting = desk === undefined ? 0 : Object.values(desk.counts).reduce((sum, count) => sum + count, 0);
  return (
    <nav
      className={isOpen ? 'rail is-open' : 'rail'}
      id="rail"
      aria-label={say({ zh: '主导航', en: 'Main' })}
    >
      <Link className="brand" to="/">
        <span className="seal" aria-hidden="true" lang="zh-CN">
          吉
        </span>
        {say({ zh: '吉政', en: 'Jizheng' })}
      </Link>
      <ul>
        <li>
          <Link to="/" activeOptions={EXACT}>
            {say({ zh: '工作台', en: 'Desk' })}
            {waiting === 0 ? null : <span className="n">{waiting}</span>}
          </Link>
        </li>
        {!seesFunds(position) ? null : (
          <li>
            <Link to="/funds" activeOptions={EXACT}>
              {say({ zh: '专项资金', en: 'Special funds' })}
            </Link>
          </li>
        )}
      </ul>
      {isEditor(position) ? null : <Rooms rooms={INSIDE} position={position} isInside />}
      <GazetteDoor position={position} />
      <ul>
        {DOORS.map(({ title }) => (
          <li key={title.en}>
            <span className="closed" aria-disabled="true">
              {say(title)}
              <span className="n">{say({ zh: '未开通', en: 'not yet' })}</span>
            </span>
          </li>
        ))}
      </ul>
      <h2>{say({ zh: '本处', en: 'This office' })}</h2>
      <Rooms rooms={OFFICE} position={position} />
      {visits.length === 0 ? null : (
        <>
          <h2>{say({ zh: '常看', en: 'Seen lately' })}</h2>
          <ul>
            {visits.map(({ code, name }) => (
              <li key={code}>
                <Link to="/funds/$code" params={{ code }}>
                  <Name>{name.replace(/专项资金$/, '')}</Name>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="foot">
        {demo ? (
          <>
            {say({ zh: '示例：数据均为虚构', en: 'Demo: all data are invented' })}
            <br />
          </>
        ) : null}
        {say({ zh: '按 ', en: 'Press ' })}
        <kbd>?</kbd>
        {say({ zh: ' 看快捷键', en: ' for keys' })}
      </p>
    </nav>
  );
}

/** Editors make the gazette; everybody else reads it where all do. */
function GazetteDoor({ position }: { readonly position: Position }) {
  const { say } = useWords();
  const title = say({ zh: '公报', en: 'Gazette' });
  if (!isEditor(position)) {
    return (
      <ul>
        <li>
          <a href="/gb/">{title}</a>
        </li>
      </ul>
    );
  }
  return (
    <>
      <ul>
        <li>
          <Link to="/gazette" activeOptions={EXACT}>
            {title}
          </Link>
        </li>
      </ul>
      <Rooms rooms={EDITORIAL} position={position} isInside />
    </>
  );
}

interface RoomsProps {
  readonly rooms: readonly Room[];
  readonly position: Position;
  readonly isInside?: boolean;
}

function Rooms({ rooms, position, isInside = false }: RoomsProps) {
  const { say } = useWords();
  const open = rooms.filter(
    ({ positions, isBusiness }) =>
      (positions === undefined || positions.includes(position)) &&
      (isBusiness !== true || seesFunds(position)),
  );
  return (
    <ul className={isInside ? 'inside' : ''}>
      {open.map(({ to, title }) => (
        <li key={title.en}>
          <Link to={to} activeOptions={EXACT}>
            {say(title)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
