import { dayOfMoment, monthDayText } from '../../language/day';
import { useWords } from '../../language/language';
import { Statement } from '../../parts/statement';
import { StatusWord } from '../../parts/status-word';
import type { PaperPage } from '../../session/types/paper';
import { VERDICTS } from './paper-words';

/** Who has signed and who is to sign. */
export function PaperRoute({ paper }: { readonly paper: PaperPage }) {
  const { language, say } = useWords();
  return (
    <>
      <Statement title={say({ zh: '签批', en: 'Signatures' })}>
        <ol className="log">
          {paper.steps.map((step) => (
            <li key={`${step.at}${step.actor}`}>
              <time dateTime={step.at}>{monthDayText(dayOfMoment(step.at), language)}</time>
              <div>
                {step.verdict === 'return' || step.verdict === 'reject' ? (
                  <StatusWord tone={step.verdict === 'return' ? 'returned' : 'refused'}>
                    {say(VERDICTS[step.verdict])}
                  </StatusWord>
                ) : (
                  say(VERDICTS[step.verdict])
                )}
                <span className="ref">
                  {step.title === undefined ? '' : `${say(step.title)} `}
                  {step.actor}
                  {step.actingFor === null || step.actingFor === undefined
                    ? ''
                    : say({ zh: `，代${step.actingFor}`, en: `, for ${step.actingFor}` })}
                </span>
                {step.note === '' ? null : <p>{step.note}</p>}
              </div>
            </li>
          ))}
        </ol>
      </Statement>
      <Statement className="gap-above" title={say({ zh: '依次签批', en: 'Signatures, in this order' })}>
        <ol className="route">
          {paper.route.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a signature is its place in the order
            <li key={at} {...(step.state === 'now' ? { 'aria-current': 'step' as const } : {})}>
              {step.state === 'now' ? (
                <b>{step.title === undefined ? (step.position ?? step.office) : say(step.title)}</b>
              ) : step.title === undefined ? (
                (step.position ?? step.office)
              ) : (
                say(step.title)
              )}{' '}
              {step.actor === null || step.actor === undefined ? null : (
                <span className="dim">{step.actor}</span>
              )}
            </li>
          ))}
        </ol>
      </Statement>
    </>
  );
}
