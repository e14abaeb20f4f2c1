import { type ReactNode, useId } from 'react';
import { Drawer } from '../../parts/drawer';
import type { FormProps } from '../../parts/form/use-findings';
import { ProblemNote } from '../../parts/problem-note';
import { problemFrom } from '../../session/problem';

interface EntryDrawerProps {
  readonly title: string;
  readonly send: string;
  readonly isSending: boolean;
  readonly error: unknown;
  readonly form: FormProps;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A drawer in which something is entered; what is wrong stands at its fields and on top. */
export function EntryDrawer({ title, send, isSending, error, form, close, children }: EntryDrawerProps) {
  const titleId = useId();
  return (
    <Drawer labelledBy={titleId} close={close} head={null}>
      <h2 className="outcome" id={titleId}>
        {title}
      </h2>
      {error === null ? null : <ProblemNote problem={problemFrom(error)} />}
      <form className="form" {...form}>
        {children}
        <p className="acts">
          <button type="submit" className="btn main" disabled={isSending}>
            {send}
          </button>
        </p>
      </form>
    </Drawer>
  );
}
