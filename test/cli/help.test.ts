import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runReadout } from '../support/run-readout.ts';

const COMMANDS = ['extract', 'load', 'serve', 'met', 'query', 'schema', 'check'];
const folder = 'never-opened';

describe('readout --help', () => {
  it('lists every command with a line each, and the exit codes', async () => {
    const { code, stdout } = await runReadout(['--help'], { folder });
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} +\\S`, 'm'));
    expect(stdout).toMatch(/Exit codes: 0 done, 1 some inputs failed, 2 wrong usage/);
  });

  it.each(COMMANDS)('of %s tells its usage', async (command) => {
    const { code, stdout } = await runReadout([command, '--help'], { folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: readout ${command}`));
  });
});

describe('the README', () => {
  it('shows only commands and options that exist', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const calls = [...readme.matchAll(/readout (\w+)([^\n`|·]*)/g)].filter(([, name]) =>
      COMMANDS.includes(name!),
    );
    expect(calls.length).toBeGreaterThan(COMMANDS.length);
    for (const [call, name, rest] of calls) {
      const { stdout } = await runReadout([name!, '--help'], { folder });
      for (const option of rest!.match(/--[a-z]+/g) ?? []) expect(stdout, call).toContain(option);
    }
  });
});
