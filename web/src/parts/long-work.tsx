import { useWords } from '../language/language';

interface LongWorkProps {
  /** What is happening. */
  readonly says: string;
  readonly done: number;
  readonly total: number | null;
  /** Told in hundredths; it ends where the person is, and cannot be left. */
  readonly isPercent?: boolean;
}

/** Work that takes long: what is happening, how far, and that one may leave. */
export function LongWork({ says, done, total, isPercent = false }: LongWorkProps) {
  const { say } = useWords();
  const percent = total === null || total === 0 ? 0 : Math.floor((done * 100) / total);
  const isKnown = total !== null && total > 0;
  return (
    <div className="note">
      <p role="status">
        {says}
        {!isKnown
          ? ''
          : isPercent
            ? ` ${percent}%`
            : say({
                zh: `，已完成 ${done.toLocaleString('en-US')} / ${total.toLocaleString('en-US')}`,
                en: `, ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} done`,
              })}
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
      {isPercent ? null : (
        <p className="small dim">
          {say({ zh: '可以离开，结果会放到工作台。', en: 'You may leave; the result waits on the Desk.' })}
        </p>
      )}
    </div>
  );
}
