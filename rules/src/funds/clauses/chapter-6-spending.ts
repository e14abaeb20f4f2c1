import { art } from '../sources.js';
import type { ClauseEntry } from './clause.js';
import { clause, inAct, inDeadline, inField, inRule, judged } from './entry.js';

/** Chapter 6, art. 36–38: payment, acceptance, monitoring. */
export const CHAPTER_6_SPENDING: readonly ClauseEntry[] = [
  clause('art-36/1', art(36), '支付走国库', 'payments go through the treasury', [
    inRule('funds.disbursement', 'payable'),
    inAct('disburse'),
  ]),
  clause('art-36/2', art(36), '财政及时拨付、保障到位', 'finance pays in time and in full', [
    inAct('disburse'),
    judged('studyExecution'),
  ]),
  clause('art-36/3', art(36), '财政监控支出进度', 'finance watches the pace', [
    inAct('studyExecution'),
    inAct('monitor'),
  ]),
  clause('art-36/4', art(36), '可以按实施进度审核拨款', 'payment may follow audited progress', [
    inRule('funds.disbursement', 'aheadOfProgress'),
  ]),
  clause('art-36/5', art(36), '资金不得挪作他用', 'money is not diverted', [
    inRule('funds.disbursement', 'diverted'),
    inAct('recordFinding'),
  ]),
  clause(
    'art-36/6',
    art(36),
    '部门每月对照计划研究执行',
    'departments study execution against the plan each month',
    [inDeadline('monthlyExecution'), inAct('studyExecution')],
    { interpreted: ['monthlyByMonthEnd'] },
  ),
  clause('art-36/7', art(36), '对落后的通报、督促', 'laggards are named and urged on', [
    inAct('studyExecution'),
  ]),
  clause('art-37/1', art(37), '项目单位加快实施', 'units get on with their projects', [judged('monitor')]),
  clause('art-37/2', art(37), '项目单位按规定范围开支', 'units spend within the stated scope', [
    inRule('funds.disbursement', 'outsideScope'),
  ]),
  clause(
    'art-37/3',
    art(37),
    '完工后由审批者组织验收考评',
    'after completion whoever approved accepts or appraises',
    [
      inRule('funds.acceptance', 'wrongBody', 'beforeCompletion'),
      inAct('acceptProject'),
      inField('funds.project', 'accepted_by'),
    ],
  ),
  clause(
    'art-37/4',
    art(37),
    '结果在次年三月底前报同级财政备案',
    'the result is filed with finance of that level by the end of next March',
    [
      inRule('funds.acceptance', 'toBeFiled', 'filedInTime', 'filedLate', 'wrongFiler'),
      inDeadline('acceptanceResultsFiled'),
      inAct('fileAcceptance'),
      inField('funds.project', 'filed_on'),
    ],
    { interpreted: ['acceptanceFiler'] },
  ),
  clause(
    'art-37/5',
    art(37),
    '基本建设项目另按其规定验收',
    'capital construction is accepted by its own rules',
    [inRule('funds.acceptance', 'constructionRules'), inField('funds.project', 'acceptance_basis')],
  ),
  clause('art-38/1', art(38), '部门每年至少监控一次', 'the department monitors at least once a year', [
    inRule('funds.monitoring', 'onTarget'),
    inDeadline('yearlyMonitoring'),
    inAct('monitor'),
  ]),
  clause(
    'art-38/2',
    art(38),
    '监控要掌握资金和项目的全面情况',
    'the monitoring covers use, execution and progress',
    [inRule('funds.monitoring', 'incomplete')],
  ),
  clause('art-38/3', art(38), '偏离目标的责成纠正', 'a deviation is ordered to be corrected', [
    inRule('funds.monitoring', 'correct'),
    inAct('orderCorrection'),
  ]),
  clause(
    'art-38/4',
    art(38),
    '严重的调整、暂缓或停止',
    'a serious one leads to adjusting, deferring or stopping',
    [inRule('funds.monitoring', 'adjustDeferOrStop'), inAct('orderCorrection')],
  ),
  clause('art-38/5', art(38), '省财政厅监控目标和进度', 'finance monitors targets and pace', [
    inAct('monitor'),
    inAct('studyExecution'),
  ]),
];
