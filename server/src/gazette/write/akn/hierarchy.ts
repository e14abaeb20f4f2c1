import type { Unit } from '../../tree.js';
import type { WriteContext } from '../context.js';
import { block, inline, xmlText } from '../xml.js';
import { MARK, unitId, within } from './ids.js';

type Links = WriteContext['linksIn'];

/** A text with its citations as references. `id` is of the element that holds it. */
export function inlineText(text: string, id: string, linksIn: Links): string {
  const links = linksIn?.(text) ?? [];
  let xml = '';
  let at = 0;
  links.forEach(({ from, to, href }, index) => {
    if (from < at || to <= from || to > text.length) return;
    const attributes = { eId: within(id, `ref_${index + 1}`), href };
    xml += xmlText(text.slice(at, from)) + inline('ref', attributes, xmlText(text.slice(from, to)));
    at = to;
  });
  return xml + xmlText(text.slice(at));
}

const paragraphs = (text: string, id: string, links: Links): readonly string[] =>
  text
    .split(/\r?\n/u)
    .map((line, index) =>
      inline('p', {}, inlineText(line, `${id}${index === 0 ? '' : `-${index + 1}`}`, links)),
    );

/** A unit and those below it: its number, its heading, and either its words or an introduction before its units. */
export function unitXml(unit: Unit, context: string, links: Links): string {
  const id = unitId(context, unit.address);
  const { element, name } = MARK[unit.kind];
  const { label, heading, text, children } = unit;
  const head = [
    ...(label === null ? [] : [inline('num', {}, xmlText(label))]),
    ...(heading === null ? [] : [inline('heading', {}, inlineText(heading, within(id, 'heading'), links))]),
  ];
  const said = (as: 'content' | 'intro'): string =>
    block(as, { eId: within(id, as) }, paragraphs(text, within(id, as), links));
  const below =
    children.length === 0
      ? [said('content')]
      : [...(text === '' ? [] : [said('intro')]), ...children.map((child) => unitXml(child, context, links))];
  return block(element, { eId: id, name }, [...head, ...below]);
}
