import type { FactError, Language, Text } from '@jizheng/rules';

/** A wrong fact in the user's words: which one, why, and what is expected. */
export const describeFactError = (error: FactError, language: Language): string => textOf(error)[language];

function textOf(error: FactError): Text {
  const { path } = error;
  switch (error.code) {
    case 'missing':
      return { zh: `缺少事实“${path}”`, en: `the fact “${path}” is missing` };
    case 'unknownField':
      return { zh: `没有名为“${path}”的事实`, en: `there is no fact called “${path}”` };
    case 'wrongType':
      return {
        zh: `“${path}”的类型不对，应为：${error.expected}`,
        en: `“${path}” should be: ${error.expected}`,
      };
    case 'notAChoice':
      return {
        zh: `“${path}”只能是：${error.choices.join('、')}`,
        en: `“${path}” is one of: ${error.choices.join(', ')}`,
      };
    case 'negative':
      return { zh: `“${path}”不能为负数：${error.text}`, en: `“${path}” cannot be negative: ${error.text}` };
    case 'contradiction':
      return error.message;
    case 'notAnAmount':
      return { zh: `“${path}”不是金额：${error.text}`, en: `“${path}” is not an amount: ${error.text}` };
    case 'finerThanFen':
      return {
        zh: `“${path}”精确到分以下：${error.text}`,
        en: `“${path}” is finer than a fen: ${error.text}`,
      };
    case 'amountTooLarge':
      return { zh: `“${path}”金额过大：${error.text}`, en: `“${path}” is too large: ${error.text}` };
    case 'notADate':
      return {
        zh: `“${path}”不是日期（应为 2025-06-30 的形式）：${error.text}`,
        en: `“${path}” is not a date like 2025-06-30: ${error.text}`,
      };
    case 'noSuchDay':
      return {
        zh: `“${path}”的日期不存在：${error.text}`,
        en: `“${path}” names a day that does not exist: ${error.text}`,
      };
    case 'notARatio':
      return { zh: `“${path}”不是比例：${error.text}`, en: `“${path}” is not a share: ${error.text}` };
  }
}
