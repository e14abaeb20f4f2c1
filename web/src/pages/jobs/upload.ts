import { keptLanguage } from '../../language/language';
import { ProblemError, problemOf, UNREACHED } from '../../session/problem';
import { csrfToken, signedInAgain } from '../../session/signing';
import type { Job } from './job';

interface Upload {
  readonly file: File;
  readonly key: string;
  /** How much of it is sent, from 0 to 1. */
  readonly tell: (share: number) => void;
}

const SIGNED_OUT = 401;

function send({ file, key, tell }: Upload): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/workbooks');
    const headers = {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'accept-language': keptLanguage() === 'zh' ? 'zh-CN' : 'en',
      'idempotency-key': key,
      'x-csrf-token': csrfToken(),
      'x-file-name': encodeURIComponent(file.name),
    };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => tell(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve(request);
    request.onerror = () => reject(new ProblemError(UNREACHED));
    request.send(file);
  });
}

const bodyOf = ({ responseText }: XMLHttpRequest): unknown => {
  try {
    return JSON.parse(responseText);
  } catch {
    // What is no JSON is no answer of ours: the status says what there is to say.
    return null;
  }
};

/** Hands a workbook in and tells how far it is; a session that ended meanwhile is waited for. */
export async function handIn(upload: Upload): Promise<Job> {
  let sent = await send(upload);
  if (sent.status === SIGNED_OUT && (await signedInAgain())) sent = await send(upload);
  const body = bodyOf(sent);
  if (sent.status >= 400) throw new ProblemError(problemOf(sent.status, body));
  return body as Job;
}
