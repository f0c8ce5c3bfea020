import type { EventStatus, EventType, Role } from '../../model/index.ts';
import { type Attendance, attendanceIn } from './06b-attendance.ts';
import { splitClaim } from './06c-split.ts';
import { echoOf } from './07b-echo.ts';
import { withDoer } from './07c-doer.ts';
import { withSubjects } from './07d-case.ts';
import { withPremises } from './07e-premises.ts';
import { datesIn, type FoundDate } from './08-dates.ts';
import { dateOf } from './08b-date-of.ts';
import type { Claim, Part } from './claim.ts';
import type { Context } from './context.ts';
import { isWhole, mergeTitles } from './headlines.ts';
import type { Group, Masked, Mention, Unit } from './masked.ts';
import { isSame } from './same-act.ts';
import { SpokenDays } from './spoken-days.ts';
import { SAYING } from './words.ts';

/** An act while its statements are being joined. */
export interface Draft {
  readonly type: EventType;
  status: EventStatus;
  readonly claims: Claim[];
  readonly parts: Map<string, Part>;
  date: FoundDate | null;
}

/** How many sentences back an attendance sentence may point. */
const ATTENDANCE_REACH = 8;
const ATTENDED: readonly EventType[] = ['MEETING', 'AGREEMENT', 'LAUNCH', 'FORUM', 'VISIT'];

/** Statements joined into acts: sentence by sentence, with who else attended and the items of lists. */
export function joinClaims(
  context: Context,
  sentences: readonly Masked[],
  claims: readonly (readonly Claim[])[],
): Draft[] {
  const drafts: Draft[] = [];
  const spoken = new SpokenDays(context);
  const parties: Party[] = [];
  sentences.forEach((masked, index) => {
    const dates = datesIn(context.document, masked.sentence);
    if (dates.length > 0) dateLast(drafts, masked, dates, claims[index]!.length === 0);
    const dated = (claim: Claim): FoundDate | null =>
      dateOf(claim, dates, context.document.article.published, spoken.before(claim));
    const complete = claims[index]!.flatMap((claim) =>
      claim.flags.has('bare')
        ? supplied(claim, dates, drafts)
        : claim.parts.length === 0
          ? isToldWithDoer(claim, claims[index]!)
            ? []
            : withDoer(context, sentences, claim, drafts)
          : completed(claim, context, drafts),
    );
    const attendance = attendanceIn(masked);
    const own = attendance && goesOn(attendance, complete, drafts) ? [] : complete;
    for (const one of own)
      splitClaim(one, context).forEach((claim, turn) => {
        addClaim(context, drafts, claim, inTurn(dated(claim), claim, turn));
      });
    if (!attendance)
      for (const claim of echoOf(context, masked, complete, drafts))
        addClaim(context, drafts, claim, dated(claim));
    if (attendance) {
      const target = attach(drafts, attendance, context);
      if (attendance.party) parties.push({ attendance, target });
    } else if (masked.kind === 'item' && complete.length === 0) attachItem(drafts, masked);
    spoken.hear(masked, dates, complete);
  });
  for (const party of parties) keepTogether(drafts, party, context);
  const merged = mergeTitles(context, drafts);
  withSubjects(context, merged);
  withPremises(context, merged);
  return merged.filter((draft) => isWhole(context, draft));
}

/**
 * "The bill was tabled by the minister": the same words give the doer that a wording without one lacks. What an
 * officer signs or unveils is still the act of a body that they do not name.
 */
const isToldWithDoer = ({ type, anchor, masked }: Claim, beside: readonly Claim[]): boolean =>
  (type !== 'POLICY' ||
    /^(?:table|introduce|present|submit|send|propose)$/.test(masked.units[anchor]!.lemma)) &&
  beside.some((other) => other.type === type && other.anchor === anchor && other.parts.length > 0);

/** "met A and B on March 25 and 26, respectively": the second of two acts is of the second day. */
function inTurn(found: FoundDate | null, { masked, flags }: Claim, turn: number): FoundDate | null {
  if (!found?.endDate || !flags.has('split') || !masked.units.some(({ lower }) => lower === 'respectively'))
    return found;
  const { endDate, ...rest } = found;
  return turn === 0 ? rest : { ...rest, date: endDate };
}

