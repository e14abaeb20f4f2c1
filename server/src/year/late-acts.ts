import { ok, type PlainDate, type Result } from '@jizheng/rules';
import type { ActContext, ActProblem, Performed } from '../acts/act.js';
import { performEach } from '../acts/perform-each.js';
import { recordedKeys } from './books.js';
import type { AnyAct, LocatedAct } from './planned-act.js';

/**
 * Acts of a day that the books have left behind, as when a workbook is played again: what was recorded stays as
 * it is, and nothing else can be recorded any more. Whatever could not be put to the law is told its reason again.
 */
export async function performLate(
  act: AnyAct,
  acts: readonly LocatedAct[],
  context: ActContext,
  today: PlainDate,
): Promise<Result<readonly Performed[], ActProblem>> {
  const { client, jurisdiction } = context;
  const recorded = await recordedKeys(
    client,
    jurisdiction,
    acts.map(({ key }) => key),
  );
  const before = await performEach(
    act,
    acts.filter(({ key }) => recorded.has(key)),
    context,
  );
  if (!before.ok) return before;
  const answers = new Map(before.value.map((answer) => [answer.key, answer]));
  for (const each of acts) {
    if (!recorded.has(each.key)) answers.set(each.key, await reasonAgainst(act, each, context, today));
  }
  return ok(acts.flatMap(({ key }) => answers.get(key) ?? []));
}

/** Why the act is not in the books: its own fault if it had one today, or else the day itself. */
async function reasonAgainst(
  act: AnyAct,
  asked: LocatedAct,
  context: ActContext,
  today: PlainDate,
): Promise<Performed> {
  const { key } = asked;
  const { client, recordedOn } = context;
  await client.query('savepoint late');
  const tried = await performEach(act, [asked], { ...context, recordedOn: today });
  await client.query('rollback to savepoint late');
  if (!tried.ok) return { status: 'problem', key, problem: tried.error };
  const [answer] = tried.value;
  if (answer?.status === 'problem') return answer;
  return { status: 'problem', key, problem: { code: 'clockWentBack', today, asked: recordedOn } };
}
