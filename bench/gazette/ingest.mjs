// Medians, and the least disturbed round of each: a shared machine disturbs both.
// Reads an issue against the bare read of its file (readFile and utf8 decode), in turn in one run, and the same text
// 1×, 10× and 100× as long. Usage: npm run bench:ingest -- [FILE]; without FILE the real issue where it is at hand, else
// a sample of ours made as long.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeSource, readSource } from '../../server/dist/gazette/read/read-source.js';

const ROUNDS = 15;
const TIMES = [1, 10, 100];
const root = fileURLToPath(new URL('../../', import.meta.url));
const real = join(process.env.JIZHENG_SHARED ?? join(root, '../shared'), 'gazette/jilin-2024-23.txt');
const sample = join(root, 'examples/gazette/yunling-2031-02.txt');
const file = process.argv[2] ?? (existsSync(real) ? real : sample);

const none = new Map();
const bare = async (path) => (await readFile(path)).toString('utf8').length;
const read = async (path) => {
  const text = decodeSource(await readFile(path));
  const reading = text.ok ? readSource(text.value, none) : text;
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** So many times the documents; front and contents stand once, as in a long issue. */
function longer(text, times) {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^[^（(]*〔\d{4}〕\d+号$/.test(line));
  const body = lines.slice(Math.max(at - 2, 0)).join('\n');
  return `${text}${`\n${body}`.repeat(times - 1)}`;
}

async function measure(path, rounds) {
  const [bareTimes, readTimes] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const [step, into] of [
      [bare, bareTimes],
      [read, readTimes],
    ]) {
      globalThis.gc?.();
      const start = performance.now();
      await step(path);
      into.push(performance.now() - start);
    }
  }
  return { bare: bareTimes, read: readTimes };
}

const folder = mkdtempSync(join(tmpdir(), 'jizheng-bench-'));
try {
  const start = performance.now();
  const first = await read(file);
  const cold = performance.now() - start;
  await measure(file, 10);
  console.log(
    `${(statSync(file).size / 1024).toFixed(0)} KiB, ${first.lineCount} lines, ${first.doubts.length} doubts`,
  );
  console.log(`first read of the process: ${cold.toFixed(0)} ms\n`);
  console.log(
    '| text | KiB | bare read, ms | read, ms | ÷ bare | lowest bare | lowest read | ÷ | ms for each MiB |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const times of TIMES) {
    const path = join(folder, `${times}.txt`);
    writeFileSync(path, longer(readFileSync(file, 'utf8'), times));
    const { size } = statSync(path);
    const found = await measure(path, times === 100 ? 5 : ROUNDS);
    const [own, other] = [median(found.read), median(found.bare)];
    const [least, leastBare] = [Math.min(...found.read), Math.min(...found.bare)];
    const cells = [
      `${times}×`,
      (size / 1024).toFixed(0),
      other.toFixed(2),
      own.toFixed(1),
      (own / other).toFixed(0),
      leastBare.toFixed(2),
      least.toFixed(1),
      (least / leastBare).toFixed(0),
      (least / (size / 2 ** 20)).toFixed(0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
