import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What is so. */
  readonly title: ReactNode;
  /** Why, with the date or the article when there is one. */
  readonly children?: ReactNode;
  /** What to do next. */
  readonly next?: ReactNode;
}

/** Nothing to show: what is so, why, and what to do next. */
export function EmptyState({ title, children, next }: EmptyStateProps) {
  return (
    <div className="empty">
      <p>
        <b>{title}</b>
      </p>
      {children === undefined ? null : <p>{children}</p>}
      {next === undefined ? null : <p className="acts">{next}</p>}
    </div>
  );
}
