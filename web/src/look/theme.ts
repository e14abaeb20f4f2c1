import type { Text } from '@jizheng/rules';

const KEPT_AS = 'jizheng.theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** How light or dark the console is. */
export const THEMES = {
  system: { zh: '随系统', en: 'System' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
} as const satisfies { readonly [theme: string]: Text };

/** A choice of light or dark. */
export type Theme = keyof typeof THEMES;

/** The theme that was chosen here before. */
export function keptTheme(): Theme {
  const kept = localStorage.getItem(KEPT_AS);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function show(theme: Theme): void {
  const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
}

/** Chooses a theme and remembers it. */
export function keepTheme(theme: Theme): void {
  localStorage.setItem(KEPT_AS, theme);
  show(theme);
}

/** Shows the kept theme, and follows the system where that was chosen. */
export function startTheme(): void {
  show(keptTheme());
  dark.addEventListener('change', () => show(keptTheme()));
}
