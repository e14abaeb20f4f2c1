import type { ReactNode } from 'react';
import { useWords } from '../../language/language';
import { DraftState } from '../../parts/form/draft-state';
import type { Draft } from '../../session/drafts';

interface FormFootProps {
  readonly isSending: boolean;
  readonly isCountersigned: boolean;
  /** What is said beside the button before it is pressed. */
  readonly warning: string | null;
  readonly draft: Pick<Draft<unknown>, 'savedAt' | 'isLost'>;
  readonly discard: () => void;
  /** Back and forth in a form of several pages; sending stands on the last. */
  readonly steps?: { readonly back: (() => void) | null; readonly next: (() => void) | null };
  readonly children?: ReactNode;
}

/** The end of a form: what can be done with it, and that it is kept. */
export function FormFoot({ isSending, isCountersigned, warning, draft, discard, steps }: FormFootProps) {
  const { say } = useWords();
  const send = isCountersigned
    ? say({ zh: '提交审核', en: 'Submit for review' })
    : say({ zh: '办理', en: 'Perform' });
  const back = steps?.back ?? null;
  const next = steps?.next ?? null;
  return (
    <>
      <p className="acts">
        {next === null ? (
          <button type="submit" className="btn main" aria-disabled={isSending}>
            {isSending ? say({ zh: '正在提交…', en: 'Sending…' }) : send}
          </button>
        ) : (
          <button type="button" className="btn main" onClick={next}>
            {say({ zh: '下一步', en: 'Next' })}
          </button>
        )}
        {back === null ? null : (
          <button type="button" className="btn" onClick={back}>
            {say({ zh: '上一步', en: 'Back' })}
          </button>
        )}
        <button type="button" className="btn bare" onClick={discard}>
          {say({ zh: '清空重填', en: 'Start anew' })}
        </button>
        <DraftState {...draft} />
      </p>
      {warning === null || next !== null ? null : <p className="small mid">{warning}</p>}
    </>
  );
}
