import type { PlainDate } from '@jizheng/rules';
import { showNumber } from '../../number.js';
import type { GazetteDocument, Genre } from '../../tree.js';
import type { WriteContext } from '../context.js';
import { type Attributes, block, empty, inline, xmlText } from '../xml.js';
import { within } from './ids.js';

/** Elements of the vocabulary that a document can be. */
export type DocumentElement = 'act' | 'doc' | 'statement' | 'officialGazette';

/** Whose law it is: of the state, or of the province whose gazette this is (ISO 3166-2). */
const STATE = 'cn';
const PROVINCE = 'cn-22';
const PROVINCE_NAME = /^(吉林|长白山)/u;

/** What is identified: a document, an attachment of one, or an issue. */
export interface Identity {
  /** With which identifiers in it begin: those of the document that it is part of; empty for the outermost. */
  readonly context: string;
  readonly element: DocumentElement;
  /** The work's IRI by the naming convention. */
  readonly work: string;
  /** `main`, or `att_1` for what is attached. */
  readonly component: string;
  readonly jurisdiction: string;
  readonly subtype: string;
  readonly workDate: PlainDate;
  readonly versionDate: PlainDate;
  readonly madeOn: PlainDate;
  readonly title: string;
  readonly number: string | null;
  readonly authors: readonly string[];
  /** The page of the work on the portal. */
  readonly url: string;
  readonly publication: { readonly date: PlainDate; readonly title: string; readonly number: string } | null;
  readonly amendments: readonly PlainDate[];
  readonly inForceFrom: PlainDate | null;
  /** What was corrected since, as it is told. */
  readonly corrections: readonly string[];
}

/** What an issue prints belongs to its province; a statute by itself to the province only where its issuers say so. */
export const jurisdictionOf = ({ section, issuers }: Pick<GazetteDocument, 'section' | 'issuers'>): string =>
  section !== null || issuers.some((issuer) => PROVINCE_NAME.test(issuer)) ? PROVINCE : STATE;

/** The jurisdiction of the gazette itself. */
export const GAZETTE_JURISDICTION = PROVINCE;

const STATEMENTS: ReadonlySet<Genre> = new Set(['foreword', 'announcement', 'about']);
const ACTS: ReadonlySet<Genre> = new Set(['law', 'regulation']);

/** Rules in articles are acts; what the gazette or an office declares is a statement; all else is a document. */
export function elementFor(genre: Genre, hasArticles: boolean): 'act' | 'doc' | 'statement' {
  if (hasArticles || ACTS.has(genre)) return 'act';
  return STATEMENTS.has(genre) ? 'statement' : 'doc';
}

/** The work's IRI: `/akn/cn-22/doc/notice/2024-09-14/jzg-2024-2`. */
export const workIri = (
  jurisdiction: string,
  element: DocumentElement,
  subtype: string,
  date: PlainDate,
  id: string,
): string => `/akn/${jurisdiction}/${element}/${subtype}/${date}/${encodeURIComponent(id)}`;

const EDITOR = 'gazette-office';
const EDITOR_NAME = '吉林省人民政府公报编辑部';

/** The identifier of the organization that is the n-th author. */
export const issuerId = (context: string, index: number): string => within(context, `issuer-${index + 1}`);

const frbr = (
  level: 'FRBRWork' | 'FRBRExpression' | 'FRBRManifestation',
  iri: string,
  component: string,
  more: readonly string[],
): string => {
  const ending = level === 'FRBRManifestation' ? '.xml' : '';
  return block(level, {}, [
    empty('FRBRthis', { value: `${iri}/!${component}${ending}` }),
    empty('FRBRuri', { value: `${iri}${ending}` }),
    ...more,
  ]);
};

const dated = (date: PlainDate, name: string): string => empty('FRBRdate', { date, name });
const value = (name: string, content: string): string => empty(name, { value: content });

