import { contenders } from './contenders.js';
import { measure, median } from './measure.js';
import { clientCount, openPlace } from './place.js';

/*
 * Transfers per second of the ledger and of two references, on one embedded server with its durable defaults.
 * Every round measures every contender once, in turn. Arguments: rounds, seconds for each measurement.
 */

const [rounds = 7, seconds = 2] = process.argv.slice(2).map(Number);
const second_ms = 1_000;

const place = await openPlace();
const all = contenders(place);
const results = new Map(all.map(({ name }) => [name, [] as number[]]));

// Plans made while the tables are nearly empty would not be those of a ledger in use.
for (const contender of all) await measure(place.database.pool, contender, second_ms);
await place.refreshStatistics();
for (const contender of all) await measure(place.database.pool, contender, second_ms);
for (let round = 0; round < rounds; round += 1) {
  for (const contender of all) {
    const rate = await measure(place.database.pool, contender, seconds * second_ms);
    results.get(contender.name)?.push(rate);
  }
}

const { rows } = await place.database.pool.query('select * from ledger.unbalanced()');
if (rows.length > 0) throw new Error('The books do not agree after the run.');
await place.close();

const rates = all.map(({ name }) => ({ name, rate: median(results.get(name) ?? []) }));
const [design, bare] = rates;
if (design === undefined || bare === undefined) throw new Error('No references.');
const spread = (name: string): string => {
  const own = results.get(name) ?? [];
  return `${Math.round(Math.min(...own)).toLocaleString('en')}–${Math.round(Math.max(...own)).toLocaleString('en')}`;
};

console.log(`${clientCount} clients, fsync on, ${rounds} rounds of ${seconds} s each, medians\n`);
console.log("| | transfers/s | lowest–highest | ÷ pgledger's design | ÷ bare update |");
console.log('|---|--:|--:|--:|--:|');
for (const { name, rate } of rates) {
  const shown = Math.round(rate).toLocaleString('en');
  console.log(
    `| ${name} | ${shown} | ${spread(name)} | ${(rate / design.rate).toFixed(2)} | ${(rate / bare.rate).toFixed(2)} |`,
  );
}
