import { day } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { contextIn, documentText, issueText } from '../../../src/gazette/write/index.js';
import { HOSTILE_DOCUMENT, HOSTILE_ISSUE } from '../support/hostile-tree.js';
import { ISSUE, NEWS, NOTICE, OPINION, PLAN, REPLY, STATUTE } from '../support/sample-tree.js';

const BASE = 'https://gb.example.gov.cn';
const context = contextIn(ISSUE, BASE);
const linesOf = (text: string) => text.split('\n').map((line) => line.trim());

/** That these lines follow one another, whatever stands between. */
function expectInOrder(text: string, lines: readonly string[]): void {
  const all = linesOf(text);
  let at = -1;
  for (const line of lines) {
    const next = all.indexOf(line, at + 1);
    expect(next, `${line} after line ${at + 1}`).toBeGreaterThan(at);
    at = next;
  }
}

describe('a document as plain text', () => {
  it('has title, number, addressees, words, signature, day, enclosure and where it is found, in order', () => {
    expectInOrder(documentText(NOTICE, context), [
      '吉林省人民政府关于印发《吉林省图书漂流管理办法》的通知',
      '吉政规〔2031〕7号',
      '各市（州）人民政府，各县（市）人民政府，各图书馆：',
      '现将《吉林省图书漂流管理办法》印发给你们，请照此办理。',
      '吉林省人民政府',
      '2031年3月4日',
      '吉林省图书漂流管理办法',
      '第一章　总则',
      '第一条　为了让闲置的图书走到读者手里，制定本办法。',
      '第二条　图书漂流应当遵循下列原则：',
      '（一）自愿，不得摊派；',
      '第二章　漂流架',
      '第一节　设置',
      '第三条　漂流架设在人多的地方。',
      '一个街道至少有一个漂流架。',
      '第三条之一　冬季漂流架移入室内。',
      '来源：吉林省人民政府公报2031年第6期（2031年3月30日出版）',
      '网址：https://gb.example.gov.cn/gb/doc/jzg-2031-7',
    ]);
  });

  it('has corrections behind what was printed, each with its place', () => {
    const publishedOn = day('2031-04-01');
    const corrections = [
      { address: 'art-1/para-1', printed: '闲置', corrected: '闲放', reason: '排印有误', publishedOn },
      { address: '', printed: '漂流', corrected: '', reason: '衍文', publishedOn },
    ];
    expectInOrder(documentText({ ...NOTICE, corrections }, context), [
      '第三条之一　冬季漂流架移入室内。',
      '更正',
      '2031年4月1日更正：第一条第一款中“闲置”应为“闲放”。排印有误',
      '2031年4月1日更正：“漂流”应删去。衍文',
      '来源：吉林省人民政府公报2031年第6期（2031年3月30日出版）',
    ]);
  });

  it('runs the heading of a point into its words and names the departments once', () => {
    expectInOrder(documentText(PLAN, context), [
      '二、任务',
      '（一）整地',
      '1.选一块向阳的地。面积不少于三十平方米。',
      '（省教育厅、各市（州）人民政府）',
      '2.秋天翻地一次。',
      '（1）深度不少于二十厘米。',
    ]);
  });

  it('lists attachments before the signature and prints those that are there', () => {
    const text = documentText(REPLY, context);
    expectInOrder(text, [
      '延边州人民政府：',
      '一、同意每年十月第一个星期六为松果节。',
      '附件：1.松果节活动地点（略）',
      '2.松果节路线',
      '吉林省人民政府',
      '2031年3月1日',
      '附件2',
      '松果节路线',
      '第一站在长白山脚下。',
    ]);
    expect(linesOf(text)).not.toContain('附件1');
  });

  it('has every signatory, the history of a statute, and each day of the news', () => {
    expectInOrder(documentText(OPINION, context), ['省林草局', '省教育厅', '省体育局', '2031年2月28日']);
    expectInOrder(documentText(STATUTE, { ...context, printedIn: null }), [
      '（2029年12月1日修正）',
      '第一编　通则',
      '（一）阔叶：',
      '1.枫叶；',
    ]);
    expectInOrder(documentText(NEWS, context), [
      '3月2日　全省第一座漂流架在长春落成。',
      '同日　松花江开江。',
    ]);
  });

  it('hides nothing and turns nothing around', () => {
    for (const text of [documentText(HOSTILE_DOCUMENT, context), issueText(HOSTILE_ISSUE, BASE)]) {
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}]/u);
      expect(text).toContain('〔U+202E〕倒');
      expect(text).toContain('<script>alert(1)</script>]]>');
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    }
  });
});

describe('an issue as plain text', () => {
  it('has head, imprint, contents and every document', () => {
    const text = issueText(ISSUE, BASE);
    expectInOrder(text, [
      '吉林省人民政府公报',
      '2031年第6期（复总第1082期）',
      '2031年3月30日出版',
      '主编：某某',
      '目　录',
      '【卷首语】',
      '读书的春天……第1页',
      '【政务动态】',
      '读书的春天',
      '网址：https://gb.example.gov.cn/gb/doc/jl-2031-6-foreword',
      '3月5日　天晴。',
    ]);
    expect(issueText(ISSUE, BASE)).toBe(text);
  });
});
