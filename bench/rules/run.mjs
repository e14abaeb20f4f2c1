import { clawback, jilin2024, ratingCeiling, versionOn, virement } from '@jizheng/rules';
import { bare } from './bare.mjs';
import { cases, plain } from './cases.mjs';
import { jsonRulesEngineRules } from './with-json-rules-engine.mjs';
import { zenRules, zenRulesTraced } from './with-zen.mjs';

const ROUNDS = 7;
const ROUND_MS = 250;

const version = versionOn(jilin2024, '2025-01-01');
if (!version.ok) throw new Error(JSON.stringify(version.error));
const policy = version.value;

const rules = { clawback, virement, ratingCeiling };

/** What comes out, comparable between implementations: amounts and shares as numbers. */
function comparable({ outcome, refusals, then }) {
  if (outcome === 'refused') return JSON.stringify([...refusals].sort());
  const number = (value) =>
    typeof value === 'object' ? Number(value.numerator) / Number(value.denominator) : Number(value);
  const amounts = Object.entries(then).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify([
    outcome,
    amounts.sort().map(([name, value]) => [name, number(value).toPrecision(12)]),
  ]);
}

async function check(name) {
  for (const facts of cases[name]) {
    const expected = comparable(rules[name].decide(facts, policy));
    const json = plain(facts);
    const others = {
      bare: bare[name](facts),
      jsonRulesEngine: await jsonRulesEngineRules[name](json),
      zen: await zenRules[name](json),
    };
    for (const [who, answer] of Object.entries(others)) {
      if (comparable(answer) !== expected) {
        throw new Error(`${name}: ${who} gives ${comparable(answer)}, expected ${expected}`);
      }
    }
  }
}

/** The last answers stay reachable, so that nothing that is measured can be optimised away. */
const kept = { answer: null, reasons: null, interpretations: null };

/** Decisions per second of one round over the cases, again and again until the round's time is over. */
async function rate(facts, decideAll) {
  const start = performance.now();
  let decided = 0;
  let elapsed = 0;
  while (elapsed < ROUND_MS) {
    await decideAll(facts);
    decided += facts.length;
    elapsed = performance.now() - start;
  }
  return (decided / elapsed) * 1000;
}

const now = (decide) => (list) => {
  for (const facts of list) kept.answer = decide(facts);
};

const oneByOne = (decide) => async (list) => {
  for (const facts of list) kept.answer = await decide(facts);
};

/** As many at once as the engine likes: spares it a turn of the event loop for each. */
const allAtOnce = (decide) => async (list) => {
  kept.answer = await Promise.all(list.map(decide));
};

function runners(name) {
  const rule = rules[name];
  const typed = cases[name];
  const json = typed.map(plain);
  const full = (facts) => {
    const decision = rule.decide(facts, policy);
    kept.reasons = decision.reasons;
    kept.interpretations = decision.interpretations;
    return decision;
  };
  return [
    ['with reasons', typed, now(full)],
    ['decide alone', typed, now((facts) => rule.decide(facts, policy))],
    ['bare arithmetic', typed, now(bare[name])],
    ['json-rules-engine', json, oneByOne(jsonRulesEngineRules[name])],
    ['zen, result only', json, oneByOne(zenRules[name])],
    ['zen, result only, all at once', json, allAtOnce(zenRules[name])],
    ['zen, with trace', json, oneByOne(zenRulesTraced[name])],
  ];
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(name) {
  await check(name);
  const contenders = runners(name).map(([label, facts, decideAll]) => ({
    label,
    facts,
    decideAll,
    rates: [],
  }));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const { facts, decideAll, rates } of contenders) {
      const measured = await rate(facts, decideAll);
      if (round >= 0) rates.push(measured);
    }
  }
  return contenders.map(({ label, rates }) => ({ label, perSecond: median(rates) }));
}

const thousands = (value) => Math.round(value).toLocaleString('en-US');

console.log(`Node ${process.version}; ${ROUNDS} interleaved rounds of ${ROUND_MS} ms, medians\n`);
console.log('| rule | contender | decisions per second | with reasons is × as fast |');
console.log('|---|---|---:|---:|');
for (const name of Object.keys(rules)) {
  const measured = await measure(name);
  const [{ perSecond: ours }] = measured;
  for (const { label, perSecond } of measured) {
    console.log(`| ${name} | ${label} | ${thousands(perSecond)} | ${(ours / perSecond).toFixed(2)} |`);
  }
}
