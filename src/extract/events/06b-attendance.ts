import type { EventType, Role } from '../../model/index.ts';
import { subjectScore } from './03-slots.ts';
import { finiteBetween } from './clause.ts';
import type { Group, Masked } from './masked.ts';

/** Who else was there, by a sentence that goes on with an act told elsewhere. */
export interface Attendance {
  readonly masked: Masked;
  readonly groups: readonly Group[];
  /** The role told by the words themselves; `side`: that of the one whose company it was; `visitors`: the guests'. */
  readonly role: Role | 'side' | 'visitors';
  /** Who leads one side stands with it. */
  readonly leads: boolean;
  /** Whose company it was. */
  readonly leader: Group | null;
  /** The words are of a party as such ("the other members of the delegation"), which stays together. */
  readonly party: boolean;
  /** Types of act that the words fit, the likeliest first. */
  readonly types: readonly EventType[];
}

const AFTER =
  /^(attended|attend|represented|participated|presided|participate|present|there|attendance|joined|joins|took part|taken|part|on hand|accompanied|listened|looked on|sat in|led|headed|leads|heads|fronted|leading|heading|head)$/;

/** Who comes together: "the delegation", "his team". */
const PARTY = '(?:delegation|team|mission|party|side|group|entourage|visitors|guests)';

/** Cue words after which the attendants are named. */
const LEADING = new RegExp(
  [
    String.raw`in the chair(?: \S+){0,6}? (?:were|was|sat)`,
    String.raw`(?:also|were|was|is|are) there(?: \S+){0,7}? (?:were|was|are|is|sat|came|stood)`,
    String.raw`(?:also |were |was )?(?:present|attending|participating|in attendance|on hand|representing|joining|seated|sitting|gathered|a?round the table|at the table|in the room|at (?:whose|his|her|their) side|by (?:his|her|their) side|alongside (?:him|her|them)|with (?:him|her|them|the visitors?|the guests?)|on the (?:\S+ ){0,2}side)(?: \S+){0,7}? (?:were|was|are|is|sat|came|come|stood|travelled)`,
    String.raw`among (?:those|the|others?|his|her|their|its)(?! (?:\S+ ){0,2}?(?:documents?|agreements?|deals|memoranda|memorandums|mous|pacts|accords|contracts|topics|issues|subjects|matters|projects|measures|results|reasons|firms|companies)\b)(?: \S+){0,9}? (?:were|was|is|are|included|including)`,
    String.raw`(?:others|also) (?:present|there|attending|in attendance|taking part|at the \S+|around the table|in the room)(?: \S+){0,4}? (?:were|was|included)`,
    String.raw`(?:accompanied|flanked|joined|assisted|supported|seconded|backed|attended|witnessed|graced|represented)(?: on the \S+ side| \S+)? by`,
    String.raw`(?:^|[,;] )(?:with|beside|opposite|facing) ⟦⟧ (?:were|was|sat|stood|came|had (?:come|travelled|flown|brought))`,
    String.raw`(?:across|on the other side of|opposite at) the table (?:⟦⟧ )?(?:had|sat|were|was|saw|found)`,
    String.raw`(?:who|⟦⟧) had(?= ⟦⟧(?: (?!and\b)\S+){0,8} (?:with|beside) ⟦⟧)`,
    String.raw`(?:^|[,;] )those (?:who|to) (?:\S+ ){1,6}?(?:were|was|included)`,
    '(?:had|has|have|having) with (?:him|her|them)',
    '(?:brought|brings|bringing|took|taking) (?:along|with (?:him|her|them))',
    '(?:came|come|arrived|appeared|turned up|travelled) (?:along )?with',
    String.raw`(?<!by (?:the |its |their |this )?)(?:delegation|team|group|party|panel|side|members|participants|attendees|line-up|entourage|guests|visitors|signatories|executives|company)(?: \S+){0,5}? (?:included|includes|include|comprised|comprises|comprising|including|were|consisted of|consisting of|made up of|composed of|formed by|counted)`,
    String.raw`${PARTY}(?: \S+){0,3}? (?:led|headed|fronted|captained|steered) by`,
    String.raw`(?:at|in) the (?:head|front) of (?:\S+ ){0,2}?${PARTY}(?: \S+){0,3}? (?:was|were|is|stood)`,
    String.raw`${PARTY}(?: \S+){0,4}? (?:has|had|counts|counted) (?:people|members|representatives|executives|officials|managers|men and women) of`,
    '^(?:⟦⟧|it|they) (?:is|was|are|were) (?:made up|composed) of',
    'in the (?:presence|company) of',
    '(?:along|together|alongside) with (?:him|her|them) (?:was|were|came)',
    'under the (?:eyes|gaze|watch) of',
    String.raw`from the (?:industry|business|private sector|firms|companies|government|ministry|(?:\S+ )?side)(?: \S+){0,3}? (?:came|were|was)`,
    String.raw`(?:the )?(?:other )?(?:speakers|panellists|panelists|dignitaries|notables)(?: \S+){0,4}? (?:were|was|included|include|are)`,
  ].join('|'),
);
const TRAILING = new RegExp(
  String.raw`(?:also |too |were |was |likewise |both |all )*(?:(?:led|headed|leads|heads|fronted|leading|heading|at the head of) (?:\S+ ){0,3}?${PARTY}|attended|participated|presided over|took part|taken part|sat in|sat with|sat beside|looked on|listened in|joined (?:the|them|him|her|in)|came along|came too|(?:was|were|are|is)(?: \S+){0,2}? (?:present|there|in attendance|on hand|at the table|in the room|around the table|of the party|part of the|in the delegation|members? of the delegation|among (?:those|the)(?: \S+){0,3}? (?:attending|present|participants|attendees|attended))|(?:was|were) with (?:⟦⟧|the \S+)(?= [,;.]| $)|was among|were among|(?:another|one|were|was) (?:of|among) the (?:\S+ )?(?:speakers|panellists|panelists|dignitaries)|also (?:spoke at|addressed the|took the floor)|had (?:been|come) (?:there|along)|(?<=, )in the chair(?= ,)|made up|had a seat|(?:was|were|are|is) represented in (?:the|his|her|their)(?: \S+){0,2}? (?:delegation|team|mission|party)|rounded (?:out|off)|completed|(?:was|were) the other members|(?:was|were) on the (?:\S+ ){0,3}side|accompanied (?:him|her|them|the))`,
);
const SIDE =
  /accompanied|flanked|assisted|supported|had with|having with|with (?:him|her|them|the visitor|the guest)|delegation|team|entourage|party|side|along|joined by|other members|came with|come with|arrived with/;
