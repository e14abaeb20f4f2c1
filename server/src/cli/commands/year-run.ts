import { runYear } from '../../year/index.js';
import { command, SHARED } from '../command.js';
import { playYear } from '../play-year.js';

/** Plays a workbook's year and leaves its results. */
export const yearRun = command({
  words: ['year', 'run'],
  says: {
    zh: '逐日办理工作簿中的事项，写出结果；再次执行不会重复办理',
    en: "play a workbook's year day by day and write the results; playing it again changes nothing",
  },
  arguments: {
    workbook: {
      name: { zh: '工作簿.xlsx', en: 'WORKBOOK.xlsx' },
      says: { zh: '按模板填写的工作簿', en: 'a workbook filled in from the template' },
    },
  },
  options: {
    out: {
      value: { zh: '文件夹', en: 'DIR' },
      says: { zh: '结果文件夹（默认 ./out）', en: 'folder of the results (default ./out)' },
    },
    json: SHARED.json,
    data: SHARED.data,
  },
  run: (given, context) =>
    playYear(given.options, context, (request) =>
      runYear({ ...request, workbook: given.arguments.workbook }),
    ),
});
