import type { Row } from '../../parts/table/column';
import type { WhySubject } from '../../parts/why-context';
import { fund, list, portion, viewOf, year } from './definition';

const holder = ['holderName', { title: { zh: '持有方', en: 'Holder' }, by: 'holder', width: 160 }] as const;

const accountOf = ({ id }: Row): WhySubject | null =>
  typeof id === 'string' ? { figure: { account: id } } : null;

/** The ledger: where money is, how it came there, and the documents that moved it. */
export const MONEY = {
  balances: list('/api/balances', {
    says: { zh: '每个账户现有多少', en: 'what each account holds' },
    key: ['id'],
    views: [viewOf('现有余额', 'Holding money', 'holdsMoney', 'true')],
    why: { balance: accountOf },
    columns: [
      holder,
      ['stage', { width: 130 }],
      fund,
      portion,
      year,
      'balance',
      ['holdsMoney', { width: 92, isExtra: true }],
      ['id', { width: 80, isExtra: true }],
    ],
  }),
  transfers: list('/api/transfers', {
    says: { zh: '每一笔从哪里到哪里，依据哪一条', en: 'from where to where, by which provision' },
    key: ['id'],
    opens: { to: '/acts/$id', by: 'act' },
    why: ['amount'],
    columns: [
      ['kind', { width: 124 }],
      'on',
      fund,
      portion,
      ['fromHolderName', { title: { zh: '从', en: 'From' }, by: 'fromHolder', width: 150 }],
      ['fromStage', { width: 130, isExtra: true }],
      ['toHolderName', { title: { zh: '到', en: 'To' }, by: 'toHolder', width: 150 }],
      ['toStage', { width: 130, isExtra: true }],
      'amount',
      'provision',
      ['document', { width: 176, isExtra: true }],
      ['budgetYear', { width: 64, isExtra: true }],
      ['recordedOn', { isExtra: true }],
      ['id', { width: 80, isExtra: true }],
    ],
  }),
  documents: list('/api/documents', {
    says: { zh: '每份指标文件的来源、科目、金额', en: 'source, codes and amount of each document' },
    key: ['number'],
    opens: { to: '/acts/$id', by: 'act' },
    why: ['amount'],
    columns: [
      ['number', { width: 180 }],
      'title',
      ['recipientName', { title: { zh: '接收方', en: 'Recipient' }, by: 'recipient', width: 140 }],
      year,
      ['source', { width: 120 }],
      'amount',
      'issuedOn',
      ['issuer', { width: 150, isExtra: true }],
      ['transferClass', { width: 130, isExtra: true }],
      ['functionCode', { width: 104, isExtra: true }],
      ['governmentEconomicCode', { width: 120, isExtra: true }],
      ['departmentEconomicCode', { width: 120, isExtra: true }],
    ],
  }),
  fundDocuments: list('/api/fund-documents', {
    says: {
      zh: '申请、办法、通知、指标文件、方案、报告',
      en: 'applications, measures, notices, plans, reports',
    },
    key: ['act', 'number'],
    opens: { to: '/acts/$id', by: 'act' },
    why: ['kind', 'amount'],
    columns: [
      ['number', { width: 210 }],
      ['kind', { title: { zh: '是什么', en: 'What it is' } }],
      fund,
      'on',
      ['issuer', { width: 200 }],
      // Documents give and take the same money: their sum would say nothing.
      ['amount', { isExtra: true }],
      ['title', { width: 220, isExtra: true }],
      ['act', { width: 80, isExtra: true }],
    ],
  }),
  virements: list('/api/virements', {
    says: { zh: '当年在用途之间调剂的资金', en: 'money moved between uses of a year' },
    key: ['number'],
    why: ['amount'],
    columns: [
      'number',
      fund,
      ['budgetYear', { title: { zh: '预算年度', en: 'Budget year' }, width: 96 }],
      ['executionYear', { width: 110 }],
      'amount',
      'movedOn',
    ],
  }),
} as const;
