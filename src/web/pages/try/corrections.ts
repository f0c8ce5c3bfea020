import { useEffect, useState } from 'preact/hooks';
import type { Extraction } from './query.ts';

export type Decision = 'RENAME' | 'SET_COUNTRY' | 'SET_KIND' | 'SET_TYPE' | 'SET_DATE' | 'REJECT_EVENT';

/** What the reader changes in what would be taken. */
export interface Correction {
  readonly decision: Decision;
  /** Id of the name or event in the extraction. */
  readonly id: string;
  readonly value?: string;
}

export interface Corrections {
  readonly list: readonly Correction[];
  readonly isLeftOut: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Sets a value; undefined takes the correction back. */
  readonly set: (decision: Decision, id: string, value: string | undefined) => void;
}

/** What the reader has corrected so far; another text begins anew. */
export function useCorrections(query: string): Corrections {
  const [list, setList] = useState<readonly Correction[]>([]);
  useEffect(() => setList([]), [query]);
  const isLeftOut = (id: string) => has(list, 'REJECT_EVENT', id);
  return {
    list,
    isLeftOut,
    toggle: (id) =>
      setList((now) =>
        has(now, 'REJECT_EVENT', id)
          ? without(now, 'REJECT_EVENT', id)
          : [...now, { decision: 'REJECT_EVENT', id }],
      ),
    set: (decision, id, value) =>
      setList((now) => [
        ...without(now, decision, id),
        ...(value === undefined ? [] : [{ decision, id, value }]),
      ]),
  };
}

function has(list: readonly Correction[], decision: Decision, id: string): boolean {
  return list.some((one) => one.decision === decision && one.id === id);
}

function without(list: readonly Correction[], decision: Decision, id: string): Correction[] {
  return list.filter((one) => one.decision !== decision || one.id !== id);
}

/** What would be taken with the values that the reader set. */
export function asCorrected(extraction: Extraction, list: readonly Correction[]): Extraction {
  const setTo = (decision: Decision, id: string) =>
    list.find((one) => one.decision === decision && one.id === id)?.value;
  return {
    ...extraction,
    entities: extraction.entities.map((entity) => ({
      ...entity,
      name: setTo('RENAME', entity.id) ?? entity.name,
      kind: setTo('SET_KIND', entity.id) ?? entity.kind,
      country: setTo('SET_COUNTRY', entity.id) ?? entity.country,
    })),
    events: extraction.events.map((event) => {
      const date = setTo('SET_DATE', event.id);
      const type = setTo('SET_TYPE', event.id) ?? event.type;
      return date === undefined ? { ...event, type } : { ...event, type, date, endDate: null };
    }),
  };
}
