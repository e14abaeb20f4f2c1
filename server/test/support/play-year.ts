import { describeDatabaseError, migrate, openDatabase } from '../../src/database/index.js';
import { describeYearError, runYear } from '../../src/year/index.js';

/*
 * Run as a child with a kind of place (`dir` or `url`), the place, a workbook and a folder: plays the workbook
 * and says `day:DAY` after each day that it has played, `writing` before each file, then `played` or
 * `failed TEXT`.
 */

const [kind = '', place = '', workbook = '', out = ''] = process.argv.slice(2);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const opened = await openDatabase(kind === 'url' ? { url: place, dataDir: '' } : { dataDir: place });
if (!opened.ok) throw new Error(describeDatabaseError(opened.error, 'en'));
const database = opened.value;
const migrated = await migrate(database);
if (!migrated.ok) throw new Error(describeDatabaseError(migrated.error, 'en'));
const played = await runYear({
  database,
  workbook,
  out,
  language: 'zh',
  onProgress: (progress) => {
    if (progress.step === 'playing') say(`day:${progress.day}`);
    if (progress.step === 'writing') say('writing');
  },
});
say(played.ok ? 'played' : `failed ${describeYearError(played.error, 'en').join(' ')}`);
await database.close();
process.exit(0);
