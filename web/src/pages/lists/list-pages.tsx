import { useWords } from '../../language/language';
import { EntryLink } from '../../parts/entry-link';
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
      acts={<EntryLink to="/import">{say({ zh: '导入表格', en: 'Import a workbook' })}</EntryLink>}
    />
  );
}

/** Every act that was performed or refused. */
export function ActsPage() {
  return <ListPage definition={LISTS.acts} acts={<NewAct />} />;
}

function NewAct() {
  const { say } = useWords();
  return (
    <EntryLink to="/acts/new" isMain>
      {say({ zh: '办理…', en: 'Act…' })}
    </EntryLink>
  );
}
