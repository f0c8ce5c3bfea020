import { getOrMake } from '../../lib/get-or-make.ts';
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
        getOrMake(this.#bySentence, masked, list).push(draft);
      for (const entity of draft.parts.keys()) getOrMake(this.#byEntity, entity, list).push(draft);
      getOrMake(this.#byType, draft.type, list).push(draft);
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

const list = (): Draft[] => [];
