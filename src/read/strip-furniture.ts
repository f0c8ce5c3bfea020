import { cleanLine } from './clean-text.ts';
import type { HtmlDocument, HtmlElement } from './html-dom.ts';
import { MAX_FURNITURE_SHARE, MIN_BODY_WORDS } from './settings.ts';
import { countWords } from './words.ts';

/** Elements that never hold the article's words. */
const NEVER =
  'script,style,noscript,template,svg,iframe,object,form,button,input,select,textarea,nav,aside,figure,figcaption,footer,dialog,[hidden],[role="navigation"],[role="complementary"],[role="dialog"],[role="alertdialog"],[role="search"],[role="banner"] nav,amp-sidebar,amp-consent,amp-ad,amp-analytics,amp-carousel,blockquote[class*="tweet"],blockquote[class*="instagram"],blockquote[class*="tiktok"],.fb-post,.sr-only,.screen-reader-text,.visually-hidden';

/** Parts of a class or id that name furniture. Matched against whole parts between - and _. */
const NAMES: ReadonlySet<string> = new Set(
  `ad ads adbox advert advertisement advertising also alsoread banner breadcrumb breadcrumbs byline captcha caption
  comment comments consent cookie cookies credit crumbs dfp disclaimer discuss disqus donate footer gallery gdpr hidden
  inpage keywords login masthead menu menubar modal mostread nav navbar navigation newsletter noprint outbrain overlay
  pagination paywall pager popular popup print promo promos promotion readmore readnext recirc recommend recommendation
  recommendations recommended related relatedposts sharing share sharebar shares sharethis sidebar signup skyscraper
  social sponsor sponsored subscribe subscription subscriptions tag taboola tags teaser teasers ticker toolbar tooltip
  trending widget wp-caption youmaylike`
    .split(/\s+/)
    .filter(Boolean),
);
const KEPT_TAGS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'h1', 'head']);

/** Takes the page's furniture out of its tree: by element first, then by what class and id say. */
export function stripFurniture(page: HtmlDocument): void {
  for (const element of [...page.querySelectorAll(NEVER)]) {
    if (!element.querySelector('h1')) element.remove();
  }
  stripOtherTongues(page);
  const whole = page.body.textContent?.length ?? 0;
  for (const element of [...page.querySelectorAll('[class],[id],[style]')]) {
    if (!KEPT_TAGS.has(element.localName) && isNamedFurniture(element) && isSmall(element, whole))
      element.remove();
  }
}

/** Where a page in English holds the same in another language beside, the article is the English one. */
function stripOtherTongues(page: HtmlDocument): void {
  const parts = [...page.querySelectorAll('div[lang],section[lang],article[lang]')];
  if (!parts.some(isEnglish)) return;
  for (const part of parts) if (!isEnglish(part) && !part.querySelector('[lang^="en"]')) part.remove();
}

function isEnglish(element: HtmlElement): boolean {
  return /^en\b/i.test(element.getAttribute('lang') ?? '');
}

/** On a page of several articles leaves the one whose heading is the title, where there is just one. */
export function stripOtherArticles(page: HtmlDocument, title: string): void {
  const articles = [...page.querySelectorAll('article')];
  const own = articles.filter((article) =>
    [...article.querySelectorAll('h1, h2')].some((heading) => cleanLine(heading.textContent ?? '') === title),
  );
  const only = own[0];
  if (!only || own.length > 1 || countWords(only.textContent ?? '') < MIN_BODY_WORDS) return;
  for (const article of articles) {
    if (article !== only && !article.contains(only) && !only.contains(article)) article.remove();
  }
}

function isNamedFurniture(element: HtmlElement): boolean {
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/)
    .some((part) => NAMES.has(part));
}

/** A container with much of the page's text is the article's own, whatever it is called ("has-sidebar"). */
function isSmall(element: HtmlElement, whole: number): boolean {
  return (element.textContent?.length ?? 0) <= whole * MAX_FURNITURE_SHARE && !element.querySelector('h1');
}
