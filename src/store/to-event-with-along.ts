import type { Writable } from '../lib/writable.ts';
import type { Participant, ReportAlong, StoredEvent } from './graph-store.ts';
import { byRoleThenName, commonRole } from './participation.ts';
import { toAmount, toEvent, toPlace } from './properties.ts';
import type { AlongRow } from './statements/along.ts';

/** The event of a row with what came along with it. A copy for each of these would take as long as reading them. */
export function toEventWithAlong({ node, participants, reports }: AlongRow): StoredEvent {
  const event: Writable<StoredEvent> = toEvent(node);
  if (participants) event.participants = toParticipants(participants);
  if (reports) event.reports = reports.map(toReport);
  return event;
}

/** One an actor, whatever the number of articles that name it: they stand one after the other. */
function toParticipants(rows: NonNullable<AlongRow['participants']>): Participant[] {
  const participants: Participant[] = [];
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const { actor, role } = rows[start]!;
    end = start + 1;
    while (rows[end]?.actor.id === actor.id) end++;
    const isOne = end === start + 1;
    participants.push({ actor, role: isOne ? role : commonRole(rows.slice(start, end)) });
  }
  return participants.sort(byRoleThenName);
}

/** Only what was asked of it: most of a report is long, and there are many. */
function toReport({ article, record, head }: NonNullable<AlongRow['reports']>[number]): ReportAlong {
  const report = record as unknown as Writable<ReportAlong>;
  report.article = article;
  if ('country' in record) report.place = toPlace(record);
  if ('amount' in record) report.amount = toAmount(record);
  if (head) report.head = head;
  return report;
}
