import { LISTS } from '../lists/definitions';
import { ListPage } from '../lists/list-page';

/** Who works here; an administrator keeps the list. */
export function PeoplePage() {
  return <ListPage definition={LISTS.people} />;
}
