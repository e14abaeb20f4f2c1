import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../incoming.js';
import type { Problem } from '../problem.js';
import { statusOf } from '../problem.js';
import { PROBLEM } from '../problem-codes.js';

const WORDS = {
  zh: { lang: 'zh-CN', back: '返回登录页' },
  en: { lang: 'en', back: 'Back to the sign-in' },
} as const;

/** A problem as a page of its own, for a browser that came from elsewhere; its words are ours alone. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, given: Problem): FastifyReply {
  const language = languageOf(request);
  const { lang, back } = WORDS[language];
  const title = PROBLEM[given.code][language];
  return reply
    .code(statusOf(given))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><main><p>${title}</p><p><a href="/sign-in">${back}</a></p></main></html>`,
    );
}
