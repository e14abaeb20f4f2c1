import type { ActDone, ActOffered, ActPage, ActPreview, ActRequest } from './act';
import type { Json, ListAnswer } from './common';
import type { ProblemSaid } from './decision';
import type { Desk } from './desk';
import type { FundPage } from './fund';
import type { ParameterSaid, RuleOffered, WhatIf } from './law';
import type { PaperPage, Verdict } from './paper';
import type { Session, SignInChoices } from './session';
import type { HitGroup, Job } from './work';

type Content<Body> = { readonly content: { readonly 'application/json': Body } };
type Problem = { readonly content: { readonly 'application/problem+json': ProblemSaid } };

interface Parameters<Path, Query> {
  readonly path: Path;
  readonly query?: Query;
}

interface Reads<Answer, Path = Record<never, never>, Query = Record<never, never>> {
  readonly parameters: Parameters<Path, Query>;
  readonly responses: { readonly 200: Content<Answer>; readonly default: Problem };
}

interface Writes<Body, Answer, Path = Record<never, never>> {
  readonly parameters: Parameters<Path, Record<never, never>>;
  readonly requestBody: Content<Body>;
  readonly responses: { readonly 200: Content<Answer>; readonly default: Problem };
}

interface AsOf {
  readonly asOf?: string;
}

/** The endpoints that the console calls, each with what it takes and answers. */
export interface paths {
  readonly '/api/session': {
    readonly get: Reads<Session>;
    readonly post: Writes<{ account: string; password: string }, Session>;
    readonly delete: Reads<unknown>;
  };
  readonly '/api/session/password': { readonly post: Writes<{ current: string; next: string }, unknown> };
  readonly '/api/session/acting': { readonly post: Writes<{ delegation: string | null }, unknown> };
  readonly '/api/session/choices': { readonly get: Reads<SignInChoices> };
  readonly '/api/desk': { readonly get: Reads<Desk, Record<never, never>, AsOf> };
  readonly '/api/funds/{code}': {
    readonly get: Reads<FundPage, { code: string }, AsOf & { readonly year?: number }>;
  };
  readonly '/api/acts/catalogue': {
    readonly get: Reads<ListAnswer<ActOffered> | ActOffered[]>;
  };
  readonly '/api/acts/{id}': { readonly get: Reads<ActPage, { id: string }> };
  readonly '/api/acts/{name}': { readonly post: Writes<ActRequest, ActDone, { name: string }> };
  readonly '/api/acts/{name}/preview': { readonly post: Writes<ActRequest, ActPreview, { name: string }> };
  readonly '/api/papers': {
    readonly post: Writes<ActRequest & { act: string; note: string }, { readonly id: string }>;
  };
  readonly '/api/papers/{id}': { readonly get: Reads<PaperPage, { id: string }> };
  readonly '/api/papers/{id}/steps': {
    readonly post: Writes<{ verdict: Verdict; note: string; input?: Json }, unknown, { id: string }>;
  };
  readonly '/api/projects/{code}': { readonly get: Reads<Json, { code: string }, AsOf> };
  readonly '/api/rules': { readonly get: Reads<ListAnswer<RuleOffered> | RuleOffered[]> };
  readonly '/api/rules/{id}/decide': {
    readonly post: Writes<{ facts: Json; on: string; policy?: Json }, WhatIf, { id: string }>;
  };
  readonly '/api/policy': {
    readonly get: Reads<
      ListAnswer<ParameterSaid> | { readonly parameters: ParameterSaid[] },
      Record<never, never>,
      { readonly on?: string }
    >;
  };
  readonly '/api/search': {
    readonly get: Reads<{ readonly groups: HitGroup[] }, Record<never, never>, { readonly q: string }>;
  };
  readonly '/api/jobs/{id}': { readonly get: Reads<Job, { id: string }> };
  readonly '/api/jobs/{id}/accept': { readonly post: Writes<Json, unknown, { id: string }> };
  readonly '/api/delegations': {
    readonly post: Writes<{ to: string; from: string; until: string; reason: string }, unknown>;
  };
  readonly '/api/delegations/{id}/end': { readonly post: Writes<Json, unknown, { id: string }> };
  readonly '/api/people/{id}/state': { readonly post: Writes<{ state: string }, unknown, { id: string }> };
  readonly '/api/clock': { readonly post: Writes<{ today: string }, unknown> };
}
