import process from 'node:process';
import { buildProgram, installPackages, requireNode } from './install.mjs';

/* `npm start`: installs and builds what is missing, then serves the console over the demo province. */

requireNode();
await installPackages();
await buildProgram();
const { runProcess } = await import('../server/dist/cli/run-process.js');
await runProcess(['serve', '--demo', ...process.argv.slice(2)]);
