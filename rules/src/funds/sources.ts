import { type ProvisionId, provision, type SourceDocument } from '../law/provision.js';

/** The provincial measures for special funds, in force from 2024-09-14. */
export const MEASURES: SourceDocument = {
  id: 'jzg-2024-2',
  citation: { zh: '吉政规〔2024〕2号', en: 'Jizhenggui [2024] No. 2' },
};

/** The Budget Law as amended in 2018. */
export const BUDGET_LAW: SourceDocument = {
  id: 'budget-law-2018',
  citation: { zh: '预算法', en: 'Budget Law' },
};

/** The regulation that implements the Budget Law, of 2020. */
export const BUDGET_REGULATION: SourceDocument = {
  id: 'budget-regulation-2020',
  citation: { zh: '预算法实施条例', en: 'Budget Law Implementing Regulation' },
};

/** The regulation on open government information, of 2019. */
export const OPENNESS_REGULATION: SourceDocument = {
  id: 'openness-regulation-2019',
  citation: { zh: '政府信息公开条例', en: 'Open Government Information Regulation' },
};

/** Every document that the funds rules cite. */
export const FUNDS_SOURCES: readonly SourceDocument[] = [
  MEASURES,
  BUDGET_LAW,
  BUDGET_REGULATION,
  OPENNESS_REGULATION,
];

/** An article of the measures, with paragraph (款) and item (项) where it has more than one. */
export const art = (article: number, paragraph?: number, item?: number): ProvisionId =>
  provision(MEASURES, article, paragraph, item);

/** An article of the Budget Law. */
export const budgetLaw = (article: number, paragraph?: number): ProvisionId =>
  provision(BUDGET_LAW, article, paragraph);

/** An article of the implementing regulation. */
export const budgetRegulation = (article: number): ProvisionId => provision(BUDGET_REGULATION, article);

/** An article of the openness regulation. */
export const opennessRegulation = (article: number): ProvisionId => provision(OPENNESS_REGULATION, article);
