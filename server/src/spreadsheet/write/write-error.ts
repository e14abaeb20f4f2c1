import type { Language } from '@jizheng/rules';

/** Why a workbook could not be written; nothing half-written is left behind. */
export type WriteError =
  | { readonly code: 'diskFull'; readonly params: { readonly path: string } }
  | { readonly code: 'noSuchFolder'; readonly params: { readonly path: string } }
  | { readonly code: 'notWritable'; readonly params: { readonly path: string; readonly reason: string } }
  | {
      readonly code: 'tooManyRows';
      readonly params: { readonly path: string; readonly sheet: string; readonly limit: number };
    };

/** The sentence for the user: what happened and what to do. */
export function describeWriteError(error: WriteError, language: Language): string {
  const zh = language === 'zh';
  const { path } = error.params;
  switch (error.code) {
    case 'diskFull':
      return zh
        ? `磁盘空间不足，未写入 ${path}。请清理空间后再执行同一命令。`
        : `The disk is full; ${path} was not written. Free some space and run the same command again.`;
    case 'noSuchFolder':
      return zh
        ? `文件夹不存在，未写入 ${path}。请先建立文件夹或改用其他路径。`
        : `The folder does not exist; ${path} was not written. Create the folder or choose another path.`;
    case 'notWritable':
      return zh
        ? `无法写入 ${path}（${error.params.reason}）。请关闭正在打开它的程序，或检查权限。`
        : `Cannot write ${path} (${error.params.reason}). Close the program that has it open, or check the permissions.`;
    case 'tooManyRows':
      return zh
        ? `工作表“${error.params.sheet}”超过 ${error.params.limit} 行，超出表格格式的上限，未写入 ${path}。请分成几个文件。`
        : `Sheet "${error.params.sheet}" has more than ${error.params.limit} rows, the most that the format holds; ${path} was not written. Split it into several files.`;
  }
}
