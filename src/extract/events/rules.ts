import type { EventStatus, EventType, Role } from '../../model/index.ts';

/** One wording of an act: its words, and which place in the sentence gives which role. */
export interface Rule {
  readonly type: EventType;
  /** The verb and the particles that follow it; empty for a rule of a noun alone. */
  readonly verb: readonly string[];
  /** Nouns, one of which must stand in the clause of the verb; null where the verb is enough. */
  readonly nouns: ReadonlySet<string> | null;
  /** The verb, its noun classes and its first slots: how the data module spells the wording. */
  readonly source: string;
  readonly slots: readonly Slot[];
  /** How sure the wording alone is, 0 to 1. */
  readonly strength: number;
  readonly flags: ReadonlySet<string>;
  readonly status: EventStatus | null;
}

export interface Slot {
  /** `S` subject, `O` object, `owner` possessive, else a preposition. */
  readonly place: string;
  readonly role: Role;
  /** Letters of entity kinds that may fill it: person, agency, firm, organization, country; empty for all. */
  readonly kinds: string;
  /** The act is not told where this slot stays empty. */
  readonly needed: boolean;
}

/** What a data module of wordings holds. The form of a line is told in `data/events/README.md`. */
export interface Wordings {
  readonly type: EventType;
  readonly nouns: Readonly<Record<string, string>>;
  readonly lines: string;
}

/**
 * Reads lines of the form `verbs + nouns :: slots :: strength :: flags`.
 * Verbs are separated by commas; `+ nouns` names classes of nouns; a line that begins with `+` needs no verb.
 * A slot is `place=ROLE`, with `/letters` for entity kinds and `!` where it must be filled.
 */
export function parseWordings(wordings: Wordings): Rule[] {
  return wordings.lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('//'))
    .flatMap((line) => parseLine(wordings, line));
}

function parseLine(wordings: Wordings, line: string): Rule[] {
  const [words = '', slots = '', strength = '0.7', flags = ''] = line.split('::').map((part) => part.trim());
  const [verbs = '', classes] = words.split('+').map((part) => part.trim());
  const nouns = classes ? nounsOf(wordings, classes) : null;
  const flagSet = new Set(flags.split(/\s+/).filter(Boolean));
  const status = flagSet.has('planned') ? 'PLANNED' : flagSet.has('cancelled') ? 'CANCELLED' : null;
  const common = {
    type: wordings.type,
    nouns,
    slots: slots.split(/\s+/).filter(Boolean).map(parseSlot),
    strength: Number(strength),
    flags: flagSet,
    status,
  } as const;
  const list = verbs ? verbs.split(',').map((verb) => verb.trim().split(/\s+/)) : [[]];
  return list.map((verb) => ({
    ...common,
    verb,
    source: `${verb.join(' ')} + ${classes ?? ''} :: ${slots.slice(0, 40)}`,
  }));
}

function nounsOf(wordings: Wordings, classes: string): ReadonlySet<string> {
  const words = classes.split(/[\s,]+/).flatMap((name) => {
    const list = wordings.nouns[name];
    return (list ?? name.replaceAll('_', ' ')).trim().split(list ? /\s+/ : /,/);
  });
  return new Set(words);
}

function parseSlot(text: string): Slot {
  const [place = '', rest = ''] = text.split('=');
  const needed = rest.endsWith('!');
  const [role = '', kinds = ''] = rest.replace('!', '').split('/');
  return { place, role: role as Role, kinds, needed };
}
