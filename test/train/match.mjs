// Who and what of an extraction is right by the annotation, in the way of test/score/score.mjs.
const HONORIFICS =
  /^(dr|mr|mrs|ms|miss|sir|dame|lord|prof|professor|engr|eng|hon|honourable|honorable|h e|he|his excellency|her excellency|excellency|shri|smt|tan sri|dato|datuk|datuk seri|dato seri|sheikh|the)\s+/;

function norm(name) {
  let text = String(name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’']s\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (let before; before !== text; ) {
    before = text;
    text = text.replace(HONORIFICS, '');
  }
  return text;
}

const namesOf = (entity) => [...new Set([entity.name, ...(entity.aliases ?? [])].map(norm).filter(Boolean))];
const isSubset = (a, b) => a.split(' ').every((word) => b.split(' ').includes(word));
const isFull = (name) => name.includes(' ');

function isSame(gold, found) {
  if (gold.kind !== found.kind) return false;
  if (gold.kind === 'country' && gold.country && gold.country === found.country) return true;
  const [known, said] = [namesOf(gold), namesOf(found)];
  if (known.some((name) => said.includes(name))) return true;
  if (gold.kind !== 'person') return false;
  return known.some((a) => said.some((b) => (isFull(a) && isSubset(a, b)) || (isFull(b) && isSubset(b, a))));
}

/** Ids of found entities → ids of the annotation. */
export function pairEntities(gold, found) {
  const toGold = new Map();
  const done = new Set();
  for (const exact of [true, false])
    for (const entity of gold) {
      if (done.has(entity.id)) continue;
      const hit = found.find(
        (one) =>
          !toGold.has(one.id) && isSame(entity, one) && (!exact || norm(entity.name) === norm(one.name)),
      );
      if (!hit) continue;
      toGold.set(hit.id, entity.id);
      done.add(entity.id);
    }
  return toGold;
}

/** Index of each found event → the event of the annotation that it is, one to one. */
export function pairEvents(gold, found, toGold) {
  const candidates = [];
  gold.forEach((event, i) => {
    found.forEach((said, j) => {
      if (event.type !== said.type) return;
      const a = new Set(event.participants.map((part) => part.entity));
      const b = new Set(said.participants.map((part) => toGold.get(part.entity) ?? `?${part.entity}`));
      const shared = [...a].filter((id) => b.has(id)).length;
      if (shared > 0)
        candidates.push({
          i,
          j,
          shared,
          size: new Set([...a, ...b]).size,
          day: event.date === said.date ? 1 : 0,
        });
    });
  });
  candidates.sort((x, y) => y.shared - x.shared || x.size - y.size || y.day - x.day);
  const pairs = new Map();
  const taken = new Set();
  for (const { i, j } of candidates) {
    if (pairs.has(j) || taken.has(i)) continue;
    pairs.set(j, gold[i]);
    taken.add(i);
  }
  return pairs;
}

function metPairs({ entities, events }, label) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const pairs = new Set();
  for (const event of events.filter(({ type }) => type === 'MEETING')) {
    const bodies = new Set();
    const firms = new Set();
    for (const { entity } of event.participants) {
      const ids = [entity, ...(byId.get(entity)?.posts ?? []).map(({ at }) => at)];
      for (const one of ids.map((id) => byId.get(id)).filter(Boolean)) {
        if (one.kind === 'company') firms.add(one.id);
        if (one.kind === 'agency' || one.kind === 'country') bodies.add(one.id);
      }
    }
    for (const body of bodies) for (const firm of firms) pairs.add(`${label(body)} × ${label(firm)}`);
  }
  return pairs;
}

/** Counts of an extraction against its annotation: `[right, said, there]` for events, links, meetings, met pairs. */
export function countsOf(gold, found) {
  const toGold = pairEntities(gold.entities, found.entities);
  const pairs = pairEvents(gold.events, found.events, toGold);
  let right = 0;
  for (const [j, event] of pairs) {
    const ids = new Set(event.participants.map((part) => part.entity));
    right += new Set(
      found.events[j].participants.map((part) => toGold.get(part.entity)).filter((id) => ids.has(id)),
    ).size;
  }
  const links = (events) =>
    events.reduce((sum, event) => sum + new Set(event.participants.map((p) => p.entity)).size, 0);
  const goldMet = metPairs(gold, (id) => id);
  const foundMet = metPairs(found, (id) => toGold.get(id) ?? `?${id}`);
  const ofType = {};
  const rowOf = (type) => {
    ofType[type] ??= [0, 0, 0];
    return ofType[type];
  };
  for (const { type } of gold.events) rowOf(type)[2] += 1;
  found.events.forEach(({ type }, j) => {
    rowOf(type)[1] += 1;
    if (pairs.has(j)) rowOf(type)[0] += 1;
  });
  return {
    event: [pairs.size, found.events.length, gold.events.length],
    link: [right, links(found.events), links(gold.events)],
    met: [[...goldMet].filter((pair) => foundMet.has(pair)).length, foundMet.size, goldMet.size],
    ...ofType,
  };
}
