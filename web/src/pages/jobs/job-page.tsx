import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useId } from 'react';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { PageHeading } from '../../parts/heading';
import { LongWork } from '../../parts/long-work';
import { ProblemNote } from '../../parts/problem-note';
import { StatusWord } from '../../parts/status-word';
import { plainText } from '../../parts/table/column';
import { answerOf, api } from '../../session/client';
import { problemFrom } from '../../session/problem';
import { useSubmissionKey } from '../../session/submission';
import type { Job } from '../../session/types/work';
import { jobState } from './job-words';
import { LocatedProblems } from './located-problems';
import { SheetTally } from './sheet-tally';
import '../../look/import.css';

const ASK_AGAIN_MS = 1000;

/** Long work: how far it is, every error located, what to do next. */
export function JobPage() {
  const { id } = useParams({ from: '/signed/jobs/$id' });
  const job = useQuery({
    queryKey: ['job', id],
    queryFn: () => answerOf(api.GET('/api/jobs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data !== undefined && jobState(state.data.state).isGoing ? ASK_AGAIN_MS : false,
  });
  return <Asked asked={job}>{(answer) => <JobStatement job={answer} />}</Asked>;
}

function JobStatement({ job }: { readonly job: Job }) {
  const { language, say } = useWords();
  const state = jobState(job.state);
  const problems = job.problems ?? [];
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  const name = job.name ?? plainText(job.title ?? job.id, language);
  return (
    <>
      <PageHeading
        title={name}
        crumbs={
          <Crumbs
            steps={[
              <Link key="import" to="/import">
                {say({ zh: '表格导入', en: 'Workbooks' })}
              </Link>,
              job.id,
            ]}
          />
        }
        beside={<StatusWord tone={state.tone}>{say(state.title)}</StatusWord>}
      />
      {errors.length > 0 ? (
        <p className="lead gap-above">
          <span className="hot">
            {say({
              zh: `${errors.length} 处错误`,
              en: errors.length === 1 ? '1 error' : `${errors.length} errors`,
            })}
          </span>
          {say({ zh: '，整份表格没有导入', en: '; nothing was taken in' })}
        </p>
      ) : null}
      {state.isGoing ? (
        <LongWork says={plainText(job.step ?? state.title, language)} done={job.done} total={job.total} />
      ) : (
        <JobActs job={job} errors={errors.length} />
      )}
      {problems.length === 0 ? null : <LocatedProblems problems={problems} />}
      {job.sheets === undefined || job.sheets.length === 0 ? null : <SheetTally sheets={job.sheets} />}
    </>
  );
}

function JobActs({ job, errors }: { readonly job: Job; readonly errors: number }) {
  const { say } = useWords();
  const id = useId();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const accept = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/jobs/{id}/accept', {
          params: { path: { id: job.id } },
          body: {},
          headers: { 'idempotency-key': keyOf(job.id) },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['job'] }),
  });
  const isDone = job.state === 'done' || job.state === 'finished';
  const canAccept = job.state === 'checked' || job.state === 'ready';
  return (
    <>
      {accept.isError ? <ProblemNote problem={problemFrom(accept.error)} /> : null}
      <p className="job-acts">
        {isDone ? (
          <>
            <a className="btn main" href={`/api/jobs/${job.id}/results`} download>
              {say({ zh: '下载结果表格', en: 'Download the results' })}
            </a>
            <a className="btn" href={`/api/jobs/${job.id}/report`} download>
              {say({ zh: '下载报告', en: 'Download the report' })}
            </a>
          </>
        ) : (
          <>
            <Link className={errors > 0 ? 'btn main' : 'btn'} to="/import">
              {say({ zh: '重新选择文件', en: 'Choose another file' })}
            </Link>
            <button
              type="button"
              className={canAccept ? 'btn main' : 'btn'}
              aria-disabled={!canAccept || accept.isPending}
              aria-describedby={id}
              onClick={() => {
                if (canAccept && !accept.isPending) accept.mutate();
              }}
            >
              {say({ zh: '导入', en: 'Take it in' })}
            </button>
            <span className="small dim" id={id}>
              {errors > 0
                ? say({
                    zh: `改好 ${errors} 处错误以后可以导入`,
                    en: `possible once ${errors} errors are mended`,
                  })
                : ''}
            </span>
          </>
        )}
      </p>
    </>
  );
}
