import { expect, it } from 'vitest';
import { wayBack } from '../../src/pages/sign-in/way-back';

it('leads back to the page that was asked for', () => {
  for (const path of [
    '/',
    '/funds/F08',
    '/funds?where=%7B%22fund%22%3A%22F08%22%7D',
    '/law/jzg-2024-2#art-46',
  ]) {
    expect(wayBack(path)).toBe(path);
  }
});

it('leads to the Desk when no page was asked for', () => {
  for (const nothing of [undefined, '', 3, null, {}]) expect(wayBack(nothing)).toBe('/');
});

it.each([
  'https://example.com/',
  'HTTPS:example.com',
  '//example.com/',
  '///example.com/',
  '/\\example.com',
  '\\\\example.com',
  '\\/example.com',
  '/\t/example.com',
  '/\n/example.com',
  '\t//example.com',
  ' //example.com',
  '/\u0000/example.com',
  '/.//example.com',
  '/..//example.com',
  '/a/..//example.com',
  '/%2Fexample.com',
  '/%5cexample.com',
  '/./%2f/example.com',
  '//user@example.com',
  '//[broken',
  'javascript:alert(1)',
  'data:text/html,x',
  'example.com',
  '?to=//example.com',
  '@example.com',
])('does not lead to another place: %j', (to) => {
  expect(wayBack(to)).toBe('/');
});
