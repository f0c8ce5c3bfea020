// What the annotated articles teach each of the models.
import { pairEvents } from './match.mjs';
import {
  Acts,
  anchorOf,
  attendeeFeatures,
  candidatesFor,
  draftEvents,
  EVENT_TYPES,
  featuresOf,
  partyFeatures,
  ROLES,
  sentenceFeatures,
  toToldEvents,
} from './room.mjs';

export const TYPES = EVENT_TYPES;
export const PARTIES = ['NONE', ...ROLES];

/** One example a sentence: which types it tells; where it only names who took part, nothing is told of that type. */
export function sentenceExamples({ sentences, told, gold, toGold }) {
  return sentences.flatMap((masked, index) => {
    if (masked.groups.length === 0) return [];
    const named = new Set(
      masked.groups.flatMap(({ mentions }) =>
        mentions.flatMap(({ entities }) => entities.map((id) => toGold.get(id))),
      ),
    );
    const labels = TYPES.map((type) => {
      if (told[index].some((event) => event.type === type)) return 1;
      const maybe = gold.events.some(
        (event) =>
          event.type === type &&
          event.participants.filter(({ entity }) => named.has(entity)).length >=
            Math.min(2, event.participants.length),
      );
      return maybe ? Number.NaN : 0;
    });
    return [{ features: sentenceFeatures(masked), labels }];
  });
}

/** One example a mention of a sentence that tells an act: its role, or `NONE`. */
export function partyExamples({ sentences, told, toGold }, models) {
  return sentences.flatMap((masked, index) =>
    TYPES.flatMap((type, order) => {
      const events = told[index].filter((event) => event.type === type);
      if (events.length === 0) return [];
      const roles = new Map(
        events.flatMap(({ participants }) => participants.map(({ entity, role }) => [entity, role])),
      );
      const anchor = anchorOf(masked, order, models);
      return masked.groups.flatMap((group) =>
        group.mentions.map((mention) => {
          const role = mention.entities.map((id) => roles.get(toGold.get(id))).find(Boolean) ?? 'NONE';
          return {
            features: partyFeatures(masked, type, anchor, group, mention),
            labels: PARTIES.map((label) => (label === role ? 1 : 0)),
          };
        }),
      );
    }),
  );
}

/** One example for each whom no statement of a right act names: the role that it has in it, or `NONE`. */
export function attendeeExamples({ sentences, claims, context, gold, toGold, weight }, models) {
  const { drafts } = draftEvents(context, sentences, claims, models);
  const acts = new Acts(drafts);
  const told = toToldEvents(context, drafts);
  const pairs = pairEvents(
    gold.events,
    told.map(({ event }) => event),
    toGold,
  );
  return [...pairs].flatMap(([index, event]) => {
    const { draft } = told[index];
    const roles = new Map(event.participants.map(({ entity, role }) => [entity, role]));
    return candidatesFor(context, sentences, draft, acts, models).map((candidate) => {
      const role = roles.get(toGold.get(candidate.entity)) ?? 'NONE';
      return {
        features: attendeeFeatures(context, draft, acts, candidate),
        labels: PARTIES.map((label) => (label === role ? 1 : 0)),
        weight,
      };
    });
  });
}

/** One example a found event, whether it is right, and one a participant of a right one. */
export function verdictExamples({ gold, toGold, context }, { told, chances }, models) {
  const pairs = pairEvents(
    gold.events,
    told.map(({ event }) => event),
    toGold,
  );
  const events = [];
  const links = [];
  const allLinks = [];
  told.forEach((one, index) => {
    const its = featuresOf(context, one, told, chances, models);
    const match = pairs.get(index);
    events.push({
      features: its.features,
      labels: [match ? 1 : 0],
      isNew: its.features.includes('family:learned'),
    });
    const ids = new Set(match?.participants.map(({ entity }) => entity));
    for (const [id, features] of its.links) {
      const link = { features, labels: [ids.has(toGold.get(id)) ? 1 : 0], event: index };
      allLinks.push(link);
      if (match) links.push(link);
    }
  });
  return { events, links, allLinks };
}
