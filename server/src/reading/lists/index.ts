import type { List } from '../list.js';
import { budgetOpinions, budgetRequests, calls, quotas } from './budget.js';
import { fundDocuments } from './fund-documents.js';
import { applications, fundList, funds, portions, terminations } from './funds.js';
import { balances, documents, transfers } from './ledger.js';
import { projects } from './projects.js';
import { allocations, releases, virements } from './spending.js';
import { debarments, determinations, disclosures, evaluations, violations } from './supervision.js';
import { acts, proposals, tasks } from './work.js';

/** Every list that can be read. */
export const LISTS: readonly List[] = [
  funds,
  portions,
  applications,
  terminations,
  fundList,
  calls,
  projects,
  budgetRequests,
  budgetOpinions,
  quotas,
  allocations,
  releases,
  virements,
  balances,
  transfers,
  documents,
  fundDocuments,
  evaluations,
  determinations,
  disclosures,
  tasks,
  proposals,
  violations,
  debarments,
  acts,
];
