import { day, type Result } from '@jizheng/rules';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/gazette/doubt.js';
import { ingest } from '../../../src/gazette/edit/ingest.js';
import { decideDoubts, type MoveRefused, proofread, withdraw } from '../../../src/gazette/edit/move.js';
import { readEdition } from '../../../src/gazette/edit/read-edition.js';
import { provisionOn } from '../../../src/gazette/provision.js';
import {
  type Edition,
  type EditionPlace,
  findEdition,
  listEditions,
} from '../../../src/gazette/stores/edition.js';
import { documentsOf } from '../../../src/gazette/tree.js';
import { inTransaction, rowsOf } from '../../support/acts.js';
import type { TestDatabase } from '../../support/database.js';
import { freshDatabase } from '../../support/database.js';
import { peopleOfProvince } from '../../support/people.js';
import { foundProvince, JURISDICTION } from '../../support/province.js';
import { editorNamed, publishText } from '../support/published.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client, '2031-06-01');
    await peopleOfProvince(client);
  });
});
afterAll(() => database.drop());

/** A numbered document by itself. */
const document = (number: string, title: string, day: string, ...articles: readonly string[]): string =>
  [
    number,
    title,
    ...articles.map((words, at) => `第${'一二三四五'[at]}条　${words}`),
    '海岸省人民政府',
    day,
  ].join('\n\n');

const validity = (work: string) =>
  rowsOf(
    database,
    'select valid_from::text as "from", valid_until::text as until from gazette.validity where work = $1',
    [work],
  );

describe('what is repealed', () => {
  it('ends on the day, also when it is printed after what repeals it, and is called by its title alone', async () => {
    await publishText(
      database,
      document(
        '海政规〔2031〕8号',
        '海岸省植树办法',
        '2031年3月1日',
        '种树。',
        '《海岸省栽树办法》同时废止。',
      ),
    );
    await publishText(database, document('海政发〔2019〕7号', '海岸省栽树办法', '2019年5月6日', '栽树。'));
    expect(await validity('hzf-2019-7')).toEqual([{ from: '2019-05-06', until: '2031-03-01' }]);
    const [work] = await rowsOf(
      database,
      "select title, issuers from gazette.work where id = 'hzf-2019-7'",
      [],
    );
    expect(work).toEqual({ title: '海岸省栽树办法', issuers: ['海岸省人民政府'] });
  });

  it('is read on, with the day on which it ended', async () => {
    const said = await inTransaction(database, (client) =>
      provisionOn(client, JURISDICTION, 'hzf-2019-7/art-1', day('2031-05-01')),
    );
    expect(said).toMatchObject({ validUntil: '2031-03-01', units: [{}, { body: '栽树。' }] });
  });
});

const refusedOf = async (text: string): Promise<unknown> =>
  publishText(database, text).then(
    () => null,
    (error: Error) => error.message,
  );

describe('a number that another document has', () => {
  it('is refused before anybody proofreads it, with both titles', async () => {
    const wrong = document('海政规〔2031〕8号', '海岸省种草办法', '2031年4月1日', '种草。');
    expect(await refusedOf(wrong)).toMatch(/alreadyPrinted.*number.*海岸省植树办法/);
  });

  it('is refused where the same was printed already', async () => {
    const words = ['种树。', '本办法自2031年3月1日起施行。'];
    const again = document('海政规〔2031〕8号', '海岸省植树办法', '2031年2月20日', ...words);
    expect(await refusedOf(again)).toMatch(/alreadyPrinted.*version/);
  });

  it('may spell alike: the later of 海建发 and 海交发 has a figure behind', async () => {
    await publishText(database, document('海建发〔2031〕3号', '海岸省造屋办法', '2031年2月1日', '造屋。'));
    await publishText(database, document('海交发〔2031〕3号', '海岸省修路办法', '2031年2月2日', '修路。'));
    const works = await rowsOf(
      database,
      `select id, number from gazette.work where title like '%屋%' or title like '%路%'`,
      [],
    );
    expect(works).toEqual([
      { id: 'hjf-2031-3', number: '海建发〔2031〕3号' },
      { id: 'hjf-2031-3-2', number: '海交发〔2031〕3号' },
    ]);
  });
});

