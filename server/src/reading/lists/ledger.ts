import {
  choiceKind,
  dateKind,
  flagKind,
  OFFICE,
  optionalKind,
  TRANSFER_CLASS,
  textKind,
  yearKind,
} from '@jizheng/rules';
import { idKind, placeNameKind, provisionKind, signedMoneyKind, wordsKind } from '../kinds.js';
import { DOCUMENT_SOURCE, MOVEMENT, STAGE } from '../labels.js';
import { column, type List, listOf } from '../list.js';
import { amountColumn, decidedBy, joinOrganisation, ofPortion, portionColumns, seenAct } from './shared.js';

const both = { filter: true, sort: true } as const;

/** What the accounts of a page held on the day, as it was known. */
const balancesThen: NonNullable<List['fill']> = async (client, rows, { asOf, knownOn }) => {
  const { rows: found } = await client.query<{ account: bigint; balance: bigint }>(
    'select account, balance from ledger.balances_as_of($1, $2, $3)',
    [rows.map(({ id }) => id), asOf, knownOn],
  );
  const balances = new Map<unknown, bigint>(found.map(({ account, balance }) => [account, balance]));
  return rows.map((row) => ({ ...row, balance: balances.get(row.id) ?? 0n }));
};

/** The accounts of the ledger with what they hold. */
export const balances = listOf({
  name: 'balances',
  title: { zh: '账户余额', en: 'balances' },
  key: ['id'],
  order: 'id',
  search: ['holder'],
  from: `${ofPortion('ledger.account')} ${joinOrganisation('x', 'holder')}`,
  jurisdiction: 'x.jurisdiction',
  // Every account but the origin began with a gain.
  existed: `exists (select from ledger.transfer t where t.to_account = x.id and t.event_date <= $asOf
      and t.recorded_on <= $knownOn)
    or (x.stage = 'origin' and exists (select from ledger.transfer t where t.from_account = x.id
      and t.event_date <= $asOf and t.recorded_on <= $knownOn))`,
  knownOn: true,
  fill: balancesThen,
  columns: {
    id: column(idKind, 'x.id', ['账户', 'account'], { sort: true }),
    ...portionColumns('x'),
    budgetYear: column(yearKind, 'x.budget_year', ['预算年度', 'budget year'], both),
    holder: column(textKind, 'x.holder', ['持有方', 'holder'], both),
    holderName: column(placeNameKind, 'coalesce(o.name, x.holder)', ['持有方名称', 'name of the holder']),
    stage: column(choiceKind(STAGE), 'x.stage::text', ['阶段', 'stage'], { filter: true }),
    holdsMoney: column(flagKind, '(x.balance <> 0)', ['现有余额', 'holds money today'], { filter: true }),
    balance: column(signedMoneyKind, 'x.balance', ['余额', 'balance']),
  },
});

/** Both accounts of a transfer are of one fund and year; the portion is that of the giving one, where it is seen. */
const FUND = 'coalesce(x.fund, y.fund)';
const PORTION = 'coalesce(x.portion, y.portion)';

/** The accounts of a holder, as an array: rows are then found by the indexes of either side. */
const ACCOUNTS_OF_HOLDER = `any (array(select a.id from ledger.account a
  where a.jurisdiction = $(jurisdiction) and a.holder = $(holder)::text))`;

