import type { Determination } from './determination.js';
import type { Comparison, Determining, Expression, FactValues, Operation, Shape } from './node.js';
import type { PolicyVersion } from './policy.js';
import { PUNCTUATION } from './punctuation.js';
import type { Language, Text } from './text.js';

/** The case that is told, and the language. */
export interface Case {
  readonly facts: FactValues;
  readonly policy: PolicyVersion;
  readonly language: Language;
}

type Sign = Exclude<Operation, 'dayIn'>;

const OPERATION_SIGN: { readonly [K in Sign]: string } = {
  plus: '+',
  minus: '−',
  times: '×',
  dividedBy: '÷',
  daysAfter: '+',
  yearsAfter: '+',
};

/** What a bare number counts when it is added to a day. */
const COUNTED: { readonly [K in Operation]?: Text } = {
  daysAfter: { zh: '日', en: 'days' },
  yearsAfter: { zh: '年', en: 'years' },
};

const COMPARISON_SIGN: { readonly [K in Comparison]: { readonly holds: string; readonly fails: string } } = {
  equals: { holds: '=', fails: '≠' },
  atLeast: { holds: '≥', fails: '<' },
  moreThan: { holds: '>', fails: '≤' },
};

/** The sign when the sides change places. */
const MIRRORED: { readonly [sign: string]: string } = { '≥': '≤', '<': '>', '>': '<', '≤': '≥' };

interface Relation {
  /** null = the value alone says it. */
  readonly holds: Text | null;
  readonly fails: Text;
}

const IS: Relation = { holds: null, fails: { zh: '不是', en: 'not ' } };
const IS_ONE_OF: Relation = {
  holds: { zh: '属于', en: 'one of ' },
  fails: { zh: '不属于', en: 'not one of ' },
};
const INCLUDES: Relation = { holds: { zh: '含', en: 'with ' }, fails: { zh: '不含', en: 'without ' } };

type Operated = Shape & { readonly is: 'operation' };

/** Whether a recorded determination counts here, and if not, why. */
function standingOf({ provision, office }: Determination, needed: Determining, counts: boolean): Text {
  if (counts) return { zh: '由规定的机关作出', en: 'made by the office that decides' };
  if (provision !== needed.provision) return { zh: '依据的不是本条', en: 'made under another provision' };
  if (office !== needed.office) return { zh: '不是规定的机关作出', en: 'made by another office' };
  return { zh: '未覆盖全部金额', en: 'does not cover the whole amount' };
}

/**
 * Writes quantities and conditions of one case as they turned out. A quantity that has a name is written out
 * once, before the sentence that first needs it; after that, its name and value stand for it.
 */
export class Writer {
  /** What has been written out: the shape of a quantity, and the name that it goes by. */
  private readonly written = new Map<Shape, string>();
  private steps: string[] = [];

  constructor(private readonly given: Case) {}

  /** A condition, after the quantities that it needs. What decided is told: the part that failed, or that held. */
  test(condition: Expression<unknown>): string {
    return this.after(this.condition(condition));
  }

  /** A quantity with its name, its arithmetic when it was not written before, and its value. */
  quantity(expression: Expression<unknown>): string {
    if (!this.isDefinition(expression)) return this.after(this.term(expression));
    return this.after(this.definition(expression));
  }

  private after(sentence: string): string {
    const text = [...this.steps, sentence].join(this.marks.semicolon);
    this.steps = [];
    return text;
  }

  private get marks() {
    return PUNCTUATION[this.given.language];
  }

  private inWords(zh: string, en: string): string {
    return this.given.language === 'zh' ? zh : en;
  }

  private read<T>(expression: Expression<T>): T {
    return expression.read(this.given.facts, this.given.policy);
  }

  private value(expression: Expression<unknown>): string {
    return expression.kind.show(this.read(expression), this.given.language);
  }

  private label({ shape }: Expression<unknown>): string {
    return 'label' in shape ? shape.label[this.given.language] : '';
  }

  /** A name for arithmetic that has not been written out. */
  private isDefinition({ shape, of }: Expression<unknown>): boolean {
    return shape.is === 'named' && of[0]?.shape.is === 'operation' && !this.written.has(shape);
  }

  private definition(expression: Expression<unknown>): string {
    const name = this.label(expression);
    const arithmetic = expression.of.map((inner) => this.term(inner));
    for (const { shape } of [expression, ...expression.of]) this.written.set(shape, name);
    return `${name} = ${arithmetic}`;
  }

