import type { Issue } from '../../tree.js';
import { issueUrl } from '../addresses.js';
import { contextIn, type WriteContext } from '../context.js';
import { cumulativeText, imprintText, issueNumberText, oneLine } from '../printed-text.js';
import { block, inline, xmlText } from '../xml.js';
import { aknFile, documentXml } from './document.js';
import { GAZETTE_JURISDICTION, type Identity, metaXml, publicationOf, workIri } from './identification.js';

function identityOf(issue: Issue, context: WriteContext): Identity {
  const id = `${issue.year}-${issue.number}`;
  return {
    context: '',
    element: 'officialGazette',
    work: workIri(GAZETTE_JURISDICTION, 'officialGazette', 'issue', issue.issuedOn, id),
    component: 'main',
    jurisdiction: GAZETTE_JURISDICTION,
    subtype: 'issue',
    workDate: issue.issuedOn,
    versionDate: issue.issuedOn,
    madeOn: context.madeOn,
    title: oneLine(`${issue.title}${issueNumberText(issue)}`),
    number: id,
    authors: [],
    url: issueUrl(context.baseUrl, issue),
    publication: publicationOf(context),
    amendments: [],
    inForceFrom: null,
    corrections: [],
  };
}

function prefaceXml(issue: Issue): string {
  const cumulative = cumulativeText(issue);
  const number = `${issueNumberText(issue)}${cumulative === '' ? '' : `（${cumulative}）`}`;
  return block('preface', {}, [
    block('longTitle', {}, [inline('p', {}, inline('docTitle', {}, xmlText(oneLine(issue.title))))]),
    inline('p', {}, inline('docNumber', {}, xmlText(number))),
    inline('p', {}, inline('docDate', { date: issue.issuedOn }, xmlText(issue.issuedOn))),
    ...(issue.imprint.length === 0
      ? []
      : [
          block(
            'container',
            { eId: 'preface__imprint', name: 'imprint' },
            issue.imprint.map((entry) => inline('p', {}, xmlText(imprintText(entry)))),
          ),
        ]),
  ]);
}

/** A whole issue as Akoma Ntoso 3.0: an official gazette, every document a component. */
export function issueAkn(issue: Issue, baseUrl: string, linksIn?: WriteContext['linksIn']): string {
  const context: WriteContext = {
    ...contextIn(issue, baseUrl),
    ...(linksIn === undefined ? {} : { linksIn }),
  };
  const components = issue.documents.map((document, index) => {
    const eId = `cmp_${index + 1}`;
    return block('component', { eId }, [documentXml(document, context, eId)]);
  });
  return aknFile(
    block('officialGazette', { name: 'gazette' }, [
      metaXml(identityOf(issue, context)),
      prefaceXml(issue),
      block('collectionBody', {}, components),
    ]),
  );
}
