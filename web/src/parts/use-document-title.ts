import { useEffect } from 'react';
import { useWords } from '../language/language';

/** Names the page in the browser. */
export function useDocumentTitle(title: string): void {
  const { language } = useWords();
  useEffect(() => {
    document.title = `${title} · ${language === 'zh' ? '吉政' : 'Jizheng'}`;
  }, [title, language]);
}
