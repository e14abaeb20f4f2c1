import type { Text } from '@jizheng/rules';

/** What the parts of the rules' facts are called, where no field of an act bears the same name. */
export const FACT_LABELS: { readonly [field: string]: Text } = {
  office: { zh: '认定机关', en: 'office that determined' },
  date: { zh: '日期', en: 'date' },
  document: { zh: '文号', en: 'number of the document' },
  name: { zh: '名称', en: 'name' },
  values: { zh: '各地数值', en: 'values by recipient' },
};
