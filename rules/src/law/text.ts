/** The two languages that every explanation speaks. */
export type Language = 'zh' | 'en';

/** One text in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
