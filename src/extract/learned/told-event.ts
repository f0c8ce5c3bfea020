import type { ExtractedEvent } from '../../model/index.ts';
import type { Draft } from '../events/07-join.ts';
import { toEvents } from '../events/09-events.ts';
import { settleRoles } from '../events/09b-roles.ts';
import type { Part } from '../events/claim.ts';
import type { Context } from '../events/context.ts';

/** A finished event with what it was made of. */
export interface ToldEvent {
  readonly draft: Draft;
  readonly event: ExtractedEvent;
  /** By entity id. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** The events that drafts come to, in the order of their evidence, with what they were made of. */
export function toToldEvents(context: Context, drafts: readonly Draft[]): ToldEvent[] {
  return drafts
    .flatMap((draft) => {
      const [event] = toEvents(context, [draft]);
      if (!event) return [];
      const settled = settleRoles(context, draft, event.place);
      return [{ draft, event, parts: new Map(settled.map((part) => [part.entity, part])) }];
    })
    .sort((a, b) => a.event.start - b.event.start || a.event.end - b.event.end);
}
