import type { Text } from '@jizheng/rules';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { Statement } from '../../parts/statement';

interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  readonly title: Text;
  readonly says: Text;
}

const PLACES: readonly Place[] = [
  {
    to: '/people',
    title: { zh: '人员', en: 'People' },
    says: { zh: '新增、重置密码、停用、解除锁定', en: 'enter, another password, disable, unlock' },
  },
  {
    to: '/organisations',
    title: { zh: '单位', en: 'Organisations' },
    says: { zh: '人员在哪里任职', en: 'where people work' },
  },
  {
    to: '/audit',
    title: { zh: '审计日志', en: 'Audit log' },
    says: { zh: '每个事件，重算一遍，导出', en: 'every event, computed again, exported' },
  },
  {
    to: '/audit/accesses',
    title: { zh: '访问日志', en: 'Log of access' },
    says: { zh: '登录、越权被拒、账号变更', en: 'sign-ins, refusals, changes of accounts' },
  },
];

/** What an administrator looks after. */
export function Administration() {
  const { say } = useWords();
  return (
    <Statement className="ahead" title={say({ zh: '归我管', en: 'In my charge' })}>
      <ul className="index one">
        {PLACES.map(({ to, title, says }) => (
          <li key={to}>
            <Link to={to}>{say(title)}</Link> <span className="small dim">{say(says)}</span>
          </li>
        ))}
      </ul>
    </Statement>
  );
}