/** A meeting told with one side only is the protagonist's: "A second conversation was with …". */
function completed(claim: Claim, context: Context, drafts: readonly Draft[]): Claim[] {
  if (!claim.flags.has('half')) return [claim];
  const id = speakerOf(claim) ?? sideOf(claim, context, drafts);
  const before = claim.masked.units[claim.anchor]!.end;
  const mention = id ? context.lastMention(id, before) : undefined;
  if (!id || !mention || claim.parts.some((part) => part.entity === id)) return [];
  const part: Part = { entity: id, role: 'PARTICIPANT', mention, score: 1.6, place: 'inferred' };
  return [{ ...claim, parts: [part, ...claim.parts], strength: claim.strength - 0.1 }];
}

/** "A meeting with the minister is planned for Monday, Nokia said": the firm that says so is the other side. */
function speakerOf({ masked, parts }: Claim): string | null {
  const group = masked.groups.find(
    ({ mentions, last, governor }) =>
      governor === 'free' &&
      mentions.length === 1 &&
      mentions[0]!.kinds === 'f' &&
      isSaying(masked.units[last + 1]),
  );
  const id = group?.mentions[0]?.entities[0];
  return id && !parts.some(({ entity }) => entity === id) ? id : null;
}

const isSaying = (unit: Unit | undefined): boolean => !!unit && !unit.mention && SAYING.has(unit.lemma);

/** How many sentences back the parties of a case may have been named. */
const CASE_REACH = 3;

/** "A first fine had come in 2018": the parties are those of the case told before, the day is its own. */
function supplied(claim: Claim, dates: readonly FoundDate[], drafts: readonly Draft[]): Claim[] {
  const draft = drafts.findLast((one) => one.type === claim.type && one.claims[0]!.masked.kind !== 'title');
  if (!draft || !dates.some((date) => !date.bound)) return [];
  if (claim.masked.sentence.index - draft.claims.at(-1)!.masked.sentence.index > CASE_REACH) return [];
  const parts = [...draft.parts.values()].map((part) => ({ ...part, score: 1.2, place: 'inferred' }));
  return [{ ...claim, parts }];
}

