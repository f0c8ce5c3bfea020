import { InputError, type PartialDate, parsePartialDate } from '../../model/index.ts';
import type { EncounterWhere } from '../../store/index.ts';
import { answerQuestion, formatAnswer } from '../answer.ts';
import { type Command, type ExitCode, type Options, textOf, UsageError } from '../command.ts';
import { withStore } from '../open.ts';
import { print, tell } from '../output.ts';

/** Rows that are shown where no limit is given. */
const ROWS = 100;

export const metCommand: Command = {
  name: 'met',
  usage: 'met [--country PK] [--firm NAME] [--from DATE] [--to DATE] [--foreign] [--limit N] [--json]',
  summary: 'Tell which public bodies met which firms, with the quotes that prove it',
  details: `A body met a firm when both took part in a meeting, itself or through the holder of a post.

  --country CODE  bodies of this country (ISO 3166-1 alpha-2, as PK)
  --firm NAME     firms with these words in a name
  --from, --to    meetings from or until a day, month or year (2025-04-24, 2025-04, 2025)
  --foreign       only firms of another country than the body's
  --limit N       rows at the most (${ROWS})
  --json          the rows as JSON

  readout met --country PK --foreign --from 2025`,
  options: {
    country: { type: 'string' },
    firm: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    foreign: { type: 'boolean' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async ({ inputs, options }) => {
    if (inputs.length > 0) throw new UsageError(`met takes options only, but "${inputs[0]}" came.`);
    const [where, limit] = [toWhere(options), toLimit(options)];
    return withStore<ExitCode>(async (store) => {
      const answer = await answerQuestion(store, where, limit);
      if (options.json) print(JSON.stringify(answer.rows, null, 2));
      else for (const line of formatAnswer(answer)) print(line);
      if (answer.rows.length === 0) tell(`Nobody met anybody that fits (${store.description}).`);
      return 0;
    });
  },
};

function toWhere(options: Options): EncounterWhere {
  const [country, firm] = [textOf(options, 'country'), textOf(options, 'firm')];
  const [from, to] = [dateOf(options, 'from'), dateOf(options, 'to')];
  if (country && !/^[a-z]{2}$/i.test(country)) {
    throw new InputError(`--country takes a code of two letters as PK, but "${country}" came.`);
  }
  return {
    ...(country && { of: { country: [country.toUpperCase()] } }),
    ...(firm && { with: { text: firm } }),
    ...(options.foreign === true && { foreign: true }),
    where: { ...(from && { from }), ...(to && { to }) },
  };
}

function dateOf(options: Options, name: string): PartialDate | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;
  const date = parsePartialDate(text);
  if (!date)
    throw new InputError(`--${name} takes a date as 2025, 2025-04 or 2025-04-24, but "${text}" came.`);
  return date;
}

function toLimit(options: Options): number {
  const text = textOf(options, 'limit') ?? String(ROWS);
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new InputError(`--limit takes a whole number from 1, but "${text}" came.`);
  return Number(text);
}
