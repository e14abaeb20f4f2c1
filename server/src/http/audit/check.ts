import { countKind, flagKind, listKind, ok, recordKind } from '@jizheng/rules';
import { checkAudit } from '../../office/stores/audit.js';
import { idKind, wordsKind } from '../../reading/kinds.js';
import type { OwnEndpoint } from '../endpoint.js';
import { problem } from '../problem.js';
import { databaseProblem } from '../run-endpoint.js';
import { SUPERVISORS } from './supervisors.js';

const checkKind = recordKind({
  sound: flagKind,
  events: countKind({ zh: '条', en: 'events' }),
  breaks: listKind(recordKind({ file: wordsKind, number: idKind, defect: wordsKind })),
  altered: listKind(idKind),
});

/** Computes the chains and digests of the audit log again. The program does it: readers may not see all that is bound. */
export const checkEndpoint: OwnEndpoint = {
  kind: 'own',
  method: 'GET',
  path: '/api/audit/check',
  title: { zh: '核验审计日志', en: 'check the audit log' },
  tag: 'audit',
  access: SUPERVISORS,
  schemas: { params: null, query: null, body: null, answer: checkKind.schema },
  async handle(_, reply, { database, signed }) {
    if (signed === null) return problem('notSignedIn');
    const checked = await database.withTransaction(async (client) =>
      ok(await checkAudit(client, signed.jurisdiction)),
    );
    if (!checked.ok) return databaseProblem(checked.error);
    const { value } = checked;
    if (value === null) {
      return problem('unacceptable', {
        zh: '已有一次核验正在进行，请稍候',
        en: 'a check is running already; wait for it',
      });
    }
    const sound = value.breaks.length === 0 && value.altered.length === 0;
    await reply.header('cache-control', 'no-store').send(checkKind.toJson({ sound, ...value }));
    return undefined;
  },
};
