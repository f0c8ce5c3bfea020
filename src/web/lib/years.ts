/** Whole years, the last one within. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years from the first of these partial dates to the last; undefined where there is none. */
export function yearsOf(dates: readonly string[]): Years | undefined {
  if (dates.length === 0) return undefined;
  const years = dates.map((date) => Number(date.slice(0, 4)));
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Where the time from one partial date to another lies in such years, as shares of them: a quarter is 0.25. */
export function placeIn({ first, last }: Years, from: string, to: string): { start: number; length: number } {
  const beginning = Date.UTC(first, 0);
  const whole = Date.UTC(last + 1, 0) - beginning;
  const start = Date.parse(from);
  return { start: (start - beginning) / whole, length: (endOf(to) - start) / whole };
}

/** The moment at which a partial date is over. */
function endOf(date: string): number {
  const [year, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? Date.UTC(year!, month) : Date.UTC(year!, month - 1, day + 1);
}
