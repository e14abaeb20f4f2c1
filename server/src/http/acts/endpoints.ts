import { fail, type Language, ok, type Result } from '@jizheng/rules';
import type { RunnableAct } from '../../acts/runnable.js';
import { findAct } from '../../funds/all-acts.js';
import { labelledSchema } from '../../funds/field-labels.js';
import { BUSINESS, officeFor } from '../../office/access.js';
import { doAct } from '../../office/acts/do-act.js';
import { contextOf, readOwn } from '../../office/acts/request.js';
import { type Tried, tryOut } from '../../office/acts/trial.js';
import type { Position } from '../../office/position.js';
import { enteringOf, signingOf } from '../../office/signing.js';
import { PEOPLES_ACTS } from '../components.js';
import { answeredIn } from '../decision-json.js';
import { type Endpoint, reading, trying, writing } from '../endpoint.js';
import { type Problem, problem, problemJson } from '../problem.js';
import { actDoneKind, actNameKind, actRequestKind, catalogueKind, previewKind } from './kinds.js';
import { recordedRefusal, refusalProblem } from './refusals.js';
import { fundVersionIn } from './version.js';

const access = { who: 'positions', positions: BUSINESS } as const;
const tag = 'acts';

const doing = writing({
  path: '/api/acts/:name',
  title: { zh: '办理一个事项', en: 'do an act' },
  tag,
  access,
  params: actNameKind,
  ifMatch: 'may',
  body: actRequestKind,
  answer: actDoneKind,
  async handle({ client, signed, params, body, key, ifMatch }) {
    const act = actNamed(params.name);
    if (!act.ok) return act;
    const asked = { act: act.value, on: body.on, input: body.input };
    const done = await doAct(client, signed, asked, { key: key ?? '', seen: fundVersionIn(ifMatch) });
    if (!done.ok) return fail(refusalProblem(done.error));
    const { act: id, accepted, decisions, on } = done.value;
    if (!accepted) return fail(recordedRefusal(id, decisions));
    const value = { id, accepted, act: act.value.name, on, decisions: answeredIn(decisions) };
    return ok({ value, status: 201 as const });
  },
});

const previewing = trying({
  path: '/api/acts/:name/preview',
  title: { zh: '试办一个事项，不留记录', en: 'see what an act would do; nothing is kept' },
  tag,
  access,
  params: actNameKind,
  body: actRequestKind,
  answer: previewKind,
  async handle({ client, signed, params, body, language }) {
    const act = actNamed(params.name);
    if (!act.ok) return act;
    const office = officeFor(signed.position, act.value.offices);
    if (office === undefined) return fail(problem('notAllowed'));
    const request = await readOwn(client, signed, { act: act.value, office, on: body.on, input: body.input });
    if (!request.ok) return fail(refusalProblem(request.error));
    const context = await contextOf(client, signed, request.value);
    if (!context.ok) return fail(refusalProblem(context.error));
    const tried = await tryOut(request.value, signingOf(act.value, office), context.value);
    if (!tried.ok) return fail(refusalProblem(tried.error));
    return ok({ value: previewOf(tried.value, language, `/api/acts/${act.value.name}/preview`) });
  },
});

const catalogue = reading({
  path: '/api/acts/catalogue',
  title: { zh: '可办理的事项及其填写项', en: 'the acts and their fields' },
  tag,
  access,
  answer: catalogueKind,
  async handle({ signed }) {
    const items = OFFERED.map((each) => offered(each, signed.position));
    return ok({ value: { items, next: null, total: items.length } });
  },
});

const OFFERED = PEOPLES_ACTS.map((act) => ({ act, schema: labelledSchema(act) }));

/** An act as the catalogue offers it to a position. */
function offered({ act, schema }: (typeof OFFERED)[number], position: Position) {
  const entering = enteringOf(act, position);
  const signing = entering?.signing ?? act.offices.flatMap((office) => signingOf(act, office) ?? [])[0];
  return {
    name: act.name,
    title: act.title,
    offices: act.offices,
    mayDo: entering !== null,
    signing: (signing?.signs.length ?? 0) > 0 ? 'countersigned' : 'direct',
    enters: act.offices.flatMap((office) => signingOf(act, office)?.enters ?? []),
    signs: signing?.signs ?? [],
    provision: signing?.provision ?? null,
    schema,
  };
}

/** The act of that name; those that the calendar does are nobody's. */
export function actNamed(name: string): Result<RunnableAct, Problem> {
  const act = findAct(name);
  return act === undefined || act.byCalendar ? fail(problem('notFound')) : ok(act);
}

/** What would come of a request, as it is answered. */
export const previewOf = (
  { accepted, problem: met, decisions, route }: Tried,
  language: Language,
  path: string,
) => ({
  accepted,
  problem:
    met === null ? null : problemJson(refusalProblem({ code: 'problem', problem: met }), language, path),
  route:
    route === null
      ? null
      : route.signs.map((position, index) => ({
          position,
          title: position,
          state: index === 0 ? 'now' : 'next',
        })),
  decisions: answeredIn(decisions),
});

/** Acts of the offices. */
export const ACT_ENDPOINTS: readonly Endpoint[] = [catalogue, doing, previewing];
