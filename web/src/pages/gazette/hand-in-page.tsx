import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../language/language';
import { Crumbs } from '../../parts/crumbs';
import { PageHeading } from '../../parts/heading';
import { ProblemNote } from '../../parts/problem-note';
import { StatusWord } from '../../parts/status-word';
import { problemFrom } from '../../session/problem';
import { useSubmissionKey } from '../../session/submission';
import { ReadingFound } from './reading-found';
import { handInText, tryText } from './send-text';
import { SourceProblems } from './source-problems';
import '../../look/gazette.css';
import '../../look/import.css';

/** What the server reads of a text. */
const LARGEST_MIB = 5;
const WRONG_FIELDS = 'wrongFields';

/** A text is handed in: it is read first, and nothing is kept before the editor has seen what was found. */
export function HandInPage() {
  const { say } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const read = useMutation({ mutationFn: tryText });
  const handed = useMutation({
    mutationFn: (text: File) => handInText(text, keyOf([text.name, text.size, text.lastModified])),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['gazette'] });
      await navigate({ to: '/gazette/$id', params: { id } });
    },
  });
  const take = (text: File | undefined) => {
    if (text === undefined || read.isPending || handed.isPending) return;
    read.reset();
    handed.reset();
    if (!/\.(txt|md)$/i.test(text.name)) {
      setWrong(
        say({
          zh: '只收 .txt 或 .md 纯文本；Word、PDF 请先另存为 UTF-8 纯文本。',
          en: 'Only .txt or .md is taken; save Word or PDF as plain text in UTF-8 first.',
        }),
      );
    } else if (text.size > LARGEST_MIB * 1024 * 1024) {
      setWrong(say({ zh: `文件超过 ${LARGEST_MIB} MB`, en: `The file is larger than ${LARGEST_MIB} MB` }));
    } else {
      setWrong(null);
      setFile(text);
      read.mutate(text);
    }
  };
  const failed = handed.error ?? read.error;
  const problem = failed === null ? null : problemFrom(failed);
  return (
    <>
      <PageHeading
        title={say({ zh: '交稿', en: 'Hand in a text' })}
        crumbs={
          <Crumbs
            steps={[
              <Link key="gazette" to="/gazette">
                {say({ zh: '公报', en: 'Gazette' })}
              </Link>,
              say({ zh: '交稿', en: 'hand in' }),
            ]}
          />
        }
      />
      <DropText isBusy={read.isPending || handed.isPending} take={take} />
      {wrong === null ? null : (
        <p role="alert" className="gap-above">
          <StatusWord tone="overdue" wraps>
            {wrong}
          </StatusWord>
        </p>
      )}
      <p role="status" className={read.isPending ? 'mid gap-above' : 'vh'}>
        {read.isPending ? say({ zh: '正在试读…', en: 'Reading it…' }) : ''}
      </p>
      {problem === null ? null : problem.code === WRONG_FIELDS && problem.errors !== undefined ? (
        <SourceProblems name={file?.name ?? ''} problems={problem.errors} />
      ) : (
        <ProblemNote problem={problem} />
      )}
      {read.data === undefined || file === null || read.isError ? null : (
        <ReadingFound
          name={file.name}
          reading={read.data}
          isBusy={handed.isPending}
          handIn={() => handed.mutate(file)}
        />
      )}
    </>
  );
}

interface DropTextProps {
  readonly isBusy: boolean;
  readonly take: (file: File | undefined) => void;
}

function DropText({ isBusy, take }: DropTextProps) {
  const { say } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard
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
        <b>{say({ zh: '把 .txt 或 .md 拖到这里', en: 'Drop a .txt or .md here' })}</b>
      </p>
      <p className="mid">
        {say({
          zh: '一期公报，或一部法律法规的全文。先试读，列出结构和每处疑点；你确认后才入库。',
          en: 'An issue of the gazette, or a whole statute. It is read first, with its structure and every doubt; it is kept when you say so.',
        })}
      </p>
      <p>
        <label className="vh" htmlFor={id}>
          {say({ zh: '选择文本', en: 'Choose a text' })}
        </label>
        <input
          ref={input}
          id={id}
          className="vh"
          type="file"
          tabIndex={-1}
          accept=".txt,.md,text/plain,text/markdown"
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <button type="button" className="btn main" disabled={isBusy} onClick={() => input.current?.click()}>
          {say({ zh: '选择文件', en: 'Choose a file' })}
        </button>
      </p>
    </div>
  );
}
