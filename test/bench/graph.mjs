/** A graph of a known size, the same each time: what a year of a national press desk might come to. */

const COUNTRIES = ['PK', 'CN', 'US', 'TR', 'DE', 'IN', 'GB', 'AE', 'SA', 'JP'];
const TYPES = ['MEETING', 'MEETING', 'MEETING', 'AGREEMENT', 'POLICY', 'LAUNCH'];
const TOPICS = ['AI', 'TELECOM', 'SPACE', 'DATA', 'FINTECH_CRYPTO'];
const ROLES = ['HOST', 'GUEST', 'PARTICIPANT', 'SIGNATORY'];
const SENTENCE = 'The minister received the delegation and discussed satellites, spectrum and skills. ';

/**
 * Resolutions of `articles / unit` units, each made when it is asked for; each article reports two events with four
 * participants each.
 */
export function* benchUnits({ events = 5_000, unit = 100, actors: share } = {}) {
  const random = seeded(1);
  const actors = benchActors(random, share);
  const articles = Array.from({ length: events / 2 }, (_, index) => benchArticle(random, index));
  for (let start = 0; start < articles.length; start += unit) {
    yield toResolution(articles.slice(start, start + unit), actors, random);
  }
}

/** 1,900 actors, or a share of 20,000. */
function benchActors(random, share) {
  const some = (count, ofAll) => (share === undefined ? count : Math.max(20, Math.round(ofAll * share)));
  const make = (count, toId, facts) =>
    Array.from({ length: count }, (_, index) => ({
      id: toId(index),
      kind: toId(index).split(':')[0],
      name: `${toId(index).split(':')[1]} of the bench`,
      aliases: [`alias ${index}`],
      country: COUNTRIES[Math.floor(random() * COUNTRIES.length)],
      agencyKind: null,
      wikidataId: null,
      isOfficial: false,
      ...facts,
    }));
  return {
    persons: make(some(1_000, 10_500), (index) => `person:p${index}`, { isOfficial: true }),
    agencies: make(some(300, 3_200), (index) => `agency:pk/a${index}`, { agencyKind: 'MINISTRY' }),
    companies: make(some(600, 6_300), (index) => `company:c${index}`, {}),
  };
}

function benchArticle(random, index) {
  const day = 1 + Math.floor(random() * 28);
  const month = 1 + Math.floor(random() * 12);
  return {
    id: `article:${String(index).padStart(6, '0')}`,
    title: `Meeting ${index}`,
    url: `https://example.org/${index}`,
    publisher: `Paper ${index % 20}`,
    published: `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    language: 'en',
    text: `Meeting ${index}\n\n${SENTENCE.repeat(25)}`,
    sha256: String(index),
    cut: [],
  };
}

function toResolution(articles, actors, random) {
  const pick = (values) => values[Math.floor(random() * values.length)];
  const used = new Map();
  const mentions = new Map();
  const posts = [];
  const events = articles.flatMap((article) =>
    [1, 2].map((number) => {
      const proof = { article: article.id, quote: SENTENCE.slice(0, 40), start: 12, end: 52 };
      const [minister, agency, firm, chairman] = [
        pick(actors.persons),
        pick(actors.agencies),
        pick(actors.companies),
        pick(actors.persons),
      ];
      for (const actor of [minister, agency, firm, chairman]) {
        used.set(actor.id, actor);
        const { id, name, aliases, country, agencyKind } = actor;
        const mention = {
          ...proof,
          actor: id,
          name,
          aliases,
          country,
          agencyKind,
          confidence: 1,
          offsets: [12, 52],
        };
        mentions.set(`${article.id} ${id}`, mention);
      }
      const asOf = article.published;
      posts.push({ ...proof, person: minister.id, at: agency.id, title: 'Minister', former: false, asOf });
      posts.push({ ...proof, person: chairman.id, at: firm.id, title: 'Chairman', former: false, asOf });
      const told = {
        type: pick(TYPES),
        status: 'HAPPENED',
        date: article.published,
        datePrecision: 'DAY',
        endDate: null,
        place: { country: pick(COUNTRIES), city: 'Islamabad' },
        topics: [pick(TOPICS)],
        amount: null,
        title: `Event ${number} of ${article.title}`,
        confidence: 0.9,
      };
      const record = {
        ...proof,
        ...told,
        id: `${article.id}#v${number}`,
        extractor: 'bench 1',
        participants: [minister, agency, firm, chairman].map(({ id }, position) => ({
          ...proof,
          actor: id,
          role: ROLES[position],
          confidence: 0.9,
        })),
      };
      return { event: { ...told, id: `event:${record.id}`, plover: null }, records: [record] };
    }),
  );
  return {
    articles,
    actors: [...used.values()],
    mentions: [...mentions.values()],
    posts,
    events,
    dissolved: [],
  };
}

/** Source: mulberry32, T. Ettinger. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
