import { readFileSync } from 'node:fs';
import { ok } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter } from '../../../src/office/stores/session.js';
import { inTransaction, rowsOf } from '../../support/acts.js';
import { openOffice, type TestOffice } from '../../support/office.js';
import { type Answered, type Officer, officersOf } from '../../support/office-client.js';
import { openSession } from '../../support/people.js';

const text = readFileSync(new URL('../../../samples/demo-gazette-2026-11.txt', import.meta.url), 'utf8');
const clean = readFileSync(new URL('../../../samples/demo-gazette-2026-10.txt', import.meta.url), 'utf8');

let office: TestOffice;
let as: (account: string) => Officer;
beforeAll(async () => {
  office = await openOffice();
  as = officersOf(office);
});
afterAll(() => office.close());

const TEXT = { 'content-type': 'text/plain' };
const EDITIONS = '/api/gazette/editions';

interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly doubts: readonly {
    readonly id: string;
    readonly effect: string;
    readonly verdict: string | null;
  }[];
}

const handIn = async (content: string, account = 'editor'): Promise<Answered> =>
  as(account).post(EDITIONS, content, TEXT);

const draftOf = ({ body }: Answered): Draft => body as unknown as Draft;

const at = ({ revision }: Pick<Draft, 'revision'>) => ({ 'if-match': `"p-${revision}"` });

const read = async (id: string): Promise<Draft> => draftOf(await as('editor').get(`${EDITIONS}/${id}`));

const step = async (account: string, id: string, name: string, note = ''): Promise<Answered> =>
  as(account).post(`${EDITIONS}/${id}/steps`, { step: name, note }, at(await read(id)));

const words = (address: string, on: string): Promise<Answered> =>
  as('director').get(`/api/law/words?address=${address}&on=${on}`);

const accept = async (account: string, id: string): Promise<Answered> => {
  const draft = await read(id);
  const verdicts = draft.doubts.map(({ id: doubt }) => ({ doubt, verdict: 'accepted' }));
  return as(account).post(`${EDITIONS}/${id}/verdicts`, { verdicts }, at(draft));
};

