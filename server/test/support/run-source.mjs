import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

/*
 * Given to node with --import, lets a child process run the TypeScript sources as they are, without a build.
 * Once loaded in the main thread it registers itself as the loader, which Node runs in another thread.
 */

if (isMainThread) register(import.meta.url);
const transform = isMainThread ? undefined : (await import('rolldown/utils')).transformSync;

const rulesSource = new URL('../../../rules/src/index.ts', import.meta.url).href;

export async function resolve(specifier, context, next) {
  if (specifier === '@jizheng/rules') return { url: rulesSource, shortCircuit: true };
  const inSource =
    context.parentURL?.endsWith('.ts') && specifier.startsWith('.') && specifier.endsWith('.js');
  return next(inSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const text = await readFile(new URL(url), 'utf8');
  const { code, errors } = transform(fileURLToPath(url), text);
  if (errors.length > 0) throw new SyntaxError(errors.map(({ message }) => message).join('\n'));
  return { format: 'module', source: code, shortCircuit: true };
}
