import { otherwise, refuse } from '../law/clause.js';
import { equals, fact, facts, moreThan, not, previousYear, yearIn } from '../law/expression.js';
import { contradiction, rule } from '../law/rule.js';
import { art } from './sources.js';
import { determinationFact } from './vocabulary.js';

const by = art(14);

const f = facts({
  budgetYear: fact.year('拟列入的预算年度', 'budget year that it is to enter'),
  formulationEnd: fact.date('该年度预算编制阶段最后一日', "last day of that year's formulation stage"),
  approvedOn: fact.date('完成报批日期', 'day on which the approval was complete'),
  termEnd: fact.date('批准的实施期限最后一日', 'last day of the approved term'),
  determination: determinationFact('列入当年预算的认定', 'determination to enter it all the same'),
});

/**
 * 第十四条: a new fund finishes its approval within the formulation stage of the budget that it enters; one
 * that is approved later enters a later year's budget. 第十六条: after its term it enters none unless it is extended,
 * which is approved like a new fund.
 */
export const establishmentYear = rule({
  id: 'funds.establishmentYear',
  title: { zh: '新增专项资金列入预算的年度', en: 'Budget year that a new fund enters' },
  provisions: [by, art(16)],
  facts: f,
  contradictions: [
    contradiction(
      ['formulationEnd', 'budgetYear'],
      not(equals(yearIn(f.formulationEnd), previousYear(f.budgetYear))),
      '预算编制阶段不在预算年度的上一年度',
      'the formulation stage does not end in the year before the budget year',
    ),
  ],
  refusals: [
    refuse('afterTerm', {
      by: art(16),
      zh: '实施期限已满且未延期，不再列入预算',
      en: 'the term is over and was not extended: it enters no budget',
      when: moreThan(f.budgetYear, yearIn(f.termEnd)),
    }),
    refuse('approvedAfterFormulation', {
      by,
      zh: '编制阶段未完成报批，列入以后年度预算',
      en: 'approved after the formulation stage: it enters a later budget',
      when: moreThan(f.approvedOn, f.formulationEnd),
      unlessDetermined: { by: f.determination, office: 'financeDepartment' },
    }),
  ],
  outcomes: [
    otherwise('entersBudget', {
      by,
      zh: '列入该年度预算',
      en: 'it enters the budget of that year',
      then: { year: f.budgetYear },
    }),
  ],
  example: {
    budgetYear: 2026,
    formulationEnd: '2025-11-30',
    approvedOn: '2025-11-30',
    termEnd: '2028-12-31',
    determination: null,
  },
});
