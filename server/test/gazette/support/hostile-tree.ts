import type { GazetteDocument, Issue } from '../../../src/gazette/tree.js';
import { day, ISSUE, part, sampleDocument, unit } from './sample-tree.js';

/** Everything that a text can do to a file that takes it for more than a text. */
export const HOSTILE =
  '<script>alert(1)</script>]]>&amp;&#0;"\' #let x = 1; $\\sum$ *_`@a <b> \u0000\u0007\u001b[31m\u202e倒\u202c\u200f\u2028 \ud800 ../../etc/passwd $[x] {{y}} 𠮷';

/** A document with the hostile text in every field that holds one. */
export const HOSTILE_DOCUMENT: GazetteDocument = sampleDocument({
  id: 'hostile',
  genre: 'notice',
  number: { prefix: HOSTILE, year: 2031, serial: 1 },
  title: `${HOSTILE}${'很长的题目'.repeat(60)}`,
  issuers: [HOSTILE],
  addressees: HOSTILE,
  dated: day('2031-01-01'),
  section: HOSTILE,
  signatories: [HOSTILE, HOSTILE],
  history: [{ date: null, text: HOSTILE }],
  parts: [
    part([
      unit('heading', 'head-1', {
        label: HOSTILE,
        heading: HOSTILE,
        text: HOSTILE,
        responsible: ['某厅', HOSTILE],
      }),
      unit('article', 'art-1', { label: HOSTILE }, [unit('paragraph', 'art-1/para-1', { text: HOSTILE })]),
      unit('paragraph', 'para-1', { text: `A${'x'.repeat(3000)}` }),
    ]),
    part([unit('paragraph', 'attachment-1/para-1', { text: HOSTILE })], {
      role: 'attachment',
      title: HOSTILE,
    }),
    part([], { role: 'attachment', title: HOSTILE, isOmitted: true }),
  ],
});

/** An issue of nothing else. */
export const HOSTILE_ISSUE: Issue = {
  ...ISSUE,
  title: HOSTILE,
  frequency: HOSTILE,
  imprint: [{ name: HOSTILE, value: HOSTILE }],
  contents: [{ section: HOSTILE, title: HOSTILE, number: null, page: 1, document: 'hostile', lines: [1, 1] }],
  documents: [HOSTILE_DOCUMENT],
};
