import type { EntityKind } from '../../model/index.ts';
import type { Reference, ReferenceEntry } from '../../model/reference.ts';
import { type Known, REFERENCE } from '../data/names/reference.ts';
import { FIRM_WORDS } from '../data/names/words.ts';
import { isCapitalForm, isDottedForm } from './legal-form.ts';
import type { Workspace } from './workspace.ts';

interface KnownName {
  readonly words: readonly string[];
  readonly known: Known;
}

/** Names by their first word, the longest first. */
type Index = ReadonlyMap<string, readonly KnownName[]>;

const BUILT_IN = indexOf(REFERENCE);
const BUILT_IN_NAMES = new Set(REFERENCE.flatMap(({ name, aliases }) => [name, ...aliases]));
const INDEXES = new WeakMap<Reference, Index>();
let current = BUILT_IN;

/**
 * Does work that knows the entries of a reference beside the built-in ones. The work is done when this returns, so
 * what is known depends on the arguments alone, without handing it through every step.
 */
export function knowing<Result>(reference: Reference | undefined, work: () => Result): Result {
  const before = current;
  current = reference ? indexWith(reference) : BUILT_IN;
  try {
    return work();
  } finally {
    current = before;
  }
}

function indexWith(reference: Reference): Index {
  const made = INDEXES.get(reference);
  if (made) return made;
  const bearers = countBearers(reference);
  const telling = reference.entries.flatMap((entry): Known[] => {
    const forms = formsOf(entry).filter(
      (form) => isTelling(form) && bearers.get(form) === 1 && !BUILT_IN_NAMES.has(form),
    );
    const [name, ...aliases] = forms;
    return name ? [{ kind: entry.kind, country: entry.country, name, aliases }] : [];
  });
  const index = indexOf([...REFERENCE, ...telling]);
  INDEXES.set(reference, index);
  return index;
}

function formsOf({ name, names, former, acronyms }: ReferenceEntry): string[] {
  return [name, ...names, ...former, ...acronyms];
}

/** How many entries bear each form: "Ministry of Finance" of sixty countries tells none of them. */
function countBearers(reference: Reference): Map<string, number> {
  const counts = new Map<string, number>();
  for (const form of reference.entries.flatMap((entry) => [...new Set(formsOf(entry))])) {
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

/**
 * Names that mean their bearer wherever they stand: of several words, acronyms, capitals within. "Wave" and "Globe"
 * are words first (of unseen articles, posts gain 0.9 points of F1 with these names and lose with all).
 */
function isTelling(name: string): boolean {
  if (/(?:Minister|Commissioner|Secretary|Governor|Ombudsman)$/.test(name)) return false;
  return /\s/.test(name) || /^\p{Lu}{3,}$/u.test(name) || /\p{Ll}\p{Lu}/u.test(name);
}

function indexOf(entries: readonly Known[]): Index {
  const index = new Map<string, KnownName[]>();
  for (const known of entries) {
    for (const name of [known.name, ...known.aliases]) {
      const words = wordsOf(name);
      const list = index.get(words[0]!);
      if (list) list.push({ words, known });
      else index.set(words[0]!, [{ words, known }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Every known entry that bears a name, in the order of the lists; "NVIDIA" is "Nvidia" where it is none itself. */
export function findKnown(name: string): Known[] {
  const found = bearersOf(name);
  return found.length > 0 || !SHOUTED.test(name)
    ? found
    : bearersOf(name.charAt(0) + name.slice(1).toLowerCase());
}

/** A word all in capitals that is too long for an acronym. */
const SHOUTED = /^\p{Lu}{5,}$/u;

function bearersOf(name: string): Known[] {
  const words = wordsOf(name);
  const alike = current.get(words[0]!);
  if (!alike) return [];
  const found = alike.filter((entry) => entry.words.join(' ') === words.join(' '));
  return [...new Set(found.map(({ known }) => known))];
}

function wordsOf(name: string): string[] {
  return name.replace(/’/g, "'").split(/\s+/);
}

/** Marks bodies of several words that the reference list knows ("European Commission"); longer finds stay. */
export function findKnownBodies(workspace: Workspace): void {
  const { tokens } = workspace;
  for (let i = 0; i < tokens.length; i++) {
    if (workspace.sentenceAt[i] === -1) continue;
    const match = matchAt(workspace, i);
    if (!match || match.words.length < 2) continue;
    const to = withLegalForm(workspace, i + match.words.length, match.known.kind);
    const before = workspace.owner[i];
    if (before?.form === 'body' && before.to - before.from > to - i) continue;
    workspace.addMention({
      from: i,
      to,
      form: 'known',
      kind: match.known.kind,
      aliases: to > i + match.words.length ? [match.known.name, ...match.known.aliases] : [],
    });
    i = to - 1;
  }
}

/** "TPG Telecom Limited", "Converge ICT Solutions, Inc.", "China Telecom (Macau) Company Limited": the legal form that follows a known firm's name. */
function withLegalForm(workspace: Workspace, to: number, kind: EntityKind): number {
  if (kind !== 'company' && kind !== 'organization') return to;
  let end = to;
  for (let at = to; at < to + 5 && workspace.inSentence(at, to - 1); at++) {
    const { lower, text } = workspace.tokens[at]!;
    if (endsInForm(text)) end = at + 1;
    else if (isPlaceInside(workspace, at)) at = workspace.owner[at]!.to - 1;
    else if (!/^[,()]$/.test(text) && !(/^\p{Lu}/u.test(text) && FIRM_WORDS.has(lower))) break;
  }
  return end;
}

/** "Ltd", "a.s.", "d.d.", and "AS" in capitals. */
const endsInForm = (text: string): boolean => text === 'AS' || isCapitalForm(text) || isDottedForm(text);

/** "China Telecom (Macau) Company Limited": a place in parentheses. */
function isPlaceInside(workspace: Workspace, at: number): boolean {
  const place = workspace.owner[at];
  return (
    /^(?:country|city)$/.test(place?.form ?? '') &&
    workspace.tokens[at - 1]!.text === '(' &&
    workspace.tokens[place!.to]?.text === ')'
  );
}

function matchAt(workspace: Workspace, at: number) {
  const list = current.get(workspace.tokens[at]!.text);
  return list?.find(({ words }) =>
    words.every(
      (word, k) =>
        workspace.inSentence(at + k, at) && workspace.tokens[at + k]!.text.replace(/’/g, "'") === word,
    ),
  );
}
