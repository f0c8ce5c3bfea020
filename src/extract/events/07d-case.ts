import type { EventType } from '../../model/index.ts';
import type { Draft } from './07-join.ts';
import type { Part } from './claim.ts';
import type { Context } from './context.ts';

/** Types of acts that are done to somebody. */
const CASES: ReadonlySet<EventType> = new Set(['ENFORCEMENT', 'LICENCE']);
/** Sentences off that another step of the same case may stand. */
const REACH = 6;

/**
 * "The regulator issued the licence", "The inquiry was opened by the watchdog": to whom it is done is who stands in the
 * nearest other step of the case, where the text tells of one firm alone.
 */
export function withSubjects(context: Context, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!CASES.has(draft.type)) continue;
    const parts = [...draft.parts.values()];
    if (parts.length === 0 || parts.some(({ role }) => role === 'SUBJECT')) continue;
    const id = onlySubject(context, draft, drafts);
    const mention = id ? context.lastMention(id, draft.claims[0]!.masked.sentence.end) : undefined;
    if (id && mention && !draft.parts.has(id)) draft.parts.set(id, toPart(id, mention));
  }
}

const toPart = (entity: string, mention: Part['mention']): Part => ({
  entity,
  role: 'SUBJECT',
  mention,
  score: 1.1,
  place: 'document',
});

/** The one firm to which the other steps near an act are done; else the one firm that the text keeps speaking of. */
function onlySubject(context: Context, draft: Draft, drafts: readonly Draft[]): string | null {
  const at = draft.claims[0]!.masked.sentence.index;
  const near = drafts.filter(
    (other) =>
      other !== draft &&
      CASES.has(other.type) &&
      other.claims.some(({ masked }) => Math.abs(masked.sentence.index - at) <= REACH),
  );
  const subjects = new Set(
    near.flatMap((other) =>
      [...other.parts.values()].filter(({ role }) => role === 'SUBJECT').map(({ entity }) => entity),
    ),
  );
  if (subjects.size > 1) return null;
  return [...subjects][0] ?? context.firm;
}
