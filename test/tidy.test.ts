import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const MAX_LINES = 300;

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(`${root}/${file}`));
/** Made by program from what stands elsewhere. */
const made = (file: string): boolean => file.includes('/generated/');
const code = tracked.filter((file) => /\.(tsx?|mjs|js|sql|css)$/.test(file) && !made(file));
const prose = tracked.filter(
  (file) => /\.(tsx?|mjs|js|sql|css|html|md|json|typ|txt)$/.test(file) && file !== 'package-lock.json',
);
const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');
const own = (file: string): boolean => file === 'test/tidy.test.ts';

/** Files in which a line breaks a habit, as `file:line`. */
function linesWith(files: readonly string[], pattern: RegExp): string[] {
  return files
    .filter((file) => !own(file))
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );
}

describe('the habits of the house', () => {
  it(`keeps files under ${MAX_LINES} lines`, () => {
    const long = code.map((file) => `${read(file).split('\n').length} ${file}`);
    expect(long.filter((each) => Number.parseInt(each, 10) > MAX_LINES)).toEqual([]);
  });

  it('leaves no marks behind', () => {
    expect(linesWith(code, /\b(TODO|FIXME|XXX|HACK)\b|@ts-ignore|@ts-nocheck/)).toEqual([]);
  });

  it('runs every test', () => {
    expect(linesWith(code, /\b(describe|it|test)\.(only|skip|todo)\(/)).toEqual([]);
  });

  it('has a docstring on every export of the source', () => {
    const source = code.filter((file) => /^(rules|server|web)\/src\/.*\.tsx?$/.test(file));
    const bare = source.flatMap((file) => {
      const lines = read(file).split('\n');
      return lines.flatMap((line, index) => {
        const exported =
          /^export (async )?(const|function\*?|class|interface|type|abstract class) (\w+)/.exec(line);
        const before = lines[index - 1]?.trim() ?? '';
        return exported !== null && !before.endsWith('*/') ? [`${file}:${index + 1}: ${exported[3]}`] : [];
      });
    });
    expect(bare).toEqual([]);
  });

  it('speaks of itself alone', () => {
    expect(linesWith(prose, /\/work\/|\/tmp\/brief|farm-|subagent|\bClaude\b|\bLLM\b/)).toEqual([]);
  });
});

const shared = process.env.JIZHENG_SHARED ?? `${root}/../shared`;
const gazette = `${shared}/gazette/jilin-2024-23.txt`;
const LONGEST_COPY = 18;

describe('the words of the gazette', () => {
  it.skipIf(!existsSync(gazette))(
    `stay in the gazette: no run of ${LONGEST_COPY} characters of it stands here (skipped where the text is absent)`,
    () => {
      const onlyChinese = (text: string): string => text.replace(/[^\u4e00-\u9fff]/g, '');
      const text = onlyChinese(readFileSync(gazette, 'utf8'));
      const grams = new Set<string>();
      for (let at = 0; at + LONGEST_COPY <= text.length; at += 1)
        grams.add(text.slice(at, at + LONGEST_COPY));
      const copied = prose
        .filter((file) => !own(file))
        .flatMap((file) =>
          read(file)
            .split('\n')
            .flatMap((line, index) => {
              const chinese = onlyChinese(line);
              for (let at = 0; at + LONGEST_COPY <= chinese.length; at += 1) {
                const gram = chinese.slice(at, at + LONGEST_COPY);
                if (grams.has(gram)) return [`${file}:${index + 1}: ${gram}`];
              }
              return [];
            }),
        );
      expect(copied).toEqual([]);
    },
  );
});
