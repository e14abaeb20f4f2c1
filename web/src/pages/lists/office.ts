import { list } from './definition';

/** Files of the log that belong to no single fund. */
const FILES = {
  '*': { zh: '全省', en: 'all funds' },
  '*access': { zh: '访问', en: 'access' },
} as const;

/** Who works here, who stands in, and what was done and tried. */
export const OFFICE = {
  organisations: list('/api/organisations', {
    key: ['code'],
    columns: ['name', ['code', { width: 200 }], ['kind', { width: 180 }], ['area', { width: 120 }]],
  }),
  people: list('/api/people', {
    key: ['account'],
    columns: [
      ['name', { width: 110 }],
      ['account', { width: 160 }],
      ['organisationName', { title: { zh: '单位', en: 'Organisation' }, by: 'organisation' }],
      ['position', { width: 220 }],
      ['state', { width: 88, tones: { disabled: 'refused' } }],
      ['lockedUntil', { kind: 'moment', width: 150 }],
    ],
  }),
  audit: list('/api/audit', {
    title: { zh: '审计日志', en: 'Audit log' },
    key: ['id'],
    columns: [
      ['at', { title: { zh: '登记时间', en: 'Recorded at' }, kind: 'moment', width: 150 }],
      ['title', { title: { zh: '事项', en: 'What' } }],
      ['file', { width: 100, choices: FILES }],
      ['number', { title: { zh: '序号', en: 'No.' }, width: 72 }],
      ['actor', { width: 130 }],
      ['on', { title: { zh: '发生', en: 'On' } }],
      ['hash', { width: 200 }],
      ['recordedOn', { isExtra: true }],
    ],
  }),
  accesses: list('/api/audit/accesses', {
    title: { zh: '访问日志', en: 'Log of access' },
    key: ['id'],
    columns: [
      ['at', { title: { zh: '时间', en: 'At' }, kind: 'moment', width: 150 }],
      [
        'kind',
        {
          title: { zh: '事项', en: 'What' },
          width: 170,
          tones: { refused: 'refused', signInRefused: 'notice', lockedOut: 'notice' },
        },
      ],
      ['account', { width: 150 }],
      ['method', { width: 72 }],
      'path',
      ['detail', { title: { zh: '记录原文', en: 'As logged' } }],
      ['on', { isExtra: true }],
    ],
  }),
} as const;
