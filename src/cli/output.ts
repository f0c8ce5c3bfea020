/** Results go to standard output, all else to standard error, so that a pipe gets the results alone. */

/** Prints a result line. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a line for the person at the terminal. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** "1 article", "2 articles"; irregular plurals are given. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
