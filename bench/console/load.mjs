// First load of the console and the time to the Desk, in a real Chromium against the demo on this machine; and the weight of
// the script that the two pages need. Usage: npm run bench:console
import { gzipSync } from 'node:zlib';
import { startChromium } from '../../web/test/browser/support/chromium.ts';
import { serveDemo } from './program.mjs';

const ROUNDS = 5;
const { url, startedIn_ms, stop } = await serveDemo(18_081);
const browser = await startChromium();
try {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await visit());
  const median = (name) => rounds.map((each) => each[name]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  console.log(`the demo answers ${(startedIn_ms / 1000).toFixed(1)} s after the start`);
  console.log('| what | median |');
  console.log('| --- | ---: |');
  console.log(`| first load to the sign-in form | ${median('signIn').toFixed(0)} ms |`);
  console.log(`| from signing in to the Desk with its duties | ${median('desk').toFixed(0)} ms |`);
  console.log(`| a second visit straight to the Desk | ${median('again').toFixed(0)} ms |`);
  console.log(`| script of sign-in and Desk, gzip | ${(median('script') / 1000).toFixed(1)} kB |`);
} finally {
  await browser.close();
  await stop();
}

async function visit() {
  const page = await (await browser.newContext()).newPage();
  const scripts = [];
  const keep = (answer) => {
    if (answer.request().resourceType() === 'script')
      scripts.push(answer.body().then((body) => gzipSync(body).length));
  };
  page.on('response', keep);
  const signIn = await timed(async () => {
    await page.goto(`${url}/sign-in`);
    await page.locator('input[type=password]').waitFor();
  });
  const choices = await (await fetch(`${url}/api/session/choices`)).json();
  const { account } = choices.demo.find(({ position }) => position === 'financeSectionHead');
  await page.locator('input[autocomplete=username]').fill(account);
  await page.locator('input[type=password]').fill('jizheng-demo-2026');
  const desk = await timed(async () => {
    await page.keyboard.press('Enter');
    await deskStands(page);
  });
  // A body can be read only until the next page is asked for; what comes then was loaded before.
  page.off('response', keep);
  const script = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
  const again = await timed(async () => {
    await page.goto(url);
    await deskStands(page);
  });
  await page.context().close();
  return { signIn, desk, again, script };
}

/** The Desk has its duties: the address alone is there while the sign-in still stands. */
async function deskStands(page) {
  await page.getByRole('table', { name: '我要办的事' }).waitFor();
  await page.locator('main[aria-busy=false]').waitFor();
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