/** What editors do with a draft of a text. */
async function drafted<T>(
  text: string,
  work: (client: pg.ClientBase, now: () => Promise<Edition>) => Promise<T>,
): Promise<T> {
  return inTransaction(database, async (client) => {
    const editor = await editorNamed(client, 'editor');
    const taken = await ingest(client, editor, { name: 'a.txt', content: text });
    if (!taken.ok) throw new Error(taken.error.code);
    return work(client, async () => {
      const edition = await findEdition(client, JURISDICTION, taken.value.edition.id);
      if (edition === null) throw new Error('the draft is gone');
      return edition;
    });
  });
}

const codeOf = (result: Result<unknown, MoveRefused>): string => (result.ok ? 'done' : result.error.code);

describe('an editor', () => {
  it('who decided about the words is an author, also when another decided later: neither proofreads', async () => {
    const text = document(
      '海政规〔2031〕9号',
      '海岸省植竹办法',
      '2031年4月1日',
      '《海岸省种竹办法》同时废止。',
      '《海岸省育竹办法》自2031年4月1日起废止。',
    );
    await drafted(text, async (client, now) => {
      const [editor, second] = [await editorNamed(client, 'editor'), await editorNamed(client, 'editor2')];
      const { doubts } = (await readEdition(client, await now())).reading;
      expect(doubts.length).toBeGreaterThan(1);
      for (const [at, { id }] of doubts.entries()) {
        const who = at === 0 ? second : editor;
        expect(codeOf(await decideDoubts(client, who, await now(), new Map([[id, 'accepted']])))).toBe(
          'done',
        );
      }
      for (const who of [editor, second])
        expect(codeOf(await proofread(client, who, await now(), ''))).toBe('fourEyes');
    });
  });

  it('gives the day that an amended text does not tell, and only there', async () => {
    const text =
      '# 海岸省港口条例\n\n（2020年1月1日通过　2031年3月13日修正）\n\n第一条　管港口。\n\n第二条　本条例自2020年7月1日起施行。';
    await drafted(text, async (client, now) => {
      const editor = await editorNamed(client, 'editor');
      const [doubt] = (await readEdition(client, await now())).reading.doubts.filter(
        ({ effect }) => effect === 'day',
      );
      const decide = async (verdict: Verdict) =>
        codeOf(await decideDoubts(client, editor, await now(), new Map([[doubt?.id ?? '', verdict]])));
      expect(await decide('refused')).toBe('wrongVerdict');
      expect(await decide({ day: day('2031-03-15') })).toBe('done');
      const { reading, decisions } = await readEdition(client, await now());
      expect(documentsOf(reading.publication)).toMatchObject([
        { dated: '2031-03-13', inForceFrom: '2031-03-15' },
      ]);
      expect(decisions.get(doubt?.id ?? '')).toMatchObject({
        verdict: { day: '2031-03-15' },
        by: '测试editor',
      });
    });
  });

  it('says why a text is returned or withdrawn', async () => {
    const text = document('海政规〔2031〕10号', '海岸省植柳办法', '2031年4月1日', '种柳。');
    await drafted(text, async (client, now) => {
      const editor = await editorNamed(client, 'editor');
      expect(codeOf(await withdraw(client, editor, await now(), ' '))).toBe('reasonMissing');
      expect(codeOf(await withdraw(client, editor, await now(), '重复'))).toBe('done');
    });
  });
});

describe('the editions of a gazette', () => {
  it('are listed page by page, newest first, each once', async () => {
    const all = await inTransaction(database, (client) =>
      listEditions(client, JURISDICTION, { behind: null, most: 100 }),
    );
    const paged: bigint[] = [];
    for (let behind: EditionPlace | null = null; ; ) {
      const [edition] = await inTransaction(database, (client) =>
        listEditions(client, JURISDICTION, { behind, most: 1 }),
      );
      if (edition === undefined) break;
      paged.push(edition.id);
      behind = { issuedOn: edition.issuedOn, id: `${edition.id}` };
    }
    expect(all.length).toBeGreaterThan(3);
    expect(paged).toEqual(all.map(({ id }) => id));
  });
});

describe('a text without any day', () => {
  it('is not taken, and the reason says what is missing', async () => {
    const taken = await inTransaction(database, async (client) =>
      ingest(client, await editorNamed(client, 'editor'), {
        name: 'a.txt',
        content: '# 甲法\n\n第一条 乙。',
      }),
    );
    expect(taken).toMatchObject({
      ok: false,
      error: { code: 'unreadable', problems: [{ code: 'dayMissing' }] },
    });
  });
});
