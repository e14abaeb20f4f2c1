import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Two folders up from here both in the source and when built. */
const SHEETS = fileURLToPath(new URL('../../templates/portal/', import.meta.url));

/** The portal's stylesheet, and the address that changes with it. */
export interface Stylesheet {
  readonly path: string;
  readonly css: string;
}

/** Without comments and room: a phone pays for every byte. */
const smaller = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();

/** Reads the sheets in the order of their names. */
export function readStylesheet(): Stylesheet {
  const names = readdirSync(SHEETS).filter((name) => name.endsWith('.css'));
  const css = smaller(
    names
      .sort()
      .map((name) => readFileSync(`${SHEETS}${name}`, 'utf8'))
      .join('\n'),
  );
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  return { path: `/gb/portal-${hash}.css`, css };
}
