const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Undoes the format's escapes of characters that XML does not allow: `_x000D_` is a carriage return. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
