import { fen } from '@jizheng/rules';
import { expect, test } from 'vitest';
import {
  ALL_PAPERS,
  allocationMemorial,
  clawbackNotice,
  evaluationNotice,
  reasonDetermination,
  settlementSheet,
  virementForm,
} from './support/model.js';
import { readPdf } from './support/read-pdf.js';
import { paperBytes } from './support/render.js';

test.each(ALL_PAPERS.map((paper) => [paper.kind, paper] as const))(
  '%s stands alone with number, date, grounds, and nothing that cannot be drawn',
  async (_, paper) => {
    const pdf = await readPdf(await paperBytes(paper));
    const text = pdf.pages.join('');
    expect(text).toContain(paper.number);
    for (const ground of paper.grounds) expect(text).toContain(ground.replace(/\s/g, ''));
    for (const { office, signer } of paper.signatures) {
      expect(text).toContain(office);
      expect(text).toContain(signer ?? '年月日');
    }
    expect(pdf.emptyBoxes).toBe(0);
    expect(pdf.title).toContain(paper.number);
    expect(pdf.created).toContain(paper.date.replaceAll('-', ''));
  },
);

const textOf = async (paper: (typeof ALL_PAPERS)[number]): Promise<string> =>
  (await readPdf(await paperBytes(paper))).pages.join('');

test('a clawback notice states the odd fen that stays, in figures and capitals', async () => {
  const text = await textOf(clawbackNotice);
  expect(text).toContain('吉林省工业和信息化厅：');
  expect(text).toContain('2025年6月30日24时');
  expect(text).toContain('本次收回￥5,000,000.00人民币伍佰万元整');
  expect(text).toContain('收回后留用￥5,000,000.01人民币伍佰万元零壹分');
  expect(text).not.toContain('不再补回');
  expect(text).not.toContain('理由成立');
});

test('a clawback that is not restored says so, and a recognised reason has its amount', async () => {
  const text = await textOf({ ...clawbackNotice, justified: fen(100n), restorable: false });
  expect(text).toContain('收回部分以后年度不再补回');
  expect(text).toContain('其中￥1.00经认定理由成立');
});

test('a virement form shows the exact share and leaves the approval open', async () => {
  const text = await textOf(virementForm);
  expect(text).toContain('累计占比10.00%');
  expect(text).toContain('￥100,000,000.00人民币壹亿元整');
});

test('an allocation memorial lists its recipients to the total', async () => {
  const text = await textOf(allocationMemorial);
  expect(text).toContain('单位：万元');
  expect(text).toContain('延边州');
  expect(text).toContain('合计9,000.00');
  expect(text).toContain('人民币玖仟万元整');
});

test('a settlement sheet falls back to yuan where fen matter', async () => {
  const text = await textOf(settlementSheet);
  expect(text).toContain('单位：元');
  expect(text).toContain('抵扣234,567.89');
});

test('a determination of the whole says so instead of an amount', async () => {
  expect(await textOf(reasonDetermination)).toContain('认定金额￥10,000,000.01');
  const whole = await textOf({ ...reasonDetermination, amount: null, deadline: null });
  expect(whole).toContain('适用范围全部金额');
  expect(whole).not.toContain('所涉期限');
});

test('an evaluation notice gives the ceiling, or says that there is none', async () => {
  expect(await textOf(evaluationNotice)).toContain('2026年度预算不得超过￥64,000,000.00');
  const excellent = await textOf({ ...evaluationNotice, grade: 'excellent', ceiling: null });
  expect(excellent).toContain('等级为“优”。2026年度预算不设上限');
  const poor = await textOf({ ...evaluationNotice, grade: 'poor', ceiling: fen(0n) });
  expect(poor).toContain('人民币零元整');
});

test('the same paper gives the same bytes', async () => {
  expect(Buffer.compare(await paperBytes(virementForm), await paperBytes(virementForm))).toBe(0);
});

test('a paper prints the words of its article where the gazette holds them', async () => {
  const words = ['第九条示例：甲项资金可以用于乙项。', '（一）须经同意；'];
  const text = await textOf({ ...virementForm, words });
  expect(text).toContain('条款原文');
  for (const line of words) expect(text).toContain(line);
  expect(await textOf(virementForm)).not.toContain('条款原文');
});
