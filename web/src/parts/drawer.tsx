import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../language/language';

interface DrawerProps {
  /** The id of the element that names the drawer. */
  readonly labelledBy: string;
  readonly head: ReactNode;
  readonly foot?: ReactNode;
  readonly close: () => void;
  /** What is shown: when it gives way to something else, the focus goes to the beginning of that. */
  readonly shows?: unknown;
  readonly children: ReactNode;
}

/** A drawer over the page: Esc closes it, and the focus returns to where it was. */
export function Drawer({ labelledBy, head, foot, close, shows, children }: DrawerProps) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // It closes by leaving the page: to close it here would say that somebody gave it up.
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const body = useRef<HTMLElement>(null);
  const shown = useRef(shows);
  useEffect(() => {
    if (shown.current === shows) return;
    shown.current = shows;
    body.current?.scrollTo(0, 0);
    body.current?.focus();
  }, [shows]);
  return (
    <dialog ref={dialog} className="drawer" aria-labelledby={labelledBy} onClose={close} closedby="any">
      <div className="drawer-head">
        {head}
        <button type="button" className="btn bare" onClick={() => dialog.current?.close()}>
          {say({ zh: '关闭', en: 'Close' })} <kbd>Esc</kbd>
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="drawer-body" ref={body} tabIndex={0} aria-labelledby={labelledBy}>
        {children}
      </section>
      {foot === undefined ? null : <div className="drawer-foot">{foot}</div>}
    </dialog>
  );
}
