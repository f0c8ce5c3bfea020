import { compare } from '../../lib/compare.ts';
import { claimKey, type Judgement } from '../../model/index.ts';
import { DIFFERENT, SAME } from '../match/features.ts';
import { match } from '../match/match.ts';
import type { Form } from './form.ts';
import { type Keys, keysOf } from './keys.ts';

/** Two forms that the matcher takes for one actor. */
export interface Link {
  readonly a: Form;
  readonly b: Form;
  readonly score: number;
}

/** By party, which is of one claim: forms come and go with each unit, parties stay. */
const KEYS = new WeakMap<Form['party'], Keys>();

/** Keys of a form, made once. Its claim is one of them: forms of one claim are one actor. */
export function formKeys(form: Form): Keys {
  const made = KEYS.get(form.party);
  if (made) return made;
  const { index, probes } = keysOf(form.party);
  const claim = claimKey(form.claim);
  const keys = { index: [claim, ...index], probes: form.loose ? probes : [claim, ...probes] };
  KEYS.set(form.party, keys);
  return keys;
}

/** All pairs of forms that match as the same, each once, in the order of the forms. */
export function findLinks(forms: readonly Form[]): Link[] {
  const order = new Map(forms.map((form, index) => [form, index]));
  const index = indexOf(forms);
  return forms.flatMap((a) =>
    [...candidates(a, index)]
      .filter((b) => order.get(a)! < order.get(b)! && a.subject !== b.subject)
      .map((b) => ({ a, b, score: match(a.party, b.party).score }))
      .filter(({ score }) => score >= SAME),
  );
}

/** Forms by each key that they are found by. */
export function indexOf(forms: Iterable<Form>): Map<string, Form[]> {
  const index = new Map<string, Form[]>();
  for (const form of forms) addToIndex(index, form);
  return index;
}

export function addToIndex(index: Map<string, Form[]>, form: Form): void {
  for (const key of formKeys(form).index) {
    const found = index.get(key);
    if (found) found.push(form);
    else index.set(key, [form]);
  }
}

/** Forms of an index that share a key with one. */
export function candidates(form: Form, index: ReadonlyMap<string, readonly Form[]>): Set<Form> {
  return new Set(formKeys(form).probes.flatMap((key) => index.get(key) ?? []));
}

/** Subjects that a person said are one, by subject. */
export function judgedSame(judgements: readonly Judgement[]): Map<string, Set<string>> {
  const same = new Map<string, Set<string>>();
  for (const [pair, decision] of lastDecisions(judgements)) {
    if (decision !== 'SAME') continue;
    const [a, b] = pair.split(' ') as [string, string];
    same.set(a, (same.get(a) ?? new Set()).add(b));
    same.set(b, (same.get(b) ?? new Set()).add(a));
  }
  return same;
}

/** The last decision on each pair of subjects, SAME or DIFFERENT, by the subjects in their order. */
export function lastDecisions(judgements: readonly Judgement[]): Map<string, Judgement['decision']> {
  const inTime = [...judgements].sort((a, b) => compare(a.when, b.when) || compare(a.id, b.id));
  return new Map(
    inTime
      .filter(
        ({ decision, subjects }) =>
          (decision === 'SAME' || decision === 'DIFFERENT') && subjects.length === 2,
      )
      .map(({ subjects, decision }) => [[...subjects].sort().join(' '), decision]),
  );
}

/** Whether two forms tell two actors, so that no third may bring them together. */
export function exclude(a: Form, b: Form, decisions: ReadonlyMap<string, Judgement['decision']>): boolean {
  const decided = decisions.get([a.subject, b.subject].sort().join(' '));
  if (decided) return decided === 'DIFFERENT';
  const [left, right] = [a.party, b.party];
  const vague = [a, b].some(({ loose, party }) => loose || party.names[0]!.acronym);
  const isFirm = left.kind !== 'agency' && left.kind !== 'person';
  if (vague && (isFirm || left.place === null || right.place === null || left.place === right.place))
    return false;
  return match(left, right).score < DIFFERENT;
}
