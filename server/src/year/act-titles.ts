import type { Language, Text } from '@jizheng/rules';
import { ALL_ACTS } from '../funds/all-acts.js';

const TITLES: ReadonlyMap<string, Text> = new Map(ALL_ACTS.map(({ name, title }) => [name, title]));

/** The title of an act for a reader. */
export const actTitle = (name: string, language: Language): string => TITLES.get(name)?.[language] ?? name;
