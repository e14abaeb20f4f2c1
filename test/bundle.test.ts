import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const ASSETS = new URL('../web/dist/assets/', import.meta.url);
const LIMIT_KB = 250;

const scripts = new Map(
  readdirSync(ASSETS)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(new URL(name, ASSETS))]),
);

/** Scripts of these names and all that they import at once. */
function closureOf(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = names.map((name) => {
    const script = [...scripts.keys()].find((each) => each.startsWith(`${name}-`));
    if (script === undefined) throw new Error(`the build has no ${name}`);
    return script;
  });
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const text = scripts.get(name)?.toString('utf8') ?? '';
    for (const [, imported = ''] of text.matchAll(/(?:from|import) ?["']\.\/([^"']+\.js)["']/g))
      open.push(imported);
  }
  return found;
}

describe('the script of sign-in and Desk', () => {
  const closure = closureOf(['index', 'sign-in-page', 'frame', 'desk-page']);

  it(`is at most ${LIMIT_KB} kB, gzip`, () => {
    const bytes = [...closure].reduce((sum, name) => sum + gzipSync(scripts.get(name) ?? '').length, 0);
    expect(bytes / 1000).toBeLessThanOrEqual(LIMIT_KB);
    // The walk has seen more than the four by themselves.
    expect(closure.size).toBeGreaterThan(8);
  });

  it('holds no chart: that is loaded where one is shown', () => {
    expect([...closure].filter((name) => /^(?:fund-page|list-pages|sankey)/.test(name))).toEqual([]);
  });
});
