import type { Text } from '@jizheng/rules';
import { queryOptions } from '@tanstack/react-query';
import type { Tone } from '../../parts/status-word';
import type { Answer } from '../../session/answers';
import { answerOf, api } from '../../session/client';
import { type FormSchema, schemaIn } from '../../session/form-schema';
import type { Json } from '../../session/json';

type Told = Answer<'/api/papers/{id}'>;

/** A paper in full, with the version that was read. */
export interface Paper extends Omit<Told, 'input' | 'schema'> {
  readonly input: Json;
  readonly schema: FormSchema;
  readonly etag: string;
}

/** What may be decided about a paper. */
export type Verdict = Told['may'][number];

/** A paper by its number. */
export const paperQuery = (id: string) =>
  queryOptions({
    queryKey: ['paper', id],
    queryFn: async (): Promise<Paper> => {
      const sent = await api.GET('/api/papers/{id}', { params: { path: { id } } });
      const told = await answerOf(Promise.resolve(sent));
      return {
        ...told,
        input: (told.input ?? {}) as Json,
        schema: schemaIn(told.schema),
        etag: sent.response.headers.get('etag') ?? '*',
      };
    },
  });

/** Where a paper stands, and what that asks of the reader. */
export const PAPER_STATES: { readonly [S in Told['state']]: { readonly title: Text; readonly tone: Tone } } =
  {
    underReview: { title: { zh: '审签中', en: 'Waits for signatures' }, tone: 'running' },
    returned: { title: { zh: '已退回', en: 'Returned' }, tone: 'returned' },
    done: { title: { zh: '已办结', en: 'Done' }, tone: 'done' },
    refused: { title: { zh: '依法未通过', en: 'Refused by the law' }, tone: 'refused' },
    rejected: { title: { zh: '已否决', en: 'Rejected' }, tone: 'refused' },
    withdrawn: { title: { zh: '已撤回', en: 'Withdrawn' }, tone: 'draft' },
  };

/** What is done with a paper, as it stands on a button. */
export const VERDICTS: { readonly [V in Verdict]: Text } = {
  approve: { zh: '同意', en: 'Approve' },
  return: { zh: '退回修改', en: 'Return' },
  reject: { zh: '不同意', en: 'Reject' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  resubmit: { zh: '再次呈报', en: 'Submit again' },
};

/** Why a person does not sign a paper. */
export const BARRED: { readonly [why: string]: Text } = {
  fourEyes: {
    zh: '这一件由你呈报或者你已签过，须由另一人签。',
    en: 'You submitted or signed this yourself; another person must sign.',
  },
  notYours: { zh: '这是别的单位的呈批件。', en: 'This is the paper of another organisation.' },
};
