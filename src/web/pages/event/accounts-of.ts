/** What some reports tell of one thing, and which they are. */
export interface Account<Report> {
  readonly told: string;
  readonly from: readonly Report[];
}

/** The accounts that reports give of a thing, those of most reports first, then as they come; without those that give none. */
export function accountsOf<Report>(
  reports: readonly Report[],
  tell: (report: Report) => string | null,
): Account<Report>[] {
  const accounts = new Map<string, Report[]>();
  for (const report of reports) {
    const told = tell(report);
    if (told === null) continue;
    accounts.set(told, [...(accounts.get(told) ?? []), report]);
  }
  return [...accounts].map(([told, from]) => ({ told, from })).sort((a, b) => b.from.length - a.from.length);
}
