import { otherwise, refuse } from '../law/clause.js';
import { fact, facts, holds, isComplete, isOneOf, not } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { art } from './sources.js';
import { determinationFact } from './vocabulary.js';

const f = facts({
  legalBasis: fact.flag('有法律、法规、规章或政策依据', 'has a basis in law, regulation or policy'),
  publicExpenditure: fact.flag('属于公共财政投入方向', 'serves public goods and services'),
  provincialResponsibility: fact.flag('属于省级支出责任', 'is an expenditure responsibility of the province'),
  coversDedicatedField: fact.flag(
    '使用范围涵盖已单设专项资金的领域',
    'its scope covers a field that has a fund of its own',
  ),
  duplicatesFund: fact.flag('与现有专项资金重复', 'duplicates a fund'),
  similarTargets: fact.flag('与现有专项资金绩效目标相近', "targets are close to a fund's"),
  similarUse: fact.flag('与现有专项资金使用方向和用途相似', "direction and use resemble a fund's"),
  temporaryWork: fact.flag('用于临时性或阶段性工作', 'meets temporary or phased work'),
  dossier: fact.checklist('申请材料', 'application dossier', {
    study: { zh: '必要性、科学性、可行性论证', en: 'study of need, soundness and feasibility' },
    exAnteAppraisal: { zh: '事前绩效评审（估）', en: 'ex-ante performance appraisal' },
    feasibilityReport: { zh: '可行性研究报告', en: 'feasibility report' },
    riskAssessment: { zh: '风险评估报告', en: 'risk assessment report' },
    partyGroupMinutes: { zh: '党组（委）集体讨论纪要', en: 'minutes of the party-group deliberation' },
  }),
  performance: fact.checklist('绩效目标和指标', 'performance targets and indicators', {
    targets: { zh: '绩效目标', en: 'targets' },
    coreIndicators: { zh: '分类支出核心绩效指标', en: 'core indicators for each category of spending' },
    quantifiedValues: { zh: '量化指标值', en: 'quantified values' },
    standards: { zh: '指标值所依据的绩效标准', en: 'standards that the values rest on' },
  }),
  affordability: fact.choice('财政承受能力评估', 'affordability assessment', {
    matched: { zh: '与评估结果相匹配', en: 'matches the result' },
    exceeded: { zh: '超出评估结果', en: 'exceeds the result' },
    none: { zh: '未评估', en: 'not assessed' },
  }),
  competitiveField: fact.choice('竞争性领域投入', 'money into competitive fields', {
    none: { zh: '不涉及', en: 'none' },
    checked: { zh: '涉及，已作从严审核', en: 'some, strictly checked' },
    unchecked: { zh: '涉及，未作从严审核', en: 'some, not checked' },
  }),
  determination: determinationFact('涵盖已设领域的认定', 'determination on a field that has its own fund'),
});

/**
 * 第十条至第十三条、第四条: a new special fund has a basis, a public direction and provincial responsibility;
 * it overlaps no fund; its dossier, targets and indicators are there; the province can afford it.
 */
export const establishment = rule({
  id: 'funds.establishment',
  title: { zh: '专项资金设立', en: 'Establishment of a special fund' },
  provisions: [art(10), art(11), art(12), art(13), art(4, undefined, 3), art(4, undefined, 4)],
  facts: f,
  refusals: [
    refuse('noLegalBasis', {
      by: art(10),
      zh: '没有法律、法规、规章或政策依据',
      en: 'no basis in law, regulation or policy',
      when: not(holds(f.legalBasis)),
    }),
    refuse('notPublicExpenditure', {
      by: art(10),
      zh: '不属于公共财政投入方向',
      en: 'not a public expenditure',
      when: not(holds(f.publicExpenditure)),
    }),
    refuse('notProvincialResponsibility', {
      by: art(10),
      zh: '不属于省级支出责任',
      en: 'not a responsibility of the province',
      when: not(holds(f.provincialResponsibility)),
    }),
    refuse('coversDedicatedField', {
      by: art(11),
      zh: '该领域已单独设立专项资金',
      en: 'the field has a fund of its own',
      when: holds(f.coversDedicatedField),
      unlessDetermined: { by: f.determination, office: 'financeDepartment' },
    }),
    refuse('duplicatesFund', {
      by: art(12),
      zh: '专项资金不得重复设立',
      en: 'a fund for this exists',
      when: holds(f.duplicatesFund),
    }),
    refuse('similarTargets', {
      by: art(12),
      zh: '绩效目标与现有专项资金相近',
      en: 'a fund has similar targets',
      when: holds(f.similarTargets),
    }),
    refuse('similarUse', {
      by: art(12),
      zh: '使用方向和用途与现有专项资金相似',
      en: 'a fund has a similar direction and use',
      when: holds(f.similarUse),
    }),
    refuse('temporaryWork', {
      by: art(12),
      zh: '临时性或阶段性工作在现有专项资金内安排或增加其额度，不单设',
      en: 'temporary work is met inside an existing fund or by raising one, case by case',
      when: holds(f.temporaryWork),
    }),
    refuse('dossierIncomplete', {
      by: art(13),
      zh: '申请材料不齐',
      en: 'the dossier is incomplete',
      when: not(isComplete(f.dossier)),
    }),
    refuse('targetsMissing', {
      by: art(13),
      zh: '未按要求设定绩效目标和指标',
      en: 'targets or indicators are missing',
      when: not(isComplete(f.performance)),
    }),
    refuse('competitiveFieldUnchecked', {
      by: art(4, undefined, 3),
      zh: '竞争性领域投入未作从严审核',
      en: 'money into competitive fields was not strictly checked',
      when: isOneOf(f.competitiveField, 'unchecked'),
    }),
    refuse('affordabilityNotAssessed', {
      by: art(4, undefined, 4),
      zh: '没有财政承受能力评估结果',
      en: 'no affordability assessment',
      when: isOneOf(f.affordability, 'none'),
    }),
    refuse('exceedsAffordability', {
      by: art(4, undefined, 4),
      zh: '超出财政承受能力评估结果',
      en: 'more than the province was found able to afford',
      when: isOneOf(f.affordability, 'exceeded'),
    }),
  ],
  outcomes: [
    otherwise('eligible', {
      by: art(13),
      zh: '符合新增设立条件，按程序报批',
      en: 'eligible: it goes to approval',
    }),
  ],
  example: {
    legalBasis: true,
    publicExpenditure: true,
    provincialResponsibility: true,
    coversDedicatedField: false,
    duplicatesFund: false,
    similarTargets: false,
    similarUse: false,
    temporaryWork: false,
    dossier: {
      study: true,
      exAnteAppraisal: true,
      feasibilityReport: true,
      riskAssessment: true,
      partyGroupMinutes: true,
    },
    performance: { targets: true, coreIndicators: true, quantifiedValues: true, standards: true },
    affordability: 'matched',
    competitiveField: 'none',
    determination: null,
  },
});
