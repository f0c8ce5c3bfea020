import { compare } from '../../lib/compare.ts';
import { getOrMake } from '../../lib/get-or-make.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Judgement } from '../../model/index.ts';
import type { Form } from './form.ts';
import { exclude, findLinks, judgedSame, type Link, lastDecisions } from './links.ts';

/** By how much one link must be better than another for a form that fits two actors to go to the better one. */
const CLEARLY_BETTER = 0.1;

/**
 * Sets of forms that are one actor each. Depends on the set of forms alone:
 *
 * 1. forms of one claim, and claims that a person called the same, are one group;
 * 2. a group that fits two groups which exclude each other goes to the clearly better one, or to neither;
 * 3. what is left is joined from the best link to the weakest, unless the joined set would hold two that exclude
 *    each other.
 */
export function clusterForms(forms: readonly Form[], judgements: readonly Judgement[]): Form[][] {
  const decisions = lastDecisions(judgements);
  const groups = groupForms(forms, judgements);
  const groupOf = new Map(groups.flatMap((group) => group.forms.map((form) => [form, group] as const)));
  const links = groupLinks(findLinks(forms), groupOf);
  const excluded = rememberPairs((a: Group, b: Group) =>
    a.forms.some((left) => b.forms.some((right) => exclude(left, right, decisions))),
  );
  const torn = dropTorn(links, excluded);
  return join(groups, torn, excluded).map((set) =>
    set.flatMap((group) => group.forms).sort((a, b) => compare(a.key, b.key)),
  );
}

interface Group {
  readonly key: string;
  readonly forms: readonly Form[];
}

interface GroupLink {
  readonly a: Group;
  readonly b: Group;
  readonly score: number;
}

type Excluded = (a: Group, b: Group) => boolean;

function groupForms(forms: readonly Form[], judgements: readonly Judgement[]): Group[] {
  const byClaim = groupBy(forms, ({ subject }) => subject);
  const same = judgedSame(judgements);
  const seen = new Set<string>();
  const groups: Group[] = [];
  for (const name of [...byClaim.keys()].sort(compare)) {
    if (seen.has(name)) continue;
    const names = reachable(name, same, seen);
    const own = names.flatMap((claim) => byClaim.get(claim) ?? []).sort((a, b) => compare(a.key, b.key));
    groups.push({ key: own[0]!.key, forms: own });
  }
  return groups.sort((a, b) => compare(a.key, b.key));
}

function reachable(
  from: string,
  links: ReadonlyMap<string, ReadonlySet<string>>,
  seen: Set<string>,
): string[] {
  const found: string[] = [];
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    found.push(name);
    open.push(...(links.get(name) ?? []));
  }
  return found.sort(compare);
}

/** The best link between each two groups, the best first. */
function groupLinks(links: readonly Link[], groupOf: ReadonlyMap<Form, Group>): GroupLink[] {
  const best = new Map<string, GroupLink>();
  for (const { a, b, score } of links) {
    const [left, right] = [groupOf.get(a)!, groupOf.get(b)!].sort((x, y) => compare(x.key, y.key)) as [
      Group,
      Group,
    ];
    const pair = `${left.key}\n${right.key}`;
    if (left !== right && (best.get(pair)?.score ?? 0) < score) best.set(pair, { a: left, b: right, score });
  }
  return [...best.values()].sort(
    (x, y) => y.score - x.score || compare(x.a.key, y.a.key) || compare(x.b.key, y.b.key),
  );
}

/** Takes out the links of groups that fit two actors, but for those of the clearly better one. */
function dropTorn(links: readonly GroupLink[], excluded: Excluded): GroupLink[] {
  const linksOf = groupBy(
    links.flatMap((link) => [
      { group: link.a, other: link.b, link },
      { group: link.b, other: link.a, link },
    ]),
    ({ group }) => group,
  );
  const dropped = new Set<GroupLink>();
  for (const own of linksOf.values()) {
    if (!conflicts(own, excluded)) continue;
    const bar = own[0]!.link.score - CLEARLY_BETTER;
    const better = own.filter(({ link }) => link.score > bar);
    const kept = conflicts(better, excluded) ? [] : better;
    for (const { link } of own) if (!kept.some((one) => one.link === link)) dropped.add(link);
  }
  return links.filter((link) => !dropped.has(link));
}

function conflicts(links: readonly { readonly other: Group }[], excluded: Excluded): boolean {
  return links.some(({ other }, index) => links.slice(index + 1).some((next) => excluded(other, next.other)));
}

function join(groups: readonly Group[], links: readonly GroupLink[], excluded: Excluded): Group[][] {
  const setOf = new Map(groups.map((group) => [group, [group]]));
  for (const { a, b } of links) {
    const [left, right] = [setOf.get(a)!, setOf.get(b)!];
    if (left === right || left.some((x) => right.some((y) => excluded(x, y)))) continue;
    const joined = [...left, ...right];
    for (const group of joined) setOf.set(group, joined);
  }
  return [...new Set(groups.map((group) => setOf.get(group)!))];
}

function rememberPairs(test: Excluded): Excluded {
  const known = new Map<Group, Map<Group, boolean>>();
  return (a, b) => {
    const [left, right] = a.key < b.key ? [a, b] : [b, a];
    const row = getOrMake(known, left, () => new Map<Group, boolean>());
    return getOrMake(row, right, () => test(left, right));
  };
}