  /** A quantity inside a sentence. */
  private term(expression: Expression<unknown>): string {
    const { shape } = expression;
    if (this.isDefinition(expression)) this.steps.push(this.definition(expression));
    const name = this.written.get(shape) ?? this.label(expression);
    if (shape.is === 'operation' && name === '') return this.operation(shape, expression);
    const text = `${name} ${this.value(expression)}`.trimStart();
    return `${text}${this.origin(expression)}`;
  }

  private operation({ sign }: Operated, expression: Expression<unknown>): string {
    const operands = expression.of.map((operand) => this.operand(operand, COUNTED[sign]));
    const result = `= ${this.value(expression)}`;
    if (sign !== 'dayIn') return `${operands.join(` ${OPERATION_SIGN[sign]} `)} ${result}`;
    const [year, monthDay] = operands;
    return this.inWords(`${year} 的${monthDay} ${result}`, `${monthDay} in ${year} ${result}`);
  }

  private operand(expression: Expression<unknown>, counted?: Text): string {
    const text = this.term(expression);
    if (expression.shape.is === 'constant' && counted !== undefined) {
      return `${text} ${counted[this.given.language]}`;
    }
    const nested = expression.shape.is === 'operation' && !this.written.has(expression.shape);
    return nested ? this.marks.aside(text).trimStart() : text;
  }

  /** What a computed quantity comes from, told once, when that is known quantities and nothing else. */
  private origin({ shape, of }: Expression<unknown>): string {
    const [inner] = of;
    if (shape.is === 'named' && inner !== undefined) return this.origin(inner);
    if (shape.is !== 'computed' || this.written.has(shape)) return '';
    this.written.set(shape, shape.label[this.given.language]);
    const known = of.every((each) => this.label(each) !== '' && each.kind.name !== 'flag');
    const isShort = of.every((each) => !each.kind.name.startsWith('list'));
    if (!known || !isShort) return '';
    return this.marks.aside(of.map((each) => this.term(each)).join(this.marks.and));
  }

  /** A condition as it turned out: a comparison that fails is written with the opposite sign. */
  private condition(condition: Expression<unknown>): string {
    const { shape, of } = condition;
    const holds = this.read(condition) === true;
    switch (shape.is) {
      case 'comparison':
        return this.comparison(COMPARISON_SIGN[shape.sign][holds ? 'holds' : 'fails'], of);
      case 'membership':
        return of.map((choice) => this.membership(choice, shape.choices, holds)).join('');
      case 'all':
      case 'any':
        return this.parts(of, shape.is === 'any');
      case 'not':
        return of.map((each) => this.condition(each)).join('');
      case 'flag':
      case 'present':
        return of.map((each) => this.statement(each)).join('');
      case 'determined':
        return this.determination(shape, holds);
      default:
        return this.statement(condition);
    }
  }

  /** The part that decided, where one did; else all of them. */
  private parts(tests: readonly Expression<unknown>[], decisive: boolean): string {
    const deciding = tests.find((each) => this.read(each) === decisive);
    const told = deciding === undefined ? tests : [deciding];
    return told.map((each) => this.condition(each)).join(this.marks.semicolon);
  }

  private comparison(sign: string, of: readonly Expression<unknown>[]): string {
    const [left] = of;
    const mirrored = left?.shape.is === 'constant' ? MIRRORED[sign] : undefined;
    const sides = of.map((each) => this.term(each));
    return mirrored === undefined ? sides.join(` ${sign} `) : sides.toReversed().join(` ${mirrored} `);
  }

  private membership(choice: Expression<unknown>, choices: readonly string[], holds: boolean): string {
    const { kind } = choice;
    const { language } = this.given;
    const isList = Array.isArray(this.read(choice));
    const list = choices.map((each) => kind.show(isList ? [each] : each, language)).join(this.marks.and);
    const said = this.statement(choice);
    const { holds: yes, fails: no } = isList ? INCLUDES : choices.length > 1 ? IS_ONE_OF : IS;
    const relation = holds ? yes : no;
    return relation === null ? said : `${said}${this.marks.aside(`${relation[language]}${list}`)}`;
  }

  private determination(needed: Determining, holds: boolean): string {
    const found = this.read(needed.given);
    const said = this.statement(needed.given);
    if (found === null) return said;
    return `${said}${this.marks.comma}${standingOf(found, needed, holds)[this.given.language]}`;
  }

  /** `what: value`. */
  private statement(expression: Expression<unknown>): string {
    const name = this.label(expression);
    const value = this.value(expression);
    return name === '' ? value : `${name}${this.marks.colon}${value}`;
  }
}
