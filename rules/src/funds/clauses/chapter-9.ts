import { art } from '../sources.js';
import type { ClauseEntry } from './clause.js';
import { clause, inAct, inDeadline, inDisclosure, inField, inRule, judged, later } from './entry.js';

/** Chapter 9, art. 43–45: disclosure. */
export const CHAPTER_9: readonly ClauseEntry[] = [
  clause('art-43/1', art(43), '涉密的不公开，记下依据', 'a secret stays out, with its basis on record', [
    inRule('funds.disclosure', 'secret'),
    inField('funds.fund', 'secret_basis'),
  ]),
  clause(
    'art-43/2',
    art(43),
    '其余以清单公开，分主体信息和具体信息',
    'all else is published as a list of principal facts and specifics',
    [
      inDisclosure('principal'),
      inField('funds.disclosure', 'item'),
      later('公开清单页面 (public page of the list)'),
    ],
  ),
  clause(
    'art-43/3',
    art(43),
    '主体信息有名称、部门、金额、期限',
    'principal facts: name, department, amount, term',
    [inRule('funds.disclosure', 'principalIncomplete'), inDisclosure('principal')],
  ),
  clause(
    'art-43/4',
    art(43),
    '具体信息有办法、指南、分配、目标、评价',
    'specifics: measure, call, allocation, targets, evaluations',
    [
      inDisclosure('measure'),
      inDisclosure('call'),
      inDisclosure('allocation'),
      inDisclosure('targets'),
      inDisclosure('evaluation'),
    ],
  ),
  clause(
    'art-44/1',
    art(44),
    '预算批准后二十日内公开',
    'published within twenty days after the budget is approved',
    [
      inRule('funds.disclosure', 'inTime', 'late'),
      inDeadline('disclosureList'),
      inDeadline('budgetPublication'),
      inAct('publishDisclosure'),
    ],
    { interpreted: ['dayCounting', 'disclosureBindsPublication'] },
  ),
  clause(
    'art-44/2',
    art(44),
    '省财政厅拟定主体信息，与部门一起公开',
    'finance drafts the principal facts and publishes together with the departments',
    [inAct('publishDisclosure'), inField('funds.disclosure', 'published_on')],
  ),
  clause('art-44/3', art(44), '放在门户网站的清单专栏', "on the list of finance's portal", [
    inRule('funds.disclosure', 'notOnList'),
    later('门户网站清单专栏 (list on the portal)'),
  ]),
  clause('art-44/4', art(44), '点资金名称看具体信息', "the fund's name leads to its specifics", [
    inRule('funds.disclosure', 'notLinked'),
    later('资金名称的链接 (link of the name)'),
  ]),
  clause(
    'art-44/5',
    art(44),
    '清单之后形成的另计时限',
    'what is formed after the list has a time of its own',
    [inRule('funds.disclosure', 'laterInTime'), inDeadline('laterSpecifics')],
    { interpreted: ['laterMeansAfterList', 'laterDisclosureDays'] },
  ),
  clause('art-44/6', art(44), '市县比照公开', 'cities and counties publish likewise', [
    inAct('publishDisclosure'),
    inDeadline('disclosureList'),
    later('市县公开页面 (pages of cities and counties)'),
  ]),
  clause(
    'art-45/1',
    art(45),
    '省财政厅选出受关注、影响大的结果',
    'finance selects results of interest or weight',
    [inRule('funds.evaluationReport', 'notSelected'), judged('reportEvaluations')],
  ),
  clause(
    'art-45/2',
    art(45),
    '选出的随决算报省政府',
    'the selected go with the final accounts to the government',
    [inRule('funds.evaluationReport', 'fiscalNotReported', 'fiscalReported'), inAct('reportEvaluations')],
  ),
  clause(
    'art-45/3',
    art(45),
    '选出的报省人大常委会',
    "the selected go to the congress's standing committee",
    [inRule('funds.evaluationReport', 'fiscalNotReported'), inAct('reportEvaluations')],
  ),
  clause('art-45/4', art(45), '选出的向社会公开', 'the selected are published', [
    inRule('funds.evaluationReport', 'fiscalNotReported'),
    inDisclosure('evaluation'),
  ]),
  clause('art-45/5', art(45), '部门的结果报省人大', "the department's results go to the congress", [
    inRule('funds.evaluationReport', 'departmentalNotReported', 'departmentalReported'),
    inAct('reportEvaluations'),
  ]),
  clause('art-45/6', art(45), '部门的结果向社会公开', "the department's results are published", [
    inRule('funds.evaluationReport', 'departmentalNotReported'),
    inDisclosure('evaluation'),
  ]),
];
