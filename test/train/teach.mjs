// From annotated articles to models: cross-fitted, so that each article is judged by models that have not seen it.
import {
  attendeeExamples,
  PARTIES,
  partyExamples,
  sentenceExamples,
  TYPES,
  verdictExamples,
} from './examples.mjs';
import { fitChances, fitShares, randomFrom, shuffle } from './fit.mjs';
import { countsOf } from './match.mjs';
import {
  chancesOf,
  gatherEvents,
  judgeEvents,
  logistic,
  logit,
  toExtraction,
  wholeFeatures,
} from './room.mjs';

const FOLDS = 5;
/** More would leave nothing at 0.8. */
const MOST_CAUTION = 0.5;
/** How hard each model learns: the least loss on unseen articles of those tried. */
const SENTENCE = { rounds: 30, decay: 0.2, rate: 0.1, least: 3 };
const PARTY = { rounds: 30, decay: 0.01, rate: 0.1, least: 2 };
const ATTENDEE = { rounds: 10, decay: 0.1, rate: 0.05, least: 4 };
const VERDICT = { rounds: 4, decay: 0.02, rate: 0.03, least: 8 };
const WHOLE = { rounds: 20, decay: 0, rate: 0.02, least: 1 };
/** Probabilities from which the classifier makes candidates; the verdict decides on them later. */
const CANDIDATES = {
  sentence: Object.fromEntries(TYPES.map((type) => [type, 0.3])),
  party: 0.5,
  attendee: 0.45,
};
const EVENT_STEPS = [0.15, 0.2, 0.25, 0.3];
/** Where the rules know the wording, what the classifier alone tells is mostly false. */
const ADDED = 0.45;
/** One sentence seldom tells two acts of the same participants. */
const BESIDE = 0.65;
/** 0.4 is as good by F1; but what is not said at all no reader can ask for, whatever confidence he wants. */
const LINK = 0.3;
/** Each deals the articles anew, so that what is learnt of finished events hangs less on who was with whom. */
const SEEDS = [5, 6, 7];

/** The articles as readers and judges see them that have not seen them: once for each deal. */
export function viewUnseen(corpus, extra) {
  return SEEDS.flatMap((seed) => {
    const view = corpus.map((article) => ({ ...article }));
    deal(view, seed);
    gatherUnseen(view, extra);
    crossJudge(view);
    return view;
  });
}

/** Gives each article a fold of its own. */
function deal(corpus, seed) {
  const order = corpus.map((_, index) => index);
  shuffle(order, randomFrom(seed));
  order.forEach((at, index) => {
    corpus[at].fold = index % FOLDS;
  });
}

/** The models of sentences and participants from some articles and extra sentences. */
export function teachReaders(articles, extra) {
  const examples = [...articles, ...extra].flatMap(
    (article) => (article.taught ??= sentenceExamples(article)),
  );
  const sentence = fitChances(TYPES, examples, SENTENCE);
  const parties = [...articles, ...extra].flatMap((article) => partyExamples(article, { sentence }));
  return { sentence, party: fitShares(PARTIES, parties, PARTY) };
}

/** The model of those whom no statement of an act names, from acts as readers told them that had not seen the article. */
export const teachAttendee = (articles) =>
  fitShares(
    PARTIES,
    articles.flatMap(({ attendees }) => attendees),
    ATTENDEE,
  );

/** The models of finished events and their participants. */
export function teachVerdicts(articles) {
  const of = (name) =>
    articles.flatMap(({ verdicts, weight }) =>
      verdicts[name].map((example) => ({
        ...example,
        // No rule was written on what the classifier adds, so an article that the rules know counts in full.
        weight: example.isNew ? 1 : weight,
      })),
    );
  return {
    event: fitChances(['right'], of('events'), VERDICT),
    link: fitChances(['right'], of('links'), VERDICT),
  };
}

/** Gathers each article's events by readers that have not seen it, and what they teach. */
function gatherUnseen(corpus, extra) {
  eachFold(corpus, (own, others) => {
    const readers = { ...teachReaders(others, extra), thresholds: CANDIDATES };
    for (const article of own) {
      article.readers = readers;
      article.attendees = attendeeExamples(article, readers);
    }
  });
  eachFold(corpus, (own, others) => {
    const attendee = teachAttendee(others);
    for (const article of own) gather(article, { ...article.readers, attendee });
  });
}

