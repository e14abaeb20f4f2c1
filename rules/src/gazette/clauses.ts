import type { Carrier, ClauseEntry } from '../funds/clauses/clause.js';
import { type ProvisionId, placeIn, type SourceDocument } from '../law/provision.js';

/** The announcement on reading the gazette on screen, of 2024-08-28. */
export const ANNOUNCEMENT: SourceDocument = {
  id: 'jl-2024-23-announcement',
  citation: { zh: '公报数字化公告', en: 'Announcement on the digital gazette' },
};

/** What the gazette says of itself. */
export const ABOUT: SourceDocument = {
  id: 'jl-2024-23-about',
  citation: { zh: '公报简介', en: 'About the gazette' },
};

/** Where the gazette speaks of the gazette. */
export const GAZETTE_SOURCES: readonly SourceDocument[] = [ANNOUNCEMENT, ABOUT];

const PORTAL = 'web/test/browser/portal.test.ts';
const SERVED = 'server/test/portal/portal.test.ts';
const EDITIONS = 'server/test/gazette/edit/editions.test.ts';

/** A page of the portal, by its address. */
const onPage = (page: string): Carrier => ({ by: 'page', page });

/** What the database itself holds. */
const held = (constraint: string): Carrier => ({ by: 'ledger', constraint });

/** A matter of the world outside: nothing in a program can carry it. */
const outside = (what: string): Carrier => ({ by: 'outside', what });

const entry = (
  id: string,
  provision: ProvisionId,
  clause: readonly [zh: string, en: string],
  carriers: readonly [Carrier, ...Carrier[]],
  tests: readonly string[],
): ClauseEntry => ({ id, provision, clause: { zh: clause[0], en: clause[1] }, carriers, tests });

const announced = (address: string): ProvisionId => placeIn(ANNOUNCEMENT, address);
const said = (paragraph: number): ProvisionId => placeIn(ABOUT, `para-${paragraph}`);

/** Every clause of the announcement and of the self-description. */
export const GAZETTE_CLAUSES: readonly ClauseEntry[] = [
  entry(
    'announcement/1',
    announced('head-1/para-1'),
    ['在电脑上可查阅', 'it can be read on a computer'],
    [onPage('/gb/'), onPage('/gb/:year/:number')],
    [SERVED, PORTAL],
  ),
  entry(
    'announcement/2',
    announced('head-1/para-1'),
    ['可下载', 'it can be downloaded'],
    [onPage('/gb/doc/:work.pdf'), onPage('/gb/:year/:number.pdf')],
    [SERVED],
  ),
  entry(
    'announcement/3',
    announced('head-1/para-1'),
    ['可打印', 'it can be printed'],
    [onPage('/gb/doc/:work')],
    [PORTAL],
  ),
  entry(
    'announcement/4',
    announced('head-2/sub-1'),
    ['手机扫码查阅', 'a phone finds it by its QR code'],
    [onPage('/gb/doc/:work.svg'), onPage('/gb/:year/:number.svg')],
    [SERVED],
  ),
  entry(
    'announcement/5',
    announced('head-2/sub-2'),
    ['手机搜索查阅', 'a phone finds it by searching'],
    [onPage('/gb/search'), onPage('/gb/sitemap.xml')],
    [SERVED, PORTAL],
  ),
  entry(
    'announcement/6',
    announced('head-3/para-1'),
    [
      '2025年第1期起在政务服务中心、档案馆、图书馆提供纸质本',
      'paper copies at service centres, archives and libraries from 2025 no. 1',
    ],
    [onPage('/gb/:year/:number.pdf'), outside('纸质本的发放 (handing out paper)')],
    [SERVED],
  ),
  entry(
    'about/1',
    said(1),
    ['规章以公报所登为标准文本', 'for government rules the gazette is the authentic text'],
    [held('version_in_print'), { by: 'field', table: 'gazette.version', column: 'document' }],
    [EDITIONS],
  ),
  entry(
    'about/2',
    said(1),
    ['所登公文与正式文件效力相同', 'what it prints has the force of the document itself'],
    [held('version_in_print'), held('four_eyes')],
    [EDITIONS],
  ),
  entry(
    'about/3',
    said(2),
    ['四项宗旨：传达、宣传、指导、服务', 'four purposes: convey, publicise, guide, serve'],
    [onPage('/gb/'), outside('办刊方针 (what the editors print)')],
    [SERVED],
  ),
  entry(
    'about/4',
    said(2),
    [
      '准确刊载规章、政府及办公厅文件、部门规范性文件',
      'rules, government and office documents and normative documents are printed exactly',
    ],
    [held('verdict_in_draft'), { by: 'field', table: 'gazette.provision', column: 'original' }],
    [EDITIONS],
  ),
  entry(
    'about/5',
    said(3),
    ['纸质和电子两种形式向社会公开', 'it is public on paper and on screen'],
    [onPage('/gb/issues'), onPage('/gb/:year/:number.pdf')],
    [SERVED],
  ),
  entry(
    'about/6',
    said(3),
    ['纸质本送档案馆、图书馆、政务服务中心', 'paper goes to archives, libraries and service centres'],
    [onPage('/gb/:year/:number.pdf'), outside('纸质本的发放 (handing out paper)')],
    [SERVED],
  ),
  entry(
    'about/7',
    said(3),
    ['电子版随时可用电脑或手机查阅', 'the screen edition can be read at any time on a computer or a phone'],
    [onPage('/gb/'), onPage('/gb/doc/:work/:address')],
    [SERVED, PORTAL],
  ),
];
