import { PassThrough } from 'node:stream';
import type { ChangeFeed, FeedMessage } from '../../office/changes/change-feed.js';
import type { OwnEndpoint } from '../endpoint.js';
import { problem } from '../problem.js';

const HEARTBEAT_MS = 20_000;

/** Whoever takes no more than this stays behind is let go; the browser comes back by itself. */
const MOST_BEHIND_BYTES = 256 * 1024;

const RETRY_MS = 3_000;

/** Server-sent events, so that a page knows when what it shows is no longer so. */
const changes: OwnEndpoint = {
  kind: 'own',
  method: 'GET',
  path: '/api/changes',
  title: { zh: '变化通知（server-sent events）', en: 'changes, as server-sent events' },
  tag: 'changes',
  access: { who: 'signedIn' },
  schemas: { params: null, query: null, body: null, answer: null },
  async handle(request, reply, { feed, signed, token }) {
    if (signed === null || token === null) return problem('notSignedIn');
    if (!feed.hasRoomFor(signed.person))
      return { ...problem('noMoreListeners'), headers: { 'retry-after': '30' } };
    const stream = new PassThrough();
    const stop = await listen(feed, stream, {
      token,
      person: signed.person,
      after: numberOf(request.headers['last-event-id']),
    });
    if (stop === null) return { ...problem('unavailable'), headers: { 'retry-after': '2' } };
    const heart = setInterval(() => stream.write(': \n\n'), HEARTBEAT_MS);
    heart.unref();
    stream.once('close', () => {
      clearInterval(heart);
      stop();
    });
    reply.header('content-type', 'text/event-stream; charset=utf-8');
    reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no');
    await reply.send(stream);
    return undefined;
  },
};

interface Who {
  readonly token: Buffer;
  readonly person: bigint;
  readonly after: bigint | null;
}

function listen(feed: ChangeFeed, stream: PassThrough, who: Who): Promise<(() => void) | null> {
  stream.write(`retry: ${RETRY_MS}\n\n`);
  return feed.listen({
    ...who,
    send(message) {
      if (stream.destroyed || stream.writableEnded) return;
      stream.write(textOf(message));
      if (stream.readableLength + stream.writableLength > MOST_BEHIND_BYTES) stream.destroy();
    },
    end: () => stream.end(),
  });
}

function numberOf(header: string | string[] | undefined): bigint | null {
  return typeof header === 'string' && /^\d{1,18}$/.test(header) ? BigInt(header) : null;
}

function textOf(message: FeedMessage): string {
  switch (message.kind) {
    case 'ready':
    case 'reset':
      return `event: ${message.kind}\nid: ${message.resume}\ndata: {}\n\n`;
    case 'change': {
      const { event, details, resume } = message;
      const { file, act, actor, number } = event;
      const told = {
        file,
        fund: file.startsWith('*') ? null : file,
        act: details ? act : null,
        actor: details ? actor : null,
        number: String(number),
      };
      return `event: change\nid: ${resume}\ndata: ${JSON.stringify(told)}\n\n`;
    }
    case 'job': {
      const { job, state, step, done, total } = message.job;
      const told = { id: String(job), state, step, done: Number(done), total: Number(total) };
      return `event: job\ndata: ${JSON.stringify(told)}\n\n`;
    }
  }
}

/** Live changes. */
export const CHANGE_ENDPOINTS: readonly OwnEndpoint[] = [changes];
