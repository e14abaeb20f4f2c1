import type { Text } from '@jizheng/rules';
import { DOUBT, type Doubt, SOURCE_PROBLEM, type SourceProblem } from './doubt.js';

type Params = Doubt['params'];

const filled = (template: string, params: Params): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));

const said = ({ zh, en }: Text, params: Params): Text => ({ zh: filled(zh, params), en: filled(en, params) });

/** What is said of a doubt. */
export const describeDoubt = ({ code, params }: Pick<Doubt, 'code' | 'params'>): Text =>
  said(DOUBT[code], params);

/** What is said of a text that cannot be read. */
export const describeSourceProblem = ({ code, params }: Pick<SourceProblem, 'code' | 'params'>): Text =>
  said(SOURCE_PROBLEM[code], params);
