import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useWords } from '../../language/language';
import { ProblemNote } from '../../parts/problem-note';
import { answerOf, api } from '../../session/client';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { useSubmissionKey } from '../../session/submission';
import type { Job } from './job';

interface JobActsProps {
  readonly job: Job;
  readonly rows: number;
}

/** Who answers for what a workbook does. */
const ACCEPTING: readonly string[] = ['financeDirector', 'administrator'];

/** What can be done with a workbook now; what cannot says why. */
export function JobActs({ job, rows }: JobActsProps) {
  const { say } = useWords();
  const id = useId();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const { position } = useSession();
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
  const isOver = state === 'done';
  const hasErrors = state === 'wrong' || state === 'failed';
  const mayAccept = ACCEPTING.includes(position);
  const canAccept = state === 'checked' && mayAccept && !accept.isPending;
  const why = hasErrors
    ? say({
        zh: `改好 ${problemCount} 处错误以后可以导入`,
        en: `possible once ${problemCount} errors are mended`,
      })
    : state === 'checked' && !mayAccept
      ? say({ zh: '由财政厅厅长同意后导入', en: 'the finance director accepts it' })
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
        {['waiting', 'checking', 'checked'].includes(state) ? (
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
