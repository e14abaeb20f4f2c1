import { request as ask, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { TestSession } from './people.js';

/** Listens on a port of this machine that is free, and answers the address. */
export async function listenOn(app: FastifyInstance): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** An event as it came over the stream. */
export interface StreamEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: unknown;
}

/** A stream of server-sent events that is read as it comes. */
export interface EventStream {
  readonly status: number;
  readonly events: readonly StreamEvent[];
  /** Waits for an event; throws after ten seconds. */
  next(is: (event: StreamEvent) => boolean): Promise<StreamEvent>;
  /** Resolves when the service has ended the stream. */
  readonly ended: Promise<void>;
  stop(): void;
}

const PATIENCE_MS = 10_000;

/** Opens `/api/changes` as a page does. */
export async function listenTo(
  address: string,
  session: Pick<TestSession, 'cookie'>,
  lastEventId?: string,
): Promise<EventStream> {
  const controller = new AbortController();
  const response = await fetch(`${address}/api/changes`, {
    headers: {
      cookie: session.cookie,
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
    signal: controller.signal,
  });
  const events: StreamEvent[] = [];
  const waiting = new Set<() => void>();
  const ended = read(response, (event) => {
    events.push(event);
    for (const look of waiting) look();
  });
  return {
    status: response.status,
    events,
    ended,
    next: (is) =>
      new Promise((found, missing) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          missing(new Error(`no such event among ${JSON.stringify(events)}`));
        }, PATIENCE_MS);
        const look = (): void => {
          const event = events.find(is);
          if (event === undefined) return;
          clearTimeout(timer);
          waiting.delete(look);
          found(event);
        };
        waiting.add(look);
        look();
      }),
    stop: () => controller.abort(),
  };
}

async function read(response: Response, on: (event: StreamEvent) => void): Promise<void> {
  const { body } = response;
  if (body === null || response.status !== 200) return;
  let text = '';
  try {
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) tellEvent(part, on);
    }
  } catch {
    // The test stopped listening.
  }
}

function tellEvent(part: string, on: (event: StreamEvent) => void): void {
  const field = (name: string): string | undefined =>
    part
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const event = field('event');
  if (event !== undefined) on({ event, id: field('id'), data: JSON.parse(field('data') ?? '{}') });
}

/** What a request that was sent piece by piece was answered, and how much of it was sent. */
export interface SentUpload {
  readonly status: number;
  readonly body: { readonly [name: string]: unknown };
  readonly sentBytes: number;
}

const PIECE = Buffer.alloc(1024 * 1024, 0x50);

/** Sends up to so many bytes of nothing, and stops when it is answered. */
export async function sendBytes(
  url: string,
  headers: { readonly [name: string]: string },
  most: number,
): Promise<SentUpload> {
  const sending = ask(url, { method: 'POST', headers });
  let answer: IncomingMessage | Error | undefined;
  const over = new Promise<void>((done) => {
    const end = (came: IncomingMessage | Error): void => {
      answer ??= came;
      done();
    };
    sending.once('response', end);
    sending.on('error', end);
  });
  const sentBytes = await send(sending, most, over, () => answer !== undefined);
  await over;
  const response = answer;
  if (response === undefined || response instanceof Error) throw response ?? new Error('no answer');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  sending.destroy();
  return {
    status: response.statusCode ?? 0,
    body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
    sentBytes,
  };
}

async function send(
  sending: ClientRequest,
  most: number,
  over: Promise<void>,
  isOver: () => boolean,
): Promise<number> {
  let sent = 0;
  while (sent < most && !isOver()) {
    const drained = new Promise<void>((done) => sending.once('drain', () => done()));
    if (!sending.write(PIECE)) await Promise.race([drained, over]);
    sent += PIECE.length;
    await new Promise((turn) => setImmediate(turn));
  }
  if (!isOver()) sending.end();
  return sent;
}
