/** Characters of a unified social credit code in the order of their values (GB 32100-2015). */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The check character of the first seventeen characters of a unified social credit code (GB 32100-2015). */
export function creditCodeCheck(first: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * CHARACTERS.indexOf(first.charAt(at)), 0);
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

/** Whether the text is a unified social credit code: its form and its check character (GB 32100-2015). */
export const isCreditCode = (code: string): boolean =>
  FORM.test(code) && creditCodeCheck(code) === code.charAt(17);
