import { dayFrom, isOfOtherYear, timeText } from '../../language/day';
import { useWords } from '../../language/language';
import { Statement } from '../../parts/statement';
import { StatusWord, type Tone } from '../../parts/status-word';
import { useView } from '../../session/view';
import type { Paper } from './paper';
import { Said } from './said';

/** Signatures that count: those since the paper was submitted last. */
function signaturesOf({ steps }: Paper): Paper['steps'] {
  const begun = steps.findLastIndex(({ verdict }) => verdict === 'submit' || verdict === 'return');
  return steps.slice(begun + 1).filter(({ verdict }) => verdict === 'approve');
}

/** Who has signed, who is to sign, and who follows. */
export function PaperRoute({ paper }: { readonly paper: Paper }) {
  const { language, say } = useWords();
  const { today } = useView();
  const signatures = signaturesOf(paper);
  const [submitted] = paper.steps.filter(({ verdict }) => verdict === 'submit').slice(-1);
  return (
    <Statement title={say({ zh: '依次签批', en: 'Signatures, in this order' })}>
      <ol className="signers">
        {submitted === undefined ? null : (
          <li className="done">
            <span>{say({ zh: '呈报', en: 'Submitted' })}</span>
            <span className="mid small">
              {submitted.actor} {dayFrom(submitted.on, today, language)} {timeText(submitted.at)}
            </span>
          </li>
        )}
        {paper.route.map((step, at) => {
          const signature = signatures.find(({ position }) => position === step.position);
          const isNow = step.state === 'now';
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a signature is its place in the order
              key={at}
              className={step.state === 'done' ? 'done' : ''}
              {...(isNow ? { 'aria-current': 'step' as const } : {})}
            >
              <span>{say(step.title)}</span>
              <span className="mid small">
                {signature === undefined
                  ? isNow
                    ? say({ zh: '等签', en: 'waits' })
                    : ''
                  : `${signature.actor} ${dayFrom(signature.on, today, language)} ${timeText(signature.at)}`}
              </span>
            </li>
          );
        })}
      </ol>
    </Statement>
  );
}

const TONES: { readonly [verdict: string]: Tone } = { return: 'returned', reject: 'refused' };

/** Everything that was done with a paper, with what was said; the note of the paper itself stands above. */
export function PaperSteps({ paper }: { readonly paper: Paper }) {
  const { language, say } = useWords();
  const { today } = useView();
  return (
    <Statement className="gap-above" title={say({ zh: '经过', en: 'What happened' })}>
      <ol className={paper.steps.some(({ on }) => isOfOtherYear(on, today)) ? 'log dated' : 'log'}>
        {paper.steps.toReversed().map(({ number, verdict, says, title, actor, actingFor, note, on, at }) => {
          const tone = TONES[verdict];
          return (
            <li key={number}>
              <time dateTime={at}>{dayFrom(on, today, language)}</time>
              <div>
                {tone === undefined ? say(says) : <StatusWord tone={tone}>{say(says)}</StatusWord>}
                <span className="ref">
                  {say(title)} {actor}
                  {actingFor === null ? '' : say({ zh: `，代${actingFor}`, en: `, for ${actingFor}` })}
                </span>
                {note === '' || (verdict === 'submit' && note === paper.note) ? null : <Said note={note} />}
              </div>
            </li>
          );
        })}
      </ol>
    </Statement>
  );
}
