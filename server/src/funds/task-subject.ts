/** What a duty is about, as the act that fulfils it names it too. */
export const taskSubject = {
  /** A fund's duty in or for a year. */
  fundYear: (fund: string, year: number): string => `${fund}/${year}`,
  /** A portion's duty in or for a budget year. */
  portionYear: (fund: string, portion: string, year: number): string => `${fund}/${portion}/${year}`,
  /** The duty to deal with a portion's money of a budget year that is unspent at a year's end. */
  yearEnd: (fund: string, portion: string, budgetYear: number, yearEnd: number): string =>
    `${fund}/${portion}/${budgetYear}/${yearEnd}`,
  /** A duty about the budget of a whole year. */
  year: (year: number): string => String(year),
  /** A duty about a department's budget of a year. */
  departmentYear: (department: string, year: number): string => `${department}/${year}`,
  /** The end of what a decision on debarment orders. */
  debarment: (unitCode: string, number: string): string => `${unitCode}/${number}`,
  /** A duty of every month. */
  month: (fund: string, month: string): string => `${fund}/${month}`,
};
