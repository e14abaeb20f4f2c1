import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { LISTS } from '../lists/definitions';
import { ListPage } from '../lists/list-page';
import { CheckChain } from './check-chain';

/** The audit chain: every act and every refusal, each bound to the one before it. */
export function AuditPage() {
  return <ListPage definition={LISTS.audit} above={<Logs />} acts={<Export />} />;
}

/** Who signed in and out, and what was refused. */
export function AccessesPage() {
  return <ListPage definition={LISTS.accesses} above={<Logs />} acts={<Export />} />;
}

const EXACT = { exact: true, includeSearch: false };

function Logs() {
  const { say } = useWords();
  return (
    <>
      <CheckChain />
      <nav className="tabs links" aria-label={say({ zh: '日志', en: 'Logs' })}>
        <Link to="/audit" activeOptions={EXACT}>
          {say({ zh: '事件', en: 'Events' })}
        </Link>
        <Link to="/audit/accesses" activeOptions={EXACT}>
          {say({ zh: '访问', en: 'Access' })}
        </Link>
      </nav>
    </>
  );
}

function Export() {
  const { say } = useWords();
  return (
    <a className="btn" href="/api/audit/export" download>
      {say({ zh: '导出全部事件', en: 'Export all events' })}
    </a>
  );
}
