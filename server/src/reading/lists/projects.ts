import { choiceKind, countKind, dateKind, flagKind, optionalKind, textKind, yearKind } from '@jizheng/rules';
import { placeNameKind, wordsKind } from '../kinds.js';
import { PROJECT_STATE } from '../labels.js';
import { column, listOf } from '../list.js';
import { amountColumn, dayThen, decidedBy, newestAct, ofPortion, portionColumns } from './shared.js';

const STATE_THEN = `case
  when x.state = 'stopped' and (x.stopped_on <= $asOf or x.stopped_on is null) then 'stopped'
  when x.accepted_on <= $asOf then 'accepted'
  when x.completed_on <= $asOf then 'completed'
  when x.settled_on <= $asOf or (x.settled_on is null and x.state <> 'admitted') then 'settled'
  else 'admitted' end`;

/** What brought a project to its state: settling may name the project, or all that its portion has for a year. */
const decidedIn = (state: string): string => `case ${state}
  when 'stopped' then (select w.id from law.act w where w.jurisdiction = x.jurisdiction and w.fund = x.fund and w.accepted
    and w.name = 'orderCorrection' and w.input ->> 'project' = x.code and w.event_date <= $asOf order by w.id desc limit 1)
  when 'settled' then ${newestAct("any (array[x.code, x.fund || '/' || x.portion || '/' || x.for_budget_year])", "w.name = 'settleProjects'")}
  else ${newestAct('x.code', `w.name = case ${state} when 'accepted' then 'acceptProject' when 'completed' then 'completeProject' else 'admitProject' end`)} end`;

const both = { filter: true, sort: true } as const;

/** The pipeline: every project that was admitted. */
export const projects = listOf({
  name: 'projects',
  title: { zh: '项目库', en: 'projects' },
  key: ['code'],
  order: 'code',
  search: ['code', 'name', 'unitName'],
  from: ofPortion('funds.project'),
  jurisdiction: 'x.jurisdiction',
  existed: 'x.admitted_on <= $asOf',
  narrow: { area: 'x.area', unit: 'x.unit_code' },
  columns: {
    code: column(textKind, 'x.code', ['项目编号', 'code'], both),
    name: column(textKind, 'x.name', ['项目名称', 'name']),
    ...portionColumns('x'),
    unitCode: column(textKind, 'x.unit_code', ['单位代码', 'code of the unit'], { filter: true }),
    unitName: column(textKind, 'x.unit_name', ['项目单位', 'implementing unit']),
    area: column(textKind, 'x.area', ['地区代码', 'area'], both),
    areaName: column(placeNameKind, 'x.area', ['地区', 'name of the area']),
    level: column(countKind({ zh: '级', en: '' }), 'x.level', ['项目级次', 'level'], { filter: true }),
    startYear: column(yearKind, 'x.start_year', ['开始年度', 'from year']),
    endYear: column(yearKind, 'x.end_year', ['结束年度', 'to year']),
    forBudgetYear: column(yearKind, 'x.for_budget_year', ['拟安排年度', 'for budget year'], { filter: true }),
    amount: amountColumn('x.amount'),
    executable: column(flagKind, 'x.executable', ['可执行', 'executable'], { filter: true }),
    state: column(choiceKind(PROJECT_STATE), 'x.state', ['状态', 'state'], {
      filter: true,
      then: STATE_THEN,
    }),
    admittedOn: column(dateKind, 'x.admitted_on', ['入库日期', 'admitted on'], { filter: true, sort: true }),
    settledOn: column(optionalKind(dateKind), 'x.settled_on', ['确定日期', 'settled on'], {
      then: dayThen('x.settled_on'),
    }),
    completedOn: column(optionalKind(dateKind), 'x.completed_on', ['完工日期', 'completed on'], {
      then: dayThen('x.completed_on'),
    }),
    acceptedOn: column(optionalKind(dateKind), 'x.accepted_on', ['验收日期', 'accepted on'], {
      then: dayThen('x.accepted_on'),
    }),
    filedOn: column(optionalKind(dateKind), 'x.filed_on', ['备案日期', 'filed on'], {
      then: dayThen('x.filed_on'),
    }),
    constructionCode: column(optionalKind(wordsKind), 'x.construction_code', [
      '投资项目代码',
      'construction code',
    ]),
    ...decidedBy(decidedIn('x.state'), decidedIn(`(${STATE_THEN})`)),
  },
});
