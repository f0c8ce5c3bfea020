/** The questions that GraphiQL opens with, a tab each; the question first. Each runs as it stands. */
export const EXAMPLES: readonly string[] = [
  `# Which ministries met which foreign firms?
{
  meetings(foreign: true, of: { agencyKind: MINISTRY }) {
    totalCount
    edges {
      node {
        body { name }
        counterpart { name country { name } }
        meetings
        firstDate
        lastDate
        through { person { name } post }
        evidence { quote article { title publisher url } }
      }
    }
  }
}
`,
  `# What happened last, who took part, and who says so?
{
  events(first: 10) {
    edges {
      node {
        date
        type
        title
        participants { role actor { name } }
        reports { quote article { publisher url } }
      }
    }
  }
}
`,
  `# Which posts do officials hold?
{
  officials(first: 10) {
    totalCount
    edges { node { name posts { title at { name } lastAttested evidence { quote } } } }
  }
}
`,
  `# Which bodies of Pakistan met Chinese firms? Regulators and firms? Officials and firms?
{
  countries: meetings(of: { country: "PK" }, with: { country: "CN", kind: COMPANY }) {
    edges { node { body { name } counterpart { name } meetings lastDate } }
  }
  regulators: meetings(of: { agencyKind: REGULATOR }) {
    edges { node { body { name } counterpart { name } meetings lastDate } }
  }
  officials: meetings(of: { isOfficial: true, kind: PERSON }) {
    edges { node { body { name } counterpart { name } meetings lastDate } }
  }
}
`,
  `# Who met most firms? Which firms met most ministries? Which pair met in most years?
{
  bodies: meetingTotals(side: BODY, foreign: true) {
    edges { node { actor { name } counterparts meetings firstDate lastDate } }
  }
  firms: meetingTotals(side: COUNTERPART, of: { agencyKind: MINISTRY }) {
    edges { node { actor { name } counterparts meetings } }
  }
  pairs: meetings(orderBy: YEARS_DESC) {
    edges { node { body { name } counterpart { name } years meetings } }
  }
}
`,
  `# How much happened each month, by type? Which ministries met which firms how often? About what?
{
  timeline(interval: MONTH, groupBy: TYPE) { key count groups { key { label } count } }
  matrix: eventCounts(
    groupBy: [BODY, FIRM]
    where: { type: MEETING, status: HAPPENED }
    body: { agencyKind: MINISTRY }
  ) {
    count
    keys { label actor { id } }
  }
  topics: eventCounts(groupBy: TOPIC) { count keys { label } }
}
`,
  `# Meetings with Chinese firms, or agreements of a million and more, that were not cancelled
{
  events(
    where: {
      or: [
        { type: MEETING, participant: { kind: COMPANY, country: "CN" } }
        { type: AGREEMENT, amount: { min: 1000000 } }
      ]
      not: { status: CANCELLED }
    }
  ) {
    totalCount
    edges { node { date type title participants { actor { name } } } }
  }
}
`,
  `# Search names, titles and texts; misspelt words too
{
  search(text: "ministry", first: 10) {
    totalCount
    correctedText
    edges { node { node { __typename id } snippets { field text highlights { start end } } } }
  }
}
`,
  `# The firms with most events: with whom, and in what?
{
  companies(orderBy: EVENTS_DESC, first: 3) {
    edges {
      node {
        id
        name
        counterparts(first: 5) { edges { node { actor { name } eventCount } } }
        events(first: 5) { edges { node { role event { date title } } } }
      }
    }
  }
}
`,
  `# How are two actors linked, and who is around one? Put in ids that other queries gave.
{
  paths(from: "country:PK", to: "country:CN", maxEvents: 4) {
    length
    steps { from { name } to { name } event { title date } evidence { quote article { url } } }
  }
  network(around: "country:PK", depth: 2, first: 50) {
    complete
    nodes { actor { name } distance eventCount }
    links { source target eventCount }
  }
}
`,
  `# What would be taken from an article, and whom would it join? Nothing is written.
{
  extract(
    article: {
      title: "Minister receives GalaxySpace"
      text: "Minister for IT Shaza Fatima met a delegation of the Chinese firm GalaxySpace in Islamabad on April 24, 2025. The two sides spoke of satellites for rural areas and of a centre for the training of engineers."
    }
  ) {
    entities { kind name country posts { title at } evidence joins { actor { id name } score reasons { value } } }
    events { type status date participants { entity role } evidence }
  }
}
`,
];
