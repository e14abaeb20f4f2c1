import type { GazetteDocument, Issue, Unit } from '../../../src/gazette/tree.js';
import { day, part, sampleDocument, unit } from './tree-builders.js';

export { day, part, sampleDocument, unit } from './tree-builders.js';

const article = (
  number: number,
  label: string,
  paragraphs: readonly string[],
  items: readonly string[] = [],
): Unit =>
  unit(
    'article',
    `art-${number}`,
    { label },
    paragraphs.map((text, index) =>
      unit(
        'paragraph',
        `art-${number}/para-${index + 1}`,
        { text },
        index > 0
          ? []
          : items.map((item, at) =>
              unit('item', `art-${number}/para-1/item-${at + 1}`, {
                label: `（${'一二三四'[at]}）`,
                text: item,
              }),
            ),
      ),
    ),
  );

/** A notice that prints and sends rules in chapters. */
export const NOTICE: GazetteDocument = sampleDocument({
  id: 'jzg-2031-7',
  genre: 'notice',
  number: { prefix: '吉政规', year: 2031, serial: 7 },
  title: '吉林省人民政府关于印发《吉林省图书漂流管理办法》的通知',
  issuers: ['吉林省人民政府'],
  addressees: '各市（州）人民政府，各县（市）人民政府，各图书馆',
  dated: day('2031-03-04'),
  inForceFrom: day('2031-03-04'),
  section: '省政府文件',
  page: 4,
  signatories: ['吉林省人民政府'],
  parts: [
    part([
      unit('paragraph', 'notice/para-1', { text: '现将《吉林省图书漂流管理办法》印发给你们，请照此办理。' }),
      unit('paragraph', 'notice/para-2', { text: '本通知自印发之日起施行，吉政发〔2019〕3号同时废止。' }),
    ]),
    part(
      [
        unit('chapter', 'chap-1', { label: '第一章', heading: '总则' }, [
          article(1, '第一条', ['为了让闲置的图书走到读者手里，制定本办法。']),
          article(
            2,
            '第二条',
            ['图书漂流应当遵循下列原则：'],
            ['自愿，不得摊派；', '免费，不得收取押金；', '归还，读完放回漂流架。'],
          ),
        ]),
        unit('chapter', 'chap-2', { label: '第二章', heading: '漂流架' }, [
          unit('section', 'chap-2/sec-1', { label: '第一节', heading: '设置' }, [
            article(3, '第三条', [
              '漂流架设在人多的地方。',
              '一个街道至少有一个漂流架。',
              '漂流架由街道照看。',
            ]),
          ]),
          unit('article', 'art-3-1', { label: '第三条之一' }, [
            unit('paragraph', 'art-3-1/para-1', {
              text: '冬季漂流架移入室内。',
              original: '冬季漂流架移入室 内。',
            }),
          ]),
        ]),
      ],
      { role: 'enclosure', title: '吉林省图书漂流管理办法' },
    ),
  ],
});

/** A plan with headings, subheadings and points. */
export const PLAN: GazetteDocument = sampleDocument({
  id: 'jzbf-2031-9',
  genre: 'plan',
  number: { prefix: '吉政办发', year: 2031, serial: 9 },
  title: '吉林省人民政府办公厅关于印发校园菜园三年行动方案（2031—2033年）的通知',
  issuers: ['吉林省人民政府办公厅'],
  addressees: '各市（州）人民政府',
  dated: day('2031-03-20'),
  section: '省政府办公厅文件',
  page: 9,
  signatories: ['吉林省人民政府办公厅'],
  parts: [
    part([unit('paragraph', 'notice/para-1', { text: '现将方案印发给你们，请认真组织实施。' })]),
    part(
      [
        unit('paragraph', 'para-1', { text: '为了让学生认识一粒种子怎样变成一顿饭，制定本方案。' }),
        unit('heading', 'head-1', { label: '一、', heading: '目标' }, [
          unit('paragraph', 'head-1/para-1', { text: '到2033年，每所小学有一块菜园。' }),
        ]),
        unit('heading', 'head-2', { label: '二、', heading: '任务' }, [
          unit('subheading', 'head-2/sub-1', { label: '（一）', heading: '整地' }, [
            unit('point', 'head-2/sub-1/point-1', {
              label: '1.',
              heading: '选一块向阳的地。',
              text: '面积不少于三十平方米。',
              responsible: ['省教育厅', '各市（州）人民政府'],
            }),
            unit('point', 'head-2/sub-1/point-2', { label: '2.', text: '秋天翻地一次。' }, [
              unit('subpoint', 'head-2/sub-1/point-2/subpoint-1', {
                label: '（1）',
                text: '深度不少于二十厘米。',
              }),
            ]),
          ]),
        ]),
      ],
      { role: 'enclosure', title: '校园菜园三年行动方案（2031—2033年）' },
    ),
  ],
});

