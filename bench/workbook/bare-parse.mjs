// The bare parse: every part of the container inflated, every cell of every sheet read to a string, nothing else.
import { once } from 'node:events';
import saxes from 'saxes';
import yauzl from 'yauzl';

const entriesOf = (path) =>
  new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, archive) => {
      if (error) return reject(error);
      const entries = [];
      archive.on('entry', (entry) => {
        entries.push(entry);
        archive.readEntry();
      });
      archive.on('end', () => resolve({ archive, entries }));
      archive.readEntry();
    });
  });

const streamOf = (archive, entry) =>
  new Promise((resolve, reject) =>
    archive.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  );

/** Reads every cell to a string; answers how many cells and characters there were. */
export async function bareParse(path) {
  const { archive, entries } = await entriesOf(path);
  const found = { cells: 0, characters: 0 };
  for (const entry of entries.filter(({ fileName }) => /worksheets\/sheet\d+\.xml$/.test(fileName))) {
    const parser = new saxes.SaxesParser();
    let text = '';
    parser.on('text', (part) => {
      text += part;
    });
    parser.on('closetag', ({ name }) => {
      if (name !== 'c') return;
      found.cells += 1;
      found.characters += text.length;
      text = '';
    });
    const stream = await streamOf(archive, entry);
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => parser.write(chunk));
    await once(stream, 'end');
    parser.close();
  }
  archive.close();
  return found;
}
