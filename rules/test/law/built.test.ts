import { expect, it } from 'vitest';

/** Loaded within the test: what cannot be built at all must fail a test, not leave a file without any. */
it('a small law can be built from the words of the law layer', async () => {
  const { lending, library } = await import('./toy.js');
  expect(lending.outcomes).toHaveLength(2);
  expect(Object.keys(library.entries)).toHaveLength(4);
});