const VISITORS =
  /^(?:⟦⟧|it|they) \S+ (?:made up|composed)|delegation|visitor|guest|entourage|other members|team|mission|came with|come with|arrived with|brought/;
const OF_PARTY =
  /\b(?:delegation|team|mission|entourage|group|party)\b|^(?:⟦⟧|it|they) \S+ (?:made up|composed)/;
const LEADS = /\b(?:led|headed|leads|heads|fronted|captained|steered|leading|heading|head of|front of)\b/;
const WITNESS = /in the presence of|witnessed/;

/** What sentences were found to tell: it is asked by the rules and by what the classifiers add. */
const found = new WeakMap<Masked, { readonly attendance: Attendance | null }>();

/** The attendance that a sentence tells, or null. */
export function attendanceIn(masked: Masked): Attendance | null {
  const before = found.get(masked);
  if (before) return before.attendance;
  const attendance = readAttendance(masked);
  found.set(masked, { attendance });
  return attendance;
}

function readAttendance(masked: Masked): Attendance | null {
  if (masked.groups.length === 0 || masked.kind === 'title') return null;
  const { text, offsets } = lineOf(masked);
  const leading = LEADING.exec(text);
  const trailing = leading ? null : TRAILING.exec(text);
  const match = leading ?? trailing;
  if (!match || isOfName(masked, match) || /\b(?:will|would|could|may|not|never)\b/.test(match[0]))
    return null;
  const from = unitAt(offsets, match.index);
  const to = unitAt(offsets, match.index + match[0].length - 1);
  const groups = leading
    ? [...groupsBeside(masked, text, from), ...groupsInside(masked, from, to), ...groupsAfter(masked, to)]
    : [...groupsBefore(masked, from, to), ...groupsAlike(masked, text, offsets, to)];
  if (groups.length === 0) return null;
  const role = WITNESS.test(match[0])
    ? 'WITNESS'
    : VISITORS.test(match[0])
      ? 'visitors'
      : SIDE.test(match[0])
        ? 'side'
        : 'PARTICIPANT';
  const leader = leading
    ? (masked.groups.findLast((group) => group.last < from && group.governor !== 'owner') ?? null)
    : null;
  return {
    masked,
    groups,
    role,
    leads: LEADS.test(match[0]),
    leader,
    party: OF_PARTY.test(match[0]),
    types: typesOf(text),
  };
}

