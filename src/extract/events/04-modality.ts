import type { Masked } from './masked.ts';
import { isVerb } from './words.ts';

/** Whether a verb states an act: as done, as firmly planned, as called off, or not at all. */
export type Modality = 'HAPPENED' | 'PLANNED' | 'CANCELLED' | 'NONE';

const FIRM =
  /^(will|shall|'ll|due|set|scheduled|slated|plans|plan|planned|planning|intends|intend|intended|going|expected|expects|prepares|preparing|poised|agreed|agrees|decided|about|ready|promised|aims|means|would|vowed|tipped)$/;
const WISH =
  /^(may|might|could|can|cannot|should|must|ought|hope|hopes|hoped|hoping|want|wants|wanted|wish|wishes|wished|like|consider|considers|considering|considered|explore|explores|exploring|explored|seek|seeks|sought|seeking|offer|offers|offered|propose|proposes|proposed|urge|urges|urged|invite|invites|invited|ask|asks|asked|request|requested|requests|call|calls|called|encourage|encourages|encouraged|need|needs|needed|try|tries|tried|trying|keen|willing|willingness|interested|interest|eager|able|possible|possibility|whether|if|unless|likely|apply|applied|applying|application|discuss|discussed|discussing|potential|wait|waiting|refuse|refused|refuses|fail|failed|fails|declined|declines|decline|threatened|threatens|threat|threatening|mulls|mulling|weighs|weighing|eyes|eyeing|pressed|pushed|failure|right|power|powers|empower|empowers|empowered|entitled|allow|allows|allowed|permit|let|lets|enable|enabled|help|helps|unable|required|requires|free)$/;
const NEGATION = /^(not|never|no|n't|nor|without|neither|denied|denies|deny|denying|none|yet)$/;
const CANCELLING = /^(cancelled|canceled|postponed|scrapped|shelved|abandoned|aborted|suspended|delayed)$/;

/** The modality of a verb from the words to its left in the same verb phrase. */
export function modalityOf(masked: Masked, at: number): Modality {
  const { units } = masked;
  let infinitive = units[at - 1]?.lower === 'to' || units[at - 2]?.lower === 'to';
  // "cleared Starlink to offer": what somebody else is to do is no act.
  if (units[at - 1]?.lower === 'to' && units[at - 2]?.mention && isObjectBefore(masked, at - 2))
    return 'NONE';
  const first = firstOfRow(masked, at);
  if (first >= 0) return modalityOf(masked, first);
  for (let i = at - 1, steps = 0; i >= 0 && steps < 9; i--, steps++) {
    const unit = units[i]!;
    const { lower } = unit;
    if (unit.mention && !infinitive) break;
    if (NEGATION.test(lower) && !isNotOnly(masked, i)) return steps < 5 || infinitive ? 'NONE' : 'HAPPENED';
    if (steps > 0 && /^(,|;|:|who|which|that|and|but|as|after|when|while|before)$/.test(lower)) break;
    if (infinitive || unit.pos === 'AUX') {
      if (WISH.test(lower)) return 'NONE';
      if (isFirm(masked, i, at)) return isDenied(masked, i) ? 'NONE' : 'PLANNED';
      if (unit.lemma === 'be' && units[i + 1]?.lower === 'to') return 'PLANNED';
    }
    if (isVerb(unit) && unit.pos === 'VERB') {
      if (CANCELLING.test(lower)) return 'CANCELLED';
      // "travelled to Beijing to meet Li": the purpose of a motion shares its modality.
      if (infinitive) return masked.kind === 'title' && i < 0 ? 'PLANNED' : modalityOf(masked, i);
      break;
    }
    if (infinitive && i === 0 && masked.kind === 'title') return 'PLANNED';
    if (lower === 'to' && steps > 1) infinitive = true;
  }
  if (
    units[at - 1]?.lower === 'to' &&
    masked.kind === 'title' &&
    !units.slice(0, at - 1).some((u) => u.pos === 'VERB')
  )
    return 'PLANNED';
  return 'HAPPENED';
}

/** "would like to help build a port, and to create a hub": the infinitive before one that "and" joins to it; -1 for none. */
function firstOfRow({ units }: Masked, at: number): number {
  if (units[at - 1]?.lower !== 'to' || !/^(?:and|or|,)$/.test(units[at - 2]?.lower ?? '')) return -1;
  for (let i = at - 3; i >= Math.max(0, at - ROW_REACH); i--) {
    if (/^(?:;|:|who|which|that|but|when|while|after|before)$/.test(units[i]!.lower)) return -1;
    if (units[i]!.lower === 'to' && isVerb(units[i + 1])) return i + 1;
  }
  return -1;
}

/** Units between two infinitives of one row. */
const ROW_REACH = 30;

/** "had no plans to acquire". */
const isDenied = (masked: Masked, at: number): boolean =>
  masked.units.slice(Math.max(0, at - 2), at).some((unit) => NEGATION.test(unit.lower));

const MODAL = /^(may|might|could|can|cannot|should)$/;
const HEADED =
  /^(hop|want|wish|consider|explor|seek|sought|propos|urg|request|discuss|appl|mull|weigh|ey(e|ing)|refus|declin|threaten|avoid|call|lack|need|await|oppos|reject|den(y|ied)|ask)/;

/**
 * The modality of an act that a noun tells, from the verb that governs the noun and what stands before it:
 * "could open an investigation", "has applied for a licence", "the meeting … was called off".
 */
export function modalityOfNoun(masked: Masked, noun: number, governing: number): Modality {
  const { units } = masked;
  if (isCalledOff(masked, noun) || isCalledOffBefore(masked, noun)) return 'CANCELLED';
  for (let i = noun - 1; i >= Math.max(0, noun - 6); i--) {
    const { lower } = units[i]!;
    if (units[i]!.mention || /^[,;:.]$/.test(lower)) break;
    if (MODAL.test(lower)) return 'NONE';
    if (/^(no|without|any|possible|potential|proposed)$/.test(lower) && noun - i <= 3) return 'NONE';
  }
  if (governing < 0) return 'HAPPENED';
  if (
    governing > noun &&
    /^(arranged|scheduled|planned|slated|set|lined|pencilled|fixed|due|expected)$/.test(
      units[governing]!.lower,
    )
  )
    return 'PLANNED';
  if (governing < noun && HEADED.test(units[governing]!.lower)) return 'NONE';
  return modalityOf(masked, governing);
}

/** "was called off", "has been postponed", "did not take place" in the rest of the clause. */
export function isCalledOff(masked: Masked, noun: number): boolean {
  const rest = masked.units
    .slice(noun + 1, noun + 22)
    .map((unit) => (unit.mention ? '⟦⟧' : unit.lower))
    .join(' ');
  return /^(?:(?![;:]).)*?\b(?:(?:was|were|been|is|be|being) (?:\S+ )?(?:called off|cancelled|canceled|postponed|scrapped|shelved|put off|abandoned|taken off)|(?:has|have|had) (?:put off|called off|cancelled|canceled|postponed|scrapped)(?= [.,]|$)|fell through|(?:did|will|would|does) not (?:take place|go ahead|happen))\b/.test(
    rest,
  );
}

/** "has called off the talks", "postponed its second meeting". */
const isCalledOffBefore = ({ units }: Masked, noun: number): boolean =>
  units
    .slice(Math.max(0, noun - 4), noun)
    .some(
      ({ lower, lemma }, at, near) =>
        /^(?:cancelled|canceled|postponed|scrapped|shelved|abandoned)$/.test(lower) ||
        (/^(?:call|put)$/.test(lemma) && near[at + 1]?.lower === 'off'),
    );

const isObjectBefore = (masked: Masked, at: number): boolean =>
  masked.groups.some((group) => group.last === at && group.governor === 'verb');

const isNotOnly = (masked: Masked, at: number): boolean =>
  /^(only|just|merely|least|later|surprisingly)$/.test(masked.units[at + 1]?.lower ?? '') ||
  (masked.units[at]!.lower === 'no' && /^(less|fewer|longer)$/.test(masked.units[at + 1]?.lower ?? ''));

function isFirm(masked: Masked, i: number, at: number): boolean {
  const { lower } = masked.units[i]!;
  if (!FIRM.test(lower)) return false;
  if (lower === 'would') return !masked.units.slice(i, at).some((unit) => unit.lower === 'have');
  return true;
}

/** Words from who was absent to what: "absent from the state dinner". */
const ABSENT_REACH = 5;

/** Whether a clause is bent by "if", "unless", "whether" or a denial before the place. */
export function isHypothetical(masked: Masked, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const { lower } = masked.units[i]!;
    if (/^[;:.—]$/.test(lower)) return false;
    // "Absent from the dinner was X"
    if (/^(absent|missing)$/.test(lower) && masked.units[i + 1]?.lower === 'from' && at - i <= ABSENT_REACH)
      return true;
    // "voiced the hope that it would open a plant"
    if (/^(?:hope|hopes|hoped|hoping)$/.test(lower) && masked.units[i + 1]?.lower === 'that') return true;
    if (/^(if|unless|whether|denied|denies|denying|rumours|rumors|should|calls|called)$/.test(lower)) {
      if (lower === 'should') return i === 0;
      if (lower === 'calls' || lower === 'called') return masked.units[i + 1]?.lower === 'for';
      return true;
    }
  }
  return false;
}
