import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clawback } from '../src/funds/clawback.js';
import { explain } from '../src/law/explain.js';
import { given } from './support.js';

it.each(['zh', 'en'] as const)('docs/law-layer.md shows what the program says (%s)', (language) => {
  const page = readFileSync(new URL('../../docs/law-layer.md', import.meta.url), 'utf8');
  expect(page).toContain(`\`\`\`text\n${explain(given(clawback), language).join('\n')}\n\`\`\``);
});
