import type { PlainDate } from '@jizheng/rules';
import { type GazetteDocument, type Part, type Unit, unitsIn } from '../../tree.js';
import { documentUrl } from '../addresses.js';
import type { WriteContext } from '../context.js';
import { correctionText } from '../correction-text.js';
import { datedText, oneLine } from '../printed-text.js';
import { block, empty, inline, XML_HEAD, xmlText } from '../xml.js';
import { unitXml } from './hierarchy.js';
import {
  elementFor,
  type Identity,
  issuerId,
  jurisdictionOf,
  metaXml,
  numberOf,
  publicationOf,
  workIri,
} from './identification.js';
import { within } from './ids.js';

/** The namespace of Akoma Ntoso 3.0. */
export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The root of a file. */
export const aknFile = (document: string): string =>
  `${XML_HEAD}${block('akomaNtoso', { xmlns: AKN_NAMESPACE }, [document])}\n`;

const hasArticles = (units: readonly Unit[]): boolean => {
  for (const { kind } of unitsIn(units)) if (kind === 'article') return true;
  return false;
};

const bodyUnits = ({ parts }: Pick<GazetteDocument, 'parts'>): readonly Unit[] =>
  parts.filter(({ role }) => role === 'body').flatMap(({ units }) => units);

/** The last day that a statute's own lines name before or on its version; else its day, else the file's. */
const firstDay = ({ history, dated }: GazetteDocument, otherwise: PlainDate): PlainDate =>
  history.find(({ date }) => date !== null)?.date ?? dated ?? otherwise;

function identityOf(document: GazetteDocument, context: WriteContext, ids: string): Identity {
  const { genre, id, title, dated, history, inForceFrom } = document;
  const element = elementFor(genre, hasArticles(bodyUnits(document)));
  const jurisdiction = jurisdictionOf(document);
  const workDate = firstDay(document, context.madeOn);
  return {
    context: ids,
    element,
    work: workIri(jurisdiction, element, genre, workDate, id),
    component: 'main',
    jurisdiction,
    subtype: genre,
    workDate,
    versionDate: dated ?? workDate,
    madeOn: context.madeOn,
    title: oneLine(title),
    number: numberOf(document),
    authors: document.issuers.map(oneLine),
    url: documentUrl(context.baseUrl, document),
    publication: publicationOf(context),
    amendments: history.slice(1).flatMap(({ date }) => date ?? []),
    inForceFrom,
    corrections: (document.corrections ?? []).map((each) => correctionText(document, each)),
  };
}

/** The words of a part; the schema wants something in a body, so an empty one holds an empty paragraph. */
function bodyXml(units: readonly Unit[], isAct: boolean, ids: string, { linksIn }: WriteContext): string {
  const body = units.map((unit) => unitXml(unit, ids, linksIn));
  if (!isAct) return block('mainBody', {}, body.length > 0 ? body : [inline('p', {}, '')]);
  const nothing = block('hcontainer', { eId: within(ids, 'body__nothing'), name: 'nothing' }, [
    block('content', {}, [inline('p', {}, '')]),
  ]);
  return block('body', {}, body.length > 0 ? body : [nothing]);
}

function prefaceXml(document: GazetteDocument, number: string | null, ids: string): string {
  return block('preface', {}, [
    block('longTitle', {}, [inline('p', {}, inline('docTitle', {}, xmlText(oneLine(document.title))))]),
    ...(number === null ? [] : [inline('p', {}, inline('docNumber', {}, xmlText(number)))]),
    ...(document.history.length === 0
      ? []
      : [
          block(
            'container',
            { eId: within(ids, 'preface__history'), name: 'history' },
            document.history.map(({ text }) => inline('p', {}, xmlText(text))),
          ),
        ]),
  ]);
}

const preambleXml = (addressees: string): string =>
  block('preamble', {}, [
    block('formula', { name: 'addressees' }, [inline('p', {}, xmlText(`${addressees}：`))]),
  ]);

function conclusionsXml(document: GazetteDocument, ids: string): readonly string[] {
  const { signatories, issuers, dated } = document;
  const signature = (name: string): string => {
    const index = issuers.indexOf(name);
    const who =
      index < 0
        ? xmlText(name)
        : inline('organization', { refersTo: `#${issuerId(ids, index)}` }, xmlText(name));
    return inline('p', {}, inline('signature', {}, who));
  };
  const day = datedText(document);
  const lines = [
    ...signatories.map(signature),
    ...(dated === null || day === null || signatories.length === 0
      ? []
      : [inline('p', {}, inline('date', { date: dated }, xmlText(day)))]),
  ];
  return lines.length === 0 ? [] : [block('conclusions', {}, lines)];
}

/** What is enclosed or annexed: a document of its own, or a mere reference where it is left out. */
function attachmentXml(part: Part, index: number, of: Identity, context: WriteContext): string {
  const component = `att_${index + 1}`;
  const ids = within(of.context, component);
  const title = oneLine(part.title ?? '');
  if (part.isOmitted) {
    const reference = empty('documentRef', {
      eId: within(ids, 'dref'),
      href: `${of.work}/!${component}`,
      showAs: title === '' ? '（略）' : title,
    });
    return block('attachment', { eId: ids }, [inline('heading', {}, xmlText(title)), reference]);
  }
  const isAct = hasArticles(part.units);
  const identity: Identity = {
    ...of,
    context: ids,
    element: isAct ? 'act' : 'doc',
    component,
    title: title === '' ? of.title : title,
    subtype: part.role,
    corrections: [],
  };
  const content = block(identity.element, { name: part.role }, [
    metaXml(identity),
    block('preface', {}, [block('longTitle', {}, [inline('p', {}, inline('docTitle', {}, xmlText(title)))])]),
    bodyXml(part.units, isAct, ids, context),
  ]);
  return block('attachment', { eId: ids }, [content]);
}

/** A document as an element; `ids` is what its identifiers begin with where it stands in an issue. */
export function documentXml(document: GazetteDocument, context: WriteContext, ids: string): string {
  const identity = identityOf(document, context, ids);
  const { addressees } = document;
  const others = document.parts.filter(({ role }) => role !== 'body');
  return block(identity.element, { name: document.genre }, [
    metaXml(identity),
    prefaceXml(document, identity.number, ids),
    ...(addressees === null ? [] : [preambleXml(addressees.replace(/[：:]$/u, ''))]),
    bodyXml(bodyUnits(document), identity.element === 'act', ids, context),
    ...conclusionsXml(document, ids),
    ...(others.length === 0
      ? []
      : [
          block(
            'attachments',
            {},
            others.map((part, index) => attachmentXml(part, index, identity, context)),
          ),
        ]),
  ]);
}

/** A document as Akoma Ntoso 3.0. */
export const documentAkn = (document: GazetteDocument, context: WriteContext): string =>
  aknFile(documentXml(document, context, ''));
