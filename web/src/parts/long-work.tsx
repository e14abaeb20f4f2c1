import { useWords } from '../language/language';

interface LongWorkProps {
  /** What is happening. */
  readonly says: string;
  readonly done: number;
  readonly total: number | null;
}

/** Work that takes long: what is happening, how far, and that one may leave. */
export function LongWork({ says, done, total }: LongWorkProps) {
  const { say } = useWords();
  const percent = total === null || total === 0 ? 0 : Math.floor((done * 100) / total);
  const isKnown = total !== null && total > 0;
  return (
    <div className="note">
      <p role="status">
        {says}
        {isKnown ? say({ zh: `，已完成 ${done} / ${total}`, en: `, ${done} of ${total} done` }) : ''}
      </p>
      <div
        className="progress"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={100}
        {...(isKnown ? { 'aria-valuenow': percent } : {})}
        aria-label={says}
      >
        <i style={{ width: `${percent}%` }} />
      </div>
      <p className="small dim">
        {say({ zh: '可以离开，结果会放到工作台。', en: 'You may leave; the result waits on the Desk.' })}
      </p>
    </div>
  );
}
