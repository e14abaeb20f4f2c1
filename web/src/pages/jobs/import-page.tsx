import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../language/language';
import { PageHeading } from '../../parts/heading';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { plainText } from '../../parts/table/column';
import { fetchList, sendFile } from '../../session/client';
import { problemFrom } from '../../session/problem';
import { useSubmissionKey } from '../../session/submission';
import type { Job } from '../../session/types/work';
import { jobState } from './job-words';
import '../../look/import.css';

const LARGEST_MIB = 64;

/** Drop a workbook: it is read and checked; nothing is done before it is accepted. */
export function ImportPage() {
  const { say } = useWords();
  const id = useId();
  const navigate = useNavigate();
  const keyOf = useSubmissionKey();
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const sent = useMutation({
    mutationFn: async (file: File) => {
      const key = keyOf([file.name, file.size, file.lastModified]);
      return (await sendFile('/api/workbooks', file, key)) as Job;
    },
    onSuccess: (job) => navigate({ to: '/jobs/$id', params: { id: job.id } }),
  });
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    const isTooLarge = file.size > LARGEST_MIB * 1024 * 1024;
    setTooLarge(isTooLarge);
    if (!isTooLarge) sent.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <PageHeading
        title={say({ zh: '表格导入', en: 'Workbooks' })}
        acts={
          <a className="btn" href="/api/workbook-template" download>
            {say({ zh: '下载模板', en: 'Download the template' })}
          </a>
        }
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard */}
      <div className="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <p>
          <b>{say({ zh: '把 .xlsx 拖到这里', en: 'Drop an .xlsx here' })}</b>
        </p>
        <p className="mid">
          {say({
            zh: '先核对，全部没有错误才能导入；错误会一次列全。',
            en: 'It is checked first; every error is listed at once, and all or nothing is taken in.',
          })}
        </p>
        <p>
          <label className="vh" htmlFor={id}>
            {say({ zh: '选择表格', en: 'Choose a workbook' })}
          </label>
          <input
            ref={input}
            id={id}
            className="vh"
            type="file"
            tabIndex={-1}
            accept=".xlsx"
            onChange={(event) => take(event.target.files?.[0])}
          />
          <button
            type="button"
            className="btn main"
            disabled={sent.isPending}
            onClick={() => input.current?.click()}
          >
            {sent.isPending
              ? say({ zh: '正在上传…', en: 'Uploading…' })
              : say({ zh: '选择文件', en: 'Choose a file' })}
          </button>
        </p>
        {tooLarge ? (
          <p role="alert">
            {say({ zh: `文件超过 ${LARGEST_MIB} MB`, en: `The file is larger than ${LARGEST_MIB} MB` })}
          </p>
        ) : null}
      </div>
      {sent.isError ? <ProblemNote problem={problemFrom(sent.error)} /> : null}
      <Jobs />
    </>
  );
}

function Jobs() {
  const { language, say } = useWords();
  const jobs = useQuery({
    queryKey: ['job', 'list'],
    queryFn: () => fetchList<Job & { readonly [name: string]: unknown }>('/api/jobs', { limit: 20 }),
  });
  const rows = jobs.data?.items ?? [];
  if (rows.length === 0) return null;
  return (
    <Statement className="gap-above" title={say({ zh: '以前的表格', en: 'Earlier workbooks' })}>
      <table className="dense">
        <caption className="vh">{say({ zh: '以前的表格', en: 'Earlier workbooks' })}</caption>
        <tbody>
          {rows.map((job) => (
            <tr key={job.id}>
              <th scope="row">
                <Link to="/jobs/$id" params={{ id: job.id }}>
                  {job.name ?? plainText(job.title ?? job.id, language)}
                </Link>
              </th>
              <td>{say(jobState(job.state).title)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Statement>
  );
}