/** "Stargate is made up of three firms": no party that came. */
const isOfName = ({ units }: Masked, match: RegExpExecArray): boolean =>
  match[0].startsWith('⟦⟧') && units[0]?.mention?.kind !== 'pronoun';

function lineOf(masked: Masked): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let text = '';
  for (const unit of masked.units) {
    offsets.push(text.length);
    text += `${unit.mention && unit.mention.kind !== 'nominal' ? '⟦⟧' : unit.lower} `;
  }
  return { text, offsets };
}

function unitAt(offsets: readonly number[], index: number): number {
  let at = 0;
  while (at + 1 < offsets.length && offsets[at + 1]! <= index) at++;
  return at;
}

const STOP = /^(who|which|that|said|told|during|where|when|while|to)$/;

/** Groups named after the cue, up to the end of their list. */
function groupsAfter(masked: Masked, cue: number): Group[] {
  const found: Group[] = [];
  let from = cue;
  for (const group of masked.groups) {
    if (group.first <= cue) continue;
    const between = masked.units.slice(from + 1, group.first);
    if (found.length > 0 && between.some((unit) => STOP.test(unit.lower) || unit.pos === 'VERB')) break;
    if (found.length > 0 && /^(in|on|at|to|about|for)$/.test(group.governor)) break;
    if (group.governor !== 'owner') found.push(group);
    from = group.last;
  }
  return found;
}

/** "Besides A, B and C, the meeting was attended by D": who was there as a matter of course. */
const BESIDE =
  /^(?:besides|beside|apart from|aside from|in addition to|along with|together with|alongside|as well as) /;

/** "In the chair with A were B and C": who is named inside the cue, not "With him were B and C". */
const groupsInside = (masked: Masked, from: number, to: number): Group[] =>
  masked.groups.filter(
    ({ first, last, governor, mentions }) =>
      governor === 'with' && from < first && last < to && mentions.every(({ kind }) => kind !== 'pronoun'),
  );

const groupsBeside = (masked: Masked, text: string, cue: number): Group[] =>
  BESIDE.test(text) ? masked.groups.filter(({ last, governor }) => last < cue && governor !== 'owner') : [];

/** "…, as did A and B", "so did A": who did likewise. */
const ALIKE = /\b(?:as|so) (?:did|was|were|had|have)\b/;

function groupsAlike(masked: Masked, text: string, offsets: readonly number[], cue: number): Group[] {
  const at = ALIKE.exec(text)?.index ?? -1;
  const from = at < 0 ? -1 : unitAt(offsets, at) + 1;
  return from > cue ? groupsAfter(masked, from) : [];
}

/** Groups that are subject of the cue, with those listed before it ("Besides X, Y and Z"). */
function groupsBefore(masked: Masked, cue: number, end: number): Group[] {
  const verb = masked.units.findIndex((unit, at) => at >= cue && at <= end && AFTER.test(unit.lower));
  const at = verb >= 0 ? verb : end;
  return masked.groups.filter((group) => {
    if (group.last >= at || group.governor === 'owner') return false;
    if (subjectScore(masked, group, at) >= 0.9) return true;
    if (/^(besides|with|alongside|including)$/.test(group.governor)) return true;
    const person = group.mentions.every((mention) => mention.sort === 'person');
    return person && group.governor === 'for' && finiteBetween(masked, group.last, cue) === 0;
  });
}

function typesOf(text: string): EventType[] {
  const types: EventType[] = [];
  if (/\b(?:meeting|talks|discussions?|call)\b/.test(text)) types.push('MEETING');
  if (/\b(?:signing|ceremony|signatur\w+|agreement|mou)\b/.test(text)) types.push('AGREEMENT');
  if (
    /\b(?:summit|speakers?|panellists?|panelists?|conference|forum|congress|event|session|exhibition)\b/.test(
      text,
    )
  )
    types.push('FORUM');
  if (/\b(?:launch|inauguration|opening|ceremony)\b/.test(text)) types.push('LAUNCH');
  return types;
}
