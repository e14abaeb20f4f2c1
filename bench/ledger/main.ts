import { contenders } from './contenders.js';
import { type Measurement, measure, median } from './measure.js';
import { clientCount, openPlace } from './place.js';

/*
 * Transfers per second of the ledger and of two references, on one embedded server with its durable defaults.
 * Every round measures every contender once, in turn; a ratio is the median of the ratios within the rounds.
 * Arguments: rounds, seconds for each measurement.
 */

const [rounds = 9, seconds = 2] = process.argv.slice(2).map(Number);
const second_ms = 1_000;

const place = await openPlace();
const all = contenders(place);

// Plans made while the tables are nearly empty would not be those of a ledger in use.
for (const contender of all) await measure(place, contender, second_ms);
await place.refreshStatistics();
for (const contender of all) await measure(place, contender, second_ms);

const results: (readonly Measurement[])[] = [];
for (let round = 0; round < rounds; round += 1) {
  const measured: Measurement[] = [];
  for (const contender of all) measured.push(await measure(place, contender, seconds * second_ms));
  results.push(measured);
}

const { rows } = await place.database.pool.query('select * from ledger.unbalanced()');
if (rows.length > 0) throw new Error('The books do not agree after the run.');
await place.close();

const valuesOf = (index: number, value: (one: Measurement) => number): readonly number[] =>
  results.flatMap((round) => round.slice(index, index + 1).map(value));

const ratio = (index: number, reference: number): string => {
  const own = valuesOf(index, ({ rate }) => rate);
  const other = valuesOf(reference, ({ rate }) => rate);
  return median(own.map((rate, round) => rate / (other[round] ?? Number.NaN))).toFixed(2);
};

const whole = (value: number): string => Math.round(value).toLocaleString('en');

console.log(`${clientCount} clients, fsync on, ${rounds} rounds of ${seconds} s each, medians\n`);
console.log(
  '| contender | transfers/s | lowest–highest | ÷ design of pgledger | ÷ bare update | server CPU, µs | client CPU, µs |',
);
console.log('|---|--:|--:|--:|--:|--:|--:|');
for (const [index, { name }] of all.entries()) {
  const rates = valuesOf(index, ({ rate }) => rate);
  const cells = [
    name,
    whole(median(rates)),
    `${whole(Math.min(...rates))}–${whole(Math.max(...rates))}`,
    ratio(index, 0),
    ratio(index, 1),
    whole(median(valuesOf(index, ({ server_us }) => server_us))),
    whole(median(valuesOf(index, ({ client_us }) => client_us))),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
