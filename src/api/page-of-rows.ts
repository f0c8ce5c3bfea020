import { firstDay } from '../model/index.ts';
import type { Page, PageKey, PageRequest, StoredEvent } from '../store/graph-store.ts';

/**
 * A page of events that are all at hand, newest first. Its place is that of the event the cursor names, not a number
 * of rows: events that were added since the last page neither repeat a row nor leave one out.
 */
export function pageOfRows(events: readonly StoredEvent[], request: PageRequest<string>): Page<StoredEvent> {
  const { after, backwards = false, first } = request;
  const rest = backwards
    ? events.slice(0, placeOf(after, events, 0))
    : events.slice(placeOf(after, events, 1));
  const rows = backwards ? rest.slice(-first) : rest.slice(0, first);
  return {
    rows,
    keys: rows.map((event) => ({ value: dayOf(event), id: event.id })),
    more: rest.length > rows.length,
  };
}

/** Where the rest begins (`step` 1) or ends (`step` 0). An event that is no more leaves its place between its neighbours. */
function placeOf(key: PageKey | undefined, events: readonly StoredEvent[], step: 0 | 1): number {
  if (!key) return step === 1 ? 0 : events.length;
  const index = events.findIndex(({ id }) => id === key.id);
  if (index >= 0) return index + step;
  const next = events.findIndex((event) => comesAfter(event, key));
  return next < 0 ? events.length : next;
}

function comesAfter(event: StoredEvent, key: PageKey): boolean {
  const [day, keyDay] = [dayOf(event), String(key.value ?? '')];
  return day === keyDay ? event.id > key.id : day < keyDay;
}

/** As the store sorts events: by the first day that the date may mean, those without a date last. */
function dayOf({ date }: StoredEvent): string {
  return date === null ? '' : firstDay(date);
}
