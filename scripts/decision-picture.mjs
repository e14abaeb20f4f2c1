// Draws docs/pictures/decision-*.svg: one decision explained, as the program itself explains it.
// Usage: npm run pictures (after npm run build)
import { writeFileSync } from 'node:fs';
import { explain, jilin2024, versionOn, virement } from '../rules/dist/index.js';

const WIDTH = 960;
const MARGIN = 40;
const INK = '#1D2433';
const PAPER = '#FBFAF7';
const CINNABAR = '#B5372B';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Width of a text in units of half a Chinese character. */
const unitsOf = (text) => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1.08), 0);

/** Breaks a text into lines of at most so many units; English breaks at spaces. */
function wrapped(text, limit) {
  const parts = text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff ]+ ?| /gu) ?? [];
  const lines = [''];
  for (const part of parts) {
    const last = lines.at(-1) ?? '';
    if (unitsOf(last + part) > limit && last !== '') lines.push(part.trimStart());
    else lines[lines.length - 1] = last + part;
  }
  return lines;
}

function picture(language) {
  const version = versionOn(jilin2024, '2025-06-01');
  const judged = virement.judge(virement.example, version.value);
  const [heading, decisive, ...rest] = explain(judged.value, language);
  const notes = rest.filter((line) => line.startsWith('⚖'));
  const law = rest.at(-1);
  const size = 16;
  const limit = ((WIDTH - 2 * MARGIN) / size) * 2;
  const blocks = [
    { lines: wrapped(heading, limit * 0.75), size: 21, fill: INK, weight: 600 },
    { lines: wrapped(decisive, limit), size, fill: INK, weight: 400 },
    ...notes.map((note) => ({ lines: wrapped(note, limit * 1.1), size: 14.5, fill: CINNABAR, weight: 400 })),
    { lines: wrapped(law, limit), size: 14.5, fill: '#5A6375', weight: 400 },
  ];
  let y = MARGIN;
  const body = blocks.flatMap((block) => {
    const texts = block.lines.map((line) => {
      y += block.size * 1.6;
      return `  <text x="${MARGIN}" y="${y.toFixed(1)}" font-size="${block.size}" font-weight="${block.weight}" fill="${block.fill}">${escaped(line)}</text>`;
    });
    y += 14;
    return texts;
  });
  const height = Math.ceil(y + MARGIN / 2);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(heading)}" font-family="'Noto Serif SC','Source Han Serif SC','Songti SC',SimSun,serif">
  <rect width="${WIDTH}" height="${height}" rx="10" fill="${PAPER}" stroke="#DAD5C8"/>
  <rect x="${MARGIN}" y="26" width="44" height="3" fill="${CINNABAR}"/>
${body.join('\n')}
</svg>
`;
}

for (const language of ['zh', 'en']) {
  writeFileSync(new URL(`../docs/pictures/decision-${language}.svg`, import.meta.url), picture(language));
}
