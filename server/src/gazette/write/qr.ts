import { correction, generate } from 'lean-qr';
import { xmlText } from './xml.js';

/** Light modules around the code, as the standard (ISO/IEC 18004) asks for. */
const QUIET = 4;

/** A run of dark modules in a row: where it begins and how long it is. */
export interface QrRun {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A QR code as runs of dark modules. */
export interface QrCode {
  /** Modules on each side, the light border included. */
  readonly size: number;
  readonly runs: readonly QrRun[];
}

/** The QR code of a URL; a quarter of it may be stained (level M or better). Throws where a URL is over 2,300 bytes. */
export function qrCode(url: string): QrCode {
  const code = generate(url, { minCorrectionLevel: correction.M });
  const runs: QrRun[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (x < code.size && code.get(x, y)) x += 1;
      runs.push({ x: from + QUIET, y: y + QUIET, width: x - from });
    }
  }
  return { size: code.size + 2 * QUIET, runs };
}

/** A QR code as SVG: one path on whole modules, crisp at any size, with a name for those who hear the page. */
export function qrSvg(url: string, title: string): string {
  const { size, runs } = qrCode(url);
  const name = xmlText(title);
  const path = runs.map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${name}" viewBox="0 0 ${size} ${size}"`,
    ` width="30mm" height="30mm" shape-rendering="crispEdges"><title>${name}</title>`,
    `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000" d="${path}"/></svg>`,
  ].join('');
}
