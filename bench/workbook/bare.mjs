// The bare parse: the same archive and XML libraries, every cell of every sheet as a string, nothing checked.
import { SaxesParser } from 'saxes';
import yauzl from 'yauzl';

const openZip = (file) =>
  new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

const openStream = (zip, entry) =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

/** The rows of all sheets, each a list of texts. */
export async function parseBare(file) {
  const zip = await openZip(file);
  const sheets = [];
  await new Promise((resolve, reject) => {
    zip.on('entry', (entry) => {
      const isSheet = entry.fileName.startsWith('xl/worksheets/sheet');
      const read = isSheet ? openStream(zip, entry).then(rowsOf) : Promise.resolve(null);
      read.then((rows) => {
        if (rows !== null) sheets.push(rows);
        zip.readEntry();
      }, reject);
    });
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.readEntry();
  });
  return sheets;
}

async function rowsOf(stream) {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const rows = [];
  let row = [];
  let text = '';
  let isValue = false;
  parser.on('opentag', ({ name }) => {
    if (name === 'row') row = [];
    else if (name === 'c') text = '';
    else if (name === 'v' || name === 't') isValue = true;
  });
  parser.on('text', (part) => {
    if (isValue) text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'v' || name === 't') isValue = false;
    else if (name === 'c') row.push(text);
    else if (name === 'row') rows.push(row);
  });
  stream.setEncoding('utf8');
  for await (const chunk of stream) parser.write(chunk);
  parser.close();
  return rows;
}
