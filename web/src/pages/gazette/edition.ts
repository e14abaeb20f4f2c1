import type { Text } from '@jizheng/rules';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Tone } from '../../parts/status-word';
import type { Answer } from '../../session/answers';
import { answerOf, api } from '../../session/client';

/** An edition on its way to print, with what was found in its text and who did what. */
export type Edition = Answer<'/api/gazette/editions/{id}'>;
/** An edition in a list. */
export type ListedEdition = Answer<'/api/gazette/editions'>['items'][number];
/** How far an edition is. */
export type EditionState = Edition['state'];
/** What a text turns out to be before anything is kept. */
export type Reading = Answer<'/api/gazette/readings', 'post'>;
/** A document of an edition, in outline. */
export type Outline = Edition['documents'][number];
/** Something that the reader was not sure of. */
export type Doubt = Edition['doubts'][number];
/** A step that was taken with an edition. */
export type Step = Edition['steps'][number];
/** The issues that a year owes. */
export type Schedule = Answer<'/api/gazette/schedule'>;
/** A correction of what is published. */
export type Correction = Answer<'/api/gazette/corrections'>['items'][number];

interface StateShown {
  readonly title: Text;
  readonly tone: Tone;
}

/** The states of an edition in words. */
export const EDITION_STATES: { readonly [S in EditionState]: StateShown } = {
  draft: { title: { zh: '草稿', en: 'Draft' }, tone: 'draft' },
  proofread: { title: { zh: '已校对，待签发', en: 'Proofread; to be approved' }, tone: 'running' },
  approved: { title: { zh: '已签发，待出版', en: 'Approved; to be published' }, tone: 'running' },
  published: { title: { zh: '已出版', en: 'Published' }, tone: 'done' },
  withdrawn: { title: { zh: '已撤稿', en: 'Withdrawn' }, tone: 'refused' },
};

/** How an edition is called: `2026年第11期`, or a statute's title. */
export const editionName = ({ title, year, number }: Pick<Edition, 'title' | 'year' | 'number'>): Text =>
  year === null || number === null
    ? { zh: title, en: title }
    : { zh: `${year}年第${number}期`, en: `${year}, no. ${number}` };

/** The page of a published edition for everybody; null where it has none of its own. */
export const publicIssue = ({ year, number }: Pick<Edition, 'year' | 'number'>): string | null =>
  year === null || number === null ? null : `/gb/${year}/${number}`;

/** Names the revision that was read, so that nothing is done to another one. */
export const revisionTag = (revision: number): string => `"p-${revision}"`;

const editionsBehind = (cursor: string | null) =>
  answerOf(api.GET('/api/gazette/editions', { params: { query: cursor === null ? {} : { cursor } } }));

/** The newest editions that were not given up. */
export const editionsQuery = queryOptions({
  queryKey: ['gazette', 'editions'],
  queryFn: async () => (await editionsBehind(null)).items,
});

/** All editions that were not given up, newest first, page after page. */
export const everyEditionQuery = infiniteQueryOptions({
  queryKey: ['gazette', 'editions', 'every'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam }) => editionsBehind(pageParam),
  getNextPageParam: ({ next }) => next,
});

/** One edition. */
export const editionQuery = (id: string) =>
  queryOptions({
    queryKey: ['gazette', 'edition', id],
    queryFn: () => answerOf(api.GET('/api/gazette/editions/{id}', { params: { path: { id } } })),
  });

/** A document of an edition: its tree, and the lines of the source. */
export const documentQuery = (id: string, document: string) =>
  queryOptions({
    queryKey: ['gazette', 'edition', id, document],
    queryFn: () =>
      answerOf(
        api.GET('/api/gazette/editions/{id}/documents/{document}', { params: { path: { id, document } } }),
      ),
  });

/** The issues that a year owes. */
export const scheduleQuery = (year: number) =>
  queryOptions({
    queryKey: ['gazette', 'schedule', year],
    queryFn: () => answerOf(api.GET('/api/gazette/schedule', { params: { query: { year } } })),
  });

/** Corrections of what is published, those that wait first. */
export const correctionsQuery = queryOptions({
  queryKey: ['gazette', 'corrections'],
  queryFn: async () => (await answerOf(api.GET('/api/gazette/corrections'))).items,
});
