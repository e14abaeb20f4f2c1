const HERE = 'https://here.invalid';
// biome-ignore lint/suspicious/noControlCharactersInRegex: a browser drops them, so that what follows would count
const MISREAD = /[\u0000-\u001f\u007f\\]/;
/** A path that begins so may be read as the name of another host, written out or encoded. */
const ANOTHER_HOST = /^\/(?:\/|%2f|%5c)/i;

/** Where a person goes after signing in: a path of this origin; anything else an address says leads to the Desk. */
export function wayBack(to: unknown): string {
  if (typeof to !== 'string' || !to.startsWith('/') || MISREAD.test(to)) return '/';
  if (!URL.canParse(to, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(to, HERE);
  return origin !== HERE || ANOTHER_HOST.test(pathname) ? '/' : `${pathname}${search}${hash}`;
}
