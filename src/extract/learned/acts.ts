import type { EventType } from '../../model/index.ts';
import type { Draft } from '../events/07-join.ts';
import type { Masked } from '../events/masked.ts';

/** The acts of a document by the sentences that tell them, by who takes part and by type. */
export class Acts {
  readonly #bySentence = new Map<Masked, Draft[]>();
  readonly #byEntity = new Map<string, Draft[]>();
  readonly #byType = new Map<EventType, Draft[]>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      for (const masked of new Set(draft.claims.map((claim) => claim.masked)))
        add(this.#bySentence, masked, draft);
      for (const entity of draft.parts.keys()) add(this.#byEntity, entity, draft);
      add(this.#byType, draft.type, draft);
    }
  }

  toldIn(masked: Masked): readonly Draft[] {
    return this.#bySentence.get(masked) ?? [];
  }

  with(entity: string): readonly Draft[] {
    return this.#byEntity.get(entity) ?? [];
  }

  ofType(type: EventType): readonly Draft[] {
    return this.#byType.get(type) ?? [];
  }
}

function add<Key>(lists: Map<Key, Draft[]>, key: Key, draft: Draft): void {
  const list = lists.get(key);
  if (list) list.push(draft);
  else lists.set(key, [draft]);
}
