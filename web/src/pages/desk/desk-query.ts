import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../session/client';

/** The Desk, today or as it stood on a day. */
export const deskQuery = (asOf: { readonly asOf?: string }) =>
  queryOptions({
    queryKey: ['desk', asOf],
    queryFn: () => answerOf(api.GET('/api/desk', { params: { query: asOf } })),
  });
