import { ContradictoryFacts, fail, type Office, ok, type Result } from '@jizheng/rules';
import type { Act, ActContext, ActProblem, ActRequest, Decisions, Done, Performed } from './act.js';
import {
  appendEvent,
  findRecorded,
  insertActs,
  insertDecisions,
  nextEventId,
  type RecordedAct,
} from './record.js';

/**
 * Performs one act for a batch of requests within the caller's transaction: who may, what was done before,
 * what the law says, what follows, and the audit event that binds it all.
 * A problem of one request leaves the others alone; a problem of the whole call is the failure.
 */
export async function perform<I, S, D extends Decisions>(
  act: Act<I, S, D>,
  requests: readonly ActRequest<I>[],
  context: ActContext,
): Promise<Result<readonly Performed[], ActProblem>> {
  const barred = whyNot(act, context);
  if (barred !== null) return fail(barred);
  const recorded = await findRecorded(context, act, requests);
  const fresh = requests.filter(({ key }) => !recorded.has(key));
  if (fresh.length === 0) return ok(requests.map(({ key }) => replayed(key, recorded)));
  const clock = await advanceClock(context);
  if (!clock.ok) return clock;

  const decided = await decideAll(act, fresh, context);
  const written = await writeAll(act, decided, context);
  if (!written.ok) return written;
  const answers = new Map(written.value.map((answer) => [answer.key, answer]));
  return ok(requests.map(({ key }) => answers.get(key) ?? replayed(key, recorded)));
}

/** What the law says to one request, with nothing written and nothing remembered. */
export async function weigh<I, S, D extends Decisions>(
  act: Act<I, S, D>,
  input: I,
  context: ActContext,
): Promise<Result<D, ActProblem>> {
  const barred = whyNot(act, context);
  if (barred !== null) return fail(barred);
  return decideOne(act, input, await act.load([input], context), context);
}

function whyNot(
  { name, offices }: { readonly name: string; readonly offices: readonly Office[] },
  { office, on, recordedOn }: ActContext,
): ActProblem | null {
  if (!offices.includes(office)) return { code: 'notThisOffice', office, act: name };
  return on > recordedOn ? { code: 'inTheFuture', on, recordedOn } : null;
}

function replayed(key: string, recorded: ReadonlyMap<string, RecordedAct>): Performed {
  const before = recorded.get(key);
  if (before === undefined || !before.same)
    return { status: 'problem', key, problem: { code: 'keyReused', key } };
  return { status: 'recorded', key, act: before.act, accepted: before.accepted };
}

async function advanceClock({
  client,
  jurisdiction,
  recordedOn,
}: ActContext): Promise<Result<null, ActProblem>> {
  const { rows } = await client.query<{ moved: boolean; today: ActContext['on'] }>(
    `select law.advance_clock($1, $2) as moved, (select today from law.jurisdiction where code = $1) as today`,
    [jurisdiction, recordedOn],
  );
  const [row] = rows;
  if (row === undefined || row.moved) return ok(null);
  return fail({ code: 'clockWentBack', today: row.today, asked: recordedOn });
}

interface Decided<I, S, D extends Decisions> {
  readonly state: S;
  readonly answered: readonly {
    readonly request: ActRequest<I>;
    readonly decisions: D;
    readonly accepted: boolean;
  }[];
  readonly problems: readonly Performed[];
}

async function decideAll<I, S, D extends Decisions>(
  act: Act<I, S, D>,
  requests: readonly ActRequest<I>[],
  context: ActContext,
): Promise<Decided<I, S, D>> {
  const state = await act.load(
    requests.map(({ input }) => input),
    context,
  );
  const answered: { request: ActRequest<I>; decisions: D; accepted: boolean }[] = [];
  const problems: Performed[] = [];
  for (const request of requests) {
    const answer = decideOne(act, request.input, state, context);
    if (!answer.ok) {
      problems.push({ status: 'problem', key: request.key, problem: answer.error });
      continue;
    }
    const accepted = Object.values(answer.value).every((decision) => decision.accepted);
    if (accepted) act.apply?.(request.input, answer.value, state);
    answered.push({ request, decisions: answer.value, accepted });
  }
  return { state, answered, problems };
}

function decideOne<I, S, D extends Decisions>(
  act: Act<I, S, D>,
  input: I,
  state: S,
  context: ActContext,
): Result<D, ActProblem> {
  try {
    return act.decide(input, state, context);
  } catch (exception) {
    if (exception instanceof ContradictoryFacts) {
      return fail({ code: 'contradictoryFacts', errors: exception.errors });
    }
    throw exception;
  }
}

async function writeAll<I, S, D extends Decisions>(
  act: Act<I, S, D>,
  { state, answered, problems }: Decided<I, S, D>,
  context: ActContext,
): Promise<Result<readonly Performed[], ActProblem>> {
  if (answered.length === 0) return ok(problems);
  const event = await nextEventId(context);
  const acts = await insertActs(context, act, event, answered);
  const decisions = await insertDecisions(context, acts, answered);
  const done = answered.flatMap(({ request, decisions: answers, accepted }, index): Done<I, D>[] => {
    const id = acts[index];
    const decisionIds = decisions[index];
    if (!accepted || id === undefined || decisionIds === undefined) return [];
    return [
      {
        act: id,
        key: request.key,
        input: request.input,
        decisions: answers,
        decisionIds: decisionIds as Done<I, D>['decisionIds'],
      },
    ];
  });
  const stored = done.length === 0 ? ok(null) : await act.store(done, state, context);
  if (!stored.ok) return stored;
  await appendEvent(context, act.name, event, fileOf(act, answered));
  const performed = answered.map(
    ({ request, accepted, decisions: answers }, index): Performed => ({
      status: 'decided',
      key: request.key,
      act: acts[index] ?? 0n,
      accepted,
      decisions: answers,
    }),
  );
  return ok([...performed, ...problems]);
}

/** The audit chain of the one fund that the batch is about, or the province's own. */
function fileOf<I, S, D extends Decisions>(
  act: Act<I, S, D>,
  answered: readonly { readonly request: ActRequest<I> }[],
): string {
  const funds = new Set(answered.map(({ request }) => act.subject(request.input).fund));
  const [only] = funds;
  return funds.size === 1 && typeof only === 'string' ? only : '*';
}
