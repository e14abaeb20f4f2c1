#!/usr/bin/env node
import { existsSync } from 'node:fs';
import process from 'node:process';

const program = new URL('../dist/cli/run-process.js', import.meta.url);
if (existsSync(program)) {
  const { runProcess } = await import(program.href);
  await runProcess(process.argv.slice(2));
} else {
  process.stderr.write('程序尚未构建，请先执行 npm start 或 npm run build\n');
  process.stderr.write('the program is not built yet: run npm start or npm run build first\n');
  process.exitCode = 4;
}
