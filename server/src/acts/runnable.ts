import { type FactError, fail, type Kind, type Office, ok, type Result, type Text } from '@jizheng/rules';
import type { Act, ActContext, ActProblem, ActRequest, Decisions, Performed, Subject } from './act.js';
import { weigh } from './perform.js';
import { performEach } from './perform-each.js';

/** A request as it came in: `input` is JSON that nobody has read yet. */
export interface JsonRequest {
  readonly key: string;
  readonly input: unknown;
}

/** An act for whoever knows only its name: it takes JSON, and keeps its own types to itself. */
export interface RunnableAct {
  readonly name: string;
  readonly title: Text;
  /** Who may do it; nobody else. */
  readonly offices: readonly Office[];
  readonly input: Kind<unknown>;
  /** The daily job does it when its day has come, and nobody is asked to. */
  readonly byCalendar: boolean;
  /** What a request is about, without doing it. */
  subject(input: unknown): Result<Subject, FactError[]>;
  /** What the law says to a request, with nothing written. */
  weigh(context: ActContext, input: unknown): Promise<Result<Decisions, ActProblem>>;
  /**
   * Reads and performs a batch within the caller's transaction, and answers in its order. A request that cannot be
   * read is a problem of its own that names every wrong field; the others are done.
   */
  perform(
    context: ActContext,
    requests: readonly JsonRequest[],
  ): Promise<Result<readonly Performed[], ActProblem>>;
}

const runnable = <I, S, D extends Decisions>(act: Act<I, S, D>, byCalendar: boolean): RunnableAct => ({
  name: act.name,
  title: act.title,
  offices: act.offices,
  input: act.input,
  byCalendar,
  subject(input) {
    const read = act.input.parse(input, '');
    return read.ok ? ok(act.subject(read.value)) : read;
  },
  async weigh(context, input) {
    const read = act.input.parse(input, '');
    return read.ok
      ? weigh(act, read.value, context)
      : fail({ code: 'contradictoryFacts', errors: read.error });
  },
  perform: (context, requests) => performJson(act, context, requests),
});

/** An act that a person does. */
export const byPeople = <I, S, D extends Decisions>(act: Act<I, S, D>): RunnableAct => runnable(act, false);

/** An act that the daily job does. */
export const byCalendar = <I, S, D extends Decisions>(act: Act<I, S, D>): RunnableAct => runnable(act, true);

async function performJson<I, S, D extends Decisions>(
  act: Act<I, S, D>,
  context: ActContext,
  requests: readonly JsonRequest[],
): Promise<Result<readonly Performed[], ActProblem>> {
  const read = requests.map(({ key, input }) => ({ key, input: act.input.parse(input, '') }));
  const readable = read.flatMap(({ key, input }): ActRequest<I>[] =>
    input.ok ? [{ key, input: input.value }] : [],
  );
  const performed = await performEach(act, readable, context);
  if (!performed.ok) return performed;
  const done = performed.value.values();
  return ok(
    read.flatMap(({ key, input }): Performed[] => {
      if (!input.ok) {
        return [{ status: 'problem', key, problem: { code: 'contradictoryFacts', errors: input.error } }];
      }
      const next = done.next();
      return next.done ? [] : [next.value];
    }),
  );
}