describe('a text on its way to print', () => {
  let id = '';

  it('is read without being kept: structure and every doubt', async () => {
    const tried = await as('editor').post('/api/gazette/readings', text, TEXT);
    expect(tried.status).toBe(200);
    expect(tried.body).toMatchObject({ kind: 'issue', year: 2026, number: 11, issuedOn: '2026-06-15' });
    expect(draftOf(tried).doubts.length).toBeGreaterThan(3);
    expect(tried.body).toMatchObject({ same: null, clashes: [] });
    expect((await as('editor').get(EDITIONS)).body.items).toEqual([]);
  });

  it('becomes a draft with its doubts open; the same issue is not taken twice', async () => {
    const handed = await handIn(text);
    expect(handed.status).toBe(201);
    ({ id } = draftOf(handed));
    expect(handed.body).toMatchObject({
      state: 'draft',
      documents: [{ number: '演政发〔2026〕9号' }, {}, {}],
    });
    expect(draftOf(handed).doubts.every(({ verdict }) => verdict === null)).toBe(true);
    const again = await handIn(text, 'editor2');
    expect(again).toMatchObject({ status: 409, body: { code: 'unacceptable', edition: id } });
    const tried = await as('editor').post('/api/gazette/readings', text, TEXT);
    expect(tried.body).toMatchObject({ same: { id, state: 'draft' } });
  });

  it('keeps its number against an issue of another gazette, which would have the same address', async () => {
    const other = text.replaceAll('演示省人民政府公报', '海岸省人民政府公报');
    expect(await handIn(other, 'editor2')).toMatchObject({ status: 409, body: { edition: id } });
  });

  it('goes to nobody while a doubt is open, and not to the hand that drafted it', async () => {
    expect(await step('editor2', id, 'proofread')).toMatchObject({
      status: 409,
      body: { code: 'unacceptable' },
    });
    expect(await accept('editor', id)).toMatchObject({ status: 200, body: { state: 'draft' } });
    expect(await step('editor', id, 'proofread')).toMatchObject({ status: 403, body: { code: 'fourEyes' } });
    expect(await step('editor2', id, 'publish')).toMatchObject({ status: 403 });
  });

  it('is proofread by a second person and approved by the chief editor, who returns it once', async () => {
    expect(await step('editor2', id, 'proofread')).toMatchObject({ body: { state: 'proofread' } });
    expect(await step('editor2', id, 'approve')).toMatchObject({ status: 403, body: { code: 'notAllowed' } });
    expect(await step('chief', id, 'return', '标题再核')).toMatchObject({ body: { state: 'draft' } });
    expect(await step('editor2', id, 'proofread')).toMatchObject({ body: { state: 'proofread' } });
    expect(await step('chief', id, 'approve')).toMatchObject({ body: { state: 'approved' } });
  });

  it('is published for ever: nothing changes, not even by SQL (version_in_print, verdict_in_draft)', async () => {
    expect(await step('chief', id, 'publish')).toMatchObject({ body: { state: 'published' } });
    expect(await step('chief', id, 'return')).toMatchObject({ status: 409 });
    expect(await accept('editor', id)).toMatchObject({ status: 409 });
    const versions = await rowsOf(
      office.database,
      'select work from gazette.version where edition = $1 order by place',
      [id],
    );
    expect(versions).toEqual([{ work: 'yzf-2026-9' }, { work: 'yzg-2026-4' }, expect.anything()]);
    const reprint = text.replaceAll(/第 ?11 ?期/g, '第12期');
    const tried = await as('editor').post('/api/gazette/readings', reprint, TEXT);
    expect(tried.body).toMatchObject({ same: null, number: 12 });
    expect((tried.body as { clashes: object[] }).clashes).toHaveLength(2);
    for (const statement of [
      `update gazette.provision set body = '改' where version = (select min(id) from gazette.version)`,
      `delete from gazette.version`,
      `update gazette.edition set state = 'draft', published_at = null where id = ${id}`,
      `insert into gazette.version (jurisdiction, work, edition, place, document) select jurisdiction, work, edition, 99, document from gazette.version limit 1`,
      `insert into gazette.verdict (edition, doubt, verdict) values (${id}, 'late', 'accepted')`,
    ]) {
      await expect(inTransaction(office.database, (client) => client.query(statement))).rejects.toThrow();
      // Not even whoever owns the tables: triggers hold it.
      const owned = office.database.withOwner(async (client) => ok(await client.query(statement)));
      await expect(owned).rejects.toThrow(/append only|goes to print|does not go|decided in a draft/);
    }
  });

  it('keeps what the issue says of itself, and by which title its enclosures are cited', async () => {
    const [edition] = await rowsOf(office.database, 'select front from gazette.edition where id = $1', [id]);
    expect(edition).toMatchObject({
      front: { frequency: '半月刊', contents: [{ section: '省政府文件' }, {}, {}] },
    });
  });

  it('tells who did what, in the audit chain too', async () => {
    const { steps } = (await as('chief').get(`${EDITIONS}/${id}`)).body as {
      steps: { kind: string; name: string }[];
    };
    expect(steps.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'ingested 测试editor',
      'decided 测试editor',
      'proofread 测试editor2',
      'returned 测试chief',
      'proofread 测试editor2',
      'approved 测试chief',
      'published 测试chief',
    ]);
    const kinds = await rowsOf(
      office.database,
      "select kind from access.entry where kind like 'gazette%' order by id",
      [],
    );
    expect(kinds).toHaveLength(7);
  });
});

describe('two people and a chief editor', () => {
  it('are three, whatever the program says: the database holds four_eyes', async () => {
    const same = inTransaction(office.database, (client) =>
      client.query(
        `insert into gazette.edition (jurisdiction, source, kind, title, year, number, issued_on, drafted_by, proofread_by)
         select jurisdiction, source, kind, title, 2027, 1, issued_on, drafted_by, drafted_by from gazette.edition limit 1`,
      ),
    );
    await expect(same).rejects.toMatchObject({ constraint: 'four_eyes' });
  });
});

