import { Agent, request } from 'node:http';
import process from 'node:process';

/* Readers, a program of their own: each asks for the next address when the last is answered, over an open connection. */

const { port, readers } = JSON.parse(process.argv[2]);
const agent = new Agent({ keepAlive: true, maxSockets: readers });

const get = (path) =>
  new Promise((resolve, reject) => {
    request(
      { port, host: '127.0.0.1', path, agent, headers: { 'accept-encoding': 'identity' } },
      (answer) => {
        let bytes = 0;
        answer.on('data', (part) => {
          bytes += part.length;
        });
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${answer.statusCode} ${path}`)),
        );
      },
    )
      .on('error', reject)
      .end();
  });

process.on('message', async ({ paths, duration }) => {
  const until = performance.now() + duration;
  let count = 0;
  const start = performance.now();
  const read = async () => {
    while (performance.now() < until) {
      const path = paths[count % paths.length];
      count += 1;
      await get(path);
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  process.send({ count, seconds: (performance.now() - start) / 1_000 });
});
