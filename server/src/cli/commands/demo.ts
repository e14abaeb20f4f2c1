import { playDemo } from '../../demo/play-demo.js';
import { command, SHARED } from '../command.js';
import { playYear } from '../play-year.js';

/** Plays the demo province. */
export const demo = command({
  words: ['demo'],
  says: {
    zh: '播放演示省三个预算年度（地名真实，金额为示例），留下工作簿、结果和报告',
    en: 'play three budget years of the demo province (real places, illustrative amounts); leaves its workbook, results and report',
  },
  arguments: {},
  options: {
    out: {
      value: { zh: '文件夹', en: 'DIR' },
      says: { zh: '结果文件夹（默认 ./out）', en: 'folder of the results (default ./out)' },
    },
    json: SHARED.json,
    data: SHARED.data,
  },
  run: (given, context) => playYear(given.options, context, playDemo),
});
