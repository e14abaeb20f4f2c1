import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { OidcOptions } from '../../src/http/identity-provider.js';

/** A provider of identities on this machine, at which anybody is whoever they say. */
export interface TestProvider {
  readonly options: OidcOptions;
  /** Does what a browser does there: signs in as a subject, and answers where the provider sends it back to. */
  visit(address: string, subject: string): Promise<URL>;
  close(): Promise<void>;
}

const REDIRECT = 'http://127.0.0.1:9/api/session/oidc/callback';

/** Starts oidc-provider on loopback. */
export async function startProvider(): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { client_id: 'jizheng', client_secret: 'a secret of the client', redirect_uris: [REDIRECT] };
  const provider = new Provider(issuer, { clients: [client], cookies: { keys: ['test'] } });
  const handle = provider.callback();
  server.on('request', (request, response) => void handle(request, response));
  return {
    options: {
      issuer,
      clientId: client.client_id,
      clientSecret: client.client_secret,
      redirectUrl: REDIRECT,
    },
    visit,
    close: () => closed(server),
  };
}

const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

async function visit(address: string, subject: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = new URL(address);
  const forms = [`prompt=login&login=${subject}&password=any`, 'prompt=consent'];
  for (let step = 0; step < 12; step += 1) {
    if (next.href.startsWith(REDIRECT)) return next;
    const isForm = next.pathname.startsWith('/interaction/');
    const answer = await fetch(next, {
      redirect: 'manual',
      method: isForm ? 'POST' : 'GET',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(isForm ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(isForm ? { body: forms.shift() ?? '' } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`${next.href}: ${answer.status} ${await answer.text()}`);
    next = new URL(location, next);
  }
  throw new Error('the provider sends in circles');
}
