import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { PageHeading } from '../../parts/heading';
import { LongWork } from '../../parts/long-work';
import { StatusWord } from '../../parts/status-word';
import { JOB_STATES, type Job, jobQuery } from './job';
import { JobActs } from './job-acts';
import { JobOutcome } from './job-outcome';
import { LocatedProblems } from './located-problems';
import { SheetTally } from './sheet-tally';
import '../../look/import.css';

/** A workbook that was handed in: how far it is, every error located, what to do next. */
export function JobPage() {
  const { say } = useWords();
  const { id } = useParams({ from: '/signed/jobs/$id' });
  const job = useQuery(jobQuery(id));
  return (
    <Asked
      asked={job}
      thing={{
        kind: { zh: '份表格', en: 'workbook' },
        code: id,
        back: <Link to="/import">{say({ zh: '回表格导入', en: 'Back to the workbooks' })}</Link>,
      }}
    >
      {(answer) => <JobStatement job={answer} />}
    </Asked>
  );
}

function JobStatement({ job }: { readonly job: Job }) {
  const { language, say } = useWords();
  const { title, tone, isGoing } = JOB_STATES[job.state];
  const rows = job.sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  return (
    <>
      <PageHeading
        title={job.name}
        isName
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
        beside={<StatusWord tone={tone}>{say(title)}</StatusWord>}
      />
      <Lead job={job} rows={rows} />
      {job.book === null ? null : (
        <p className="mid">
          {say({
            zh: `${job.book.name}，${dayText(job.book.firstDay, language)}至${dayText(job.book.lastDay, language)}，${job.sheets.length} 张表 ${rows.toLocaleString('en-US')} 行`,
            en: `${job.book.name}, ${dayText(job.book.firstDay, language)} to ${dayText(job.book.lastDay, language)}, ${rows.toLocaleString('en-US')} rows in ${job.sheets.length} sheets`,
          })}
        </p>
      )}
      {isGoing ? (
        <LongWork says={job.step === null ? say(title) : say(job.step)} done={job.done} total={job.total} />
      ) : null}
      <JobActs job={job} rows={rows} />
      {job.outcome === null ? null : <JobOutcome outcome={job.outcome} />}
      {job.problems.length === 0 ? null : (
        <LocatedProblems problems={job.problems} total={job.problemCount} />
      )}
      {job.sheets.length === 0 ? null : <SheetTally sheets={job.sheets} />}
    </>
  );
}

interface LeadProps {
  readonly job: Job;
  readonly rows: number;
}

/** What came of it so far, in a sentence. */
function Lead({ job: { state, problemCount }, rows }: LeadProps) {
  const { say } = useWords();
  if (state === 'wrong' || (state === 'failed' && problemCount > 0)) {
    return (
      <p className="lead gap-above">
        <span className="hot">
          {say({
            zh: `${problemCount} 处错误`,
            en: problemCount === 1 ? '1 error' : `${problemCount} errors`,
          })}
        </span>
        {say({ zh: '，整份表格没有导入', en: '; nothing was taken in' })}
      </p>
    );
  }
  if (state !== 'checked') return null;
  return (
    <p className="lead gap-above">
      {say({
        zh: `${rows.toLocaleString('en-US')} 行全部读懂，还没有导入`,
        en: `All ${rows.toLocaleString('en-US')} rows are understood; nothing is taken in yet`,
      })}
    </p>
  );
}
