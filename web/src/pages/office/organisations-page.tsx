import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../language/language';
import { LISTS } from '../lists/definitions';
import { ListPage } from '../lists/list-page';
import { NewOrganisation } from './new-organisation';

/** The organisations in which people work. */
export function OrganisationsPage() {
  const { say } = useWords();
  const queries = useQueryClient();
  const [isEntering, setEntering] = useState(false);
  return (
    <>
      <ListPage
        definition={LISTS.organisations}
        acts={
          <button type="button" className="btn main" onClick={() => setEntering(true)}>
            {say({ zh: '新增单位', en: 'Enter an organisation' })}
          </button>
        }
      />
      {isEntering ? (
        <NewOrganisation
          close={() => setEntering(false)}
          changed={async () => {
            await queries.invalidateQueries({ queryKey: ['list', '/api/organisations'] });
            await queries.invalidateQueries({ queryKey: ['offer'] });
          }}
        />
      ) : null}
    </>
  );
}
