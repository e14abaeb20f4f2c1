import { Agent, request } from 'node:http';
import process from 'node:process';

/*
 * Officers at their desks, a program of their own: each sends the next act when the last is answered, over a
 * connection that stays open.
 */

const { port, sessions } = JSON.parse(process.argv[2]);
const agent = new Agent({ keepAlive: true, maxSockets: sessions.length });
let sent = 0;

function pay(client) {
  sent += 1;
  const body = JSON.stringify({ input: { ...sessions[client].payment, voucher: `http-${sent}` } });
  const headers = {
    ...sessions[client].headers,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'idempotency-key': `bench-http-${sent}`,
  };
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', method: 'POST', path: '/api/acts/disburse', agent, headers },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => {
          text += part;
        });
        answer.on('end', () =>
          answer.statusCode === 201
            ? resolve(JSON.parse(text))
            : reject(new Error(`${answer.statusCode} ${text}`)),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

async function keepPaying(client, until) {
  const times = [];
  while (performance.now() < until) {
    const start = performance.now();
    await pay(client);
    times.push(performance.now() - start);
  }
  return times;
}

process.on('message', async (duration) => {
  const start = performance.now();
  const times = await Promise.all(sessions.map((_, client) => keepPaying(client, start + duration)));
  process.send({ times: times.flat(), seconds: (performance.now() - start) / 1_000 });
});
