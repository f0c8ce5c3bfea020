import { createInterface } from 'node:readline/promises';
import { type Decided, judge, reviewQueue, undoJudgement } from '../../ingest/index.ts';
import type { Actor, Judgement } from '../../model/index.ts';
import type { GraphStore } from '../../store/index.ts';
import { type Command, type ExitCode, type Options, textOf, UsageError } from '../command.ts';
import { withStore } from '../open.ts';
import { count, print, tell } from '../output.ts';

type Pair = Awaited<ReturnType<typeof reviewQueue>>[number];

/** Pairs that are shown where no limit is given. */
const ROWS = 20;

export const reviewCommand: Command = {
  name: 'review',
  usage:
    'review [--same A B | --different A B | --rename ID NAME | --country ID CODE | --type EVENT TYPE | --date EVENT DATE | --reject EVENT | --undo ID]',
  summary: 'Decide which actors are one, and correct names, countries and events',
  details: `Without options: the pairs that may be one actor, the likeliest first; on a terminal each is asked for.
A decision is kept with who, when and why. It holds when articles are loaded again, and can be taken back.

  --same A B        two actors are one
  --different A B   two actors are two, or two names of one are
  --rename ID NAME  what an actor is called
  --country ID CODE where it is of (ISO 3166-1 alpha-2, as PK)
  --type EVENT TYPE what kind of act an event is (as MEETING)
  --date EVENT DATE when it was (2025, 2025-04 or 2025-04-24), or none
  --reject EVENT    an event did not happen, or is not what was reported
  --undo ID         takes a decision back
  --decided         the decisions so far
  --why TEXT        the reason, kept with the decision
  --who NAME        who decides (the user of this machine)
  --limit N         pairs at the most (${ROWS})
  --json            as JSON, without asking

  readout review --same agency:pk/moitt agency:pk/ministry-of-it --why "press release of 4 May"`,
  options: {
    same: { type: 'boolean' },
    different: { type: 'boolean' },
    rename: { type: 'boolean' },
    country: { type: 'boolean' },
    type: { type: 'boolean' },
    date: { type: 'boolean' },
    reject: { type: 'boolean' },
    undo: { type: 'string' },
    decided: { type: 'boolean' },
    why: { type: 'string' },
    who: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async ({ inputs, options }) => {
    const decided = toDecided(inputs, options);
    const undo = textOf(options, 'undo');
    if (decided && undo) throw new UsageError('One decision at a time.');
    return withStore<ExitCode>(async (store) => {
      if (decided) printDecision(await judge(store, decided), 'kept', options);
      else if (undo) printDecision(await undoJudgement(store, undo), 'taken back', options);
      else if (options.decided) await listDecided(store, options);
      else await review(store, options);
      return 0;
    });
  },
};

const DECISIONS = {
  same: 'SAME',
  different: 'DIFFERENT',
  rename: 'RENAME',
  country: 'SET_COUNTRY',
  type: 'SET_TYPE',
  date: 'SET_DATE',
  reject: 'REJECT_EVENT',
} as const;
/** Decisions of which what comes after the id is set. */
const WITH_VALUE: ReadonlySet<string> = new Set(['RENAME', 'SET_COUNTRY', 'SET_TYPE', 'SET_DATE']);

function toDecided(inputs: readonly string[], options: Options): Decided | undefined {
  const asked = Object.entries(DECISIONS).filter(([name]) => options[name] === true);
  if (asked.length > 1) throw new UsageError('One decision at a time.');
  const [, decision] = asked[0] ?? [];
  if (!decision) {
    if (inputs.length > 0)
      throw new UsageError(`What about "${inputs[0]}"? Say --same, --different or another.`);
    return undefined;
  }
  const withValue = WITH_VALUE.has(decision);
  const value = withValue ? inputs.slice(1).join(' ') : undefined;
  return {
    ...byWhom(options),
    decision,
    ids: withValue ? inputs.slice(0, 1) : inputs,
    ...(value === undefined ? {} : { value }),
  };
}

function byWhom(options: Options): Pick<Decided, 'who' | 'when' | 'why'> {
  const why = textOf(options, 'why');
  return {
    who: textOf(options, 'who') ?? process.env.USER ?? 'unknown',
    when: new Date().toISOString(),
    ...(why === undefined ? {} : { why }),
  };
}

function printDecision(judgement: Judgement, what: string, options: Options): void {
  if (options.json) print(JSON.stringify(judgement, null, 2));
  else print(`${what}: ${describe(judgement)}`);
}

function describe({ id, decision, subjects, value, who, when, why }: Judgement): string {
  const parts = [id, decision, subjects.join(' '), value, `by ${who}`, when, why && `(${why})`];
  return parts.filter(Boolean).join('  ');
}

async function listDecided(store: GraphStore, options: Options): Promise<void> {
  const judgements = await store.judgements();
  if (options.json) print(JSON.stringify(judgements, null, 2));
  else for (const judgement of judgements) print(describe(judgement));
  tell(`${count(judgements.length, 'decision')} (${store.description}).`);
}

async function review(store: GraphStore, options: Options): Promise<void> {
  const queue = await reviewQueue(store);
  const shown = queue.slice(0, toLimit(options));
  if (options.json) print(JSON.stringify(shown, null, 2));
  else if (process.stdin.isTTY && process.stdout.isTTY) await ask(store, queue, options);
  else for (const pair of shown) for (const line of explain(pair)) print(line);
  tell(`${count(queue.length, 'pair')} to decide (${store.description}).`);
}

function toLimit(options: Options): number {
  const text = textOf(options, 'limit') ?? String(ROWS);
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new UsageError(`--limit takes a whole number from 1, but "${text}" came.`);
  return Number(text);
}

function explain({ a, b, score, reasons }: Pair): string[] {
  const why = reasons.map(({ weight, value }) => `${weight < 0 ? '−' : '+'}${Math.abs(weight)} ${value}`);
  return [`${score.toFixed(2)}  ${tellActor(a)}`, `      ${tellActor(b)}`, `      ${why.join('; ')}`];
}

function tellActor({ id, name, aliases, country }: Actor): string {
  const others = aliases.length > 0 ? ` (${aliases.join(', ')})` : '';
  return `${name}${others}, ${country ?? 'country unknown'}  ${id}`;
}

/** Asks for pair after pair. Actors of a pair that is gone by an earlier answer are passed over. */
async function ask(store: GraphStore, queue: readonly Pair[], options: Options): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (const pair of queue) {
      const [a, b] = await store.actors([pair.a.id, pair.b.id]);
      if (!a || !b || a.id === b.id) continue;
      for (const line of explain(pair)) tell(line);
      const answer = await terminal.question('same, different, skip or quit? [s/d/k/q] ');
      const decision = ({ s: 'SAME', d: 'DIFFERENT' } as const)[
        answer.trim().charAt(0).toLowerCase() as 's' | 'd'
      ];
      if (/^q/i.test(answer.trim())) return;
      if (decision) {
        const judgement = await judge(store, { ...byWhom(options), decision, ids: [pair.a.id, pair.b.id] });
        tell(`kept: ${describe(judgement)}`);
      }
    }
  } finally {
    terminal.close();
  }
}
