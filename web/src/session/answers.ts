import type { components, operations, paths } from './generated/api';

/** An address of the API. */
export type Path = keyof paths;

type Sent<O> = O extends { readonly responses: { readonly '2XX': infer Response } } ? Response : never;

type Inside<R, Media extends string> = R extends {
  readonly content: { readonly [M in Media]: infer Body };
}
  ? Body
  : never;

/** What an address answers. */
export type Answer<P extends Path, M extends keyof paths[P] = 'get' & keyof paths[P]> = Inside<
  Sent<paths[P][M]>,
  'application/json'
>;

/** What an address takes. */
export type Body<P extends Path, M extends keyof paths[P] = 'post' & keyof paths[P]> = paths[P][M] extends {
  readonly requestBody: infer Request;
}
  ? Inside<Request, 'application/json'>
  : never;

/** The fields of an act; a form holds whatever the act's schema names, and the server reads it again. */
export type ActInput = components['schemas']['AnyInput'];
/** A rule by its id. */
export type RuleId = paths['/api/rules/{id}/decide']['post']['parameters']['path']['id'];
/** The facts of a rule; the desk holds whatever the rule's schema names, and the server reads it again. */
export type RuleFacts = components['schemas']['AnyFacts'];

/** A problem as the server says it (RFC 9457), with what the rules decided. */
export type Problem = Inside<
  paths['/api/session']['get']['responses']['default'],
  'application/problem+json'
>;

/** Who is signed in, for which organisation and position. */
export type Session = Answer<'/api/session'>;
/** The post of a person. */
export type Position = Session['position'];
/** The ways to sign in. */
export type SignInChoices = Answer<'/api/session/choices'>;

/** The Desk of a person. */
export type Desk = Answer<'/api/desk'>;
/** One thing to do. */
export type Duty = Desk['todo'][number];
/** What comes due on one day. */
export type DueDay = Desk['upcoming'][number];

/** A fund in one look. */
export type FundPage = Answer<'/api/funds/{code}'>;
/** A fact, a stage or a figure of a fund that "Why?" is asked of. */
export type AboutFund = operations['getFundsCodeWhyAbout']['parameters']['path']['about'];
/** A place in the picture of a fund's money. */
export type MoneyPlace = NonNullable<FundPage['money']>['nodes'][number]['id'];
/** Why a figure, a state or a stage is as it is. */
export type WhyAnswer = Answer<'/api/funds/{code}/why/{about}'>;
/** A project's archive. */
export type ProjectPage = Answer<'/api/projects/{code}'>;
/** An act with its grounds and what it moved. */
export type ActPage = Answer<'/api/acts/{id}'>;
/** An act in a list. */
export type ActRow = Omit<ActPage, 'input' | 'schema' | 'decisions' | 'transfers'>;

/** A decision of a rule, told in both languages. */
export type DecisionSaid = ActPage['decisions'][number];
/** One line of a decision as an officer reads it. */
export type DecisionLine = DecisionSaid['lines'][number];
/** A provision: its address, and how it is cited. */
export type Provision = FundPage['lifecycle'][number]['provision'];

/** A list of the server: an address that answers pages of rows. */
export type ListPath = {
  readonly [P in Path]: Answer<P> extends { items: readonly unknown[]; next: string | null } ? P : never;
}[Path];
/** A row of a list. */
export type RowOf<P extends ListPath> = Answer<P> extends { items: readonly (infer Row)[] } ? Row : never;
