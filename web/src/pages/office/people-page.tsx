import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../language/language';
import { LISTS } from '../lists/definitions';
import { ListPage } from '../lists/list-page';
import { NewPerson } from './new-person';
import { isPerson, type Person } from './person';
import { PersonDrawer } from './person-drawer';

/** Who works here; an administrator keeps the list. */
export function PeoplePage() {
  const { say } = useWords();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Person | 'new' | null>(null);
  const close = () => setOpen(null);
  const changed = () => queries.invalidateQueries({ queryKey: ['list', '/api/people'] });
  return (
    <>
      <ListPage
        definition={LISTS.people}
        openRow={(row) => {
          if (isPerson(row)) setOpen(row);
        }}
        acts={
          <button type="button" className="btn main" onClick={() => setOpen('new')}>
            {say({ zh: '新增人员', en: 'Enter a person' })}
          </button>
        }
      />
      {open === 'new' ? <NewPerson close={close} changed={changed} /> : null}
      {open === null || open === 'new' ? null : (
        <PersonDrawer person={open} close={close} changed={changed} />
      )}
    </>
  );
}
