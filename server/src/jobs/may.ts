import { ACCEPTS, HANDS_IN, PROVINCIAL } from '../office/access.js';
import type { Position } from '../office/position.js';
import type { Signed } from '../office/signed.js';
import type { JobState } from './job.js';

/** What a person can do with a job. */
export const JOB_VERDICT = {
  accept: { zh: '同意导入', en: 'accept' },
  cancel: { zh: '取消', en: 'cancel' },
  download: { zh: '下载结果', en: 'download' },
} as const;

/** What a person can do with a job. */
export type JobVerdict = keyof typeof JOB_VERDICT;

/** Whose a job is, and where it stands. */
export interface JobOf {
  readonly state: JobState;
  readonly organisation: string;
  readonly person: bigint;
  /** The officer for whom it was handed in. */
  readonly principal: bigint;
}

type Who = Pick<Signed, 'person' | 'principal' | 'position' | 'organisation'>;

const MAY: { readonly [V in JobVerdict]: readonly Position[] } = {
  accept: ACCEPTS,
  // Whoever keeps the machine ends work that harms it.
  cancel: [...HANDS_IN, 'administrator'],
  // They tell of the whole books.
  download: PROVINCIAL,
};

/** Why a person may not do so with a job at all, whatever its state; null when she may. */
export function barredFromJob(verdict: JobVerdict, who: Who, job: JobOf): Barred | null {
  const { position, organisation, person, principal } = who;
  if (!MAY[verdict].includes(position)) return 'notAllowed';
  const seesAll = ACCEPTS.includes(position) || position === 'administrator';
  if (job.organisation !== organisation && !seesAll) return 'notYours';
  const hands = [job.person, job.principal];
  return verdict === 'accept' && (hands.includes(person) || hands.includes(principal)) ? 'fourEyes' : null;
}

type Barred = 'notAllowed' | 'notYours' | 'fourEyes';

/** The states in which something can be done with a job. */
export const JOB_STANDS: { readonly [V in JobVerdict]: readonly JobState[] } = {
  accept: ['checked'],
  cancel: ['waiting', 'checking', 'checked'],
  download: ['done'],
};

/** What the person can do with a job now. */
export const jobVerdicts = (who: Who, job: JobOf): readonly JobVerdict[] =>
  (Object.keys(JOB_VERDICT) as JobVerdict[]).filter(
    (verdict) => JOB_STANDS[verdict].includes(job.state) && barredFromJob(verdict, who, job) === null,
  );
