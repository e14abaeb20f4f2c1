import type { ReactNode } from 'react';
import { WhyLink } from '../../parts/why-link';
import type { AboutFund, FundPage } from '../../session/answers';

interface FundWhyProps {
  readonly page: FundPage;
  readonly about: AboutFund;
  /** What speaks where no act did. */
  readonly provision?: string;
  readonly children: ReactNode;
}

/** A fact, a stage or a figure of a fund that opens "Why?", for those who see the whole of the fund. */
export function FundWhy({ page, about, provision, children }: FundWhyProps) {
  const { figures, fund, year } = page;
  if (figures === null) return children;
  const figure = { fund: fund.code, about, year, ...(provision === undefined ? {} : { provision }) };
  return <WhyLink subject={{ figure }}>{children}</WhyLink>;
}
