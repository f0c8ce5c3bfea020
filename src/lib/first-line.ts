/** The first line of what was thrown: the rest of an engine's or library's message is for those who mend it. */
export function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0]!;
}
