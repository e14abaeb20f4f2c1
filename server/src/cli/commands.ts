import type { Command } from './command.js';
import { backup } from './commands/backup.js';
import { coverage } from './commands/coverage.js';
import { decide } from './commands/decide.js';
import { demo } from './commands/demo.js';
import { gazetteIngest } from './commands/gazette-ingest.js';
import { migrate } from './commands/migrate.js';
import { peopleAdd } from './commands/people-add.js';
import { peopleList } from './commands/people-list.js';
import { peoplePassword } from './commands/people-password.js';
import { restore } from './commands/restore.js';
import { rules } from './commands/rules.js';
import { serve } from './commands/serve.js';
import { status } from './commands/status.js';
import { verify } from './commands/verify.js';
import { yearRun } from './commands/year-run.js';
import { yearTemplate } from './commands/year-template.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  serve,
  demo,
  yearTemplate,
  yearRun,
  peopleAdd,
  peopleList,
  peoplePassword,
  rules,
  decide,
  coverage,
  gazetteIngest,
  migrate,
  status,
  verify,
  backup,
  restore,
];
