import { type ReactNode, useEffect, useRef } from 'react';

interface BoxDialogProps {
  readonly label: string;
  readonly close: () => void;
  readonly children: ReactNode;
  /** It ends by what is done in it, not by Esc. */
  readonly mustDecide?: boolean;
}

/** A small dialog over the page. */
export function BoxDialog({ label, close, children, mustDecide = false }: BoxDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // It closes by leaving the page: to close it here would say that somebody gave it up.
    const before = document.activeElement;
    if (dialog.current?.open === false) dialog.current.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="box-dialog"
      aria-label={label}
      onClose={close}
      onCancel={(event) => {
        if (mustDecide) event.preventDefault();
      }}
      {...(mustDecide ? {} : { closedby: 'any' as const })}
    >
      <div className="inside-box">{children}</div>
    </dialog>
  );
}
