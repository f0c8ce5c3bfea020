import { groupBy } from '../lib/group-by.ts';
import type { Participant, ReportAlong, StoredEvent } from './graph-store.ts';
import { byRoleThenName, commonRole } from './participation.ts';
import { toActor, toAmount, toEvent, toPlace } from './properties.ts';
import type { AlongRow } from './statements/along.ts';
import type { NodeRow } from './statements/statement.ts';

/** The event of a row with what came along with it. */
export function toEventWithAlong({ node, participants, reports }: NodeRow & AlongRow): StoredEvent {
  const event = toEvent(node);
  if (!participants && !reports) return event;
  return {
    ...event,
    ...(participants && { participants: toParticipants(participants) }),
    ...(reports && { reports: reports.map(toReport) }),
  };
}

/** One an actor, whatever the number of articles that name it. */
function toParticipants(rows: NonNullable<AlongRow['participants']>): Participant[] {
  const byActor = groupBy(rows, ({ node }) => String(node.id));
  return [...byActor.values()]
    .map((parts): Participant => {
      const { node, countries } = parts[0]!;
      const actor = toActor(node);
      if (!countries) return { actor, role: commonRole(parts) };
      const countryNode = countries[0] ? toActor(countries[0]) : null;
      return { actor: { ...actor, countryNode }, role: commonRole(parts) };
    })
    .sort(byRoleThenName);
}

/** Only what was asked of it: most of a report is long, and there are many. */
function toReport({ article, record, head }: NonNullable<AlongRow['reports']>[number]): ReportAlong {
  const report = { ...record, article, place: toPlace(record), amount: toAmount(record) };
  return (head ? { ...report, head } : report) as unknown as ReportAlong;
}
