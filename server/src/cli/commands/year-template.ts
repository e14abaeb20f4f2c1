import { existsSync } from 'node:fs';
import { describeWriteError } from '../../spreadsheet/index.js';
import { writeYearTemplate } from '../../year/index.js';
import { command } from '../command.js';
import { EXIT } from '../exit-code.js';

/** Writes the empty workbook of a year. */
export const yearTemplate = command({
  words: ['year', 'template'],
  says: {
    zh: '写出空白的年度工作簿，附填写说明',
    en: 'write the empty workbook of a year, with a guide to its sheets',
  },
  arguments: {
    file: {
      name: { zh: '文件.xlsx', en: 'FILE.xlsx' },
      says: { zh: '新文件；不得已存在', en: 'a new file; it must not exist yet' },
    },
  },
  options: {},
  run: async (given, context) => {
    const { file } = given.arguments;
    if (existsSync(file)) {
      context.say({
        zh: `${file} 已存在，不予覆盖；请换一个文件名`,
        en: `${file} exists and is not overwritten; choose another name`,
      });
      return EXIT.file;
    }
    const written = await writeYearTemplate(file);
    if (!written.ok) {
      context.say(describeWriteError(written.error, context.language));
      return EXIT.file;
    }
    await context.print({ zh: `已写出 ${file}`, en: `written to ${file}` });
    return EXIT.ok;
  },
});
