import type { Text } from '@jizheng/rules';
import { queryOptions } from '@tanstack/react-query';
import type { Tone } from '../../parts/status-word';
import type { Answer } from '../../session/answers';
import { answerOf, api } from '../../session/client';

/** A workbook that was handed in, with all that is known of it. */
export type Job = Answer<'/api/jobs/{id}'>;
/** One thing that is wrong in a workbook, where it stands. */
export type LocatedProblem = Job['problems'][number];

interface JobState {
  readonly title: Text;
  readonly tone: Tone;
  /** Something is being done, or will be without anybody asking. */
  readonly isGoing: boolean;
}

const going = (zh: string, en: string): JobState => ({ title: { zh, en }, tone: 'running', isGoing: true });
const still = (zh: string, en: string, tone: Tone): JobState => ({
  title: { zh, en },
  tone,
  isGoing: false,
});

/** The states of a workbook in words. */
export const JOB_STATES: { readonly [S in Job['state']]: JobState } = {
  waiting: going('排队等待', 'Waiting its turn'),
  checking: going('正在核对', 'Checking'),
  checked: still('核对无误，待同意', 'Checked; waits to be accepted', 'notice'),
  wrong: still('有错误，没有导入', 'Has errors; nothing was taken in', 'overdue'),
  playing: going('正在办理', 'At work'),
  done: still('已完成', 'Done', 'done'),
  failed: still('没有办完', 'Did not finish', 'refused'),
  cancelled: still('已取消', 'Cancelled', 'draft'),
};

const ASK_AGAIN_MS = 1000;

/** A workbook by its number; asked for again while something is being done. */
export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['job', id],
    queryFn: () => answerOf(api.GET('/api/jobs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data !== undefined && JOB_STATES[state.data.state].isGoing ? ASK_AGAIN_MS : false,
  });

/** The workbooks that were handed in, the latest first. */
export const jobsQuery = queryOptions({
  queryKey: ['job', 'list'],
  queryFn: () => answerOf(api.GET('/api/jobs', { params: { query: { limit: 20 } } })),
  refetchInterval: ({ state }) =>
    state.data?.items.some(({ state: each }) => JOB_STATES[each].isGoing) === true ? ASK_AGAIN_MS : false,
});
