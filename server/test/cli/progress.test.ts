import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { progressOn } from '../../src/cli/progress.js';
import { padTo, textWidth } from '../../src/cli/text-width.js';
import { kept } from './support/run-cli.js';

function watched(terminal: { readonly isTTY: boolean; readonly columns?: number }) {
  const stream = kept();
  let time = 1_000_000;
  const io: Io = {
    stdin: Readable.from([]),
    stdout: kept(),
    stderr: Object.assign(stream, terminal),
    env: {},
    now: () => new Date(time),
    signal: new AbortController().signal,
  };
  const after = (ms: number): void => {
    time += ms;
  };
  return { progress: progressOn(io), after, text: () => stream.text() };
}

const CLEAR = '\r\u001b[2K';

describe('progress', () => {
  it('is one line on a terminal, rewritten, cut to its width, and gone at the end', () => {
    const { progress, after, text } = watched({ isTTY: true, columns: 12 });
    progress.show('1 of 3');
    progress.show('too soon');
    after(100);
    progress.show('已办理到六月三十日');
    progress.done();
    progress.done();
    expect(text()).toBe(`${CLEAR}1 of 3${CLEAR}已办理到六…${CLEAR}`);
  });

  it('is a line every five seconds elsewhere', () => {
    const { progress, after, text } = watched({ isTTY: false });
    progress.show('at once');
    after(4_999);
    progress.show('too soon');
    after(1);
    progress.show('2 of 3');
    after(5_000);
    progress.show('3 of 3');
    progress.done();
    expect(text()).toBe('2 of 3\n3 of 3\n');
  });
});

describe('the width of a text', () => {
  it('counts a Chinese character twice', () => {
    expect(textWidth('abc')).toBe(3);
    expect(textWidth('年度（元）')).toBe(10);
    expect(padTo('元', 4)).toBe('元  ');
    expect(padTo('万元整', 4)).toBe('万元整');
  });
});
