import { FUNDS_RULES, OFFICE, type ProvisionId } from '@jizheng/rules';
import { among, type Source } from '../../../parts/form/source';
import { citationOf } from '../../../parts/provision-text';

type Test = (typeof FUNDS_RULES)[number]['refusals'][number]['when'];

/** The offices that a test asks for a determination. */
const officesIn = (test: Test): readonly string[] => {
  const { shape, of } = test;
  return shape.is === 'determined' ? [shape.office] : of.flatMap((each) => officesIn(each as Test));
};

interface Room {
  readonly provision: ProvisionId;
  readonly office: string;
  readonly zh: string;
  readonly en: string;
}

/** Where the text leaves room, and what a determination lifts there. */
function rooms(): readonly Room[] {
  const found = FUNDS_RULES.flatMap(({ refusals, warnings }) =>
    [...refusals, ...warnings].flatMap(({ by, says, when, lifted }) =>
      [...(lifted === null ? [] : officesIn(lifted as Test)), ...officesIn(when)].map((office) => ({
        provision: by,
        office,
        ...says,
      })),
    ),
  );
  const provisions = [...new Set(found.map(({ provision }) => provision))];
  return provisions.flatMap((provision) => {
    const same = found.filter((each) => each.provision === provision);
    const [first] = same;
    if (first === undefined) return [];
    const join = (language: 'zh' | 'en', mark: string) =>
      [...new Set(same.map((each) => each[language]))].join(mark);
    return [{ ...first, zh: join('zh', '；'), en: join('en', '; ') }];
  });
}

const officeName = (office: string, language: 'zh' | 'en'): string =>
  Object.entries(OFFICE).find(([code]) => code === office)?.[1][language] ?? office;

/** The provisions that leave room for a determination, each with what it is about and whose it is. */
export const determinable = (language: 'zh' | 'en'): Source => {
  const options = rooms().map(({ provision, office, zh, en }) => ({
    code: provision,
    name: `${citationOf(provision)[language]}${language === 'zh' ? '：' : ': '}${language === 'zh' ? zh : en}`,
    detail: officeName(office, language),
  }));
  return { key: `determinable ${language}`, hidesCode: true, find: async (wanted) => among(options, wanted) };
};
