import type { Text } from '@jizheng/rules';
import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import { type FormSchema, schemaIn } from '../../session/form-schema';

type Listed = Answer<'/api/acts/catalogue'>['items'][number];

/** An act that an office may perform, with its form. */
export interface ActOffered extends Omit<Listed, 'schema'> {
  readonly schema: FormSchema;
}

/** What would come of an act. */
export type Preview = Answer<'/api/acts/{name}/preview', 'post'>;

/** Fields whose code is chosen by its name are called by what they are; in one act otherwise, `act.field`. */
const CALLED: { readonly [field: string]: Text } = {
  fund: { zh: '专项资金', en: 'fund' },
  portion: { zh: '一级项目', en: 'portion' },
  fromPortion: { zh: '从哪个一级项目', en: 'from which portion' },
  toPortion: { zh: '转到哪个一级项目', en: 'to which portion' },
  project: { zh: '项目', en: 'project' },
  fromProject: { zh: '从哪个项目', en: 'from which project' },
  toProject: { zh: '转到哪个项目', en: 'to which project' },
  department: { zh: '主管部门', en: 'administering department' },
  area: { zh: '市县', en: 'place' },
  place: { zh: '地区或单位', en: 'place or unit' },
  recipient: { zh: '地区或单位', en: 'place or unit' },
  'release.recipient': { zh: '下达给谁', en: 'recipient' },
  'breakDown.recipient': { zh: '已下达给谁', en: 'recipient of the release' },
  'issueTaskList.recipient': { zh: '下达给谁', en: 'recipient' },
  'completeTasks.recipient': { zh: '下达给谁', en: 'recipient' },
  holder: { zh: '使用单位', en: 'user of the allowance' },
  unitCode: { zh: '单位', en: 'unit' },
  'admitProject.unitCode': { zh: '单位代码', en: 'code of the unit' },
  'walkApprovalRoute.consents': { zh: '审批意见', en: 'decision' },
  'reviewApplication.isSound': { zh: '审核意见', en: 'decision' },
};

/** New codes stay codes. */
const CODES = ['applyForFund.fund', 'prepareFundList.portion'];

/** The schema of an act with its fields called so. */
export function called(act: string, schema: FormSchema): FormSchema {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const title = CODES.includes(`${act}.${name}`) ? undefined : (CALLED[`${act}.${name}`] ?? CALLED[name]);
    return [name, title === undefined ? field : { ...field, 'x-title': title }];
  });
  return { ...schema, properties: Object.fromEntries(fields) };
}

/** The acts that there are, with their forms and whether this office may perform them. */
export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<readonly ActOffered[]> => {
    const { items } = await answerOf(api.GET('/api/acts/catalogue'));
    return items.map((each) => ({ ...each, schema: called(each.name, schemaIn(each.schema)) }));
  },
});
