import { readFileSync } from 'node:fs';
import { day, placeIn } from '@jizheng/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadWords, type WordsOn } from '../../src/gazette/words-on.js';
import { inTransaction } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { peopleOfProvince } from '../support/people.js';
import { foundProvince, JURISDICTION } from '../support/province.js';
import { publishText } from './support/published.js';

const sample = readFileSync(new URL('../../samples/demo-gazette-2026-10.txt', import.meta.url), 'utf8');
const MEASURES = { id: 'yzg-2026-3', citation: { zh: '演政规〔2026〕3号', en: 'Yanzhenggui [2026] No. 3' } };

let database: TestDatabase;
let wordsOn: WordsOn;
beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await peopleOfProvince(client);
  });
  await publishText(database, sample);
  wordsOn = await inTransaction(database, (client) => loadWords(client, JURISDICTION, [MEASURES]));
});
afterAll(() => database.drop());

it('gives the words of a place and of all below it, with their labels', () => {
  expect(wordsOn(placeIn(MEASURES, 'art-3'), day('2026-06-04'))).toEqual([
    '第三条',
    '公共图书馆夜间开放应当做到：',
    '（一）每周不少于三晚，其中周末不少于一晚；',
    '（二）阅览、借还、自习三项服务同时开放；',
    '（三）提前七日公布下一周的开放时间。',
  ]);
});

it('finds an item that is named without its paragraph', () => {
  expect(wordsOn(placeIn(MEASURES, 'art-3/item-2'), day('2026-06-04'))).toHaveLength(1);
});

it('has none before the document is in force, nor of one that is not held', () => {
  expect(wordsOn(placeIn(MEASURES, 'art-3'), day('2026-05-31'))).toEqual([]);
  expect(wordsOn('jzg-2024-2/art-3', day('2026-06-04'))).toEqual([]);
});
