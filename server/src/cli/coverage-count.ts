import { type Carrier, type ClauseEntry, GAZETTE_SOURCES, MEASURES, provisionParts } from '@jizheng/rules';

/** What carries the clauses of a register, counted. */
export interface CoverageCount {
  readonly clauses: number;
  /** Everything that the clause orders is carried. */
  readonly covered: number;
  /** Something carries it, something is still to come. */
  readonly partly: number;
  /** Nothing carries it yet. */
  readonly notYet: number;
  /** Of how many carriers of each kind the register speaks. */
  readonly carriers: { readonly [K in Carrier['by']]: number };
  /** Every article of the measures, also those without any clause. */
  readonly articles: readonly ArticleCount[];
  /** The other documents that the register speaks of. */
  readonly documents: readonly DocumentCount[];
  /** What is still to come, clause by clause. */
  readonly toCome: readonly { readonly clause: string; readonly what: string }[];
}

/** One article's clauses. */
export interface ArticleCount {
  readonly article: number;
  readonly clauses: number;
  readonly covered: number;
}

/** The clauses of one document without articles. */
export interface DocumentCount {
  readonly document: string;
  readonly clauses: number;
  readonly covered: number;
}

const LAST_ARTICLE = 50;

type State = 'covered' | 'partly' | 'notYet';

function stateOf({ carriers }: ClauseEntry): State {
  const missing = carriers.filter(({ by }) => by === 'notYet').length;
  if (missing === 0) return 'covered';
  return missing < carriers.length ? 'partly' : 'notYet';
}

/** Counts the register; `notYet` is never counted as covered. */
export function countCoverage(register: readonly ClauseEntry[]): CoverageCount {
  const states = register.map(stateOf);
  const count = (state: State): number => states.filter((each) => each === state).length;
  const carriers = {
    rule: 0,
    act: 0,
    deadline: 0,
    field: 0,
    ledger: 0,
    disclosure: 0,
    judgement: 0,
    page: 0,
    outside: 0,
    notYet: 0,
  };
  for (const { by } of register.flatMap((entry) => entry.carriers)) carriers[by] += 1;
  return {
    clauses: register.length,
    covered: count('covered'),
    partly: count('partly'),
    notYet: count('notYet'),
    carriers,
    articles: Array.from({ length: LAST_ARTICLE }, (_, index) => countArticle(index + 1, register)),
    documents: GAZETTE_SOURCES.map(({ id }) => countDocument(id, register)),
    toCome: register.flatMap(({ id, carriers: all }) =>
      all.flatMap((carrier) => (carrier.by === 'notYet' ? [{ clause: id, what: carrier.what }] : [])),
    ),
  };
}

function countDocument(document: string, register: readonly ClauseEntry[]): DocumentCount {
  const own = register.filter(({ provision }) => provision.startsWith(`${document}/`));
  return {
    document,
    clauses: own.length,
    covered: own.filter((entry) => stateOf(entry) === 'covered').length,
  };
}

function countArticle(article: number, register: readonly ClauseEntry[]): ArticleCount {
  const own = register.filter(({ provision }) => {
    const parts = provisionParts(provision);
    return parts?.document === MEASURES.id && parts.article === article;
  });
  const covered = own.filter((entry) => stateOf(entry) === 'covered').length;
  return { article, clauses: own.length, covered };
}