function gather(article, readers) {
  article.readers = readers;
  article.gathered = gatherEvents(article.context, article.sentences, article.claims, readers);
  article.verdicts = verdictExamples(article, article.gathered, readers);
}

/** Gives each article the verdict models that have not seen it. */
function crossJudge(corpus) {
  eachFold(corpus, (own, others) => {
    const verdicts = teachVerdicts(others);
    for (const article of own) article.judges = verdicts;
  });
}

/** Each fold's articles and all others. */
function eachFold(corpus, work) {
  for (let fold = 0; fold < FOLDS; fold++)
    work(
      corpus.filter((one) => one.fold === fold),
      corpus.filter((one) => one.fold !== fold),
    );
}

/** The model of links as a whole, from what the others say of articles that they have not seen. */
export function teachWhole(corpus) {
  const examples = corpus.flatMap(({ verdicts, judges, weight }) =>
    verdicts.allLinks.map(({ features, labels, event }) => {
      const [sure] = chancesOf(judges.event, verdicts.events[event].features);
      const [link] = chancesOf(judges.link, features);
      return { features: wholeFeatures(sure, link), labels, weight };
    }),
  );
  return fitChances(['right'], examples, WHOLE);
}

/** What is said of every event and link by models that have not seen it, and whether it is right. */
export function verdictsOf(corpus, whole) {
  const event = [];
  const link = [];
  for (const { verdicts, judges } of corpus) {
    const sure = verdicts.events.map(({ features }) => chancesOf(judges.event, features)[0]);
    event.push(...verdicts.events.map(({ labels }, index) => ({ chance: sure[index], right: labels[0] })));
    for (const { features, labels, event: index } of verdicts.allLinks) {
      const [share] = chancesOf(judges.link, features);
      link.push({ chance: chancesOf(whole, wholeFeatures(sure[index], share))[0], right: labels[0] });
    }
  }
  return { event, link };
}

export const cautious = (chance, caution) => logistic(logit(chance) - caution);

/** The least caution with which nine in ten of those said ≥ 0.8 are right, or the most that there is. */
export function chooseCaution(list) {
  for (let caution = 0; caution < MOST_CAUTION; caution += 0.05) {
    const sure = list.filter(({ chance }) => cautious(chance, caution) >= 0.8);
    if (sure.filter(({ right }) => right).length >= 0.9 * sure.length) return Number(caution.toFixed(2));
  }
  return MOST_CAUTION;
}

/** The extraction of an article by the models that have not seen it. */
function extractUnseen(article, thresholds) {
  const models = {
    ...article.readers,
    ...article.judges,
    whole: article.judges.link,
    thresholds: { ...thresholds, caution: { event: 0, link: 0 } },
  };
  const { told, chances } = article.gathered;
  return toExtraction(article.document, judgeEvents(article.context, told, chances, models));
}

/** Sums of counts over articles, each by its weight. */
export function countAll(corpus, thresholds, weigh = () => 1) {
  const sums = {};
  for (const article of corpus) {
    const counts = countsOf(article.gold, extractUnseen(article, thresholds));
    for (const [name, row] of Object.entries(counts)) {
      const sum = sums[name] ?? [0, 0, 0];
      sums[name] = sum.map((before, i) => before + row[i] * weigh(article));
    }
  }
  return sums;
}

export const f1 = ([right, said, there] = [0, 0, 0]) => (2 * right) / (said + there || 1);

/** The thresholds with the best figures on articles unseen. */
export function chooseThresholds(corpus) {
  let best = { worth: -1, thresholds: null };
  for (const event of EVENT_STEPS) {
    const thresholds = { ...CANDIDATES, event, added: ADDED, beside: BESIDE, link: LINK };
    const sums = countAll(corpus, thresholds, ({ weight }) => weight);
    const worth = f1(sums.event) + f1(sums.link) + f1(sums.met) / 2 + f1(sums.MEETING) / 2;
    if (worth > best.worth) best = { worth, thresholds };
  }
  return best.thresholds;
}
