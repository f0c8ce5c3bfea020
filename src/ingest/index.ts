/** The one chain: read → extract → resolve → store. */

export type { Join } from '../resolve/index.ts';
export { extractFiles } from './extract-files.ts';
export { extractText } from './extract-text.ts';
export { fetchArticle } from './fetch-article.ts';
export type { Hosts } from './fetch-page.ts';
export { fetchedHosts } from './fetched-hosts.ts';
export { type Decided, judge, undoJudgement } from './judge.ts';
export { type LoadReport, load } from './load.ts';
export { type Correction, type LoadedText, loadText } from './load-text.ts';
export { type ReviewPair, reviewQueue } from './review.ts';
