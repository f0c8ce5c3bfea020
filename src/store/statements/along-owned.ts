import { getOrMake } from '../../lib/get-or-make.ts';
import { present } from '../../lib/present.ts';
import type { Run } from '../engine.ts';
import type { Along } from '../graph-store.ts';
import type { Properties } from '../properties.ts';
import {
  type AlongRow,
  type Column,
  type ListedRow,
  listOf,
  type PartRow,
  type Prepared,
  prepare,
  propertiesOfActor,
  runWith,
  toProperties,
  type Values,
} from './along.ts';
import { EACH_OWNER } from './statement.ts';

/** What comes along with an event in the list of an actor, whose id is `owner`. */
export interface OwnedAlongRow extends AlongRow {
  /** The parts that the actor took in it. */
  readonly parts: readonly PartRow[];
  readonly self?: Properties;
}
interface OwnedListedRow extends ListedRow {
  readonly owner: string;
  readonly parts?: readonly PartRow[];
  readonly selves?: readonly Values[];
}

const PARTS: Column = {
  text: `CALL (owner, e) {
    MATCH (actor:Actor {id: owner})-[t:TOOK_PART_IN]->(e)
    WITH t ORDER BY t.article, t.role
    RETURN collect(t {.role, .article}) AS parts }`,
  column: 'parts',
};

const prepared = new WeakMap<Along, Prepared<OwnedListedRow, OwnedAlongRow>>();

/** Runs statements that give the events of actors with what is to be read of and along with each, and of the actor. */
export function alongWithOwned(read: Run, along: Along = {}): Run {
  return runWith(
    read,
    getOrMake(prepared, along, () => prepareOwned(along)),
  );
}

/** Where all who took part come along, the actor's own parts are among theirs, and are not read again. */
function prepareOwned({ owner, ...along }: Along): Prepared<OwnedListedRow, OwnedAlongRow> {
  const self = owner && propertiesOfActor(owner);
  const column = self && { text: '', column: 'selves' };
  const { toText, toRow } = prepare(along, present([along.participants ? null : PARTS, column]));
  return {
    toText: (text) => toText(self ? text.replace(EACH_OWNER, `${EACH_OWNER} ${selvesOf(self)}`) : text),
    toRow: (values) => {
      const row = toRow(values);
      const parts = values.parts ?? row.participants!.filter(({ actor }) => actor.id === values.owner);
      return { ...row, parts, ...(self && { self: toProperties(self, values.selves![0]!, 0) }) };
    },
  };
}

/** Once for each actor, not with each of its events. */
function selvesOf(properties: readonly string[]): string {
  return `CALL (owner) {
    MATCH (self:Actor {id: owner})
    RETURN collect([${listOf('self', properties)}]) AS selves }`;
}
