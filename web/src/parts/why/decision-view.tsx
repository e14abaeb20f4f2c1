import { type Decision, type Reason, reasonText } from '@jizheng/rules';
import { dayText } from '../../language/day';
import { useWords } from '../../language/language';
import type { DecisionLine, DecisionSaid } from '../../session/answers';
import { useView } from '../../session/view';
import { Citation } from '../citation';
import { useLaw } from '../law-in-force';
import { Mark, type MarkName } from '../mark';
import { decidedAgain, rulerOf, type SumLine, sumOfReason } from './arithmetic';
import { ArticleWords } from './article-words';
import { outcomeText } from './outcome-text';
import { RulerPicture } from './ruler';

interface DecisionViewProps {
  readonly decision: DecisionSaid;
  readonly titleId?: string;
  /** When what was decided happened, and when and by whom it was entered. */
  readonly happened?: Happened;
}

/** The dates of a decision beside that of the law. */
export interface Happened {
  readonly on: string;
  readonly recordedOn: string;
  readonly by: string;
}

/** One decision: the answer in a sentence, the reasons with their arithmetic, the readings, the version of the law. */
export function DecisionView({ decision, titleId, happened }: DecisionViewProps) {
  const { language, say } = useWords();
  const again = decidedAgain(decision, useLaw());
  const interpretations = decision.lines.filter(({ kind }) => kind === 'interpretation');
  const rest = decision.lines.filter(({ kind }) => kind === 'then');
  const determinations = decision.lines.filter(({ kind }) => kind === 'determination');
  const { day } = useView();
  const cited = decision.lines.find(({ kind }) => kind === 'outcome')?.provision ?? null;
  return (
    <section className="decision">
      <h2 className="outcome" {...(titleId === undefined ? {} : { id: titleId })}>
        {outcomeText(decision, language)}
      </h2>
      <p className="mid">{say(decision.title)}</p>
      {again === null ? <SaidReasons decision={decision} /> : <Reasons decision={again} />}
      {rest.length === 0 ? null : (
        <>
          <h3>{say({ zh: '由此得出', en: 'What follows' })}</h3>
          {rest.map((line) => (
            <p key={line.en}>{line[language]}</p>
          ))}
        </>
      )}
      {determinations.length === 0 ? null : (
        <>
          <h3>{say({ zh: '认定', en: 'Determinations' })}</h3>
          {determinations.map((line) => (
            <p key={line.en} className="small mid">
              {line[language]}
            </p>
          ))}
        </>
      )}
      {cited === null ? null : <ArticleWords provision={cited} on={happened?.on ?? day} />}
      {interpretations.length === 0 ? null : (
        <>
          <h3>
            <Mark name="scales" /> {say({ zh: '释义', en: 'How it was read' })}
          </h3>
          {interpretations.map((line) => (
            <p key={line.en} className="small mid">
              {line[language].replace(/^⚖ /, '')}
            </p>
          ))}
        </>
      )}
      <h3>{say({ zh: '依据哪一版', en: 'Which version' })}</h3>
      <dl className="meta">
        {happened === undefined ? null : (
          <>
            <dt>{say({ zh: '发生', en: 'Happened' })}</dt>
            <dd>{dayText(happened.on, language)}</dd>
            <dt>{say({ zh: '记录', en: 'Recorded' })}</dt>
            <dd>
              {dayText(happened.recordedOn, language)}
              {say({ zh: '，', en: ', ' })}
              {happened.by}
            </dd>
          </>
        )}
        <dt>{say({ zh: '适用', en: 'Law' })}</dt>
        <dd>
          {lawLine(decision.lines)?.[language] ??
            say({
              zh: `自 ${dayText(decision.policy.since, language)} 起施行的文本`,
              en: `The text in force from ${dayText(decision.policy.since, language)}`,
            })}
        </dd>
      </dl>
    </section>
  );
}

const lawLine = (lines: readonly DecisionLine[]): DecisionLine | undefined =>
  lines.find(({ kind }) => kind === 'law');

/** The reason that decided: what holds among the refusals, else the outcome. */
function decidingReason({ reasons }: Decision): Reason | undefined {
  const holding = reasons.filter(({ holds, lifted }) => holds && !lifted);
  return (
    holding.find(({ clause }) => clause.clause === 'refusal') ??
    holding.find(({ clause }) => clause.clause === 'outcome')
  );
}

/** The grounds of a reason without what stands before them: its citation and its verdict. */
const groundsOf = (text: string): string =>
  text.replace(
    /^[^。]*?（[^（）]*）。|^.*?\((?:applies|does not apply|refused|not the case|warning|lifted[^)]*)\)\. /,
    '',
  );

