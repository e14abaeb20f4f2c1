// The acts of one budget year for so many projects: from the application of ten funds to the carry-over of what
// is left. Everything is deterministic.
import { day, yuan } from '../../rules/dist/index.js';
import { JILIN_AREAS } from '../../server/dist/funds/areas.js';
import { creditCodeCheck } from '../../server/dist/funds/credit-code.js';
import { execute } from './execution.mjs';
import { approveBudgets, establish, fillPipeline } from './preparation.mjs';
import { PROJECT_YUAN } from './terms.mjs';

const FUNDS = 10;
const places = JILIN_AREAS.filter(({ code }) => !code.endsWith('00'));

const fundCode = (index) => `B${String((index % FUNDS) + 1).padStart(2, '0')}`;

function unitCode(area, index) {
  const first = `91${area}${String(index).padStart(8, '0')}D`;
  return `${first}${creditCodeCheck(first)}`;
}

/** The projects, spread over funds and places. */
export const projectsOf = (count) =>
  Array.from({ length: count }, (_, index) => {
    const area = places[Math.floor(index / FUNDS) % places.length].code;
    return { code: `X${index}`, fund: fundCode(index), area, unit: unitCode(area, index) };
  });

/** The projects with what funds and places get for them. */
function populate(count) {
  const projects = projectsOf(count);
  const quotas = new Map();
  const released = new Map();
  for (const { fund, area } of projects) {
    quotas.set(fund, yuan(PROJECT_YUAN) + (quotas.get(fund) ?? 0n));
    const before = released.get(`${fund}/${area}`)?.amount ?? 0n;
    released.set(`${fund}/${area}`, { fund, area, amount: yuan(PROJECT_YUAN) + before });
  }
  const inOrder = [...released.values()].toSorted((a, b) => a.fund.localeCompare(b.fund));
  return { projects, funds: [...quotas.keys()], quota: (fund) => quotas.get(fund), released: inOrder };
}

/** The acts in the order of their days. */
export function actsOf(count) {
  const population = populate(count);
  const acts = [];
  const add = (on, office, act, input) => {
    const source = { sheet: act.name, row: acts.length };
    acts.push({
      act,
      input,
      on: day(on),
      recordedOn: day(on),
      office,
      actor: '测量',
      key: `bench-${acts.length}`,
      source,
    });
  };
  establish(add, population);
  fillPipeline(add, population);
  approveBudgets(add, population);
  execute(add, population);
  return acts;
}
