import { day } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { citationLinks, contextIn, documentAkn, issueAkn } from '../../../src/gazette/write/index.js';
import { HAS_OFFICIAL_SCHEMA, officialProblems, profileProblems } from '../support/akn.js';
import { HOSTILE_DOCUMENT, HOSTILE_ISSUE } from '../support/hostile-tree.js';
import {
  FOREWORD,
  ISSUE,
  NEWS,
  NOTICE,
  OPINION,
  PLAN,
  part,
  REPLY,
  STATUTE,
  sampleDocument,
} from '../support/sample-tree.js';
import { elementsIn, everyElement, readXml } from '../support/xml.js';

const BASE = 'https://gb.example.gov.cn';
const context = contextIn(ISSUE, BASE);
const EMPTY = sampleDocument({ id: 'empty', title: '空', parts: [part([])] });
const CORRECTED = {
  ...NOTICE,
  id: 'corrected',
  corrections: [
    { address: '', printed: '漂流', corrected: '漂游', reason: '排印有误', publishedOn: day('2031-04-01') },
  ],
};
const documents = [NOTICE, CORRECTED, PLAN, REPLY, OPINION, NEWS, FOREWORD, STATUTE, EMPTY, HOSTILE_DOCUMENT];
const files = new Map([
  ...documents.map((document) => [document.id, documentAkn(document, context)] as const),
  ['issue', issueAkn(ISSUE, BASE)] as const,
  ['hostile issue', issueAkn(HOSTILE_ISSUE, BASE)] as const,
]);
const fileOf = (id: string) => readXml(files.get(id) ?? '');
const idsIn = (id: string) => everyElement(fileOf(id)).flatMap(({ attributes }) => attributes.eId ?? []);

