import type { Text } from '@jizheng/rules';

/** What is found, by kind. */
export const HIT_KIND = {
  fund: { zh: '专项资金', en: 'funds' },
  project: { zh: '项目', en: 'projects' },
  document: { zh: '文件', en: 'documents' },
  act: { zh: '办理事项', en: 'acts' },
  article: { zh: '条文', en: 'articles' },
  person: { zh: '人员', en: 'people' },
} as const satisfies { readonly [kind: string]: Text };

/** The kind of what is found. */
export type HitKind = keyof typeof HIT_KIND;

/** One thing that was found. */
export interface Hit {
  /** Its code, number or address. */
  readonly id: string;
  readonly title: Text;
  readonly detail: Text;
}

/** At most so many of a kind are told. */
export const MOST_HITS = 8;
