import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoSidewaysScroll, type Look, seriousFindings, WIDTHS } from './officer.js';

type WholeLook = Required<Look>;

/** Two pairs of looks: a page that is seen in one of them is seen in each language and at each width. */
export const PAIRS: readonly [readonly [WholeLook, WholeLook], readonly [WholeLook, WholeLook]] = [
  [
    { width: 'desk', language: 'zh' },
    { width: 'phone', language: 'en' },
  ],
  [
    { width: 'phone', language: 'zh' },
    { width: 'desk', language: 'en' },
  ],
];

/** Makes the window so wide and the console speak so, from the next page on. */
export async function lookWith(page: Page, { width, language }: WholeLook): Promise<void> {
  await page.setViewportSize(WIDTHS[width]);
  await page.evaluate((kept) => window.localStorage.setItem('jizheng.language', kept), language);
}

/**
 * What nobody translated: words of code, and Chinese on a page in English where words of the console stand. Names stay
 * as they are written, and say so.
 */
const untranslated = (page: Page, language: WholeLook['language']): Promise<readonly string[]> =>
  page.evaluate((spoken) => {
    const code = /undefined|\bnull\b|NaN|\[object|^[a-z]+[A-Z]\w+$/;
    const isForeign = (text: string, at: Element | null): boolean =>
      spoken === 'en' &&
      /\p{Script=Han}/u.test(text) &&
      at?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') !== true;
    const found = new Set<string>();
    for (const place of document.querySelectorAll('nav, th, label, button, h1, h2, legend, [role=tab]')) {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const said = text.textContent?.trim() ?? '';
        if (code.test(said) || isForeign(said, text.parentElement)) found.add(said);
      }
    }
    for (const name of ['placeholder', 'aria-label']) {
      for (const place of document.querySelectorAll(`[${name}]`)) {
        const said = place.getAttribute(name) ?? '';
        if (/undefined|NaN|\[object/.test(said) || isForeign(said, place)) found.add(`${name}: ${said}`);
      }
    }
    return [...found];
  }, language);

/** A page as it stands: nothing serious is found, all of it is in one language, nothing stands beside it. */
export async function proved(page: Page, look: WholeLook): Promise<void> {
  const told = `${page.url()} ${look.language} ${look.width}`;
  expect(await seriousFindings(page), told).toEqual([]);
  expect(await untranslated(page, look.language), told).toEqual([]);
  await expectNoSidewaysScroll(page);
}
