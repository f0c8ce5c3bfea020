// The built extractor that is trained: `READOUT_DIST`, else dist.
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const dist = resolve(process.env.READOUT_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url)));
const load = (path) => import(pathToFileURL(join(dist, path)));

export const { BIAS, chancesOf, sharesOf, scoresOf, formatModel, parseModel, logistic, logit } = await load(
  'extract/learned/linear-model.js',
);
export const { EVENT_TYPES, ROLES } = await load('model/vocabulary.js');
export const { sentenceFeatures } = await load('extract/learned/sentence-features.js');
export const { partyFeatures } = await load('extract/learned/party-features.js');
export const { readArticle } = await load('read/index.js');
export const { buildDocument } = await load('extract/text/index.js');
export const { nameEntities } = await load('extract/names/index.js');
export const { toExtraction } = await load('extract/to-extraction.js');
export const { maskSentences } = await load('extract/events/01-mask.js');
export const { statementsIn } = await load('extract/events/statements.js');
export const { joinClaims } = await load('extract/events/07-join.js');
export const { toEvents } = await load('extract/events/09-events.js');
export const { contextOf } = await load('extract/events/context.js');
export const { draftEvents, gatherEvents, tellEvents } = await load('extract/learned/index.js');
export const { judgeEvents, featuresOf, wholeFeatures } = await load('extract/learned/judge.js');
export const { anchorOf } = await load('extract/learned/learned-claims.js');
export const { toToldEvents } = await load('extract/learned/told-event.js');
export const { Acts } = await load('extract/learned/acts.js');
export const { candidatesFor } = await load('extract/learned/attendees.js');
export const { attendeeFeatures } = await load('extract/learned/attendee-features.js');
