import { expect, it } from 'vitest';
import { refusalList } from '../../src/law/refusal-list.js';
import { CODE, lending } from './toy.js';

it('lists refusals by rule in precedence, with what lifts them, and leaves out rules that refuse nothing', () => {
  const list = refusalList([{ ...lending, id: 'silent', refusals: [] }, lending], [CODE]);
  expect(list.split('\n').slice(0, 1)).toEqual(['# Refusals 不予通过的情形']);
  expect(list.split('\n').slice(6)).toEqual([
    '## 购书资助 Help to buy a book (`library.lending`)',
    '',
    '| # | code | provision | 情形 | refused because | lifted by |',
    '|---|---|---|---|---|---|',
    '| 1 | `guest` | 借书办法 第一条 | 访客不予资助 | no help for guests |  |',
    '| 2 | `overLimit` | 借书办法 第二条 | 超过限额 | over the limit | ~ librarian |',
    '| 3 | `old` | 借书办法 第二条 | 不是新书 | not a new book | ~ librarian |',
    '',
  ]);
});
