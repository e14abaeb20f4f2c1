import { describe, expect, it } from 'vitest';
import { EventCursor } from '../../../src/office/changes/event-cursor.js';

describe('where a reader of the audit log stands', () => {
  it('waits for numbers that were skipped, and resumes before the first of them', () => {
    const cursor = new EventCursor(10n);
    cursor.take([11n, 14n], 0);
    expect([cursor.last, cursor.missing, cursor.safe]).toEqual([14n, [12n, 13n], 11n]);
    cursor.take([12n], 1);
    expect([cursor.last, cursor.missing, cursor.safe]).toEqual([14n, [13n], 12n]);
    cursor.take([13n, 15n], 2);
    expect([cursor.last, cursor.missing, cursor.safe]).toEqual([15n, [], 15n]);
  });

  it('gives up a number whose transaction never came to be', () => {
    const cursor = new EventCursor(0n);
    cursor.take([2n], 0);
    cursor.take([], 149_999);
    expect(cursor.missing).toEqual([1n]);
    cursor.take([], 150_000);
    expect([cursor.missing, cursor.safe]).toEqual([[], 2n]);
  });

  it('keeps no more than ten thousand of them, however far it was left behind', () => {
    const cursor = new EventCursor(0n);
    cursor.take([5_000_000n], 0);
    expect(cursor.missing).toHaveLength(10_000);
    cursor.take([5_000_100n], 1);
    expect(cursor.missing.length).toBeLessThanOrEqual(10_000);
  });
});
