import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Row } from '../../parts/table/column';
import type { ListDefinition } from './definition';

/** The address of the page that a row leads to; null where it has none. */
function addressOf({ opens }: ListDefinition, row: Row) {
  if (opens === undefined) return null;
  const key = row[opens.by];
  if (typeof key !== 'string' || key === '') return null;
  switch (opens.to) {
    case '/funds/$code':
    case '/projects/$code':
      return { to: opens.to, params: { code: key } };
    case '/acts/$id':
    case '/papers/$id':
      return { to: opens.to, params: { id: key } };
  }
}

/** Makes the first cell of a row lead to the row's page. */
export const rowLink = (definition: ListDefinition) =>
  function linked(row: Row, text: ReactNode): ReactNode {
    const address = addressOf(definition, row);
    return address === null ? (
      text
    ) : (
      <Link className="record" {...address}>
        {text}
      </Link>
    );
  };

/** Opens the page of a row; null where rows have none. */
export function useOpenRow(definition: ListDefinition): ((row: Row) => void) | null {
  const navigate = useNavigate();
  if (definition.opens === undefined) return null;
  return (row) => {
    const address = addressOf(definition, row);
    if (address !== null) void navigate(address);
  };
}
