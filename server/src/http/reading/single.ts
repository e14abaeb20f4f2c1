import { dateKind, fail, listKind, ok, optionalKind, recordKind, textKind } from '@jizheng/rules';
import { BUSINESS } from '../../office/access.js';
import { idKind, jsonKind } from '../../reading/kinds.js';
import { balances, transfers } from '../../reading/lists/ledger.js';
import { projects } from '../../reading/lists/projects.js';
import { allocations } from '../../reading/lists/spending.js';
import { acts } from '../../reading/lists/work.js';
import { readAct } from '../../reading/single/act.js';
import { readProject } from '../../reading/single/project.js';
import { decisionKind } from '../decision-json.js';
import { reading } from '../endpoint.js';
import { rowFields, rowKind } from './list-endpoint.js';
import { missing, missingThen } from './missing.js';

const business = { who: 'positions', positions: BUSINESS } as const;

/** One act: what was asked, decided and moved. */
export const act = reading({
  path: '/api/acts/:id',
  title: { zh: '办理事项详情', en: 'an act' },
  tag: 'acts',
  access: business,
  params: recordKind({ id: idKind }),
  answer: recordKind({
    ...rowFields(acts.columns),
    input: jsonKind,
    schema: optionalKind(jsonKind),
    decisions: listKind(decisionKind),
    transfers: listKind(rowKind(transfers.columns)),
  }),
  async handle({ client, signed, params: { id } }) {
    const shown = await readAct(client, signed, id);
    if (shown === null) return fail(await missing(client, 'act', id.toString()));
    const { act: row, ...told } = shown;
    return ok({ value: { ...row, ...told } });
  },
});

/** One project: its plans, its money, what was done about it. */
export const project = reading({
  path: '/api/projects/:code',
  title: { zh: '项目详情', en: 'a project' },
  tag: 'projects',
  access: business,
  params: recordKind({ code: textKind }),
  query: recordKind({ asOf: optionalKind(dateKind) }),
  answer: recordKind({
    project: rowKind(projects.columns),
    allocations: listKind(rowKind(allocations.columns)),
    balances: listKind(rowKind(balances.columns)),
    acts: listKind(rowKind(acts.columns)),
  }),
  async handle({ client, signed, params: { code }, query: { asOf } }) {
    const shown = await readProject(client, signed, { code, asOf });
    if (shown !== null) return ok({ value: shown });
    return fail(await missingThen(client, signed, { kind: 'project', list: projects }, { code, asOf }));
  },
});
