import type { Language, Text } from '@jizheng/rules';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';

const KEPT_AS = 'jizheng.language';

/** The language of the page, how to change it, and how to say a text in it. */
export interface Words {
  readonly language: Language;
  readonly speak: (language: Language) => void;
  readonly say: (text: Text) => string;
  /** Says a text that begins a line: in English with a capital. */
  readonly begin: (text: Text) => string;
}

/** A text as it begins a line: names of things are written small in English, because they also stand in sentences. */
export const beginning = (text: Text, language: Language): string => {
  const said = text[language];
  return language === 'en' ? said.charAt(0).toUpperCase() + said.slice(1) : said;
};

const WordsContext = createContext<Words | null>(null);

/** The language that was chosen here before; Chinese comes first. */
export const keptLanguage = (): Language => (localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'zh');

/** Speaks one language to everything within, remembers it, and tells the document. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(keptLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    localStorage.setItem(KEPT_AS, language);
  }, [language]);
  const words = useMemo<Words>(
    () => ({
      language,
      speak: setLanguage,
      say: (text) => text[language],
      begin: (text) => beginning(text, language),
    }),
    [language],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the page. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (words === null) throw new Error('useWords outside LanguageProvider');
  return words;
}
