import type { FastifyRequest } from 'fastify';
import { headerOf } from './incoming.js';
import type { Problem } from './problem.js';

const LONGEST_NAME = 200;

/** Whether a body is of one of these media types. */
export function isOfMedia(request: FastifyRequest, media: readonly string[]): boolean {
  const [type = ''] = (headerOf(request, 'content-type') ?? '').split(';');
  return media.includes(type.trim().toLowerCase());
}

/** The name of the file, as the person knows it, without folders; null when it cannot be read. */
export function fileNameOf(request: FastifyRequest, usual: string): string | null {
  const given = headerOf(request, 'x-file-name') ?? '';
  try {
    const name = decodeURIComponent(given).split(/[\\/]/).at(-1)?.trim() ?? '';
    if (/\p{Cc}|\p{Surrogate}/u.test(name) || name.length > LONGEST_NAME) return null;
    return name === '' ? usual : name;
  } catch {
    // It is not percent-encoded as it should be: the answer says so.
    return null;
  }
}

/** The name of the file cannot be read. */
export const wrongFileName = (): Problem => ({
  code: 'wrongFields',
  errors: [
    {
      path: 'x-file-name',
      code: 'wrongType',
      message: {
        zh: `文件名应按百分号编码，最多 ${LONGEST_NAME} 个字符`,
        en: `the file's name is to be percent-encoded, of at most ${LONGEST_NAME} characters`,
      },
    },
  ],
});
