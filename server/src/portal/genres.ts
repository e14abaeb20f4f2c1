import type { Text } from '@jizheng/rules';
import type { Genre } from '../gazette/tree.js';

/** What kinds of documents are called. */
export const GENRE: { readonly [G in Genre]: Text } = {
  law: { zh: '法律', en: 'law' },
  regulation: { zh: '行政法规', en: 'regulation' },
  measures: { zh: '办法', en: 'measures' },
  plan: { zh: '方案', en: 'plan' },
  reply: { zh: '批复', en: 'reply' },
  opinion: { zh: '意见', en: 'opinion' },
  notice: { zh: '通知', en: 'notice' },
  foreword: { zh: '卷首语', en: 'foreword' },
  news: { zh: '要闻', en: 'news' },
  announcement: { zh: '公告', en: 'announcement' },
  about: { zh: '公报简介', en: 'about the gazette' },
  other: { zh: '其他', en: 'other' },
};

/** A kind of document that was named; null where it is none. */
export const genreOf = (text: string | null): Genre | null =>
  (Object.keys(GENRE) as readonly Genre[]).find((genre) => genre === text) ?? null;
