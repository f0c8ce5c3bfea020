import { groupBy } from '../lib/group-by.ts';
import type { ArticleHead, Participant, ReportAlong, StoredEvent } from './graph-store.ts';
import { byRoleThenName, commonRole } from './participation.ts';
import { type Properties, toActor, toEvent, toRecord } from './properties.ts';
import type { AlongRow } from './statements/along.ts';
import type { NodeRow } from './statements/statement.ts';

/** The event of a row with what came along with it. */
export function toEventWithAlong({ node, participants, reports }: NodeRow & AlongRow): StoredEvent {
  return {
    ...toEvent(node),
    ...(participants && { participants: toParticipants(participants) }),
    ...(reports && {
      reports: reports.map(({ article, record, head }) => toReport(article, record, head)),
    }),
  };
}

/** One an actor, whatever the number of articles that name it. */
function toParticipants(rows: NonNullable<AlongRow['participants']>): Participant[] {
  const byActor = groupBy(rows, ({ node }) => String(node.id));
  return [...byActor.values()]
    .map((parts): Participant => {
      const { node, countries } = parts[0]!;
      const country = countries && { countryNode: countries[0] ? toActor(countries[0]) : null };
      return { actor: { ...toActor(node), ...country }, role: commonRole(parts) };
    })
    .sort(byRoleThenName);
}

function toReport(article: string, record: Properties, head: ArticleHead | undefined): ReportAlong {
  const { id: _, ...report } = toRecord(article, record);
  return { ...report, ...(head && { head }) };
}
