import { choiceKind, dateKind, flagKind, type Kind, type Result, recordKind } from '@jizheng/rules';
import { describeActProblem } from '../../acts/describe-problem.js';
import { CLOCK, type ClockRefusal, MOST_DAYS, moveClock, setClockMode } from '../../office/clock.js';
import type { Position } from '../../office/position.js';
import type { OwnEndpoint, Sent } from '../endpoint.js';
import type { Problem } from '../problem.js';
import { readBody } from '../read-body.js';
import { type ProgramWork, sentJson, unacceptable, writeOnce } from '../write-once.js';

const clockKind = recordKind({ today: dateKind, clock: choiceKind(CLOCK), demo: flagKind });
const moveKind = recordKind({ today: dateKind });
const modeKind = recordKind({ mode: choiceKind(CLOCK) });

interface ClockEndpoint<B> extends Pick<OwnEndpoint, 'path' | 'title'> {
  readonly positions: readonly Position[];
  readonly body: Kind<B>;
  change(work: ProgramWork, body: B): Promise<Result<Parameters<typeof clockKind.toJson>[0], ClockRefusal>>;
}

/** The daily job is the program's own act, so these endpoints work as the program and not as the person. */
const clockEndpoint = <B>({ path, title, positions, body, change }: ClockEndpoint<B>): OwnEndpoint => ({
  kind: 'own',
  method: 'POST',
  path,
  title,
  tag: 'clock',
  access: { who: 'positions', positions },
  keyed: true,
  schemas: { params: null, query: null, body: body.schema, answer: clockKind.schema },
  async handle(request, reply, services) {
    const read = readBody(body, request.body);
    if (!read.ok) return read.error;
    return writeOnce(request, reply, services, async (work): Promise<Result<Sent, Problem>> => {
      const changed = await change(work, read.value);
      return changed.ok ? sentJson(clockKind.toJson(changed.value)) : refusalSent(changed.error);
    });
  },
});

function refusalSent(refusal: ClockRefusal): Result<never, Problem> {
  switch (refusal.code) {
    case 'followsCalendar':
      return unacceptable(
        '办公日随日历推进，不能人工推进',
        'the office day follows the calendar and is not moved by hand',
      );
    case 'goesBack':
      return unacceptable(
        `办公日是 ${refusal.today}，不能倒退`,
        `the office day is ${refusal.today} and never goes back`,
      );
    case 'tooFar':
      return unacceptable(
        `一次最多推进 ${MOST_DAYS} 天，即到 ${refusal.latest}`,
        `at most ${MOST_DAYS} days at once, to ${refusal.latest}`,
      );
    case 'isDemo':
      return unacceptable('演示账套的办公日只能人工推进', "a demo's office day is moved by hand");
    case 'dayFailed': {
      const { day, problem } = refusal;
      return unacceptable(
        `${day} 的每日作业没有完成：${describeActProblem(problem, 'zh')}`,
        `the daily job of ${day} could not be done: ${describeActProblem(problem, 'en')}`,
      );
    }
  }
}

/** Moving the office day. */
export const CLOCK_ENDPOINTS: readonly OwnEndpoint[] = [
  clockEndpoint({
    path: '/api/clock',
    title: { zh: '推进办公日', en: 'move the office day' },
    positions: ['financeDirector', 'administrator'],
    body: moveKind,
    change: ({ client, signed }, { today }) => moveClock(client, signed, today),
  }),
  clockEndpoint({
    path: '/api/clock/mode',
    title: { zh: '办公日随日历或人工推进', en: 'whether the office day follows the calendar' },
    positions: ['administrator'],
    body: modeKind,
    change: ({ client, signed }, { mode }) => setClockMode(client, signed, mode),
  }),
];
