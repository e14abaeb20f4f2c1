/** What a duty is about, as the act that fulfils it names it too. */
export const taskSubject = {
  /** A fund's duty in or for a year. */
  fundYear: (fund: string, year: number): string => `${fund}/${year}`,
  /** A portion's duty in or for a budget year. */
  portionYear: (fund: string, portion: string, year: number): string => `${fund}/${portion}/${year}`,
  /** A duty about the budget of a whole year. */
  year: (year: number): string => String(year),
  /** A duty about a department's budget of a year. */
  departmentYear: (department: string, year: number): string => `${department}/${year}`,
  /** A duty of every month. */
  month: (fund: string, month: string): string => `${fund}/${month}`,
};
