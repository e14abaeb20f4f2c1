import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Asked } from '../../parts/asked';
import { Crumbs } from '../../parts/crumbs';
import { EmptyState } from '../../parts/empty-state';
import { PageHeading } from '../../parts/heading';
import { publicPage } from '../../parts/law-place';
import { ProblemNote } from '../../parts/problem-note';
import { StatusWord } from '../../parts/status-word';
import { answerOf, api } from '../../session/client';
import { problemFrom } from '../../session/problem';
import { useSession } from '../../session/session';
import { useSubmissionKey } from '../../session/submission';
import { Declining } from './declining';
import { type Correction, correctionsQuery } from './edition';
import { Change } from './marked-text';
import '../../look/gazette.css';

/** Corrections of what is published: proposed by an editor, published by the chief editor. */
export function CorrectionsPage() {
  const { say } = useWords();
  const corrections = useQuery(correctionsQuery);
  const title = say({ zh: '更正', en: 'Corrections' });
  return (
    <>
      <PageHeading
        title={title}
        crumbs={
          <Crumbs
            steps={[
              <Link key="gazette" to="/gazette">
                {say({ zh: '公报', en: 'Gazette' })}
              </Link>,
              title,
            ]}
          />
        }
      />
      <Asked asked={corrections}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              title={say({ zh: '没有更正', en: 'Nothing was corrected' })}
              next={
                <Link to="/gazette">{say({ zh: '选一期已出版的', en: 'Choose a published edition' })}</Link>
              }
            >
              {say({
                zh: '打开已出版的一份文件，在有错的一条旁边点“更正”。',
                en: 'Open a published document and press Correct beside the place that is wrong.',
              })}
            </EmptyState>
          ) : (
            <CorrectionTable title={title} items={items} />
          )
        }
      </Asked>
    </>
  );
}

function CorrectionTable({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly Correction[];
}) {
  const { say } = useWords();
  return (
    <table className="corrections records gap-above">
      <caption className="vh">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say({ zh: '出处', en: 'Place' })}</th>
          <th scope="col">{say({ zh: '更正', en: 'Correction' })}</th>
          <th scope="col">{say({ zh: '办理', en: 'State' })}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((correction) => (
          <CorrectionRow key={correction.id} correction={correction} />
        ))}
      </tbody>
    </table>
  );
}

function CorrectionRow({ correction }: { readonly correction: Correction }) {
  const { language, say } = useWords();
  const { work, address, printed, corrected, reason, publishedOn, declinedBecause } = correction;
  return (
    <tr>
      <th scope="row">
        <a className="keep-line" href={publicPage(work, address)} target="_blank" rel="noreferrer">
          {work}
        </a>
        <span className="sub small">
          {address === '' ? say({ zh: '标题、文号或落款', en: 'title, number or signature' }) : address}
        </span>
      </th>
      <td>
        <p className="place" lang="zh-CN">
          <Change before={printed} after={corrected} />
        </p>
        <p className="small mid">{reason}</p>
      </td>
      <td>
        {declinedBecause !== null ? (
          <>
            <StatusWord tone="refused">{say({ zh: '不予更正', en: 'not taken up' })}</StatusWord>
            <span className="sub small" lang="zh-CN">
              {declinedBecause}
            </span>
          </>
        ) : publishedOn === null ? (
          <Publishing correction={correction} />
        ) : (
          <StatusWord tone="done">
            {say({
              zh: `${dayText(publishedOn, language)}公布`,
              en: `published ${dayText(publishedOn, language)}`,
            })}
          </StatusWord>
        )}
      </td>
    </tr>
  );
}

/** The chief editor publishes what another proposed. */
function Publishing({ correction: { id: correction, proposedBy } }: { readonly correction: Correction }) {
  const { say } = useWords();
  const { person, position } = useSession();
  const id = useId();
  const queries = useQueryClient();
  const keyOf = useSubmissionKey();
  const published = useMutation({
    mutationFn: () => {
      const params = {
        path: { id: correction },
        header: { 'idempotency-key': keyOf(['publish', correction]) },
      };
      return answerOf(api.POST('/api/gazette/corrections/{id}/approval', { params }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['gazette'] }),
  });
  const why =
    position !== 'chiefEditor'
      ? say({ zh: '等主编公布', en: 'the chief editor publishes it' })
      : proposedBy === person.id
        ? say({
            zh: '是你提出的，由另一位主编公布',
            en: 'you proposed it: another chief editor publishes it',
          })
        : null;
  return (
    <>
      {published.isError ? <ProblemNote problem={problemFrom(published.error)} /> : null}
      <p className="move">
        <button
          type="button"
          className={why === null ? 'btn main' : 'btn'}
          aria-disabled={why !== null || published.isPending}
          {...(why === null ? {} : { 'aria-describedby': id })}
          onClick={() => {
            if (why === null && !published.isPending) published.mutate();
          }}
        >
          {say({ zh: '公布', en: 'Publish' })}
        </button>
        <span className="small mid" id={id}>
          {why}
        </span>
      </p>
      {position === 'chiefEditor' ? <Declining correction={correction} /> : null}
    </>
  );
}