/** Every movement of money, newest first. */
export const transfers = listOf({
  name: 'transfers',
  title: { zh: '资金流水', en: 'transfers' },
  key: ['id'],
  order: '-id',
  // A reader may see one of the accounts alone: whoever received a release does not see what it came from.
  from: `ledger.transfer t left join ledger.account x on x.id = t.from_account
    left join ledger.account y on y.id = t.to_account
    left join ledger.quota_document d on d.id = t.document_id
    left join law.decision c on c.id = t.decision_id
    left join access.organisation g on g.jurisdiction = t.jurisdiction and g.code = x.holder
    left join access.organisation r on r.jurisdiction = t.jurisdiction and r.code = y.holder
    left join funds.fund f on f.jurisdiction = t.jurisdiction and f.code = ${FUND}
    left join funds.portion p on p.jurisdiction = t.jurisdiction and p.fund = ${FUND} and p.code = ${PORTION}`,
  jurisdiction: 't.jurisdiction',
  existed: 't.event_date <= $asOf and t.recorded_on <= $knownOn',
  knownOn: true,
  conditions: {
    holder: {
      kind: textKind,
      title: { zh: '转出方或转入方', en: 'holder on either side' },
      sql: `(t.from_account = ${ACCOUNTS_OF_HOLDER} or t.to_account = ${ACCOUNTS_OF_HOLDER})`,
    },
  },
  columns: {
    id: column(idKind, 't.id', ['编号', 'number'], { sort: true }),
    kind: column(choiceKind(MOVEMENT), 't.kind::text', ['类型', 'kind'], { filter: true }),
    fund: column(textKind, FUND, ['专项资金', 'fund'], both),
    fundName: column(optionalKind(wordsKind), 'f.name', ['专项资金名称', 'name of the fund']),
    portion: column(textKind, PORTION, ['一级项目', 'portion'], both),
    portionName: column(optionalKind(wordsKind), 'p.name', ['一级项目名称', 'name of the portion']),
    toPortion: column(optionalKind(textKind), 'y.portion', ['转入一级项目', 'to portion'], { filter: true }),
    budgetYear: column(yearKind, 'coalesce(x.budget_year, y.budget_year)', ['预算年度', 'budget year'], {
      filter: true,
    }),
    fromHolder: column(optionalKind(textKind), 'x.holder', ['转出方', 'from holder'], { filter: true }),
    fromHolderName: column(optionalKind(placeNameKind), 'coalesce(g.name, x.holder)', [
      '转出方名称',
      'name of the giver',
    ]),
    fromStage: column(optionalKind(choiceKind(STAGE)), 'x.stage::text', ['转出阶段', 'from stage']),
    toHolder: column(optionalKind(textKind), 'y.holder', ['转入方', 'to holder'], { filter: true }),
    toHolderName: column(optionalKind(placeNameKind), 'coalesce(r.name, y.holder)', [
      '转入方名称',
      'name of the receiver',
    ]),
    toStage: column(optionalKind(choiceKind(STAGE)), 'y.stage::text', ['转入阶段', 'to stage']),
    amount: column(amountColumn('t.amount').kind, 't.amount', ['金额', 'amount'], { filter: true }),
    document: column(optionalKind(wordsKind), 'd.number', ['指标文号', 'document'], { filter: true }),
    act: column(optionalKind(idKind), 'c.act_id', ['办理事项', 'act'], { filter: true }),
    provision: column(provisionKind, 't.provision', ['依据', 'provision']),
    actor: column(textKind, 't.actor', ['经办', 'actor']),
    on: column(dateKind, 't.event_date', ['发生日期', 'on'], { filter: true }),
    recordedOn: column(dateKind, 't.recorded_on', ['记录日期', 'recorded on'], { filter: true }),
    reverses: column(optionalKind(idKind), 't.reverses', ['冲正', 'reverses']),
  },
});

/** Quota documents. */
export const documents = listOf({
  name: 'documents',
  title: { zh: '指标文件', en: 'quota documents' },
  key: ['number'],
  order: '-issuedOn',
  search: ['number', 'title'],
  from: `ledger.quota_document x ${joinOrganisation('x', 'recipient')}`,
  jurisdiction: 'x.jurisdiction',
  existed: 'x.issued_on <= $asOf',
  columns: {
    number: column(textKind, 'x.number', ['文号', 'number'], both),
    title: column(textKind, 'x.title', ['标题', 'title']),
    issuedOn: column(dateKind, 'x.issued_on', ['印发日期', 'issued on'], both),
    issuer: column(choiceKind(OFFICE), 'x.issuer', ['印发机关', 'issuer'], { filter: true }),
    recipient: column(textKind, 'x.recipient', ['接收方', 'recipient'], { filter: true }),
    recipientName: column(placeNameKind, 'coalesce(o.name, x.recipient)', [
      '接收方名称',
      'name of the recipient',
    ]),
    budgetYear: column(yearKind, 'x.budget_year', ['预算年度', 'budget year'], both),
    source: column(choiceKind(DOCUMENT_SOURCE), 'x.source', ['指标来源', 'source'], { filter: true }),
    functionCode: column(textKind, 'x.function_code', ['功能科目', 'function code']),
    governmentEconomicCode: column(textKind, 'x.government_economic_code', [
      '政府经济科目',
      'government economic code',
    ]),
    departmentEconomicCode: column(textKind, 'x.department_economic_code', [
      '部门经济科目',
      'department economic code',
    ]),
    transferClass: column(choiceKind(TRANSFER_CLASS), 'x.transfer_class', [
      '转移支付类别',
      'class of transfer',
    ]),
    amount: column(signedMoneyKind, 'x.amount', ['金额', 'amount'], both),
    act: column(idKind, 'x.act_id', ['办理事项', 'act']),
    ...decidedBy(seenAct('x.act_id')),
  },
});
