import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openOffice } from './office.js';

/** Plays the demo once, as a first visitor's start does; every test file works on a copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const office = await openOffice();
  await office.end();
  project.provide('demoData', office.data);
  return () => rm(dirname(office.data), { recursive: true, force: true });
}
