const END = 0x0605_4b50;
const END_LENGTH = 22;
const ENTRY = 0x0201_4b50;
const ENTRY_LENGTH = 46;
/** 1 January 1980, midnight: the first moment that a ZIP file can state. */
const FIRST_DAY = 0x0021;

/**
 * States the same moment for every file of a ZIP archive, so that the same content gives the same bytes. Throws
 * RangeError on bytes that are not such an archive.
 */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('not a ZIP archive without comment');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError(`no entry ${index} in the ZIP archive`);
    const local = view.getUint32(at + 42, true);
    for (const time of [at + 12, local + 10]) {
      view.setUint16(time, 0, true);
      view.setUint16(time + 2, FIRST_DAY, true);
    }
    at +=
      ENTRY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return bytes;
}
