import type { ExtractedEvent, Participant } from '../../model/index.ts';
import { MOST_SCORE, type Part } from '../events/claim.ts';
import type { Context } from '../events/context.ts';
import type { Masked } from '../events/masked.ts';
import { eventFeatures, type Opinions } from './event-features.ts';
import { anchorOf, chancesOfParty, strongestWord } from './learned-claims.ts';
import { chancesOf, type Feature, logistic, logit } from './linear-model.ts';
import { linkFeatures } from './link-features.ts';
import type { Models } from './models.ts';
import type { ToldEvent } from './told-event.ts';

/** How likely each sentence tells each type of act, by the sentence. */
export type Chances = ReadonlyMap<Masked, readonly number[]>;

/** Least number of participants of an event; a meeting of one is none. */
const leastParts = (type: string): number => (type === 'MEETING' ? 2 : 1);

/** Events with calibrated confidence, those and their participants that are likelier wrong than right left out. */
export function judgeEvents(
  context: Context,
  told: readonly ToldEvent[],
  chances: Chances,
  models: Models,
): ExtractedEvent[] {
  return told
    .flatMap((one) => {
      const { sure, links } = judge(context, one, told, chances, models);
      if (sure < leastFor(one, told, models.thresholds)) return [];
      const participants = keptParticipants(one.event.participants, sure, links, models);
      if (participants.length < leastParts(one.event.type)) return [];
      return [{ ...one.event, participants, confidence: said(sure, models.thresholds.caution.event) }];
    })
    .map((event, index) => ({ ...event, id: `v${index + 1}` }));
}

function keptParticipants(
  participants: readonly Participant[],
  sure: number,
  links: ReadonlyMap<string, number>,
  models: Models,
): Participant[] {
  return participants.flatMap((participant) => {
    const link = links.get(participant.entity) ?? 0;
    if (link < models.thresholds.link) return [];
    const [whole = 0] = chancesOf(models.whole, wholeFeatures(sure, link));
    return [{ ...participant, confidence: said(whole, models.thresholds.caution.link) }];
  });
}

/** How sure an event must be: more where the classifier alone tells it, and most beside another of its sentence with all its participants, for one sentence seldom tells two acts of the same people. */
function leastFor(one: ToldEvent, told: readonly ToldEvent[], thresholds: Models['thresholds']): number {
  if (!isAdded(one)) return thresholds.event;
  const isBesideOther = told.some(
    (other) =>
      !isAdded(other) &&
      other.event.start === one.event.start &&
      [...one.parts.keys()].every((id) => other.parts.has(id)),
  );
  return isBesideOther ? thresholds.beside : thresholds.added;
}

/** Whether the classifier alone tells an event. */
const isAdded = ({ draft }: ToldEvent): boolean => draft.claims.every(({ flags }) => flags.has('learned'));

/** How likely an event is right, and each participant where the event is. */
function judge(
  context: Context,
  one: ToldEvent,
  told: readonly ToldEvent[],
  chances: Chances,
  models: Models,
): { sure: number; links: ReadonlyMap<string, number> } {
  const { features, links } = featuresOf(context, one, told, chances, models);
  const [sure = 0] = chancesOf(models.event, features);
  return {
    sure,
    links: new Map([...links].map(([id, its]) => [id, chancesOf(models.link, its)[0] ?? 0])),
  };
}

/** The features of an event and of each of its participants. */
export function featuresOf(
  context: Context,
  one: ToldEvent,
  told: readonly ToldEvent[],
  chances: Chances,
  models: Models,
): {
  features: ReturnType<typeof eventFeatures>;
  links: ReadonlyMap<string, ReturnType<typeof linkFeatures>>;
} {
  const parties = new Map([...one.parts].map(([id, part]) => [id, chanceOfPart(one, part, models)]));
  const own = { ...one, parts: statedParts(one) };
  const stated = new Map([...parties].filter(([id]) => own.parts.has(id)));
  const features = eventFeatures(context, own, told, opinionsOf(context, own, stated, chances, models));
  const links = new Map(
    [...one.parts].map(([id, part]) => [id, linkFeatures(context, one, part, parties.get(id)!)]),
  );
  return { features, links };
}

/** Whom the statements of an act name: who was found around them proves nothing about it. */
const statedParts = ({ parts }: ToldEvent): ReadonlyMap<string, Part> =>
  new Map([...parts].filter(([, { place }]) => place !== 'attendee'));

function opinionsOf(
  { titles, titled }: Context,
  { draft, event }: ToldEvent,
  parties: ReadonlyMap<string, number>,
  chances: Chances,
  models: Models,
): Opinions {
  const order = models.sentence.labels.indexOf(event.type);
  const own = draft.claims.map(({ masked }) => chances.get(masked)?.[order] ?? 0);
  const [first = 0, second = 0] = [...parties.values()].sort((a, b) => b - a);
  const words = draft.claims.map(({ masked }) => strongestWord(masked, order, models).weight);
  return {
    sentence: Math.max(...own),
    word: Math.max(...words),
    titled: [...parties.keys()].filter((id) => titled.has(id)).length,
    title: Math.max(0, ...titles.map((masked) => chances.get(masked)?.[order] ?? 0)),
    first,
    second,
  };
}

/** How likely a participant takes part by the sentence that names it; unknown where it is in no sentence of the act. */
function chanceOfPart({ draft, event }: ToldEvent, part: Part, models: Models): number {
  if (part.place === 'attendee') return part.score / MOST_SCORE;
  const claim = draft.claims.find(({ masked }) => masked.units.some((unit) => unit.mention === part.mention));
  if (!claim) return 0.5;
  const { masked } = claim;
  const group = masked.groups.find(({ mentions }) => mentions.includes(part.mention));
  if (!group) return 0.5;
  const order = models.sentence.labels.indexOf(event.type);
  return chancesOfParty(masked, event.type, anchorOf(masked, order, models), group, part.mention, models);
}

/** What shows how sure a link is as a whole: it is right only where its event is. */
export function wholeFeatures(event: number, link: number): Feature[] {
  return [
    ['event', logit(event)],
    ['link', logit(link)],
    ['both', logit(event * link)],
  ];
}

/** A confidence as it is said: with caution, to three places. */
const said = (chance: number, caution: number): number =>
  Math.round(logistic(logit(chance) - caution) * 1000) / 1000;
