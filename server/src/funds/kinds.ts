import { countKind } from '@jizheng/rules';

/** A budget year. */
export const yearKind = countKind({ zh: '年', en: '' });
