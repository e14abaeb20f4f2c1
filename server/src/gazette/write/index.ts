export { documentUrl, type FileEnding, filesOf, issueUrl, TAKE_ALONG, unitUrl } from './addresses.js';
export { AKN_NAMESPACE, documentAkn } from './akn/document.js';
export { issueAkn } from './akn/issue.js';
export { contextIn, type PrintedIn, type TextLink, type WriteContext } from './context.js';
export { documentDocx, issueDocx } from './docx/document.js';
export {
  atomFeed,
  type FeedEntry,
  type FeedHead,
  SITEMAP_LIMIT,
  type SitemapEntry,
  sitemap,
} from './feed.js';
export { type DownloadName, documentFileName, issueFileName } from './file-name.js';
export { documentFile, documentJson, issueFile, issueJson, JSON_VERSION } from './json.js';
export { DOCUMENT_SCHEMA, ISSUE_SCHEMA } from './json-schema.js';
export { documentPdf, issuePdf } from './pdf/render.js';
export { type QrCode, type QrRun, qrCode, qrSvg } from './qr.js';
export { documentText, issueText } from './text.js';