describe('Akoma Ntoso', () => {
  it('holds to our schema, which is narrower than the standard, in every file', async () => {
    expect(await profileProblems([...files.values()])).toEqual([]);
  });

  it('the schema notices what is wrong', async () => {
    const good = files.get(NOTICE.id) ?? '';
    const twice = good.replace('eId="para_2"', 'eId="para_1"');
    const misplaced = good.replace(
      '<conclusions>',
      '<conclusions><article eId="art_9"><content eId="x"/></article>',
    );
    const bare = good.replace(' language="zho"', '');
    for (const bad of [twice, misplaced, bare]) {
      expect(bad).not.toBe(good);
      expect(await profileProblems([bad])).not.toEqual([]);
    }
  });

  it.skipIf(!HAS_OFFICIAL_SCHEMA)(
    'holds to the schema of the OASIS standard (skipped where the schema is absent)',
    async () => {
      expect(await officialProblems([...files.values()])).toEqual([]);
    },
  );

  it('names the work, its version and this file by the naming convention', () => {
    const meta = fileOf(NOTICE.id);
    const work = '/akn/cn-22/doc/notice/2031-03-04/jzg-2031-7';
    expect(
      elementsIn(meta, 'FRBRthis')
        .slice(0, 3)
        .map(({ attributes }) => attributes.value),
    ).toEqual([`${work}/!main`, `${work}/zho@2031-03-04/!main`, `${work}/zho@2031-03-04/!main.xml`]);
    const statute = fileOf(STATUTE.id);
    expect(
      elementsIn(statute, 'FRBRuri')
        .slice(0, 2)
        .map(({ attributes }) => attributes.value),
    ).toEqual([
      '/akn/cn/act/law/2026-05-01/falling-leaves-law',
      '/akn/cn/act/law/2026-05-01/falling-leaves-law/zho@2029-12-01',
    ]);
    expect(
      elementsIn(statute, 'eventRef').map(({ attributes }) => [attributes.type, attributes.date]),
    ).toEqual([
      ['generation', '2026-05-01'],
      ['amendment', '2029-12-01'],
      [undefined, '2026-07-01'],
    ]);
  });

  it('chooses act, document or statement by what a document is', () => {
    const kinds = [NOTICE, STATUTE, FOREWORD, NEWS].map(({ id }) => fileOf(id).children[0]?.name);
    expect(kinds).toEqual(['doc', 'act', 'statement', 'doc']);
    expect(fileOf('issue').children[0]?.name).toBe('officialGazette');
    expect(elementsIn(fileOf(NOTICE.id), 'act')).toHaveLength(1);
  });

  it('gives every unit an identifier that follows from its address', () => {
    expect(idsIn(STATUTE.id)).toEqual(
      expect.arrayContaining([
        'part_1',
        'part_1__chp_1',
        'art_2',
        'art_2__para_1',
        'art_2__para_1__point_1',
        'art_2__para_1__point_1__indent_2',
      ]),
    );
    expect(idsIn(NOTICE.id)).toEqual(
      expect.arrayContaining(['para_1', 'att_1', 'att_1__chp_2__sec_1', 'att_1__art_3-1__para_1']),
    );
    expect(idsIn(PLAN.id)).toEqual(
      expect.arrayContaining([
        'att_1__sec_2__subsec_1__point_2',
        'att_1__sec_2__subsec_1__point_2__indent_1',
      ]),
    );
    for (const id of files.keys()) expect(new Set(idsIn(id)).size).toBe(idsIn(id).length);
  });

  it('points only at identifiers that are there', () => {
    for (const id of files.keys()) {
      const known = new Set(idsIn(id));
      const pointers = everyElement(fileOf(id)).flatMap(({ attributes }) =>
        ['href', 'source', 'as', 'start', 'refersTo'].flatMap((name) => attributes[name] ?? []),
      );
      const local = pointers.filter((pointer) => pointer.startsWith('#'));
      expect(local.filter((pointer) => !known.has(pointer.slice(1)))).toEqual([]);
    }
  });

  it('keeps number, heading and words apart, and all words in order', () => {
    const [second] = elementsIn(fileOf(NOTICE.id), 'article').slice(1);
    expect(second?.children.map(({ name }) => name)).toEqual(['num', 'paragraph']);
    const paragraph = second?.children[1];
    expect(paragraph?.children.map(({ name }) => name)).toEqual(['intro', 'point', 'point', 'point']);
    expect(paragraph?.text.replace(/\s/g, '')).toBe(
      '图书漂流应当遵循下列原则：（一）自愿，不得摊派；（二）免费，不得收取押金；（三）归还，读完放回漂流架。',
    );
  });

  it('signs, dates and attaches; what is left out is a reference', () => {
    const reply = fileOf(REPLY.id);
    expect(elementsIn(reply, 'signature').map(({ text }) => text)).toEqual(['吉林省人民政府']);
    expect(elementsIn(reply, 'date').map(({ attributes }) => attributes.date)).toEqual(['2031-03-01']);
    expect(elementsIn(reply, 'attachment').map(({ children }) => children.at(-1)?.name)).toEqual([
      'documentRef',
      'doc',
    ]);
    expect(
      elementsIn(fileOf(OPINION.id), 'FRBRWork')[0]?.children.filter(({ name }) => name === 'FRBRauthor'),
    ).toHaveLength(5);
  });

  it('marks citations as references where they lead', () => {
    const cited = '吉政发〔2019〕3号';
    const xml = documentAkn(NOTICE, {
      ...context,
      linksIn: citationLinks(({ number }) => (number?.serial === 3 ? `${BASE}/gb/doc/jzf-2019-3` : null)),
    });
    const references = elementsIn(readXml(xml), 'ref');
    expect(references.map(({ text, attributes }) => [text, attributes.href, attributes.eId])).toEqual([
      [cited, `${BASE}/gb/doc/jzf-2019-3`, 'para_2__content__ref_1'],
    ]);
  });

  it('has corrections as notes of the editors', () => {
    const notes = elementsIn(fileOf(CORRECTED.id), 'note');
    expect(notes.map(({ attributes }) => attributes.eId)).toEqual(['note_1']);
    expect(files.get(CORRECTED.id)).toContain('“漂流”应为“漂游”');
  });

  it('is the same for the same input', () => {
    expect(issueAkn(ISSUE, BASE)).toBe(files.get('issue'));
  });
});
