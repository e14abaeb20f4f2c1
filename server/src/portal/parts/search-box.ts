import { type Frame, say } from '../frame.js';
import { type Html, html } from '../html.js';

const FIND = { zh: '搜索', en: 'Search' };

/** The field in which one searches; `label` names it. */
export const searchBox = (frame: Frame, text: string): Html =>
  html`<p class="box"><input id="q" name="q" type="search" value="${text}" maxlength="200" autocomplete="off" lang="zh-CN">${frame.language === 'en' ? html`<input type="hidden" name="lang" value="en">` : null}<button class="btn main">${say(frame, FIND)}</button></p>`;
