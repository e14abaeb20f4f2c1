import type { Row } from '../../parts/table/column';
import type { WhySubject } from '../../parts/why-context';
import { ACT_TITLES } from '../../session/generated/act-titles';
import { fund, list, portion, viewOf, year } from './definition';

const refusedAct = { false: 'refused' } as const;

const paperOf = ({ id }: Row): WhySubject | null => (typeof id === 'string' ? { paper: id } : null);

/** What the offices did and have to do. */
export const WORK = {
  acts: list('/api/acts', {
    title: { zh: '办理记录', en: 'Acts' },
    key: ['id'],
    opens: { to: '/acts/$id', by: 'id' },
    views: [viewOf('已办', 'Done', 'accepted', 'true'), viewOf('不予办理', 'Refused', 'accepted', 'false')],
    why: ['amount', 'accepted'],
    columns: [
      ['title', { title: { zh: '事项', en: 'Act' }, width: 190, by: 'name', choices: ACT_TITLES }],
      fund,
      'subject',
      'amount',
      ['on', { title: { zh: '发生', en: 'On' } }],
      ['recordedOn', { title: { zh: '记录', en: 'Recorded' }, isExtra: true }],
      ['organisationName', { title: { zh: '单位', en: 'Organisation' }, by: 'organisation', width: 140 }],
      ['actor', { width: 104 }],
      [
        'accepted',
        {
          title: { zh: '结果', en: 'Outcome' },
          width: 96,
          choices: { true: { zh: '已办', en: 'Done' }, false: { zh: '不予办理', en: 'Refused' } },
          tones: refusedAct,
        },
      ],
      ['office', { width: 140, isExtra: true }],
      ['id', { width: 80, isExtra: true }],
    ],
  }),
  papers: list('/api/papers', {
    key: ['id'],
    opens: { to: '/papers/$id', by: 'id' },
    views: [
      viewOf('审签中', 'Waiting for signatures', 'state', 'underReview'),
      viewOf('已退回', 'Returned', 'state', 'returned'),
      viewOf('已办结', 'Done', 'state', 'done'),
    ],
    why: { amount: paperOf, state: paperOf },
    columns: [
      ['title', { title: { zh: '事项', en: 'Act' }, width: 170 }],
      fund,
      ['subject', { width: 170 }],
      'amount',
      ['state', { width: 110, tones: { returned: 'returned', rejected: 'refused', refused: 'refused' } }],
      ['waitsFor', { width: 160 }],
      ['submittedBy', { width: 96 }],
      [
        'organisationName',
        { title: { zh: '单位', en: 'Organisation' }, by: 'organisation', width: 140, isExtra: true },
      ],
      'submittedOn',
    ],
  }),
  tasks: list('/api/tasks', {
    says: {
      zh: '每个法定期限：谁办、哪天到期、办了没有',
      en: 'each legal date: whose, when, and whether it is done',
    },
    key: ['id'],
    views: [viewOf('未到期', 'Open', 'state', 'open'), viewOf('逾期未办', 'Overdue', 'state', 'missed')],
    why: ['state'],
    columns: [
      ['title', { title: { zh: '事项', en: 'Duty' } }],
      fund,
      ['subject', { width: 180 }],
      ['office', { width: 150 }],
      'provision',
      ['due', { title: { zh: '期限', en: 'Due' } }],
      ['state', { width: 110, tones: { missed: 'overdue', late: 'notice' } }],
      ['closedOn', { isExtra: true }],
      ['openedOn', { isExtra: true }],
    ],
  }),
  proposals: list('/api/proposals', {
    says: { zh: '到期自动产生、等人确认的后果', en: 'what a date brought about and an officer confirms' },
    key: ['id'],
    opens: { to: '/acts/$id', by: 'proposedBy' },
    views: [viewOf('待确认', 'Waiting', 'state', 'waiting')],
    why: ['amount', 'state'],
    columns: [
      'consequence',
      fund,
      portion,
      year,
      ['holderName', { title: { zh: '持有方', en: 'Holder' }, by: 'holder', width: 150 }],
      'amount',
      'proposedOn',
      ['state', { width: 104, tones: { waiting: 'dueSoon' } }],
      ['confirmedOn', { isExtra: true }],
    ],
  }),
  evaluations: list('/api/evaluations', {
    says: {
      zh: '自评、部门评价、财政评价和等次',
      en: 'self, department and finance evaluations, and ratings',
    },
    key: ['fund', 'year', 'level', 'subject'],
    why: ['rating'],
    columns: [
      'subject',
      fund,
      ['year', { width: 64 }],
      ['level', { width: 130 }],
      ['rating', { width: 80, tones: { low: 'notice', poor: 'refused' } }],
      'issuedOn',
    ],
  }),
  determinations: list('/api/determinations', {
    says: {
      zh: '条文留给机关判断的，谁怎么认定',
      en: 'where the text leaves room: who decided what, and why',
    },
    key: ['document'],
    opens: { to: '/acts/$id', by: 'act' },
    why: ['amount'],
    columns: [
      ['document', { width: 162 }],
      'provision',
      ['office', { width: 150 }],
      fund,
      ['subject', { width: 120 }],
      'reason',
      'amount',
      ['dated', { title: { zh: '日期', en: 'Dated' } }],
      ['budgetYear', { width: 64, isExtra: true }],
      ['deadline', { isExtra: true }],
    ],
  }),
  disclosures: list('/api/disclosures', {
    says: { zh: '该公开的公开了没有', en: 'what is to be published, and whether it is' },
    key: ['fund', 'item', 'subject'],
    views: [viewOf('尚未公开', 'Not published', 'published', 'false')],
    why: ['published'],
    columns: [
      ['item', { width: 190 }],
      fund,
      'subject',
      'formedOn',
      ['published', { width: 88, tones: { false: 'dueSoon' } }],
      'publishedOn',
    ],
  }),
  violations: list('/api/violations', {
    says: { zh: '违规情形、告知、听取陈述、公布', en: 'violations, notice, hearing, publication' },
    key: ['number'],
    opens: { to: '/acts/$id', by: 'act' },
    why: ['published'],
    columns: [
      ['number', { width: 150 }],
      fund,
      portion,
      year,
      ['project', { width: 132 }],
      ['wrongdoer', { width: 110 }],
      'description',
      ['published', { width: 80 }],
      'recordedOn',
    ],
  }),
  debarments: list('/api/debarments', {
    says: { zh: '停止申报的单位和起止日期', en: 'units that may not apply, and until when' },
    key: ['number'],
    opens: { to: '/acts/$id', by: 'act' },
    why: ['running', 'lastDay'],
    columns: [
      'number',
      'unitCode',
      ['running', { width: 88, tones: { true: 'notice' } }],
      'startsOn',
      'lastDay',
      'decidedOn',
      ['violation', { width: 150 }],
    ],
  }),
} as const;
