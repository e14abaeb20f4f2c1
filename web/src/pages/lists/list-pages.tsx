import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language';
import { useView } from '../../session/view';
import { LISTS } from './definitions';
import { ListPage } from './list-page';

/** All special funds. */
export function FundsPage() {
  return <ListPage definition={LISTS.funds} acts={<NewAct />} />;
}

/** The project pipeline. */
export function ProjectsPage() {
  const { say } = useWords();
  return (
    <ListPage
      definition={LISTS.projects}
      acts={
        <Link className="btn" to="/import">
          {say({ zh: '导入表格', en: 'Import a workbook' })}
        </Link>
      }
    />
  );
}

/** Every act that was performed or refused. */
export function ActsPage() {
  return <ListPage definition={LISTS.acts} acts={<NewAct />} />;
}

/** Papers on their way through the signatures. */
export function PapersPage() {
  return <ListPage definition={LISTS.papers} acts={<NewAct />} />;
}

/** The audit chain. */
export function AuditPage() {
  const { say } = useWords();
  return (
    <ListPage
      definition={LISTS.audit}
      acts={
        <>
          <Link className="btn" to="/records/$name" params={{ name: 'accesses' }}>
            {say(LISTS.accesses.title)}
          </Link>
          <a className="btn" href="/api/audit/export" download>
            {say({ zh: '导出全部', en: 'Export all' })}
          </a>
        </>
      }
    />
  );
}

function NewAct() {
  const { say } = useWords();
  const { isPast } = useView();
  if (isPast) return null;
  return (
    <Link className="btn main" to="/acts/new">
      {say({ zh: '办理…', en: 'Act…' })}
    </Link>
  );
}