function identification(identity: Identity, to: (id: string) => string): string {
  const { context, work, component, workDate, versionDate, madeOn } = identity;
  const expression = `${work}/zho@${versionDate}`;
  const editor = empty('FRBRauthor', { href: to(EDITOR), as: to('editor') });
  const authors =
    identity.authors.length === 0
      ? [editor]
      : identity.authors.map((_, index) =>
          empty('FRBRauthor', { href: `#${issuerId(context, index)}`, as: to('author') }),
        );
  return block('identification', { source: to(EDITOR) }, [
    frbr('FRBRWork', work, component, [
      empty('FRBRalias', { value: identity.url, name: 'permalink' }),
      dated(workDate, 'made'),
      ...authors,
      value('FRBRcountry', identity.jurisdiction),
      value('FRBRsubtype', identity.subtype),
      ...(identity.number === null ? [] : [value('FRBRnumber', identity.number)]),
      value('FRBRname', identity.title),
    ]),
    frbr('FRBRExpression', expression, component, [
      dated(versionDate, 'version'),
      ...authors,
      empty('FRBRlanguage', { language: 'zho' }),
    ]),
    frbr('FRBRManifestation', expression, component, [
      dated(madeOn, 'markup'),
      editor,
      value('FRBRformat', 'application/akn+xml'),
    ]),
  ]);
}

function lifecycle(
  { context, workDate, amendments, inForceFrom }: Identity,
  to: (id: string) => string,
): string {
  const event = (id: string, date: PlainDate, more: Attributes): string =>
    empty('eventRef', { eId: within(context, id), date, source: to('original'), ...more });
  return block('lifecycle', { source: to(EDITOR) }, [
    event('made', workDate, { type: 'generation' }),
    ...amendments.map((date, index) => event(`amended-${index + 1}`, date, { type: 'amendment' })),
    ...(inForceFrom === null ? [] : [event('begins', inForceFrom, { refersTo: to('in-force') })]),
  ]);
}

function references(identity: Identity, to: (id: string) => string): string {
  const { context, authors, jurisdiction, work, title, inForceFrom } = identity;
  const entity = (element: string, eId: string, href: string, showAs: string): string =>
    empty(element, { eId, href, showAs });
  const organization = (at: string, name: string): string =>
    `/akn/ontology/organization/${at}/${encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'))}`;
  return block('references', { source: to(EDITOR) }, [
    entity('original', within(context, 'original'), work, title),
    entity('TLCOrganization', within(context, EDITOR), organization(PROVINCE, EDITOR_NAME), EDITOR_NAME),
    ...authors.map((name, index) =>
      entity('TLCOrganization', issuerId(context, index), organization(jurisdiction, name), name),
    ),
    entity('TLCRole', within(context, 'author'), '/akn/ontology/role/author', '制定机关'),
    entity('TLCRole', within(context, 'editor'), '/akn/ontology/role/editor', '编辑'),
    ...(inForceFrom === null
      ? []
      : [entity('TLCConcept', within(context, 'in-force'), '/akn/ontology/concept/in-force', '施行')]),
  ]);
}

const validity = (context: string, to: (id: string) => string): string =>
  block('temporalData', { source: to(EDITOR) }, [
    block('temporalGroup', { eId: within(context, 'validity') }, [
      empty('timeInterval', { start: to('begins'), refersTo: to('in-force') }),
    ]),
  ]);

/** The whole head of a document: what it is, when it was made, changed and took effect, and who is named. */
export function metaXml(identity: Identity): string {
  const { context, publication, inForceFrom } = identity;
  const to = (id: string): string => `#${within(context, id)}`;
  return block('meta', {}, [
    identification(identity, to),
    ...(publication === null
      ? []
      : [
          empty('publication', {
            date: publication.date,
            name: 'gazette',
            showAs: publication.title,
            number: publication.number,
          }),
        ]),
    lifecycle(identity, to),
    ...(inForceFrom === null ? [] : [validity(context, to)]),
    references(identity, to),
    ...notes(identity, to),
  ]);
}

/** Corrections stand beside the words, as the editors' notes. */
const notes = ({ context, corrections }: Identity, to: (id: string) => string): readonly string[] =>
  corrections.length === 0
    ? []
    : [
        block(
          'notes',
          { source: to(EDITOR) },
          corrections.map((text, index) =>
            block('note', { eId: within(context, `note_${index + 1}`) }, [inline('p', {}, xmlText(text))]),
          ),
        ),
      ];

/** The number as text, for a document that has one. */
export const numberOf = ({ number }: Pick<GazetteDocument, 'number'>): string | null =>
  number === null ? null : showNumber(number);

/** What the gazette says of the issue in which a document was printed. */
export const publicationOf = ({ printedIn }: Pick<WriteContext, 'printedIn'>): Identity['publication'] =>
  printedIn === null
    ? null
    : { date: printedIn.issuedOn, title: printedIn.title, number: `${printedIn.year}-${printedIn.number}` };
