import type { fundsParameters } from '../../src/funds/parameters.js';
import { jilin2024 } from '../../src/funds/policies/jilin-2024.js';
import { FUNDS_RULES } from '../../src/funds/rules.js';
import { BUDGET_LAW, BUDGET_REGULATION, MEASURES, OPENNESS_REGULATION } from '../../src/funds/sources.js';
import { stated } from '../../src/law/entry.js';
import { yuan } from '../../src/law/money.js';
import type { Policy } from '../../src/law/policy.js';
import { type ProvisionId, provision, provisionParts, type SourceDocument } from '../../src/law/provision.js';
import { percent } from '../../src/law/ratio.js';

/** The measure of a province that does not exist. */
const SONGZHOU: SourceDocument = {
  id: 'szf-2025-9',
  citation: { zh: '松政发〔2025〕9号', en: 'Songzhengfa [2025] No. 9' },
};

const COMMENCEMENT = '2025-01-01';

/** Songzhou's measure opens with two articles more, so that all of its articles are numbered otherwise. */
function located(id: ProvisionId): ProvisionId {
  const parts = provisionParts(id);
  if (parts === null || parts.document !== MEASURES.id) return id;
  return provision(SONGZHOU, parts.article + 2, parts.paragraph ?? undefined, parts.item ?? undefined);
}

const cited = FUNDS_RULES.flatMap(({ provisions, refusals, warnings, outcomes }) => [
  ...provisions,
  ...[...refusals, ...warnings, ...outcomes].map(({ by }) => by),
]);

const asInJilin = Object.fromEntries(
  Object.entries(jilin2024.entries).map(([name, [first]]) => [
    name,
    [{ ...first, from: COMMENCEMENT, provision: located(first?.provision ?? provision(SONGZHOU, 1)) }],
  ]),
) as unknown as Policy<typeof fundsParameters>['entries'];

const art = (article: number) => provision(SONGZHOU, article);

/** Another province: its own measure, numbered otherwise, with some other figures. */
export const songzhou2025: Policy<typeof fundsParameters> = {
  id: 'songzhou-2025',
  title: { zh: '松州省省级专项资金（2025年）', en: 'Songzhou provincial special funds (2025)' },
  parameters: jilin2024.parameters,
  documents: [SONGZHOU, BUDGET_LAW, BUDGET_REGULATION, OPENNESS_REGULATION],
  entries: {
    ...asInJilin,
    meetingThreshold: [stated(COMMENCEMENT, art(17), yuan(100_000_000n))],
    clawbackShare: [stated(COMMENCEMENT, art(35), percent(30n))],
    virementDeadline: [stated(COMMENCEMENT, art(37), { month: 9, dayOfMonth: 30 })],
    virementFirstTier: [stated(COMMENCEMENT, art(37), percent(5n))],
    virementSecondTier: [stated(COMMENCEMENT, art(37), percent(8n))],
    cutMedium: [stated(COMMENCEMENT, art(44), percent(10n))],
  },
  locate: Object.fromEntries(cited.map((id) => [id, located(id)])),
};
