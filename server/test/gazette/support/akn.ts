import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const profile = fileURLToPath(new URL('akn-profile.xsd', import.meta.url));

/**
 * Where the official schema (akomantoso30.xsd and the xml.xsd that it imports) is, if this machine has it; it is not in
 * the repository.
 */
const official =
  process.env.JIZHENG_AKN_SCHEMA ?? join(process.env.JIZHENG_SHARED ?? join(root, '../shared'), 'schemas');

/** Whether the official schema is here. */
export const HAS_OFFICIAL_SCHEMA = existsSync(join(official, 'akomantoso30.xsd'));

const file = (path: string, fileName: string): XMLFileInfo => ({
  fileName,
  contents: readFileSync(path, 'utf8'),
});

const WASM_PAGES_OF_2_GIB = 32_768;

async function problems(xmls: readonly string[], schema: XMLFileInfo, preload: readonly XMLFileInfo[]) {
  const { valid, errors } = await validateXML({
    xml: xmls.map((contents, index) => ({ fileName: `document-${index}.xml`, contents })),
    schema: [schema],
    preload: [...preload],
    maxMemoryPages: WASM_PAGES_OF_2_GIB,
  });
  const found = errors.map(({ rawMessage }) => rawMessage);
  return valid ? found : ['not valid', ...found];
}

/** What the schema of the standard says against files. */
export const officialProblems = (xmls: readonly string[]): Promise<readonly string[]> =>
  problems(xmls, file(join(official, 'akomantoso30.xsd'), 'akomantoso30.xsd'), [
    file(join(official, 'xml.xsd'), 'xml.xsd'),
  ]);

/** What our own, narrower schema says against files: the elements that we write, where we write them, and how. */
export const profileProblems = (xmls: readonly string[]): Promise<readonly string[]> =>
  problems(xmls, file(profile, 'akn-profile.xsd'), []);
