import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ActInput, Body } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import type { Json } from '../../session/json';
import { type ProblemSaid, problemFrom } from '../../session/problem';
import { useSubmissionKey } from '../../session/submission';
import type { ActOffered } from './catalogue';
import { useFundVersion } from './use-fund-version';

/** A form as it is sent. */
export interface Filled {
  readonly on: string;
  readonly input: Json;
  readonly note: string;
}

/** Where what was sent can be seen. */
export type Sent = { readonly paper: string } | { readonly act: string };

interface Submission {
  readonly send: (filled: Filled) => void;
  /** Sends again what others' changes kept back, with the fund as it stands now. */
  readonly sendAnyway: (filled: Filled) => void;
  readonly isSending: boolean;
  readonly problem: ProblemSaid | null;
  readonly forget: () => void;
}

/** Sends an act, directly or as a paper: once, however often it is pressed or repeated. */
export function useSubmission(act: ActOffered, fund: string, done: (sent: Sent) => void): Submission {
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const version = useFundVersion(fund);
  const isUnderWay = useRef(false);
  const sending = useMutation({
    mutationFn: async ({ on, input, note }: Filled): Promise<Sent> => {
      const headers = await version.headers();
      const header = { 'idempotency-key': keyOf({ on, input, note, headers }), ...headers };
      if (act.signing === 'direct') {
        const params = { path: { name: act.name }, header };
        const body = { on, input: input as ActInput };
        const { id } = await answerOf(api.POST('/api/acts/{name}', { params, body }));
        return { act: id };
      }
      const body = { act: act.name, on, input, note } as Body<'/api/papers'>;
      const { id } = await answerOf(api.POST('/api/papers', { params: { header }, body }));
      return { paper: id };
    },
    onSuccess: async (sent) => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      done(sent);
    },
    onSettled: () => {
      isUnderWay.current = false;
    },
  });
  const send = (filled: Filled) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    sending.mutate(filled);
  };
  return {
    send,
    sendAnyway: (filled) => {
      version.takeAnew();
      send(filled);
    },
    isSending: sending.isPending,
    problem: sending.isError ? problemFrom(sending.error) : null,
    forget: sending.reset,
  };
}
