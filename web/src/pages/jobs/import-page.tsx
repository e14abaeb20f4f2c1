import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type DragEvent, useId, useRef, useState } from 'react';
import { dayOfMoment, dayText, timeText } from '../../language/day';
import { useWords } from '../../language/language';
import { Name } from '../../language/names';
import { EmptyState } from '../../parts/empty-state';
import { PageHeading } from '../../parts/heading';
import { LongWork } from '../../parts/long-work';
import { ProblemNote } from '../../parts/problem-note';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';
import { handsIn } from '../../session/position';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { useSubmissionKey } from '../../session/submission';
import { JOB_STATES, jobsQuery } from './job';
import { handIn } from './upload';
import '../../look/import.css';

const LARGEST_MIB = 64;

/** Workbooks: where they are handed in, for those who do, and what became of those that were. */
export function ImportPage() {
  const { say } = useWords();
  const { position } = useSession();
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
      {handsIn(position) ? (
        <HandIn />
      ) : (
        <p className="mid">
          {say({
            zh: '表格由资金主管部门经办人、财政厅处长或财政厅厅长交来；你的岗位不交表格。可以下载模板，填好后请他们交。',
            en: 'Workbooks are handed in by the clerk of an administering department, or by a section head or the director of the finance department; your position does not. Download the template, and ask one of them to hand it in.',
          })}
        </p>
      )}
      <Jobs />
    </>
  );
}

/** Drop a workbook: it is read and checked; nothing is done before it is accepted. */
function HandIn() {
  const { say } = useWords();
  const id = useId();
  const navigate = useNavigate();
  const keyOf = useSubmissionKey();
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [share, setShare] = useState(0);
  const [isOver, setOver] = useState(false);
  const sent = useMutation({
    mutationFn: (file: File) =>
      handIn({ file, key: keyOf([file.name, file.size, file.lastModified]), tell: setShare }),
    onSuccess: (job) => navigate({ to: '/jobs/$id', params: { id: job.id } }),
  });
  const take = (file: File | undefined) => {
    if (file === undefined || sent.isPending) return;
    if (!/\.xlsx$/i.test(file.name)) {
      setWrong(
        say({
          zh: '只收 .xlsx 文件；别的格式请先另存。',
          en: 'Only .xlsx is taken; save other formats as .xlsx first.',
        }),
      );
    } else if (file.size > LARGEST_MIB * 1024 * 1024) {
      setWrong(say({ zh: `文件超过 ${LARGEST_MIB} MB`, en: `The file is larger than ${LARGEST_MIB} MB` }));
    } else {
      setWrong(null);
      setShare(0);
      sent.mutate(file);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard */}
      <div
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
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
            onChange={(event) => {
              take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <button
            type="button"
            className="btn main"
            disabled={sent.isPending}
            onClick={() => input.current?.click()}
          >
            {say({ zh: '选择文件', en: 'Choose a file' })}
          </button>
        </p>
        {sent.isPending ? (
          <LongWork
            says={say({ zh: '正在上传', en: 'Uploading' })}
            done={Math.round(share * 100)}
            total={100}
            isPercent
          />
        ) : null}
        {wrong === null ? null : (
          <p role="alert">
            <StatusWord tone="overdue" wraps>
              {wrong}
            </StatusWord>
          </p>
        )}
      </div>
      {sent.isError ? <ProblemNote problem={problemFrom(sent.error)} /> : null}
    </>
  );
}

function Jobs() {
  const { language, say } = useWords();
  const jobs = useQuery(jobsQuery);
  const title = say({ zh: '交来的表格', en: 'Workbooks handed in' });
  const rows = jobs.data?.items ?? [];
  return (
    <Statement className="gap-above" title={title}>
      {rows.length === 0 ? (
        <EmptyState title={say({ zh: '还没有交过表格', en: 'Nothing was handed in yet' })}>
          {say({
            zh: '下载模板，按表头填写，再交来。',
            en: 'Download the template, fill it in under its headings, and hand it in.',
          })}
        </EmptyState>
      ) : (
        <table className="dense records jobs">
          <caption className="vh">{title}</caption>
          <tbody>
            {rows.map((job) => {
              const { title: state, tone } = JOB_STATES[job.state];
              return (
                <tr key={job.id}>
                  <th scope="row">
                    <Link to="/jobs/$id" params={{ id: job.id }}>
                      <Name>{job.name}</Name>
                    </Link>
                  </th>
                  <td>
                    <StatusWord tone={tone}>{say(state)}</StatusWord>
                  </td>
                  <td className="mid">{job.person}</td>
                  <td className="mid">
                    {dayText(dayOfMoment(job.createdAt), language)} {timeText(job.createdAt)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Statement>
  );
}
