import { chineseDate } from '../../report/text/chinese-date.js';
import { showNumeral } from '../number.js';
import { type Correction, type GazetteDocument, type Unit, unitsIn } from '../tree.js';
import { oneLine } from './printed-text.js';

/** 2026年6月10日更正：第五条第一款中“两人”应为“三人”。排印有误 */
export function correctionText(document: GazetteDocument, correction: Correction): string {
  const { address, printed, corrected, reason, publishedOn } = correction;
  const should = corrected === '' ? '应删去' : `应为“${corrected}”`;
  return oneLine(
    `${chineseDate(publishedOn)}更正：${placeText(document, address)}“${printed}”${should}。${reason}`,
  );
}

/** 第五条第一款中; nothing where the place has no name. */
function placeText({ parts }: GazetteDocument, address: string): string {
  const units = new Map(
    parts.flatMap((part) => [...unitsIn(part.units)]).map((unit) => [unit.address, unit]),
  );
  const steps = address.split('/');
  const named = steps.flatMap((_, at) => nameOf(units.get(steps.slice(0, at + 1).join('/'))));
  return named.length === 0 ? '' : `${named.join('')}中`;
}

function nameOf(unit: Unit | undefined): readonly string[] {
  if (unit === undefined) return [];
  if (unit.kind !== 'paragraph') return unit.label === null ? [] : [unit.label];
  const number = /para-(\d+)$/.exec(unit.address)?.[1];
  return number === undefined ? [] : [`第${showNumeral(Number(number))}款`];
}