describe('the words of a provision', () => {
  it('are those of the day: a law amended later reads otherwise', async () => {
    const id = draftOf(await handIn(clean)).id;
    await accept('editor', id);
    for (const [account, name] of [
      ['editor2', 'proofread'],
      ['chief', 'approve'],
      ['chief', 'publish'],
    ] as const)
      expect(await step(account, id, name)).toMatchObject({ status: 200 });
    expect((await words('yzg-2026-3/art-6/para-2', '2026-07-01')).body).toMatchObject({
      number: '演政规〔2026〕3号',
      validFrom: '2026-06-01',
      units: [{ address: 'art-6/para-2' }],
    });
    const article = (await words('yzg-2026-3/art-3', '2026-07-01')).body.units as { address: string }[];
    expect(article.map(({ address }) => address)).toEqual([
      'art-3',
      'art-3/para-1',
      'art-3/para-1/item-1',
      'art-3/para-1/item-2',
      'art-3/para-1/item-3',
    ]);
    expect((await words('yzg-2026-3/art-3', '2026-05-01')).status).toBe(404);
    expect((await words('yzg-2026-3/art-3/item-2', '2026-07-01')).body.units).toHaveLength(1);
    // It orders nothing, so it is in force on no day, and is read on any.
    expect((await words('ys-2026-10-about/para-1', '2026-01-01')).body).toMatchObject({ validFrom: null });
  });

  it('a notice is found by the title of what it encloses', async () => {
    const works = await rowsOf(
      office.database,
      'select work as id, encloses from gazette.version where encloses is not null order by id',
      [],
    );
    expect(works).toContainEqual({ id: 'yzg-2026-3', encloses: '演示省公共图书馆夜间开放办法' });
  });

  it('an effect on another document is kept with its day', async () => {
    const effects = await rowsOf(
      office.database,
      `select e.kind, e.work, e.from_day::text as "from" from gazette.effect e order by e.kind`,
      [],
    );
    expect(effects).toContainEqual({ kind: 'repeals', work: 'yzf-2019-12', from: '2026-06-01' });
  });
});

describe('a correction', () => {
  const wanted = {
    work: 'yzg-2026-3',
    address: 'art-5/para-1',
    printed: '两人',
    corrected: '三人',
    reason: '排印有误',
  };

  it('names words that were printed, and stands beside them when the chief editor publishes it', async () => {
    const wrong = await as('editor').post('/api/gazette/corrections', { ...wanted, printed: '五人' });
    expect(wrong).toMatchObject({ status: 409, body: { code: 'unacceptable' } });
    const proposed = await as('editor').post('/api/gazette/corrections', wanted);
    expect(proposed.status).toBe(201);
    const { id } = proposed.body as { id: string };
    expect((await as('editor2').post(`/api/gazette/corrections/${id}/approval`, null)).status).toBe(403);
    expect(await as('chief').post(`/api/gazette/corrections/${id}/approval`, null)).toMatchObject({
      status: 200,
    });
    const body = await rowsOf(
      office.database,
      "select body from gazette.provision where address = 'art-5/para-1' and body like '%两人%'",
      [],
    );
    expect(body).toHaveLength(1);
    const said = await words('yzg-2026-3/art-5', '2026-07-01');
    expect(said.body.corrections).toMatchObject([{ printed: '两人', corrected: '三人' }]);
  });

  it('may be of the title; one that is not taken up says why, and is decided', async () => {
    const title = { ...wanted, address: '', printed: '夜间', corrected: '晚间' };
    const proposed = await as('editor').post('/api/gazette/corrections', title);
    const refusal = `/api/gazette/corrections/${(proposed.body as { id: string }).id}/refusal`;
    expect((await as('editor2').post(refusal, { reason: '原文如此' })).status).toBe(403);
    expect(await as('chief').post(refusal, { reason: '原文如此' })).toMatchObject({
      body: { declinedBecause: '原文如此', publishedOn: null },
    });
    expect((await as('chief').post(refusal, { reason: '再次' })).status).toBe(409);
  });
});

describe('what is no text of a gazette', () => {
  it.each([
    ['empty', ''],
    ['without structure', '这里什么也没有。'],
    ['binary', '\u0000\u0001\u0002'],
  ])('%s: is refused with its reason, and nothing is kept', async (_, content) => {
    const before = await rowsOf(office.database, 'select count(*)::integer as n from gazette.source', []);
    const refused = await handIn(content);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.status).toBeLessThan(500);
    expect(await rowsOf(office.database, 'select count(*)::integer as n from gazette.source', [])).toEqual(
      before,
    );
  });
});

describe('drafts', () => {
  it('are seen by the editors alone: over HTTP and by SQL', async () => {
    expect((await as('director').get(EDITIONS)).status).toBe(403);
    const sources = async (account: string): Promise<number> => {
      const { token } = await openSession(office.database, account);
      const seen = await office.database.withWeb('read', async (client) => {
        await enter(client, token);
        return { ok: true, value: (await client.query('select from gazette.source')).rowCount ?? 0 } as const;
      });
      return seen.ok ? seen.value : -1;
    };
    expect(await sources('director')).toBe(0);
    expect(await sources('editor')).toBeGreaterThan(0);
  });
});
