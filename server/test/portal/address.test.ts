import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, numberIn, readAddress, textOf } from '../../src/portal/address.js';

describe('an address of the portal', () => {
  it.each([
    ['', { kind: 'home' }],
    ['issues', { kind: 'issues' }],
    ['2024/23', { kind: 'issue', year: 2024, number: 23, file: null }],
    ['2024/23.pdf', { kind: 'issue', year: 2024, number: 23, file: 'pdf' }],
    ['doc/jzg-2024-2', { kind: 'document', work: 'jzg-2024-2', file: null }],
    ['doc/jzg-2024-2.docx', { kind: 'document', work: 'jzg-2024-2', file: 'docx' }],
    ['doc/jzg-2024-2.svg', { kind: 'document', work: 'jzg-2024-2', file: 'svg' }],
    ['doc/jzg-2024-2/art-35', { kind: 'unit', work: 'jzg-2024-2', address: 'art-35', file: null }],
    [
      'doc/budget-law/art-15-1/para-2',
      { kind: 'unit', work: 'budget-law', address: 'art-15-1/para-2', file: null },
    ],
    [
      'doc/jzf-2024-16/notice/para-1',
      { kind: 'unit', work: 'jzf-2024-16', address: 'notice/para-1', file: null },
    ],
    ['doc/jzf-2024-16/art-3-r2', { kind: 'unit', work: 'jzf-2024-16', address: 'art-3-r2', file: null }],
    ['doc/jzg-2024-2/art-35.svg', { kind: 'unit', work: 'jzg-2024-2', address: 'art-35', file: 'svg' }],
    ['doc/budget-law/compare', { kind: 'compare', work: 'budget-law' }],
    ['news/2024-11-18', { kind: 'news', day: '2024-11-18' }],
    ['sitemap-2.xml', { kind: 'sitemap', part: 2 }],
  ])('%s', (path, address) => expect(readAddress(path)).toEqual(address));

  it.each([
    'doc/',
    'doc/../secret',
    'doc/%2e%2e',
    'doc/A',
    'doc/a/b c',
    'doc/a.exe',
    'doc/a/art-35.pdf',
    'news/2024-02-30',
    '2024/0',
    '24/1',
    'constructor',
    '__proto__',
    '//evil.example',
    `doc/${'a'.repeat(400)}`,
  ])('is none: %s', (path) => expect(readAddress(path)).toBeNull());

  it('is read or refused, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (path) => void readAddress(path)));
    fc.assert(
      fc.property(
        fc.stringMatching(/^doc\/[a-z0-9-]{1,20}(\/[a-z]{1,6}-\d{1,4}){0,3}$/),
        (path) => void readAddress(path),
      ),
    );
  });
});

describe('a query', () => {
  it('is read by what may stand there, and everything else is as if it were not', () => {
    const query = {
      on: '2024-09-14',
      off: '2024-13-01',
      page: '3',
      far: '1000',
      evil: ['a', 'b'],
      none: '',
      deep: { a: 1 },
    };
    expect(dayIn(query, 'on')).toBe('2024-09-14');
    expect([dayIn(query, 'off'), dayIn(query, 'page'), dayIn(query, 'none')]).toEqual([null, null, null]);
    expect([numberIn(query, 'page', 20), numberIn(query, 'far', 20), numberIn(query, 'on', 20)]).toEqual([
      3,
      null,
      null,
    ]);
    expect([textOf(query, 'evil', 9), textOf(query, 'none', 9), textOf(query, 'deep', 9)]).toEqual([
      'a',
      null,
      null,
    ]);
    expect(textOf(query, 'on', 4)).toBe('2024');
  });
});
