import type { GazetteDocument } from '../tree.js';

/** Files in which a document or an issue is taken along. */
export const TAKE_ALONG = ['pdf', 'docx', 'txt', 'json', 'xml'] as const;

/** The ending of such a file. */
export type FileEnding = (typeof TAKE_ALONG)[number];

const path = (address: string): string => address.split('/').map(encodeURIComponent).join('/');

/** The permanent URL of a document. */
export const documentUrl = (baseUrl: string, { id }: Pick<GazetteDocument, 'id'>): string =>
  `${baseUrl}/gb/doc/${encodeURIComponent(id)}`;

/** The permanent URL of a unit of a document, by its address. */
export const unitUrl = (baseUrl: string, document: Pick<GazetteDocument, 'id'>, address: string): string =>
  `${documentUrl(baseUrl, document)}/${path(address)}`;

/** The permanent URL of an issue. */
export const issueUrl = (
  baseUrl: string,
  issue: { readonly year: number; readonly number: number },
): string => `${baseUrl}/gb/${issue.year}/${issue.number}`;

/** The files of a page that can be taken along, by their endings. */
export const filesOf = (url: string): { readonly [E in FileEnding]: string } => ({
  pdf: `${url}.pdf`,
  docx: `${url}.docx`,
  txt: `${url}.txt`,
  json: `${url}.json`,
  xml: `${url}.xml`,
});
