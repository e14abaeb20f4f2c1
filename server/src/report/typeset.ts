import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, ok, type Result } from '@jizheng/rules';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReportError } from './report-error.js';
import { type FontCharacters, fontCharacters } from './text/font-characters.js';
import { legible } from './text/legible.js';

const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));
const require = createRequire(import.meta.url);
/** The weights that the templates set. */
const WEIGHTS = ['400Regular', '700Bold'] as const;

/** Rounds of disuse after which the typesetter forgets what it remembered. */
const FORGET_AT_ONCE = 0;

interface Fonts {
  readonly folders: readonly string[];
  readonly has: FontCharacters;
}

/** What this package typesets. */
export type Template = 'report.typ' | 'paper.typ' | 'gazette-document.typ' | 'gazette-issue.typ';

/** Typesets a template of this package; every text of the data is handed over as data, never as markup. */
export async function typeset(template: Template, data: object): Promise<Result<Uint8Array, ReportError>> {
  const fonts = await findFonts();
  if (!fonts.ok) return fonts;
  const { folders, has } = fonts.value;
  const json = JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'string' ? legible(value, has) : value,
  );
  const compiler = NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontPaths: [...folders] }],
  });
  try {
    return compile(compiler, join(TEMPLATES, template), json);
  } catch (exception) {
    return fail({ code: 'notTypeset', message: reasonOf(exception) });
  } finally {
    compiler.evictCache(FORGET_AT_ONCE);
  }
}

function compile(compiler: NodeCompiler, template: string, json: string): Result<Uint8Array, ReportError> {
  const compiled = compiler.compile({ mainFilePath: template, inputs: { data: json } });
  const document: NodeTypstDocument | null = compiled.result;
  if (document === null) {
    const diagnostics: readonly { readonly message?: unknown }[] =
      compiled.takeDiagnostics()?.shortDiagnostics ?? [];
    return fail({ code: 'notTypeset', message: diagnostics.map(({ message }) => `${message}`).join('; ') });
  }
  return ok(new Uint8Array(compiler.pdf(document)));
}

const reasonOf = (exception: unknown): string =>
  exception instanceof Error ? exception.message : String(exception);

async function findFonts(): Promise<Result<Fonts, ReportError>> {
  let path = '@expo-google-fonts/noto-serif-sc';
  try {
    const root = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'));
    const folders = WEIGHTS.map((weight) => join(root, weight));
    path = join(folders[0] ?? root, `NotoSerifSC_${WEIGHTS[0]}.ttf`);
    return ok({ folders, has: fontCharacters(await readFile(path)) });
  } catch (exception) {
    return fail({ code: 'partMissing', path, reason: reasonOf(exception) });
  }
}
