import { fail, ok, type Result } from '@jizheng/rules';
import type { ProblemDetail } from '../problem.js';
import type { Archive, Part } from './archive.js';
import { problem } from './problem-list.js';
import { type Attributes, readXml } from './xml.js';

/** A tab and the part that holds its cells. */
export interface SheetPart {
  readonly name: string;
  readonly part: Part;
}

/** The parts of a workbook that hold data. */
export interface PackageParts {
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly sharedStrings: Part | undefined;
  readonly styles: Part | undefined;
}

interface Relationship {
  readonly id: string;
  /** The last word of the type's address: the same in transitional and strict workbooks. */
  readonly type: string;
  readonly target: string;
}

/** Finds the sheets, the shared strings and the styles by following the package's relationships. */
export async function findParts(archive: Archive): Promise<Result<PackageParts, ProblemDetail>> {
  const roots = await readRelationships(archive, '', '_rels/.rels');
  if (!roots.ok) return roots;
  const workbookPath = roots.value.find((each) => each.type === 'officeDocument')?.target ?? '';
  if (workbookPath.endsWith('.bin')) return fail(problem('otherFormat', { format: 'xlsb' }));
  const workbookPart = archive.find(workbookPath);
  if (workbookPart === undefined) return fail(withoutWorkbook(archive));
  const slash = workbookPath.lastIndexOf('/') + 1;
  const folder = workbookPath.slice(0, slash);
  const relations = await readRelationships(
    archive,
    folder,
    `${folder}_rels/${workbookPath.slice(slash)}.rels`,
  );
  if (!relations.ok) return relations;
  const listed = await listSheets(workbookPart);
  if (!listed.ok) return listed;
  const partOf = (type: string): Part | undefined =>
    archive.find(relations.value.find((each) => each.type === type)?.target ?? '');
  const sheets: SheetPart[] = [];
  for (const { name, relation } of listed.value.sheets) {
    const target = relations.value.find((each) => each.id === relation);
    if (target === undefined) return fail(problem('damaged', { part: workbookPart.name, detail: name }));
    if (target.type !== 'worksheet') continue;
    const part = archive.find(target.target);
    if (part === undefined) return fail(problem('damaged', { part: target.target, detail: name }));
    sheets.push({ name, part });
  }
  return ok({
    sheets,
    from1904: listed.value.from1904,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  });
}

const withoutWorkbook = (archive: Archive): ProblemDetail =>
  archive.find('mimetype') !== undefined && archive.find('content.xml') !== undefined
    ? problem('otherFormat', { format: 'ods' })
    : problem('notAWorkbook', {});

async function readRelationships(
  archive: Archive,
  folder: string,
  path: string,
): Promise<Result<Relationship[], ProblemDetail>> {
  const part = archive.find(path);
  if (part === undefined) return ok([]);
  const found: Relationship[] = [];
  const read = await readXml(part, {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return;
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolvePath(folder, target) });
    },
    close() {},
  });
  return read.ok ? ok(found) : read;
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

interface ListedSheets {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  readonly from1904: boolean;
}

async function listSheets(workbook: Part): Promise<Result<ListedSheets, ProblemDetail>> {
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  const read = await readXml(workbook, {
    open(element, attributes) {
      if (element === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (element === 'sheet') sheets.push({ name: attributes.name ?? '', relation: relationOf(attributes) });
    },
    close() {},
  });
  return read.ok ? ok({ sheets, from1904 }) : read;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The relationship's id, under whichever prefix the producer bound. */
const relationOf = (attributes: Attributes): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
