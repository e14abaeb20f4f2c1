import { provisionParts } from '@jizheng/rules';

/** Whether one address lies in the article of another. */
export function isInArticle(id: string, of: string): boolean {
  const [a, b] = [provisionParts(id), provisionParts(of)];
  return a !== null && b !== null && a.document === b.document && a.article === b.article;
}
