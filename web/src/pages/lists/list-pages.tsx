import { useWords } from '../../language/language';
import { EntryLink } from '../../parts/entry-link';
import { handsIn, isLocal } from '../../session/position';
import { useSession } from '../../session/session';
import { LISTS } from './definitions';
import { ListPage } from './list-page';

/** Whoever sees only a part of a fund's money is told its figures, but not all that they are made of. */
const FUNDS_AS_TOLD = { ...LISTS.funds, columns: LISTS.funds.columns.map(({ why, ...column }) => column) };

/** All special funds. */
export function FundsPage() {
  const { position } = useSession();
  return <ListPage definition={isLocal(position) ? FUNDS_AS_TOLD : LISTS.funds} acts={<NewAct />} />;
}

/** The project pipeline. */
export function ProjectsPage() {
  const { say } = useWords();
  const { position } = useSession();
  const entry = <EntryLink to="/import">{say({ zh: '导入表格', en: 'Import a workbook' })}</EntryLink>;
  return <ListPage definition={LISTS.projects} acts={handsIn(position) ? entry : null} />;
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
