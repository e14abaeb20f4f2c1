import type { DemoBook } from './demo-book.js';
import type { PortionYear } from './demo-plan.js';
import { addOddFunds } from './odd-funds.js';
import { addOddMoney } from './odd-money.js';
import { addOddProjects } from './odd-projects.js';
import { addReviews } from './odd-reviews.js';

/** The odd case of each article, somewhere among the years. */
export function addOddCases(book: DemoBook, plans: readonly PortionYear[]): void {
  addOddFunds(book);
  addOddMoney(book, plans);
  addOddProjects(book, plans);
  addReviews(book);
}
