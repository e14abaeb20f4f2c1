import { describe, expect, it } from 'vitest';
import { groupDoubts, openDoubts, refusable, sentVerdict } from '../../src/pages/gazette/doubts';
import type { Correction, Doubt, Edition } from '../../src/pages/gazette/edition';
import { keepVerdicts, meanwhileOf, NOTHING_KEPT, stillUnsent } from '../../src/pages/gazette/kept-verdicts';
import { movesOf } from '../../src/pages/gazette/moves';
import { alignedRows, type TreeDocument, type Unit } from '../../src/pages/gazette/tree';
import { waitingFor } from '../../src/pages/gazette/waiting';

const doubt = (id: string, line: number, more: Partial<Doubt> = {}): Doubt => ({
  id,
  code: 'pageBreak',
  effect: 'structure',
  line,
  message: { zh: '断开', en: 'cut' },
  before: '甲',
  after: '乙',
  verdict: null,
  day: null,
  by: null,
  at: null,
  ...more,
});

const edition = (more: Partial<Edition> = {}): Edition => ({
  id: '7',
  kind: 'issue',
  title: '演示省人民政府公报',
  year: 2026,
  number: 12,
  cumulative: 968,
  issuedOn: '2026-06-30',
  source: 'a.txt',
  state: 'draft',
  stateName: { zh: '草稿', en: 'draft' },
  revision: 1,
  authors: ['1'],
  proofreadBy: null,
  approvedBy: null,
  lines: 50,
  documents: [],
  doubts: [],
  clashes: [],
  steps: [{ kind: 'ingested', name: '甲', note: 'a.txt', at: '2026-06-04T09:00:00+08:00' }],
  ...more,
});

const editor = { person: '1', position: 'gazetteEditor', unsent: {} } as const;
const second = { person: '2', position: 'gazetteEditor', unsent: {} } as const;
const chief = { person: '3', position: 'chiefEditor', unsent: {} } as const;

describe('doubts', () => {
  it('stand by kind: words that would change, what is to be checked, the structure; by line within a kind', () => {
    const groups = groupDoubts([
      doubt('a', 9),
      doubt('b', 3),
      doubt('c', 5, { code: 'numberGap', effect: 'notice' }),
      doubt('d', 8, { code: 'foreignWord', effect: 'wording' }),
    ]);
    expect(groups.map(({ code, doubts }) => [code, ...doubts.map(({ id }) => id)])).toEqual([
      ['foreignWord', 'd'],
      ['numberGap', 'c'],
      ['pageBreak', 'b', 'a'],
    ]);
  });

  it('of a kind that nobody knows are called by their message', () => {
    expect(groupDoubts([doubt('a', 1, { code: 'new' })])[0]?.title).toEqual({ zh: '断开', en: 'cut' });
  });

  it('are open until something is said of them, here or on the server', () => {
    const all = [doubt('a', 1), doubt('b', 2, { verdict: 'refused' }), doubt('c', 3)];
    expect(openDoubts(all, { a: 'accepted' }).map(({ id }) => id)).toEqual(['c']);
  });
});

describe('verdicts that were not sent', () => {
  const [a, b] = [doubt('a', 1), doubt('b', 2, { verdict: 'accepted' })];
  const seen = edition({ doubts: [a, b] });

  it('are those that differ from what the server holds', () => {
    const kept = keepVerdicts(seen, keepVerdicts(seen, NOTHING_KEPT, [a, b], 'accepted'), [b], 'refused');
    expect(stillUnsent(seen, kept)).toEqual({ a: 'accepted', b: 'refused' });
    expect(stillUnsent(seen, keepVerdicts(seen, kept, [a, b], null))).toEqual({});
  });

  it('may be a day, where the text tells none', () => {
    const asks = doubt('d', 1, { effect: 'day' });
    const kept = keepVerdicts(edition(), NOTHING_KEPT, [asks], 'on 2031-03-15');
    expect(stillUnsent(edition({ doubts: [asks] }), kept)).toEqual({ d: 'on 2031-03-15' });
    expect(sentVerdict('d', 'on 2031-03-15')).toEqual({ doubt: 'd', verdict: 'accepted', day: '2031-03-15' });
    const held = { ...asks, verdict: 'accepted', day: '2031-03-15' } as const;
    expect(stillUnsent(edition({ doubts: [held] }), kept)).toEqual({});
    expect(refusable([asks, doubt('e', 2)]).map(({ id }) => id)).toEqual(['e']);
  });

  it('tell what others did meanwhile, and where they decided otherwise', () => {
    const kept = keepVerdicts(seen, NOTHING_KEPT, [a], 'accepted');
    expect(meanwhileOf(seen, kept)).toBeNull();
    const step = { kind: 'decided', name: '乙', note: '0/1', at: '2026-06-04T10:00:00+08:00' } as const;
    const later = edition({
      revision: 2,
      doubts: [{ ...a, verdict: 'refused' }, b],
      steps: [...seen.steps, step],
    });
    expect(meanwhileOf(later, kept)).toEqual({ steps: [step], otherwise: [later.doubts[0]] });
    expect(stillUnsent(later, kept)).toEqual({ a: 'accepted' });
  });

  it('are no matter where others decided the same', () => {
    const kept = keepVerdicts(seen, NOTHING_KEPT, [a], 'accepted');
    const later = edition({ revision: 2, doubts: [{ ...a, verdict: 'accepted' }, b] });
    expect(meanwhileOf(later, kept)?.otherwise).toEqual([]);
    expect(stillUnsent(later, kept)).toEqual({});
  });
});

