import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Json } from '../../session/types/common';
import type { ListDefinition } from './definitions';

/** The address of the page that a row leads to; null where it has none. */
function addressOf({ page, keyName = 'id' }: ListDefinition, row: Json) {
  const key = String(row[keyName] ?? '');
  switch (page) {
    case '/funds/$code':
    case '/projects/$code':
      return { to: page, params: { code: key } };
    case '/acts/$id':
    case '/papers/$id':
      return { to: page, params: { id: key } };
    default:
      return null;
  }
}

/** Makes the first cell of a row lead to the row's page. */
export const rowLink = (definition: ListDefinition) =>
  function linked(row: Json, text: ReactNode): ReactNode {
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
export function useOpenRow(definition: ListDefinition): ((row: Json) => void) | null {
  const navigate = useNavigate();
  if (definition.page === undefined) return null;
  return (row) => {
    const address = addressOf(definition, row);
    if (address !== null) void navigate(address);
  };
}
