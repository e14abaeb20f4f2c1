import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';

/** How the service reaches its provider of identities. */
export interface OidcOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The address of `/api/session/oidc/callback` as browsers reach it, and as the provider knows it. */
  readonly redirectUrl: string;
}

/** What the browser keeps while its user is at the provider: it proves that the answer is to its own question. */
export interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** A provider that vouches for people: OpenID Connect, authorization code with PKCE. */
export interface IdentityProvider {
  /** Where to send the browser, and what it must bring back. */
  start(): Promise<{ readonly url: URL; readonly errand: Errand }>;
  /** Who came back: issuer and subject; the query is that of the address to which the provider sent them. */
  finish(query: URLSearchParams, errand: Errand): Promise<string>;
}

const TIMEOUT_S = 10;
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** The provider; it is first asked about itself when somebody signs in, so that it may be down when we start. */
export function connectIdentityProvider(options: OidcOptions): IdentityProvider {
  const { redirectUrl } = options;
  const configuration = once(() => discover(options));
  return {
    async start() {
      const errand = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUrl,
        scope: 'openid',
        state: errand.state,
        nonce: errand.nonce,
        code_challenge: await calculatePKCECodeChallenge(errand.verifier),
        code_challenge_method: 'S256',
      });
      return { url, errand };
    },
    async finish(query, { state, nonce, verifier }) {
      const answered = new URL(redirectUrl);
      answered.search = query.toString();
      const tokens = await authorizationCodeGrant(await configuration(), answered, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('the provider sent no identity');
      return `${claims.iss}#${claims.sub}`;
    },
  };
}

/** Plain HTTP is for a provider on this machine alone. */
function discover({ issuer, clientId, clientSecret }: OidcOptions): Promise<Configuration> {
  const server = new URL(issuer);
  const local = server.protocol === 'http:' && LOOPBACK.includes(server.hostname);
  return discovery(server, clientId, clientSecret, undefined, {
    timeout: TIMEOUT_S,
    execute: local ? [allowInsecureRequests] : [],
  });
}

/** Keeps the first answer; a failure is tried again the next time. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}
