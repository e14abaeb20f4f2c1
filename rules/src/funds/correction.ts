import { otherwise, refuse } from '../law/clause.js';
import { fact, facts, holds, isOneOf, not } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { art } from './sources.js';
import { OFFICE } from './vocabulary.js';

const by = art(35);
const byOffice = art(5);

const f = facts({
  correctedBy: fact.choice('冲正机关', 'who corrects', OFFICE),
  entryDeviates: fact.flag(
    '记账与所依据的决定或者文件不符',
    'the entry differs from its decision or document',
  ),
  stillThere: fact.flag('资金仍在原转入账户', 'the money is still where the entry put it'),
});

/**
 * 第三十五条: the budget is executed as it was approved, so an entry is reversed only where it departs from its
 * decision or document, never to undo the decision; 第五条: finance keeps the books of releases and payments.
 */
export const correction = rule({
  id: 'funds.correction',
  title: { zh: '记账差错冲正', en: 'Correction of an entry' },
  provisions: [by, byOffice],
  facts: f,
  refusals: [
    refuse('notFinance', {
      by: byOffice,
      zh: '应当由省财政厅办理冲正',
      en: 'finance corrects entries',
      when: not(isOneOf(f.correctedBy, 'financeDepartment')),
    }),
    refuse('undoesDecision', {
      by,
      zh: '记账与决定一致，不得以冲正改变预算执行',
      en: 'the entry is as decided: a reversal would change the execution of the budget',
      when: not(holds(f.entryDeviates)),
    }),
    refuse('moneyMovedOn', {
      by,
      zh: '资金已转出，应先冲正其后的记账',
      en: 'the money has moved on: the later entries are reversed first',
      when: not(holds(f.stillThere)),
    }),
  ],
  outcomes: [
    otherwise('reversed', {
      by,
      zh: '以红字冲正原记账，原记录保留',
      en: 'reversed by an entry that points at it; the original stays',
    }),
  ],
  example: { correctedBy: 'financeDepartment', entryDeviates: true, stillThere: true },
});