describe('the steps of an edition', () => {
  const barred = (given: Edition, who: Parameters<typeof movesOf>[1]) =>
    movesOf(given, who).map(({ step, barred: why }) => [step, why?.en ?? 'open']);

  it('begin with proofreading by another, when no doubt is open', () => {
    const open = edition({ doubts: [doubt('a', 1)] });
    expect(barred(open, second)).toEqual([
      ['proofread', '1 doubt is still open'],
      ['withdraw', 'open'],
    ]);
    expect(barred(open, { ...second, unsent: { a: 'accepted' } })[0]?.[1]).toMatch(/submit your 1/);
    expect(barred(edition(), editor)[0]?.[1]).toMatch(/another person/);
    expect(barred(edition(), second)[0]).toEqual(['proofread', 'open']);
  });

  it('go on with the chief editor, who neither made nor read it', () => {
    const read = edition({ state: 'proofread', proofreadBy: '2' });
    expect(barred(read, second)[0]?.[1]).toMatch(/chief editor/);
    expect(barred(read, chief)[0]).toEqual(['approve', 'open']);
    expect(barred(edition({ state: 'proofread', proofreadBy: '3' }), chief)[0]?.[1]).toMatch(/proofread it/);
    expect(barred(edition({ state: 'proofread', authors: ['1', '3'] }), chief)[0]?.[1]).toMatch(/made it/);
  });

  it('end with publication, which is said to be final; nothing follows', () => {
    const [publish] = movesOf(edition({ state: 'approved' }), chief);
    expect(publish).toMatchObject({ step: 'publish', barred: null, isFinal: true });
    expect(movesOf(edition({ state: 'published' }), chief)).toEqual([]);
  });
});

describe('what waits', () => {
  const correction = { publishedOn: null, proposedBy: '1' } as Correction;
  const due = [
    { number: 12, on: '2026-06-30', isOverdue: true, edition: '7', state: 'draft' as const },
    { number: 13, on: '2026-07-15', isOverdue: false, edition: '8', state: 'draft' as const },
  ];
  const drafts = [edition({ id: '8', doubts: [doubt('a', 1)] }), edition({ doubts: [] })];

  it('for an editor: doubts to decide, drafts of others to proofread, the overdue first', () => {
    const waiting = waitingFor({ id: '2', position: 'gazetteEditor' }, drafts, [correction], due);
    expect(waiting.map(({ key, kind, does }) => [key, kind, does.en])).toEqual([
      ['7', 'overdue', 'Proofread'],
      ['8', 'mine', 'Decide its doubts'],
    ]);
  });

  it('for the chief editor: what is proofread, and corrections that others proposed', () => {
    const read = edition({ state: 'proofread', proofreadBy: '2' });
    const waiting = waitingFor({ id: '3', position: 'chiefEditor' }, [read], [correction], []);
    expect(waiting.map(({ does }) => does.en)).toEqual(['Approve', 'Publish corrections']);
  });
});

describe("a document's tree beside its source", () => {
  const unit = (address: string, lines: readonly [number, number], children: readonly Unit[] = []): Unit => ({
    kind: 'paragraph',
    address,
    label: null,
    heading: null,
    text: address,
    original: null,
    lines,
    responsible: [],
    date: null,
    children,
  });
  const source = ['题目', '', '第一条 甲', '', '乙上', '乙下', '', '落款'];
  const document: TreeDocument = {
    id: 'x',
    number: null,
    title: '题目',
    issuers: [],
    addressees: null,
    dated: null,
    inForceFrom: null,
    effects: [],
    parts: [
      {
        title: null,
        isOmitted: false,
        units: [unit('art-1', [12, 15], [unit('art-1/para-1', [12, 12]), unit('art-1/para-2', [14, 15])])],
      },
    ],
    signatories: [],
    lines: [10, 17],
  };

  it('stands row by row; what frames the text has no unit, and only empty lines are left out', () => {
    const rows = alignedRows(document, source);
    expect(rows.map(({ units, lines }) => [units.map(({ address }) => address), lines])).toEqual([
      [[], [{ number: 10, text: '题目' }]],
      [['art-1', 'art-1/para-1'], [{ number: 12, text: '第一条 甲' }]],
      [
        ['art-1/para-2'],
        [
          { number: 14, text: '乙上' },
          { number: 15, text: '乙下' },
        ],
      ],
      [[], [{ number: 17, text: '落款' }]],
    ]);
  });
});