/** A reply with an attachment that is left out and one that is not. */
export const REPLY: GazetteDocument = sampleDocument({
  id: 'jzh-2031-5',
  genre: 'reply',
  number: { prefix: '吉政函', year: 2031, serial: 5 },
  title: '吉林省人民政府关于同意设立松果节的批复',
  issuers: ['吉林省人民政府'],
  addressees: '延边州人民政府：',
  dated: day('2031-03-01'),
  section: '省政府文件',
  page: 12,
  signatories: ['吉林省人民政府'],
  parts: [
    part([
      unit('paragraph', 'para-1', { text: '你州关于设立松果节的请示收悉。现批复如下：' }),
      unit('heading', 'head-1', { label: '一、', text: '同意每年十月第一个星期六为松果节。' }),
      unit('heading', 'head-2', { label: '二、', text: '节日不放假。' }, [
        unit('paragraph', 'head-2/para-1', { text: '学校可以组织采集。' }),
      ]),
    ]),
    part([], { role: 'attachment', title: '松果节活动地点', isOmitted: true }),
    part([unit('paragraph', 'a-2/para-1', { text: '第一站在长白山脚下。' })], {
      role: 'attachment',
      title: '松果节路线',
    }),
  ],
});

/** An opinion of several departments. */
export const OPINION: GazetteDocument = sampleDocument({
  id: 'jlf-2031-2',
  genre: 'opinion',
  number: { prefix: '吉林发', year: 2031, serial: 2 },
  title: '关于在林区步道设置休息长椅的意见',
  issuers: ['省林草局', '省教育厅', '省文化和旅游厅', '省交通运输厅', '省体育局'],
  dated: day('2031-02-28'),
  section: '部门文件',
  page: 15,
  signatories: ['省林草局', '省教育厅', '省文化和旅游厅', '省交通运输厅', '省体育局'],
  parts: [part([unit('paragraph', 'para-1', { text: '每隔一公里设一张长椅，背风朝阳。' })])],
});

/** News of days. */
export const NEWS: GazetteDocument = sampleDocument({
  id: 'jl-2031-6-news',
  genre: 'news',
  title: '政务动态',
  section: '政务动态',
  page: 20,
  parts: [
    part([
      unit('entry', 'entry-1', {
        label: '3月2日',
        text: '全省第一座漂流架在长春落成。',
        date: day('2031-03-02'),
      }),
      unit('entry', 'entry-2', { label: '同日', text: '松花江开江。', date: day('2031-03-02') }),
      unit('entry', 'entry-3', { label: '3月5日', text: '天晴。', date: day('2031-03-05') }),
    ]),
  ],
});

/** What stands before the documents. */
export const FOREWORD: GazetteDocument = sampleDocument({
  id: 'jl-2031-6-foreword',
  genre: 'foreword',
  title: '读书的春天',
  section: '卷首语',
  page: 1,
  parts: [part([unit('paragraph', 'para-1', { text: '春天适合读书，也适合送书。' })])],
});

/** A statute by itself. */
export const STATUTE: GazetteDocument = sampleDocument({
  id: 'falling-leaves-law',
  genre: 'law',
  title: '中华人民共和国落叶法',
  issuers: ['全国人民代表大会常务委员会'],
  dated: day('2029-12-01'),
  inForceFrom: day('2026-07-01'),
  history: [
    { date: day('2026-05-01'), text: '2026年5月1日第二十届全国人民代表大会常务委员会第一次会议通过' },
    { date: day('2029-12-01'), text: '2029年12月1日修正' },
  ],
  parts: [
    part([
      unit('part', 'part-1', { label: '第一编', heading: '通则' }, [
        unit('chapter', 'part-1/chap-1', { label: '第一章', heading: '一般规定' }, [
          article(1, '第一条', ['落叶归根。']),
          unit('article', 'art-2', { label: '第二条' }, [
            unit('paragraph', 'art-2/para-1', { text: '落叶分为：' }, [
              unit('item', 'art-2/para-1/item-1', { label: '（一）', text: '阔叶：' }, [
                unit('subitem', 'art-2/para-1/item-1/subitem-1', { label: '1.', text: '枫叶；' }),
                unit('subitem', 'art-2/para-1/item-1/subitem-2', { label: '2.', text: '杨叶。' }),
              ]),
            ]),
          ]),
        ]),
      ]),
    ]),
  ],
});

/** An issue of them all. */
export const ISSUE: Issue = {
  kind: 'issue',
  title: '吉林省人民政府公报',
  year: 2031,
  number: 6,
  cumulative: 1082,
  issuedOn: day('2031-03-30'),
  frequency: '半月刊',
  imprint: [
    { name: '主编', value: '某某' },
    { name: '', value: '读书社主办' },
  ],
  contents: [FOREWORD, NOTICE, REPLY, PLAN, OPINION, NEWS].map(({ id, section, title, number, page }) => ({
    section: section ?? '',
    title,
    number,
    page,
    document: id,
    lines: [1, 1] as const,
  })),
  documents: [FOREWORD, NOTICE, REPLY, PLAN, OPINION, NEWS],
};
