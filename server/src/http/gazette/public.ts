import { find } from '../../gazette/find/find.js';
import { suggest } from '../../gazette/find/suggest.js';
import { provisionOn } from '../../gazette/provision.js';
import { findDocument, findVersions, findWorkName } from '../../gazette/stores/reading-documents.js';
import { findEntries, findIssue, findIssues, findYears } from '../../gazette/stores/reading-issues.js';
import { documentPath, issuePath, unitPath } from '../../portal/frame.js';
import { versionFor } from '../../portal/validity.js';
import type { Endpoint } from '../endpoint.js';
import {
  publicDayQuery,
  publicDocumentKind,
  publicDocumentParams,
  publicFindingsKind,
  publicIssueKind,
  publicIssueParams,
  publicIssuesKind,
  publicProvisionKind,
  publicProvisionQuery,
  publicSearchQuery,
  publicSuggestionsKind,
  publicSuggestQuery,
  publicYearQuery,
} from './public-kinds.js';
import { publicReading } from './public-reading.js';

const MOST_ISSUES = 100;

const issues = publicReading({
  path: '/api/gazette/issues',
  title: { zh: '已出版的各期公报', en: 'the issues of the gazette that were published' },
  query: publicYearQuery,
  answer: publicIssuesKind,
  async tell({ client, jurisdiction, query }) {
    const items = await findIssues(client, jurisdiction, { year: query.year, most: MOST_ISSUES });
    const years = await findYears(client, jurisdiction);
    return { items: items.map((each) => ({ ...each, url: issuePath(each.year, each.number) })), years };
  },
});

const issue = publicReading({
  path: '/api/gazette/issues/:year/:number',
  title: { zh: '一期公报及其目录', en: 'an issue with its contents' },
  params: publicIssueParams,
  answer: publicIssueKind,
  async tell({ client, jurisdiction, params }) {
    const found = await findIssue(client, jurisdiction, params.year, params.number);
    if (found === null) return null;
    const documents = await findEntries(client, found.edition);
    return {
      ...found,
      url: issuePath(found.year, found.number),
      documents: documents.map((each) => ({ ...each, url: documentPath(each.work) })),
    };
  },
});

const document = publicReading({
  path: '/api/gazette/documents/:work',
  title: { zh: '一份文件在某日的文本及其版本', en: 'a document as it stood on a day, with its versions' },
  params: publicDocumentParams,
  query: publicDayQuery,
  answer: publicDocumentKind,
  async tell({ client, jurisdiction, today, params, query }) {
    const [versions, work] = await Promise.all([
      findVersions(client, jurisdiction, params.work),
      findWorkName(client, jurisdiction, params.work),
    ]);
    const version = versionFor(versions, query.on ?? today);
    const found = version === null ? null : await findDocument(client, version.version);
    if (work === null || version === null || found === null) return null;
    const { corrections, ...tree } = found;
    return {
      ...work,
      url: documentPath(work.work),
      validFrom: version.validFrom,
      validUntil: version.validUntil,
      versions,
      corrections: corrections ?? [],
      document: tree,
    };
  },
});

const provision = publicReading({
  path: '/api/gazette/provision',
  title: { zh: '条款在某日的文字', en: 'the words of a provision on a day' },
  query: publicProvisionQuery,
  answer: publicProvisionKind,
  async tell({ client, jurisdiction, today, query: { address, on } }) {
    const found = await provisionOn(client, jurisdiction, address, on ?? today);
    return found === null ? null : { ...found, url: `/gb/doc/${found.address}` };
  },
});

const search = publicReading({
  path: '/api/gazette/search',
  title: { zh: '搜索文件、条款和文号', en: 'search documents, provisions and document numbers' },
  query: publicSearchQuery,
  answer: publicFindingsKind,
  async tell({ client, jurisdiction, today, query }) {
    const { q: text, issuer, genre, year, validity } = query;
    const page = query.page ?? 1;
    const question = { text, page, issuer, genre, year, validity, on: query.on ?? today };
    const { numbered, passages, hasMorePassages, documents, hasNext } = await find(
      client,
      jurisdiction,
      question,
    );
    return {
      numbered: numbered === null ? null : { ...numbered, isHeld: numbered.version !== null },
      passages,
      isCountComplete: !hasMorePassages,
      next: hasNext ? page + 1 : null,
      items: documents.map(({ titlePieces, hits, ...found }) => ({
        ...found,
        title: titlePieces,
        url: documentPath(found.work),
        hits: hits.map((hit) => ({ ...hit, url: unitPath(found.work, hit.address) })),
      })),
    };
  },
});

const suggestions = publicReading({
  path: '/api/gazette/suggestions',
  title: {
    zh: '边输入边提示：标题、文号、条款标题',
    en: 'suggestions while one types: titles, numbers, headings',
  },
  query: publicSuggestQuery,
  answer: publicSuggestionsKind,
  async tell({ client, jurisdiction, query }) {
    const items = await suggest(client, jurisdiction, query.q);
    return {
      items: items.map((each) => ({
        ...each,
        url: each.address === '' ? documentPath(each.work) : unitPath(each.work, each.address),
      })),
    };
  },
});

/** What anybody may read of the gazette by program. */
export const PUBLIC_ENDPOINTS: readonly Endpoint[] = [
  issues,
  issue,
  document,
  provision,
  search,
  suggestions,
];
