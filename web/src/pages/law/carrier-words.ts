import { type Carrier, DEADLINES, type Text } from '@jizheng/rules';
import { ACT_TITLES } from '../../session/generated/act-titles';

/** What a carrier is called, and the page on which it is seen. */
export interface CarrierWords {
  readonly name: Text;
  /** A name of the program, shown as such. */
  readonly isCode: boolean;
  readonly rule: string | null;
  readonly act: string | null;
  /** A public page without parameters. */
  readonly page: string | null;
}

/** The kinds of carriers in words, in the order in which they are told. */
export const CARRIER_KINDS: { readonly [K in Carrier['by']]: Text } = {
  rule: { zh: '规则', en: 'Rule' },
  act: { zh: '办理', en: 'Act' },
  deadline: { zh: '期限', en: 'Deadline' },
  field: { zh: '登记', en: 'Field' },
  ledger: { zh: '账本约束', en: 'Database' },
  disclosure: { zh: '公开', en: 'Disclosure' },
  page: { zh: '页面', en: 'Page' },
  judgement: { zh: '由人判断', en: 'Judgement' },
  outside: { zh: '系统之外', en: 'Outside' },
  notYet: { zh: '尚未落实', en: 'Not yet' },
};

const ITEMS: { readonly [item: string]: Text } = {
  principal: { zh: '清单主体信息', en: 'principal facts' },
  measure: { zh: '资金管理办法', en: "the fund's measure" },
  call: { zh: '申报指南', en: 'call' },
  allocation: { zh: '分配结果', en: 'allocation results' },
  targets: { zh: '绩效目标', en: 'targets' },
  evaluation: { zh: '绩效评价结果', en: 'evaluation results' },
};

const NOTHING = { isCode: false, rule: null, act: null, page: null };

const code = (text: string): CarrierWords => ({ ...NOTHING, name: { zh: text, en: text }, isCode: true });

const titlesOfActs: { readonly [act: string]: Text } = ACT_TITLES;

const actTitle = (act: string): Text => titlesOfActs[act] ?? { zh: act, en: act };

/** `清单页面 (page of the list)` in both languages. */
export function bothIn(text: string): Text {
  const [, zh = text, en = text] = /^(.*?) \(([^()]*)\)$/.exec(text) ?? [];
  return { zh, en };
}

/** A carrier in words; rules are called by the titles that the server tells. */
export function carrierWords(carrier: Carrier, rules: ReadonlyMap<string, Text>): CarrierWords {
  switch (carrier.by) {
    case 'rule': {
      const { rule } = carrier;
      return { ...NOTHING, name: rules.get(rule) ?? { zh: rule, en: rule }, rule };
    }
    case 'act':
      return { ...NOTHING, name: actTitle(carrier.act), act: carrier.act };
    case 'judgement': {
      const { zh, en } = actTitle(carrier.recordedIn);
      return { ...NOTHING, name: { zh: `记在“${zh}”`, en: `recorded in: ${en}` }, act: carrier.recordedIn };
    }
    case 'deadline': {
      const found = DEADLINES.find(({ id }) => id === carrier.deadline);
      return found === undefined ? code(carrier.deadline) : { ...NOTHING, name: found.label };
    }
    case 'field':
      return code(`${carrier.table}.${carrier.column}`);
    case 'ledger':
      return code(carrier.constraint);
    case 'disclosure': {
      const name = ITEMS[carrier.item];
      return name === undefined ? code(carrier.item) : { ...NOTHING, name };
    }
    case 'page':
      return { ...code(carrier.page), page: carrier.page.includes(':') ? null : carrier.page };
    case 'outside':
    case 'notYet':
      return { ...NOTHING, name: bothIn(carrier.what) };
  }
}

const ORDER = Object.keys(CARRIER_KINDS) as Carrier['by'][];

/** Carriers by their kinds, each kind once. */
export function carriersByKind(
  carriers: readonly Carrier[],
): readonly { readonly kind: Carrier['by']; readonly carriers: readonly Carrier[] }[] {
  return ORDER.map((kind) => ({ kind, carriers: carriers.filter(({ by }) => by === kind) })).filter(
    ({ carriers: of }) => of.length > 0,
  );
}

/** Whether all, something or nothing of what a clause orders is carried. */
export function isCarried(carriers: readonly Carrier[]): 'all' | 'partly' | 'none' {
  const missing = carriers.filter(({ by }) => by === 'notYet').length;
  if (missing === 0) return 'all';
  return missing < carriers.length ? 'partly' : 'none';
}
