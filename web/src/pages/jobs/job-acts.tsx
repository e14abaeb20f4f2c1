import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useWords } from '../../language/language';
import { ProblemNote } from '../../parts/problem-note';
import { answerOf, api } from '../../session/client';
import { problemFrom } from '../../session/problem';
import { useSubmissionKey } from '../../session/submission';
import type { Job } from './job';

interface JobActsProps {
  readonly job: Job;
  readonly rows: number;
}

/** What can be done with a workbook now; what cannot says why. */
export function JobActs({ job, rows }: JobActsProps) {
  const { say } = useWords();
  const id = useId();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const refresh = () => queries.invalidateQueries({ queryKey: ['job'] });
  const call = (verb: 'accept' | 'cancel') => ({
    params: { path: { id: job.id }, header: { 'idempotency-key': keyOf([verb, job.id]) } },
    body: {},
  });
  const accept = useMutation({
    mutationFn: () => answerOf(api.POST('/api/jobs/{id}/accept', call('accept'))),
    onSettled: refresh,
  });
  const cancel = useMutation({
    mutationFn: () => answerOf(api.POST('/api/jobs/{id}/cancel', call('cancel'))),
    onSettled: refresh,
  });
  const failed = accept.error ?? cancel.error;
  const { state, problemCount } = job;
  const isOver = job.may.includes('download');
  const hasErrors = state === 'wrong' || state === 'failed';
  const mayAccept = job.may.includes('accept');
  const canAccept = mayAccept && !accept.isPending;
  const why = hasErrors
    ? say({
        zh: `改好 ${problemCount} 处错误以后可以导入`,
        en: `possible once ${problemCount} errors are mended`,
      })
    : state === 'checked' && !mayAccept
      ? say({
          zh: '由财政厅厅长同意后导入；自己交来的由另一人同意',
          en: 'the finance director accepts it, and not one that they handed in themselves',
        })
      : '';
  return (
    <>
      {failed === null ? null : <ProblemNote problem={problemFrom(failed)} />}
      <div className="job-acts">
        {isOver ? (
          <>
            <a className="btn main" href={`/api/jobs/${job.id}/results`} download>
              {say({ zh: '下载结果表格', en: 'Download the results' })}
            </a>
            <a className="btn" href={`/api/jobs/${job.id}/report`} download>
              {say({ zh: '下载报告', en: 'Download the report' })}
            </a>
          </>
        ) : null}
        {hasErrors || state === 'cancelled' ? (
          <Link className="btn main" to="/import">
            {say({ zh: '重新选择文件', en: 'Choose another file' })}
          </Link>
        ) : null}
        {hasErrors || state === 'checked' ? (
          <button
            type="button"
            className={canAccept ? 'btn main' : 'btn'}
            aria-disabled={!canAccept}
            aria-describedby={id}
            onClick={() => {
              if (canAccept) accept.mutate();
            }}
          >
            {state === 'checked'
              ? say({
                  zh: `导入 ${rows.toLocaleString('en-US')} 行`,
                  en: `Take in ${rows.toLocaleString('en-US')} rows`,
                })
              : say({ zh: '导入', en: 'Take it in' })}
          </button>
        ) : null}
        {job.may.includes('cancel') ? (
          <button type="button" className="btn" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
            {say({ zh: '取消', en: 'Cancel' })}
          </button>
        ) : null}
        <span className="small dim" id={id}>
          {why}
        </span>
      </div>
    </>
  );
}
