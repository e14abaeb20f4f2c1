import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { amountText } from '../../language/amount';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import { useUnit } from '../../language/unit';
import type { WhyAnswer } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import { useView } from '../../session/view';
import { Amount, UnitName } from '../amount';
import { Asked } from '../asked';
import { Citation } from '../citation';
import type { FigureSubject } from '../why-context';
import { WhyLink } from '../why-link';
import { ActDecisions } from './act-decisions';
import type { SumLine } from './arithmetic';
import { ArticleWords } from './article-words';
import { SumTable } from './decision-view';

interface When {
  readonly asOf?: string;
  readonly cursor?: string;
}

/** Asks the server why a figure is as it is: one page of what makes it up. */
function askFigure(figure: FigureSubject, when: When): Promise<WhyAnswer> {
  if ('account' in figure)
    return answerOf(
      api.GET('/api/balances/{id}/why', { params: { path: { id: figure.account }, query: when } }),
    );
  const { fund: code, year } = figure;
  const query = { ...when, ...(year === undefined ? {} : { year }) };
  if ('about' in figure) {
    const path = { code, about: figure.about };
    return answerOf(api.GET('/api/funds/{code}/why/{about}', { params: { path, query } }));
  }
  const { node, from, stands } = figure;
  return answerOf(
    api.GET('/api/funds/{code}/money/{node}/why', {
      params: {
        path: { code, node },
        query: { ...query, ...(from === undefined ? {} : { from }), ...(stands ? { stands } : {}) },
      },
    }),
  );
}

interface FigureProps {
  readonly figure: FigureSubject;
  readonly titleId: string;
}

interface FigureViewProps extends FigureProps {
  readonly close: () => void;
}

/** A figure, a state or a stage: the act that set it, or the amounts that make it up, each with what it rests on. */
export function FigureView({ figure, titleId, close }: FigureViewProps) {
  const { say } = useWords();
  const { asOf } = useView();
  const why = useInfiniteQuery({
    queryKey: ['why', figure, asOf],
    queryFn: ({ pageParam }) =>
      askFigure(figure, { ...asOf, ...(pageParam === '' ? {} : { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const more = why.hasNextPage ? () => void why.fetchNextPage() : null;
  return (
    <Asked asked={{ ...why, data: why.data?.pages }}>
      {(pages) => {
        const [first] = pages;
        if (first === undefined) return null;
        const parts = pages.flatMap((page) => page.parts);
        if (first.act !== null && parts.length === 0)
          return (
            <>
              <ActDecisions id={first.act} titleId={titleId} />
              <p className="after">
                <Link to="/acts/$id" params={{ id: first.act }} onClick={close}>
                  {say({ zh: '看办理记录', en: 'See the act' })}
                </Link>
              </p>
            </>
          );
        return <MadeOf why={{ ...first, parts }} figure={figure} titleId={titleId} more={more} />;
      }}
    </Asked>
  );
}

interface MadeOfProps extends FigureProps {
  readonly why: WhyAnswer;
  readonly more: (() => void) | null;
}

function MadeOf({ why, figure, titleId, more }: MadeOfProps) {
  const { begin, say } = useWords();
  const { title, amount, parts } = why;
  const lines = useSum(why);
  return (
    <section className="decision">
      <h2 className="outcome" id={titleId}>
        {begin(title)} {amount === null ? null : <Amount yuan={amount} withUnit />}
      </h2>
      {parts.length === 0 ? (
        <NothingDone figure={figure} />
      ) : (
        <>
          <p className="mid">
            {say({ zh: '这个数由下面各笔合计而来。', en: 'It is the sum of what stands below.' })}{' '}
            <UnitName />
          </p>
          {lines.length === 0 ? null : <SumTable lines={lines} />}
          <Parts parts={parts} />
          {more === null ? null : (
            <button type="button" className="btn" onClick={more}>
              {say({ zh: '再看后面的', en: 'Show more' })}
            </button>
          )}
        </>
      )}
    </section>
  );
}

/** The arithmetic of a figure: what adds to it, what takes from it, and what share it is of the whole. */
function useSum({ amount, terms, share }: WhyAnswer): readonly SumLine[] {
  const { begin, say } = useWords();
  const { scale } = useUnit();
  if (amount === null || (terms.length < 2 && share === null)) return [];
  const lines = terms.map(({ title, sign, amount: part, count }, at) => ({
    sign: sign === 'minus' ? '−' : at === 0 ? '' : '+',
    name: say({ zh: `${begin(title)}，${count} 笔`, en: `${begin(title)}, ${count}` }),
    value: amountText(part, scale),
    isResult: false,
  }));
  const whole = {
    sign: '=',
    name: say({ zh: '合计', en: 'Total' }),
    value: amountText(amount, scale),
    isResult: true,
  };
  const summed = terms.length < 2 ? lines : [...lines, whole];
  if (share === null) return summed;
  return [
    ...summed,
    {
      sign: '÷',
      name: say({ zh: '全年安排的额度', en: 'all that came in of the year' }),
      value: amountText(share.of, scale),
      isResult: false,
    },
    { sign: '=', name: say({ zh: '占比', en: 'Share' }), value: share.percent, isResult: true },
  ];
}

function Parts({ parts }: { readonly parts: WhyAnswer['parts'] }) {
  const { begin, language, say } = useWords();
  const { scale } = useUnit();
  return (
    <ol className="made-of" aria-label={say({ zh: '各笔', en: 'What makes it up' })}>
      {parts.map(({ title, detail, document, amount, on, provision, act }, at) => {
        const name = begin(title);
        const shown = amountText(amount, scale);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place
          <li key={at}>
            <div>
              {detail === null ? name : say({ zh: `${name}，${detail}`, en: `${name}, ${detail}` })}
              <span className="ref">
                {[dayText(on, language), document]
                  .filter((part) => part !== null)
                  .join(say({ zh: '，', en: ', ' }))}{' '}
                <Citation provision={provision} />
              </span>
            </div>
            {act === null ? (
              <span className="nb">{shown}</span>
            ) : (
              <WhyLink subject={{ act }} about={`${name} ${shown}`}>
                {shown}
              </WhyLink>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** No act set it: then the law speaks. */
function NothingDone({ figure }: { readonly figure: FigureSubject }) {
  const { say } = useWords();
  const { day } = useView();
  const provision = 'provision' in figure ? figure.provision : undefined;
  return (
    <>
      <p className="mid">
        {say({
          zh: '到这一天为止，没有办理过改变它的事项。',
          en: 'Nothing that changed it was done by this day.',
        })}
      </p>
      {provision === undefined ? null : <ArticleWords provision={provision} on={day} />}
    </>
  );
}
