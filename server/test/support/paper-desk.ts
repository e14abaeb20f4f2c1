import type { Answered, Headers, Officer } from './office-client.js';

/** A paper as it is answered. */
export interface PaperAnswer {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly performed: string | null;
  readonly route: readonly { readonly position: string; readonly state: string }[];
}

/** Decides about papers as an officer does: reads, then decides about what was read. */
export function paperDesk(officer: (account: string) => Officer) {
  const decide = async (
    account: string,
    id: string,
    verdict: string,
    body: object = {},
    headers: Headers = {},
  ): Promise<Answered> => {
    const read = await officer(account).get(`/api/papers/${id}`);
    return officer(account).post(
      `/api/papers/${id}/steps`,
      { verdict, ...body },
      { 'if-match': read.etag ?? '"p-0"', ...headers },
    );
  };
  return {
    decide,
    async submit(account: string, paper: object): Promise<PaperAnswer> {
      const answer = await officer(account).post('/api/papers', paper);
      if (answer.status !== 201) throw new Error(JSON.stringify(answer));
      return answer.body as unknown as PaperAnswer;
    },
    /** Signed by each in turn; answers what the last signature came to. */
    async signAll(id: string, ...accounts: readonly string[]): Promise<Answered | undefined> {
      let last: Answered | undefined;
      for (const account of accounts) last = await decide(account, id, 'approve');
      return last;
    },
  };
}
