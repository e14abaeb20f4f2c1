import { fail, type Language, ok, type Result } from '@jizheng/rules';
import type { Tokens, UsageProblem } from './command-line.js';
import type { Io } from './io.js';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** The language that the command line asks for, else the system's. */
export function languageOf({ options }: Tokens, io: Io): Result<Language, UsageProblem> {
  const asked = options.findLast(({ name, value }) => name === 'lang' && value !== undefined);
  if (asked?.value === undefined) return ok(systemLanguage(io));
  const found = LANGUAGES.find((language) => language === asked.value);
  return found === undefined ? fail({ code: 'notALanguage', text: asked.value }) : ok(found);
}

/** The language of the user's system (LC_ALL, LC_MESSAGES, LANG): English where it says so, Chinese otherwise. */
export function systemLanguage({ env }: Io): Language {
  const said = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((each) => each !== undefined && each !== '');
  return said !== undefined && /^en([_.@-]|$)/i.test(said) ? 'en' : 'zh';
}
