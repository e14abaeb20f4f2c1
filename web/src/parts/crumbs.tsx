import { Fragment, type ReactNode } from 'react';
import { useWords } from '../language/language';

/** The way from the door to this page. */
export function Crumbs({ steps }: { readonly steps: readonly ReactNode[] }) {
  const { say } = useWords();
  return (
    <nav className="crumb" aria-label={say({ zh: '位置', en: 'You are here' })}>
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one page never change places
        <Fragment key={at}>
          {at === 0 ? null : <span aria-hidden="true">/</span>}
          {typeof step === 'string' ? <span>{step}</span> : step}
        </Fragment>
      ))}
    </nav>
  );
}
