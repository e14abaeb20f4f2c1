import type { Text } from '@jizheng/rules';
import type { Tone } from '../../parts/status-word';

interface JobState {
  readonly title: Text;
  readonly tone: Tone;
  readonly isGoing: boolean;
}

const going = (zh: string, en: string): JobState => ({ title: { zh, en }, tone: 'running', isGoing: true });
const ended = (zh: string, en: string, tone: Tone): JobState => ({ title: { zh, en }, tone, isGoing: false });

const STATES: { readonly [state: string]: JobState } = {
  queued: going('排队等待', 'Waiting its turn'),
  waiting: going('排队等待', 'Waiting its turn'),
  reading: going('正在读取', 'Reading'),
  checking: going('正在核对', 'Checking'),
  running: going('正在办理', 'At work'),
  playing: going('正在办理', 'At work'),
  checked: ended('核对无误，等你决定导入', 'Checked; waits for you to accept', 'notice'),
  ready: ended('核对无误，等你决定导入', 'Checked; waits for you to accept', 'notice'),
  wrong: ended('有错误，没有导入', 'Has errors; nothing was taken in', 'overdue'),
  rejected: ended('有错误，没有导入', 'Has errors; nothing was taken in', 'overdue'),
  done: ended('已完成', 'Done', 'done'),
  finished: ended('已完成', 'Done', 'done'),
  failed: ended('没有办完', 'Did not finish', 'refused'),
};

/** The state of long work in words. */
export const jobState = (state: string): JobState => STATES[state] ?? ended(state, state, 'notice');
