import { type ReactNode, useId } from 'react';

interface StatementProps {
  readonly title: ReactNode;
  /** What stands at the right of the heading: a span of time, a link. */
  readonly side?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A section: a heading on a rule, its rows below. No box around it. */
export function Statement({ title, side, children, className = '' }: StatementProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <div className="head">
        <h2 id={id}>{title}</h2>
        {side === undefined ? null : <div className="side">{side}</div>}
      </div>
      {children}
    </section>
  );
}
