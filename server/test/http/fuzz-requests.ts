import fc from 'fast-check';
import type { Endpoint } from '../../src/http/endpoint.js';
import { ENDPOINTS } from '../../src/http/endpoints.js';
import { type Drawn, isDeep, knowing, spiteful } from './fuzz-known.js';

/** A request made from an endpoint's schemas, or from spite. */
export interface FuzzRequest {
  readonly method: Endpoint['method'];
  readonly url: string;
  readonly payload: string | null;
  readonly headers: { readonly [name: string]: string };
  readonly who: string | null;
  /** Where the version was read that the request names; null where it names none, or a made-up one. */
  readonly versionOf: string | null;
  /** The act or rule that it is about; null when it is about none. */
  readonly about: string | null;
  readonly endpoint: Endpoint;
}

const encoded = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
};

const query = (values: unknown): string => {
  if (typeof values !== 'object' || values === null) return '';
  const parts = Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};

/** Streams answer for as long as somebody listens: they have tests of their own. */
const ENDLESS: ReadonlySet<string> = new Set(['/api/changes']);

/** How the transport goes: what names a version, a key, a media type. */
interface Sending {
  readonly key: string;
  readonly ifMatch: string;
  readonly type: string;
  readonly isBroken: boolean;
}

/** A tag that is read where the thing is. */
const SEEN = 'seen';

const wellSent = ({ ifMatch }: Endpoint): fc.Arbitrary<Sending> =>
  fc.record({
    key: fc.uuid(),
    ifMatch:
      ifMatch === undefined
        ? fc.constant('')
        : ifMatch === 'must'
          ? fc.constantFrom(SEEN, SEEN, '"p-1"')
          : fc.constantFrom(SEEN, '', '', ''),
    type: fc.constant('application/json'),
    isBroken: fc.constant(false),
  });

const illSent: fc.Arbitrary<Sending> = fc.record({
  key: fc.oneof(fc.uuid(), fc.constantFrom('short', '', 'same-key-again')),
  ifMatch: fc.constantFrom('"f-1"', '"f-1.1"', '"p-1"', '*', 'nonsense', ''),
  type: fc.constantFrom('application/json', 'application/json', 'application/json', 'text/plain'),
  isBroken: fc.integer({ min: 0, max: 19 }).map((nth) => nth === 0),
});

/** What a gazette's text looks like, and what does not. */
const FILES = [
  '吉林省人民政府公报\n2025年第1号\n\n吉林省人民政府关于示例的通知\n吉政发〔2025〕1号\n各市（州）人民政府：\n第一条 示例。\n第二条 自2025年6月1日起施行。\n吉林省人民政府\n2025年1月2日\n',
  '第一条\n第一条\n（一）\n',
  'PK\u0003\u0004 no workbook',
  '',
  '\u0000'.repeat(50),
];

/** Where the version of what an endpoint is about is read. */
function versionOf({ path }: Endpoint, url: string): string {
  if (path.endsWith('/steps') || path.endsWith('/verdicts')) return url.replace(/\/\w+$/, '');
  return '/api/funds/F01';
}

function requestOf(endpoint: Endpoint, drawn: Drawn, sending: Sending, file: string): FuzzRequest {
  const { method, path } = endpoint;
  let at = 0;
  const url = path.replace(/:\w+/g, () => encoded(drawn.params[at++] ?? ''));
  const streams = endpoint.kind === 'own' ? endpoint.streams : undefined;
  const body = streams === undefined ? (JSON.stringify(drawn.body) ?? '') : file;
  const type = streams?.[file.length % streams.length] ?? sending.type;
  const isSeen = sending.ifMatch === SEEN;
  return {
    method,
    url: `${url}${query(drawn.query)}`,
    payload: method === 'GET' ? null : sending.isBroken ? body.slice(0, -1) : body,
    headers: {
      ...(method === 'GET' ? {} : { 'content-type': type, 'idempotency-key': sending.key }),
      ...(sending.ifMatch === '' || isSeen ? {} : { 'if-match': sending.ifMatch }),
    },
    who: drawn.who,
    versionOf: isSeen ? versionOf(endpoint, url) : null,
    about:
      path === '/api/papers'
        ? String((drawn.body as { act?: unknown } | null)?.act)
        : (drawn.params[0] ?? null),
    endpoint,
  };
}

const requestsTo = (endpoint: Endpoint): fc.Arbitrary<FuzzRequest> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.tuple(knowing(endpoint), wellSent(endpoint)) },
        { weight: 2, arbitrary: fc.tuple(spiteful(endpoint), illSent) },
      ),
      fc.constantFrom(...FILES),
    )
    .map(([[drawn, sending], file]) => requestOf(endpoint, drawn, sending, file));

/** A password costs as much as a hundred other questions, and so does the whole chain of the audit log. */
const COSTLY: ReadonlySet<string> = new Set([
  'POST /api/session',
  'POST /api/session/password',
  'POST /api/people',
  'POST /api/people/:id/password',
  'GET /api/audit/check',
  'GET /api/audit/export',
]);

const weightOf = (endpoint: Endpoint): number => {
  if (isDeep(endpoint)) return 14;
  return COSTLY.has(`${endpoint.method} ${endpoint.path}`) ? 1 : 4;
};

/** Requests to every endpoint, made from its schemas; oftenest to those that do the work of the offices. */
export const fuzzRequests: fc.Arbitrary<FuzzRequest> = fc.oneof(
  ...ENDPOINTS.filter(({ path }) => !ENDLESS.has(path)).map((endpoint) => ({
    weight: weightOf(endpoint),
    arbitrary: requestsTo(endpoint),
  })),
);