/** The other side: the protagonist where it is not named, else who took part most often so far. */
function sideOf(claim: Claim, context: Context, drafts: readonly Draft[]): string | null {
  const named = new Set(claim.parts.map((part) => part.entity));
  const { protagonist } = context;
  if (protagonist && !named.has(protagonist)) return protagonist;
  const counts = new Map<string, number>();
  for (const draft of drafts)
    if (draft.type === 'MEETING' || draft.type === 'VISIT')
      for (const id of draft.parts.keys()) if (!named.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best ? best[0] : null;
}

function addClaim(context: Context, drafts: Draft[], claim: Claim, date: FoundDate | null): void {
  const draft = drafts.findLast((one) => isSame(context, one, claim, date));
  if (!draft) {
    drafts.push({ type: claim.type, status: claim.status, claims: [claim], parts: partsOf(claim), date });
    return;
  }
  if (draft.claims[0]!.masked.kind === 'title' && claim.masked.kind !== 'title') draft.status = claim.status;
  if (
    claim.masked === draft.claims.at(-1)!.masked &&
    draft.status === 'HAPPENED' &&
    draft.type !== 'ENFORCEMENT'
  )
    draft.status = claim.status;
  draft.claims.push(claim);
  draft.date ??= date;
  for (const part of claim.parts) {
    const known = draft.parts.get(part.entity);
    if (!known || (known.role === 'PARTICIPANT' && part.role !== 'PARTICIPANT'))
      draft.parts.set(part.entity, part);
  }
}

const partsOf = (claim: Claim): Map<string, Part> => {
  const parts = new Map<string, Part>();
  for (const part of claim.parts) if (!parts.has(part.entity)) parts.set(part.entity, part);
  return parts;
};

/** "X and Y also took part in the discussions": nobody but those who attended, so an act told before is meant. */
function goesOn(attendance: Attendance, claims: readonly Claim[], drafts: readonly Draft[]): boolean {
  const groups = attendance.masked.groups.filter(
    (group) => attendance.groups.includes(group) || isOfAttending(group, attendance),
  );
  const attending = new Set(groups.flatMap(({ mentions }) => mentions.flatMap(({ entities }) => entities)));
  return (
    claims.length > 0 &&
    claims.every(
      ({ type, parts }) =>
        (type === 'MEETING' || type === 'AGREEMENT') &&
        parts.every(({ entity, place }) => attending.has(entity) || place === 'inferred') &&
        drafts.some((draft) => draft.type === type && draft.parts.size > 1),
    )
  );
}

/** "Duarte of Movimar was at the table, too": the body that who attended is of. */
const isOfAttending = ({ governor, governorAt }: Group, { groups }: Attendance): boolean =>
  /^(?:of|from)$/.test(governor) && groups.some(({ last }) => last === governorAt - 1);

/** Adds who attended to the act that is meant, and gives it. */
function attach(drafts: readonly Draft[], attendance: Attendance, context: Context): Draft | undefined {
  const target = targetOf(drafts, attendance);
  if (target) for (const draft of alikeOf(drafts, target, attendance)) attachTo(draft, attendance, context);
  return target;
}

/** "attended both meetings", "took part in the meetings": those told before it beside the last one. */
function alikeOf(drafts: readonly Draft[], target: Draft, { masked, types }: Attendance): readonly Draft[] {
  const line = masked.units.map(({ lower }) => lower).join(' ');
  if (target.type !== 'MEETING' || (types[0] ?? 'MEETING') !== 'MEETING') return [target];
  const count = MEETINGS.exec(line);
  if (!count) return [target];
  const held = drafts.filter(
    ({ type, status, claims }) =>
      type === 'MEETING' && status === 'HAPPENED' && claims[0]!.masked.kind !== 'title',
  );
  return held.slice(count[1] === 'both' || count[1] === 'two' ? -2 : -held.length);
}

const MEETINGS =
  /\b(both|two|three|all|the|these) (?:\S+ )?(?:meetings|sessions|audiences|engagements|calls|interactions)\b|\b(both) (?:occasions|times)\b/;

/** Who came together, and the act that the sentence which tells so goes on with. */
interface Party {
  readonly attendance: Attendance;
  readonly target: Draft | undefined;
}

/** Who came as one party takes part wherever the party does: "The delegation also met with …". */
function keepTogether(drafts: readonly Draft[], { attendance, target }: Party, context: Context): void {
  const there = drafts.flatMap((draft) => {
    const part = partyIn(draft, context);
    return part ? [{ draft, part }] : [];
  });
  const isOne = new Set(there.map(({ part }) => part.entity)).size === 1;
  for (const { draft, part } of there) {
    if (target ? !target.parts.has(part.entity) : !isOne) continue;
    addAttending(draft, attendance, part.role, 'attendance', context);
  }
}

/** "the delegation" as it takes part in a meeting or a visit. */
const partyIn = (draft: Draft, context: Context): Part | undefined =>
  draft.type === 'MEETING' || draft.type === 'VISIT'
    ? [...draft.parts.values()].find(
        ({ mention }) => mention.kind === 'nominal' && namesParty(context, mention),
      )
    : undefined;

const namesParty = ({ document }: Context, { start, end }: Mention): boolean =>
  /\b(?:delegation|team|mission|entourage|group|party|visitors|guests)$/i.test(
    document.text.slice(start, end),
  );

function attachTo(draft: Draft, attendance: Attendance, context: Context): void {
  const leading = attendance.leader?.mentions.flatMap((mention) => mention.entities) ?? [];
  const leaderRole = leading.map((id) => draft.parts.get(id)?.role).find(Boolean);
  const hasGuests = [...draft.parts.values()].some((part) => part.role === 'GUEST');
  const role = roleOfAttendance(attendance, draft, leaderRole, hasGuests);
  // "The prime minister was accompanied by A": whatever his side, it is theirs.
  const together = attendance.leads || (attendance.role === 'side' && leaderRole === 'PARTICIPANT');
  const place = together ? 'side' : 'attendance';
  addAttending(draft, attendance, sideRole(draft.type, role), place, context);
}

/** Adds to an act those who attended, but for the country whose own people are there. */
function addAttending(
  draft: Draft,
  { groups }: Attendance,
  role: Role,
  place: string,
  context: Context,
): void {
  for (const mention of groups.flatMap(({ mentions }) => mentions))
    for (const entity of mention.entities)
      if (!draft.parts.has(entity) && !isOwnBody(context, draft, entity))
        draft.parts.set(entity, { entity, role, mention, score: 2.4, place });
}

function roleOfAttendance(
  attendance: Attendance,
  draft: Draft,
  leader: Role | undefined,
  hasGuests: boolean,
): Role {
  if (attendance.role === 'visitors') return hasGuests ? 'GUEST' : (leader ?? 'PARTICIPANT');
  return attendance.role === 'side' ? (leader ?? 'PARTICIPANT') : roleFor(draft.type, attendance.role);
}

const isOwnBody = (context: Context, draft: Draft, entity: string): boolean =>
  context.entities.get(entity)?.kind === 'country' &&
  [...draft.parts.keys()].some((id) => context.circle(id).includes(entity));

const roleFor = (type: EventType, role: Role): Role =>
  role === 'WITNESS' && type !== 'AGREEMENT' && type !== 'INVESTMENT' ? 'PARTICIPANT' : role;

const sideRole = (type: EventType, role: Role): Role =>
  type === 'AGREEMENT' && role === 'SIGNATORY' ? 'PARTICIPANT' : role;

/** The act that an attendance sentence goes on with: one of its own sentence, else the last that its words fit. */
function targetOf(drafts: readonly Draft[], attendance: Attendance): Draft | undefined {
  const near = drafts.filter(
    (draft) =>
      ATTENDED.includes(draft.type) &&
      draft.claims.some(
        (claim) =>
          attendance.masked.sentence.index - claim.masked.sentence.index <= ATTENDANCE_REACH ||
          claim.masked.kind === 'title',
      ),
  );
  const own = near.filter((draft) => draft.claims.some((claim) => claim.masked === attendance.masked));
  const byType = (list: readonly Draft[]): Draft | undefined =>
    attendance.types.map((type) => lastOf(list, type)).find(Boolean);
  return byType(own) ?? lastOf(own, 'MEETING') ?? own.at(-1) ?? byType(near) ?? byRank(near);
}

const byRank = (list: readonly Draft[]): Draft | undefined =>
  ATTENDED.map((type) => lastOf(list, type)).find(Boolean);

/** The last act of a type; one of "their meetings with A and B" only where there is no other. */
const lastOf = (list: readonly Draft[], type: EventType): Draft | undefined =>
  list.findLast((draft) => draft.type === type && !draft.claims.some(({ plural }) => plural)) ??
  list.findLast((draft) => draft.type === type);

/** "That meeting took place on February 28": the day of an act told before. */
function dateLast(
  drafts: readonly Draft[],
  masked: Masked,
  dates: readonly FoundDate[],
  bare: boolean,
): void {
  if (!bare) return;
  const line = masked.units.map((unit) => unit.lower).join(' ');
  const noun =
    /\b(?:the|that|this|their) (?:\S+ )?(meeting|talks|call|agreement|deal|memorandum|mou|visit|conference|summit|session|signing|fine|decision|ceremony)\b/.exec(
      line,
    )?.[1];
  const day = dates.find((date) => date.date.length === 10 && !date.bound);
  if (!noun || !day) return;
  const type = NOUN_TYPES[noun];
  const draft = drafts.findLast((one) => one.type === type);
  if (draft && !draft.date) draft.date = day;
}

const NOUN_TYPES: Readonly<Record<string, EventType>> = {
  meeting: 'MEETING',
  talks: 'MEETING',
  call: 'MEETING',
  session: 'MEETING',
  agreement: 'AGREEMENT',
  deal: 'AGREEMENT',
  memorandum: 'AGREEMENT',
  mou: 'AGREEMENT',
  signing: 'AGREEMENT',
  ceremony: 'AGREEMENT',
  visit: 'VISIT',
  conference: 'FORUM',
  summit: 'FORUM',
  fine: 'ENFORCEMENT',
  decision: 'ENFORCEMENT',
};

/**
 * An item of a list names more who took part in the act that the list goes with; where the lead tells several
 * agreements, each item is the other side of one.
 */
function attachItem(drafts: Draft[], masked: Masked): void {
  const draft = drafts.findLast((one) => /^(MEETING|AGREEMENT|FORUM|LICENCE)$/.test(one.type));
  if (!draft || masked.sentence.index - draft.claims.at(-1)!.masked.sentence.index > 12) return;
  const role: Role = ITEM_ROLES[draft.type] ?? 'PARTICIPANT';
  const mentions = masked.groups.flatMap((group) => group.mentions).filter((mention) => !mention.owner);
  if (mentions.length === 0) return;
  const items = [...draft.parts.values()].filter((part) => part.place === 'item');
  if (draft.type === 'AGREEMENT' && items.length > 0 && draft.claims.some((claim) => claim.plural)) {
    const base = [...draft.parts].filter(([, part]) => part.place !== 'item');
    drafts.push({ ...draft, claims: [...draft.claims], parts: new Map(base) });
  }
  for (const mention of mentions) addPart(drafts.findLast((one) => one.type === draft.type)!, mention, role);
}

const ITEM_ROLES: Partial<Record<EventType, Role>> = { AGREEMENT: 'SIGNATORY', LICENCE: 'SUBJECT' };

function addPart(draft: Draft, mention: Mention, role: Role): void {
  for (const entity of mention.entities)
    if (!draft.parts.has(entity))
      draft.parts.set(entity, { entity, role, mention, score: 1.8, place: 'item' });
}
