import { createContext, use } from 'react';
import type { AboutFund, DecisionSaid, MoneyPlace } from '../session/answers';

/** What about a fund is asked for: a fact, a stage or a figure of its year; the provision speaks where no act did. */
interface FundSubject {
  readonly fund: string;
  readonly about: AboutFund;
  readonly year?: number;
  readonly provision?: string;
}

/** An amount in the picture of a fund's money: what came to a place, stands there, or came from another. */
export interface MoneySubject {
  readonly fund: string;
  readonly year: number;
  readonly node: MoneyPlace;
  readonly from?: MoneyPlace;
  readonly stands?: true;
}

/** A figure of the server's: it says what the figure is made of. */
export type FigureSubject = FundSubject | MoneySubject | { readonly account: string };

/** What "Why?" is asked about: an act or a paper by its number, a figure, or decisions at hand. */
export type WhySubject =
  | { readonly act: string }
  | { readonly paper: string }
  | { readonly figure: FigureSubject }
  | { readonly decisions: readonly DecisionSaid[]; readonly about?: string };

/** How "Why?" is asked. */
export interface Why {
  readonly ask: (subject: WhySubject) => void;
}

/** Whom "Why?" is asked of. */
export const WhyContext = createContext<Why | null>(null);

/** Asks "Why?". */
export function useWhy(): Why {
  const why = use(WhyContext);
  if (why === null) throw new Error('useWhy outside WhyProvider');
  return why;
}
