// Plays a year with more and more projects: is the time in proportion to their number, and how does it compare with
// the same sums in plain SQL? Usage: npm run bench:year -- [10000 30000 100000]
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ONE_YEAR = fileURLToPath(new URL('run.mjs', import.meta.url));
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [10_000, 30_000, 100_000];

const seconds = (ms) => (ms / 1000).toFixed(1);

console.log(
  '| projects | acts | year, s | µs per act | plain SQL, s | ratio | peak memory, MiB | of it the acts asked |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const size of sizes) {
  const year = JSON.parse(execFileSync(process.execPath, [ONE_YEAR, String(size)], { encoding: 'utf8' }));
  const { projects, acts, ms, plain, cpu, peakMib, populationMib, decided, accepted } = year;
  const cells = [
    projects,
    decided,
    seconds(ms),
    ((ms * 1000) / decided).toFixed(0),
    seconds(plain.ms),
    (ms / plain.ms).toFixed(1),
  ];
  console.log(`| ${[...cells, peakMib, populationMib].join(' | ')} |`);
  if (accepted < acts || year.problems.length > 0)
    console.log('refused or mistaken:', acts - accepted, year.problems);
  if (year.differences.length > 0)
    throw new Error(`not the same balances: ${JSON.stringify(year.differences)}`);
  console.error(JSON.stringify({ slowest: year.slowest, totals: year.totals, cpu, plain }));
}
