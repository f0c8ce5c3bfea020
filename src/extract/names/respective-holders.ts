import { PERSON_NAMES } from '../data/names/given-names.ts';
import { FIRM_NOUNS } from '../data/names/words.ts';
import { bodyAt } from './body-at.ts';
import { looksLikeFirm } from './firm-shape.ts';
import { isPersonLike } from './person-at.ts';
import { addOwnTitle, reachOf } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/**
 * "the CEOs of Oracle and Cisco, X and Y", "X and Y, the heads of A and B": as many holders as bodies, in their order.
 * The title takes the first of each, a title of its own each other pair; whether there were any.
 */
export function bindRespective(workspace: Workspace, title: Title): boolean {
  if (!title.body && bindCounted(workspace, title)) return true;
  if (!title.body || title.body.from < title.head || !/officer/.test(title.type)) return false;
  const behind = listFrom(workspace, title.body);
  const half = behind.length / 2;
  let bodies = behind.slice(0, half);
  let holders = behind.slice(half);
  if (!areHolders(holders, bodies) || bodies.some(isNamed)) {
    bodies = behind;
    holders = listBefore(workspace, title);
  }
  if (bodies.length < 2 || bodies.length !== holders.length || !areHolders(holders, bodies)) return false;
  giveEach(workspace, title, bodies, holders);
  return true;
}

function giveEach(
  workspace: Workspace,
  title: Title,
  bodies: readonly Mention[],
  holders: readonly Mention[],
): void {
  title.holder = holders[0]!;
  for (const [i, holder] of holders.entries()) {
    if (i === 0) continue;
    const own = { holder, body: bodies[i]!, others: [], plural: false };
    addOwnTitle(workspace, title, own, { from: title.from, to: title.to });
  }
}

const COUNTS = ['two', 'three', 'four', 'five', 'six'];
/** Sentences back in which as many bodies are listed. */
const LIST_REACH = 2;

/** "the directors of the three, X, Y and Z": of the bodies that were listed before, as many as persons. */
function bindCounted(workspace: Workspace, title: Title): boolean {
  let at = reachOf(title).to;
  if (workspace.lower(at, title.head) !== 'of' || workspace.lower(at + 1, title.head) !== 'the') return false;
  const count = COUNTS.indexOf(workspace.lower(at + 2, title.head)) + 2;
  if (count < 2) return false;
  at += FIRM_NOUNS.has(workspace.lower(at + 3, title.head)) ? 4 : 3;
  const first = workspace.lower(at, title.head) === ',' ? bodyAt(workspace, at + 1, title.head) : null;
  const holders = first ? listFrom(workspace, first) : [];
  const bodies = holders.length === count ? listOf(workspace, title, count) : null;
  if (!bodies || !holders.every((name) => isPersonLike(name) && name.to - name.from > 1)) return false;
  title.body = bodies[0]!;
  giveEach(workspace, title, bodies, holders);
  return true;
}

/** The last list of so many bodies before a title, in its sentence or the two before. */
function listOf(workspace: Workspace, title: Title, count: number): Mention[] | null {
  const here = workspace.sentenceAt[title.head]!;
  for (let at = title.from - 1; at >= 0 && workspace.sentenceAt[at]! >= here - LIST_REACH; at--) {
    const first = workspace.owner[at];
    if (first?.from !== at || !/^(?:body|known|run)$/.test(first.form)) continue;
    const list = listFrom(workspace, first);
    const opens = !/^(?:,|and|&)$/.test(workspace.lower(at - 1, at)) || !workspace.owner[at - 2];
    if (opens && list.length === count && !list.some(isNamed)) return list;
  }
  return null;
}

/** Whole names of persons: one of the lists among them, or nothing but bodies in front. */
function areHolders(names: readonly Mention[], bodies: readonly Mention[]): boolean {
  return (
    names.length > 1 &&
    names.every((name) => isPersonLike(name) && name.to - name.from > 1) &&
    (names.some(isNamed) || bodies.every(({ form, name }) => form !== 'run' || looksLikeFirm(name)))
  );
}

const isNamed = ({ name }: Mention): boolean =>
  PERSON_NAMES.has(name.split(/\s+/)[0]!.toLowerCase()) && / /.test(name);

/** The names from one on with commas and "and" between. */
export function listFrom(workspace: Workspace, first: Mention): Mention[] {
  const list = [first];
  for (;;) {
    let at = list.at(-1)!.to;
    const start = at;
    while (/^(?:,|and|&)$/.test(workspace.lower(at, first.from)) && at < start + 2) at++;
    if (at > start && workspace.lower(at, first.from) === 'the') at++;
    const next = at > start ? bodyAt(workspace, at, first.from) : null;
    if (!next) return list;
    list.push(next);
  }
}

/** The names in front of a title with a comma before it, in the order of the text. */
function listBefore(workspace: Workspace, title: Title): Mention[] {
  const list: Mention[] = [];
  let at = title.from - 1;
  if (/^(?:the|two|three)$/.test(workspace.lower(at, title.head))) at--;
  if (workspace.lower(at, title.head) !== ',') return list;
  for (;;) {
    while (/^(?:,|and|&)$/.test(workspace.lower(at, title.head))) at--;
    const name = workspace.inSentence(at, title.head) ? workspace.owner[at] : null;
    if (name?.to !== at + 1 || name.form !== 'run') return list;
    list.unshift(name);
    at = name.from - 1;
    if (!/^(?:,|and|&)$/.test(workspace.lower(at, title.head))) return list;
  }
}
