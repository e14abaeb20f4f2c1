import { type Carrier, FUNDS_CLAUSES, GAZETTE_CLAUSES, GAZETTE_SOURCES, type Text } from '@jizheng/rules';
import { command, SHARED } from '../command.js';
import {
  type ArticleCount,
  type CoverageCount,
  countCoverage,
  type DocumentCount,
} from '../coverage-count.js';
import { EXIT } from '../exit-code.js';

const CARRIER: { readonly [K in Carrier['by']]: Text } = {
  rule: { zh: '规则', en: 'rules' },
  act: { zh: '办理事项', en: 'acts' },
  deadline: { zh: '期限', en: 'deadlines' },
  field: { zh: '必备资料', en: 'required documents and fields' },
  ledger: { zh: '账务约束', en: 'constraints of the ledger' },
  disclosure: { zh: '公开', en: 'disclosures' },
  judgement: { zh: '有记录的判断', en: 'recorded judgement' },
  page: { zh: '公开页面', en: 'public pages' },
  outside: { zh: '系统之外的事', en: 'matters outside the program' },
  notYet: { zh: '尚未实现', en: 'not yet' },
};

/** How far the clauses of the measures, and those of the gazette about itself, are carried. */
export const coverage = command({
  words: ['coverage'],
  says: {
    zh: '办法各条款和公报自身条款由什么落实，尚未落实的有哪些',
    en: 'what carries each clause of the measures and of the gazette itself, and what is not carried yet',
  },
  arguments: {},
  options: { json: SHARED.json },
  run: async ({ options }, context) => {
    const counted = countCoverage([...FUNDS_CLAUSES, ...GAZETTE_CLAUSES]);
    if (options.json) await context.printJson(counted);
    else await context.print(...coverageLines(counted));
    return EXIT.ok;
  },
});

function coverageLines(counted: CoverageCount): Text[] {
  const { clauses, covered, partly, notYet, carriers, articles, documents, toCome } = counted;
  const kinds = (Object.keys(CARRIER) as Carrier['by'][]).map(
    (kind): Text => ({
      zh: `  ${CARRIER[kind].zh}：${carriers[kind]}`,
      en: `  ${CARRIER[kind].en}: ${carriers[kind]}`,
    }),
  );
  return [
    {
      zh: `条款 ${clauses} 项：已落实 ${covered}，部分落实 ${partly}，尚未落实 ${notYet}`,
      en: `${clauses} clauses: ${covered} carried, ${partly} carried in part, ${notYet} not yet`,
    },
    { zh: '由何落实：', en: 'Carried by:' },
    ...kinds,
    { zh: '各条（已落实/条款数）：', en: 'By article (carried/clauses):' },
    ...articles.map(articleLine),
    { zh: '公报自身（已落实/条款数）：', en: 'The gazette itself (carried/clauses):' },
    ...documents.map(documentLine),
    ...(toCome.length === 0 ? [] : [{ zh: '尚未实现：', en: 'Not yet:' }]),
    ...toCome.map(({ clause, what }): Text => ({ zh: `  ${clause}：${what}`, en: `  ${clause}: ${what}` })),
  ];
}

function documentLine({ document, clauses, covered }: DocumentCount): Text {
  const { citation } = GAZETTE_SOURCES.find(({ id }) => id === document) ?? { citation: null };
  return {
    zh: `  ${citation?.zh ?? document}：${covered}/${clauses}`,
    en: `  ${citation?.en ?? document}: ${covered}/${clauses}`,
  };
}

function articleLine({ article, clauses, covered }: ArticleCount): Text {
  if (clauses === 0) return { zh: `  第${article}条：未登记`, en: `  art. ${article}: not in the register` };
  return { zh: `  第${article}条：${covered}/${clauses}`, en: `  art. ${article}: ${covered}/${clauses}` };
}
