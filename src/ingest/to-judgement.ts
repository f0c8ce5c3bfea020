import { shortHash } from '../lib/hash.ts';
import { InputError, type Judgement } from '../model/index.ts';

/** By whom, when and why something is decided. */
export interface DecidedBy {
  readonly who: string;
  /** ISO time. */
  readonly when: string;
  readonly why?: string;
}

/** The judgement on these subjects, sorted. Throws `InputError` where nobody is named as deciding. */
export function toJudgement(
  { decision, who, when, why }: DecidedBy & Pick<Judgement, 'decision'>,
  subjects: readonly string[],
  value: string | null = null,
): Judgement {
  const name = who.trim();
  if (name === '') throw new InputError('A decision needs who made it: a name came that is blank.');
  const id = `judgement:${shortHash(JSON.stringify([decision, subjects, value, name, when]))}`;
  return { id, decision, subjects, value, who: name, when, why: why?.trim() || null };
}
