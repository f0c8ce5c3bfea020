import type { EventStatus, EventType, Role } from '../model/index.ts';

interface NamedParticipant {
  readonly name: string;
  readonly role: Role;
}

/** How the title of an event of each type joins those who act with those it is about, once it happened and before. */
const WORDING: Readonly<Record<EventType, readonly [alone: string, happened: string, announced: string]>> = {
  MEETING: ['Meeting of', 'met', 'to meet'],
  VISIT: ['Visit of', 'visited', 'to visit'],
  FORUM: ['Forum of', 'held a forum with', 'to hold a forum with'],
  AGREEMENT: ['Agreement of', 'agreed with', 'to agree with'],
  INVESTMENT: ['Investment of', 'invested in', 'to invest in'],
  LAUNCH: ['Launch by', 'launched with', 'to launch with'],
  POLICY: ['Policy of', 'set a rule for', 'to set a rule for'],
  LICENCE: ['Licence of', 'decided a licence of', 'to decide a licence of'],
  ENFORCEMENT: ['Enforcement on', 'acted against', 'to act against'],
  APPOINTMENT: ['Appointment of', 'decided a post of', 'to decide a post of'],
};

/** Roles that stand before the verb of a title, the first that is filled. */
const LEADING: readonly Role[] = ['ISSUER', 'INVESTOR', 'HOST', 'ORGANISER'];

/** Names that a title holds at the most on each side; "2 others" takes the room of the last. */
const MOST_NAMES = 3;

/** One line that tells an event from others in a list: "Shehbaz Sharif met GalaxySpace, Xu Ming and 6 others". */
export function eventTitle(
  type: EventType,
  status: EventStatus,
  participants: readonly NamedParticipant[],
): string {
  const [alone, happened, announced] = WORDING[type];
  const between = status === 'HAPPENED' ? happened : announced;
  const lead = LEADING.find((role) => participants.some((participant) => participant.role === role));
  const before = participants.filter(({ role }) => role === lead).map(({ name }) => name);
  const after = participants.filter(({ role }) => role !== lead).map(({ name }) => name);
  if (before.length > 0 && after.length > 0) return `${listNames(before)} ${between} ${listNames(after)}`;
  const [first, ...others] = [...before, ...after];
  if (first === undefined) return alone.split(' ')[0]!;
  if (others.length === 0 || type !== 'MEETING') return `${alone} ${listNames([first, ...others])}`;
  return `${first} ${between} ${listNames(others)}`;
}

function listNames(names: readonly string[]): string {
  const isLong = names.length > MOST_NAMES;
  const shown = names.slice(0, isLong ? MOST_NAMES - 1 : -1);
  const last = isLong ? `${names.length - shown.length} others` : names.at(-1);
  return [shown.join(', '), last].filter(Boolean).join(' and ');
}
