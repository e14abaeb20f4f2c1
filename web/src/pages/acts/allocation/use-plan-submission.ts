import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ActInput, Body } from '../../../session/answers';
import { answerOf, api } from '../../../session/client';
import { type ProblemSaid, problemFrom } from '../../../session/problem';
import { useFundVersion } from '../use-fund-version';
import { type Piece, type Plan, piecesOf } from './plan';

interface PlanSubmission {
  readonly send: (plan: Plan) => void;
  readonly sendAnyway: (plan: Plan) => void;
  readonly isSending: boolean;
  readonly done: number;
  readonly total: number;
  readonly problem: ProblemSaid | null;
  /** The request that met the problem. */
  readonly failed: Piece | null;
}

/**
 * Sends a plan as the requests that it is made of, one after the other. What was sent already keeps its key, so that
 * sending again goes on where it stopped.
 */
export function usePlanSubmission(fund: string, finish: (papers: readonly string[]) => void): PlanSubmission {
  const queries = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const version = useFundVersion(fund);
  const isUnderWay = useRef(false);
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const [failed, setFailed] = useState<Piece | null>(null);
  const keyOf = (content: unknown): string => {
    const text = JSON.stringify(content);
    const key = keys.current.get(text) ?? crypto.randomUUID();
    keys.current.set(text, key);
    return key;
  };
  const sendPiece = async ({ act, input }: Piece, { on, note }: Plan, isFirst: boolean) => {
    // The lines that follow the first rest on the fund as the first left it.
    const headers = isFirst ? await version.headers() : {};
    const header = { 'idempotency-key': keyOf({ act, on, input, note, headers }), ...headers };
    if (act === 'stateFactor') {
      const params = { path: { name: act }, header };
      await answerOf(api.POST('/api/acts/{name}', { params, body: { on, input: input as ActInput } }));
      return null;
    }
    const body = { act, on, input, note } as Body<'/api/papers'>;
    const sent = api.POST('/api/papers', { params: { header }, body });
    return (await answerOf(sent)).id;
  };
  const sending = useMutation({
    mutationFn: async (plan: Plan) => {
      const pieces = piecesOf(plan);
      const first = pieces.findIndex(({ act }) => act === 'allocate');
      const papers: string[] = [];
      setFailed(null);
      for (const [at, piece] of pieces.entries()) {
        setProgress({ done: at, total: pieces.length });
        setFailed(piece);
        const paper = await sendPiece(piece, plan, at === first);
        if (paper !== null) papers.push(paper);
      }
      setFailed(null);
      return papers;
    },
    onSuccess: async (papers) => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      finish(papers);
    },
    onSettled: () => {
      isUnderWay.current = false;
    },
  });
  const send = (plan: Plan) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    sending.mutate(plan);
  };
  return {
    send,
    sendAnyway: (plan) => {
      version.takeAnew();
      send(plan);
    },
    isSending: sending.isPending,
    ...progress,
    problem: sending.isError ? problemFrom(sending.error) : null,
    failed: sending.isError ? failed : null,
  };
}
