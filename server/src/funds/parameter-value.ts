import { type FactError, fail, type Kind, ok, type Result } from '@jizheng/rules';

const MONTH_DAY = /^(\d{1,2})月(\d{1,2})日$/;

/** The forms in which an officer may write a value: as text, as a number, as 是 or 否, as 6月30日. */
function formsOf(text: string): readonly unknown[] {
  const [, month = '', dayOfMonth = ''] = MONTH_DAY.exec(text) ?? [];
  return [
    text,
    ...(/^\d+$/.test(text) ? [Number(text)] : []),
    ...(text === '是' ? [true] : text === '否' ? [false] : []),
    ...(month === '' ? [] : [`${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`]),
  ];
}

/** Reads a parameter's value as an officer writes it; the errors are those of its kind. */
export function parameterValue(kind: Kind<unknown>, text: string): Result<unknown, FactError[]> {
  const read = formsOf(text.trim()).map((form) => kind.parse(form, 'value'));
  const [first = fail([{ code: 'missing' as const, path: 'value' }])] = read;
  const good = read.find((each) => each.ok);
  return good?.ok ? ok(good.value) : first;
}
