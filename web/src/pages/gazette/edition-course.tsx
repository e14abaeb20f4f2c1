import type { Text } from '@jizheng/rules';
import { dayFrom, dayOfMoment, timeText } from '../../language/day';
import { useWords } from '../../language/language';
import { Statement } from '../../parts/statement';
import { StatusWord, type Tone } from '../../parts/status-word';
import { useView } from '../../session/view';
import type { Edition, EditionState, Step } from './edition';

type StepKind = Step['kind'];

const DONE: { readonly [K in StepKind]: Text } = {
  ingested: { zh: '交稿入库', en: 'handed in' },
  decided: { zh: '处理疑点', en: 'decided doubts' },
  proofread: { zh: '校对', en: 'proofread' },
  returned: { zh: '退回', en: 'returned' },
  approved: { zh: '签发', en: 'approved' },
  published: { zh: '出版', en: 'published' },
  withdrawn: { zh: '撤稿', en: 'withdrawn' },
  corrected: { zh: '更正', en: 'corrected' },
};

const TONES: { readonly [K in StepKind]?: Tone } = { returned: 'returned', withdrawn: 'refused' };

/** The command line has no name. */
const NOBODY: Text = { zh: '命令行', en: 'command line' };

/** A step in words, with who took it. */
export function StepWords({ step }: { readonly step: Step }) {
  const { begin, say } = useWords();
  const { kind, name, note } = step;
  const tone = TONES[kind];
  const says = begin(DONE[kind]);
  return (
    <>
      {tone === undefined ? says : <StatusWord tone={tone}>{says}</StatusWord>}{' '}
      <span className="mid">{name ?? say(NOBODY)}</span>
      {note === '' ? null : kind === 'decided' ? (
        <span className="ref">
          {say({ zh: `接受 ${note.replace('/', '，共 ')} 处`, en: `accepted ${note.replace('/', ' of ')}` })}
        </span>
      ) : kind === 'ingested' || kind === 'corrected' ? (
        <span className="ref">{note}</span>
      ) : (
        <p className="said">{note}</p>
      )}
    </>
  );
}

/** Everything that was done with an edition, latest first. */
export function EditionSteps({ steps }: { readonly steps: readonly Step[] }) {
  const { language, say } = useWords();
  const { today } = useView();
  return (
    <Statement className="gap-above" title={say({ zh: '经手', en: 'Who did what' })}>
      <ol className="log dated">
        {steps.toReversed().map((step) => (
          <li key={`${step.at} ${step.kind}`}>
            <time dateTime={step.at}>
              {dayFrom(dayOfMoment(step.at), today, language)} {timeText(step.at)}
            </time>
            <div>
              <StepWords step={step} />
            </div>
          </li>
        ))}
      </ol>
    </Statement>
  );
}

interface Station {
  readonly title: Text;
  readonly kinds: readonly StepKind[];
  /** The states in which the edition waits for it. */
  readonly waits: EditionState;
}

const STATIONS: readonly Station[] = [
  { title: { zh: '编辑', en: 'Edited' }, kinds: ['ingested', 'decided'], waits: 'draft' },
  { title: { zh: '校对，另一人', en: 'Proofread by another' }, kinds: ['proofread'], waits: 'draft' },
  { title: { zh: '主编签发', en: 'Approved by the chief editor' }, kinds: ['approved'], waits: 'proofread' },
  { title: { zh: '出版', en: 'Published' }, kinds: ['published'], waits: 'approved' },
];

/** Steps that still count: a return begins anew, but whoever edited stays the editor. */
function standing(steps: readonly Step[], kinds: readonly StepKind[]): Step | undefined {
  const returned = steps.findLastIndex(({ kind }) => kind === 'returned');
  const at = steps.findLastIndex(({ kind }) => kinds.includes(kind));
  return at > returned || kinds.includes('ingested') ? steps[at] : undefined;
}

interface EditionCourseProps {
  readonly edition: Edition;
  /** How many doubts are open: while there are, the text is still with its editor. */
  readonly open: number;
}

/** The way from the text to print: who has done what, and what waits. */
export function EditionCourse({ edition, open }: EditionCourseProps) {
  const { language, say } = useWords();
  const { today } = useView();
  const { state, steps } = edition;
  return (
    <Statement title={say({ zh: '付印经过', en: 'On the way to print' })}>
      <ol className="signers">
        {STATIONS.map(({ title, kinds, waits }) => {
          const step = standing(steps, kinds);
          const isEditing = state === 'draft' && open > 0;
          const isFirst = kinds.includes('ingested');
          const isNow = isEditing ? isFirst : step === undefined && state === waits;
          return (
            <li
              key={title.en}
              className={step === undefined || isNow ? '' : 'done'}
              {...(isNow ? { 'aria-current': 'step' as const } : {})}
            >
              <span>{say(title)}</span>
              <span className="mid small">
                {step === undefined
                  ? isNow
                    ? say({ zh: '等办', en: 'waits' })
                    : ''
                  : `${step.name ?? say(NOBODY)} ${dayFrom(dayOfMoment(step.at), today, language)} ${timeText(step.at)}`}
              </span>
            </li>
          );
        })}
      </ol>
    </Statement>
  );
}
