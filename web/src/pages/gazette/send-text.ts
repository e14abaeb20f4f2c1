import type { Answer } from '../../session/answers';
import { fetchSigned } from '../../session/client';
import { ProblemError, problemOf } from '../../session/problem';
import type { Edition, Reading } from './edition';

type Target = '/api/gazette/readings' | '/api/gazette/editions';

async function send(target: Target, file: File, key: string | null): Promise<unknown> {
  const answer = await fetchSigned(
    new Request(new URL(target, window.location.origin), {
      method: 'POST',
      headers: {
        'content-type': 'text/plain',
        'x-file-name': encodeURIComponent(file.name),
        ...(key === null ? {} : { 'idempotency-key': key }),
      },
      body: file,
    }),
  );
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw new ProblemError(problemOf(answer.status, body));
  return body;
}

/** Reads a text without keeping it. */
export const tryText = async (file: File): Promise<Reading> =>
  (await send('/api/gazette/readings', file, null)) as Answer<'/api/gazette/readings', 'post'>;

/** A text becomes a draft. */
export const handInText = async (file: File, key: string): Promise<Edition> =>
  (await send('/api/gazette/editions', file, key)) as Answer<'/api/gazette/editions', 'post'>;
