import { type Carrier, type ClauseEntry, MEASURES, provisionParts } from '@jizheng/rules';

/** What carries the clauses of the measures, counted. */
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
  /** Every article, also those without any clause. */
  readonly articles: readonly ArticleCount[];
  /** What is still to come, clause by clause. */
  readonly toCome: readonly { readonly clause: string; readonly what: string }[];
}

/** One article's clauses. */
export interface ArticleCount {
  readonly article: number;
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
    toCome: register.flatMap(({ id, carriers: all }) =>
      all.flatMap((carrier) => (carrier.by === 'notYet' ? [{ clause: id, what: carrier.what }] : [])),
    ),
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
