import type { AnyRule } from './decision.js';
import { cite, type SourceDocument } from './provision.js';

const HEAD = `# Refusals 不予通过的情形

The closed list of what each rule refuses, in precedence: the first that bites names the refusal, all that bite
are listed. “~” marks what the provision softens: a recorded determination of the office named lifts it; everything
else is absolute. Generated from the rules by \`node scripts/refusals.mjs\`.
`;

/** The refusals of these rules as a Markdown document, rule by rule in precedence. */
export function refusalList(rules: readonly AnyRule[], documents: readonly SourceDocument[]): string {
  const refusing = rules.filter(({ refusals }) => refusals.length > 0);
  return [HEAD, ...refusing.map((rule) => section(rule, documents))].join('\n');
}

function section({ id, title, refusals }: AnyRule, documents: readonly SourceDocument[]): string {
  const rows = refusals.map(({ code, by, says, lifted }, index) => {
    const room = lifted === null ? '' : `~ ${lifted.shape.office}`;
    return `| ${index + 1} | \`${code}\` | ${cite(by, documents, 'zh')} | ${says.zh} | ${says.en} | ${room} |`;
  });
  return [
    `## ${title.zh} ${title.en} (\`${id}\`)\n`,
    '| # | code | provision | 情形 | refused because | lifted by |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