/** The sum that settled the case; where everything else failed, that of what was compared. */
function decidingSum(reason: Reason, decision: Decision, language: 'zh' | 'en'): readonly SumLine[] {
  const own = sumOfReason(reason, decision, language);
  if (own.length > 0 || reason.clause.when !== null) return own;
  const sums = decision.reasons.map((each) => sumOfReason(each, decision, language));
  // The last one that was looked at was the nearest to apply.
  return sums.findLast(({ length }) => length > 0) ?? [];
}

/** The arithmetic stands once, at the reason that decided; elsewhere what it was compared with is enough. */
function lastGround(text: string, isDeciding: boolean): string {
  const grounds = groundsOf(text);
  return isDeciding ? grounds : (grounds.split(/[；;]\s?/).at(-1) ?? grounds);
}

function markOf({ clause, holds, lifted }: Reason, isDeciding: boolean): MarkName {
  if (isDeciding) return clause.clause === 'refusal' ? 'no' : 'key';
  if (clause.clause === 'warning') return holds ? 'note' : 'ok';
  if (clause.clause === 'refusal') return holds && !lifted ? 'no' : 'ok';
  return 'off';
}

function Reasons({ decision }: { readonly decision: Decision }) {
  const { language, say } = useWords();
  const deciding = decidingReason(decision);
  const ordered = [...decision.reasons].toSorted((a, b) => Number(b === deciding) - Number(a === deciding));
  return (
    <ol className="reasons">
      {ordered.map((reason) => {
        const isDeciding = reason === deciding;
        const { clause } = reason;
        const sum = isDeciding ? decidingSum(reason, decision, language) : [];
        const ruler = isDeciding ? rulerOf(decision, language) : null;
        return (
          <li key={clause.code}>
            <Mark name={markOf(reason, isDeciding)} label={say(VERDICTS[verdictOf(reason, isDeciding)])} />
            <p>{isDeciding ? <b>{say(clause.says)}</b> : said(reason, language)}</p>
            <Citation provision={clause.by} />
            {sum.length > 0 ? (
              <SumTable lines={sum} />
            ) : (
              <p className="ground">{lastGround(reasonText(reason, decision, language), isDeciding)}</p>
            )}
            {ruler === null ? null : <RulerPicture ruler={ruler} />}
          </li>
        );
      })}
    </ol>
  );
}

const VERDICTS = {
  decides: { zh: '决定', en: 'decides' },
  holds: { zh: '有此情形', en: 'is so' },
  clear: { zh: '无此情形', en: 'is not so' },
} as const;

const verdictOf = ({ holds }: Reason, isDeciding: boolean): keyof typeof VERDICTS =>
  isDeciding ? 'decides' : holds ? 'holds' : 'clear';

/** A clause that did not bite is told as what was looked for and not found. */
function said({ clause, holds }: Reason, language: 'zh' | 'en'): string {
  const text = clause.says[language];
  if (holds) return text;
  if (language === 'zh') return clause.clause === 'outcome' ? `不适用：${text}` : `无此情形：${text}`;
  return clause.clause === 'outcome' ? `does not apply: ${text}` : `not the case: ${text}`;
}

/** The lines of a sum, one under the other. */
export function SumTable({ lines }: { readonly lines: readonly SumLine[] }) {
  const { say } = useWords();
  return (
    <table className="sum">
      <caption className="vh">{say({ zh: '算式', en: 'The sum' })}</caption>
      <tbody>
        {lines.map((line, at) => (
          <tr
            // biome-ignore lint/suspicious/noArrayIndexKey: a line of a sum is its place
            key={at}
            className={at === lines.length - 1 ? 'result' : line.isResult ? 'line' : ''}
          >
            <th scope="row">{line.sign}</th>
            <td>{line.name}</td>
            <td>{line.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The reasons as the server told them, where the case cannot be decided again here. */
function SaidReasons({ decision }: { readonly decision: DecisionSaid }) {
  const { language } = useWords();
  const reasons = decision.lines.filter(({ kind }) => kind === 'reason');
  return (
    <ol className="reasons">
      {reasons.map((line) => (
        <li key={line.en}>
          <Mark name={line.holds === true ? 'key' : 'ok'} />
          <p>{line[language].replace(/^[^：:]*[：:]\s?/, '')}</p>
          <Citation provision={line.provision} />
        </li>
      ))}
    </ol>
  );
}
