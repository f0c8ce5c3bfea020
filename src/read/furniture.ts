import { isButtons } from './buttons.ts';

/**
 * What a line of a page is when it is no part of the article.
 * stop: a heading over other articles; teaser: a pointer to one; share, subscribe, comment: buttons and forms;
 * legal: notices; copyright: whose the page is, near its end; menu: navigation; byline: who wrote it and when; caption: under a picture.
 */
export type FurnitureKind =
  | 'stop'
  | 'teaser'
  | 'share'
  | 'subscribe'
  | 'comment'
  | 'legal'
  | 'copyright'
  | 'menu'
  | 'byline'
  | 'caption';

interface FurniturePattern {
  readonly kind: FurnitureKind;
  readonly pattern: RegExp;
}

const STORIES =
  '(?:articles?|stor(?:y|ies)|news|posts?|content|reading|topics?|items?|links?|headlines?|coverage|reports?|videos?|photos?|reads?|publications?|updates?|releases?|announcements?)';
/** What ends a label: nothing more, or a colon, arrow or dots. */
const LABEL_END = '\\s*[:…»>→\\-–]?\\s*$';
const POINTER_END = '\\s*[:|»>→–]\\s*\\S';

/** Headings over lists of other articles: the whole line. */
const STOP_HEADINGS: readonly string[] = [
  `(?:related|similar|recommended|suggested|popular|trending|latest|recent|featured|top|hot|breaking|other|further|more) ${STORIES}(?: (?:from|in|on|about|by|for) .{1,40})?`,
  'related|recommended|trending(?: now)?|latest|most (?:read|popular|viewed|shared|commented|recent)(?: (?:stories|articles|news|posts))?|popular|top (?:news|stories|reads|headlines)|headlines',
  `(?:recommended|suggested|picked|selected) for you|editor['’]?s['’]? (?:picks?|choice)|must[- ]reads?|don['’]?t miss|in case you missed it|you missed`,
  '(?:you|readers) (?:may|might|could) (?:also )?(?:like|be interested in|enjoy|have missed)(?: (?:this|these|to read))?|also (?:read|see|on .{1,30})|see also|see more|read (?:also|next|more|this next)|up next|what to read next|next up|more',
  `more (?:from|in|on|about|like|by) .{1,50}|more relevant|(?:next|previous|prev|newer|older) (?:article|post|story|page|entry)|news in (?:brief|pictures)|news on one click`,
  `more from (?:this|the) (?:section|author|category)|more on (?:this|the)(?: (?:subject|topic|story))?(?: .{1,40})?|from (?:around )?the web|around the web|sponsored(?: content| links)?|promoted(?: content| links)?|paid content|partner content`,
  '(?:related |suggested )?topics|explore more on .{1,40}|about (?:us|the author|this site)|contact us|quick (?:links|access)|categories|archives?|tags?|sections|site ?map|follow us|stay connected|explore .{1,40} sites .{1,20}|content from .{1,40}',
  // The same headings on the pages of other tongues that also publish in English.
  'lo más (?:visto|leído)|más leídas|también le puede interesar|te puede interesar|relacionad[ao]s|noticias relacionadas|leia (?:também|mais)|veja também|mais lidas|dans la même rubrique|à lire aussi|lire aussi|les plus lus|mehr zum thema|das könnte sie auch interessieren|berita (?:lainnya|terkait|terpopuler)|baca juga|leggi anche|читайте также|seuraavat uutiset|ilgili haberler|lees ook|läs också',
];

/** Pointers to one other article: a label, a sign, and its headline. */
const POINTERS: readonly string[] = [
  `(?:also|please also) (?:read|see|watch|check)|(?:read|see|watch|check)(?: (?:also|more|next|this|here|out|the full story))?(?: about| on)?|read (?:the )?(?:original|full) (?:article|story|report).{0,30}|see also|related(?: ${STORIES})?|recommended(?: ${STORIES})?|trending(?: ${STORIES}| now)?|most (?:read|popular)`,
  `don['’]?t miss|must[- ](?:read|watch)|hot|popular|(?:you )?(?:may|might) (?:also )?(?:like|be interested in)|you (?:may|might) also like|will be interesting for you|(?:more|further) (?:on this|on the topic|to read|reading|from .{1,30}|${STORIES})|keep reading|continue reading|in other news|what to read|next(?: (?:story|article|up|post))?|previous(?: (?:story|article|post))?|prev|editor['’]?s picks?|listen|watch (?:the latest|the video|below|live|now).{0,60}|watch|(?:top|latest|more|breaking) ${STORIES}|top comments`,
  'vea también|ver también|lea también|lee también|también le puede interesar|leia (?:também|mais)|veja também|à lire aussi|a lire aussi|lire aussi|lesen sie auch|siehe auch|auch interessant|baca juga|lihat juga|leggi anche|vedi anche|читайте также|seuraavat uutiset|ayrıca okuyun|lees ook|läs också|xem thêm|czytaj (?:też|także)',
];

const PATTERNS: readonly FurniturePattern[] = [
  ...STOP_HEADINGS.map((words) => ({ kind: 'stop' as const, pattern: whole(`(?:${words})`) })),
  {
    kind: 'share',
    pattern:
      /^(?:please )?(?:share|tweet|pin|like|save|bookmark) (?:this|on|via|it|to|the|page|article|story|post)\b.{0,60}$/i,
  },
  {
    kind: 'share',
    pattern: /^(?:follow|find|join|like|add|visit) (?:us|[\w .&’']{1,30}) (?:on|as|at|in|via)\b.{0,80}$/i,
  },
  {
    kind: 'share',
    pattern:
      /^(?:partager|compartir|compartilhar|condividi|teilen|bagikan|jaa|paylaş|udostępnij|dela|поделиться)\b.{0,60}$/iu,
  },
  { kind: 'share', pattern: /^follow (?:us|[\p{L}\p{N}.+]{1,30})\b.{0,80}$/iu },
  {
    kind: 'subscribe',
    pattern:
      /^(?:please )?(?:subscribe|sign up|get (?:our|the|alerts|updates|notified)|receive (?:our|the)|become (?:a|an) (?:member|subscriber|supporter|.{1,20} insider)|support our|stay (?:informed|up to date|updated|connected|tuned)|never miss|don['’]t miss (?:a|our)|enter your (?:e-?mail|input|search)|input your|download (?:the|our|now)|install (?:the|our)|catch all the|view all newsletters|for (?:more|all|the latest) (?:news|updates|stories))\b.{0,220}$/i,
  },
  {
    kind: 'subscribe',
    pattern:
      /\b(?:subscribe to|sign up (?:for|to)|delivered (?:straight )?to your (?:inbox|e-?mail)|get our newsletter|(?:daily|weekly|free) newsletter|our (?:telegram|whatsapp|youtube) channel|mobile application)\b.{0,120}$/i,
  },
  {
    kind: 'subscribe',
    pattern:
      /^(?:dear reader|already (?:a )?(?:subscriber|member)|this (?:article|content|story) is (?:for|only|reserved)|you have (?:reached|read|\d+) .{0,60}(?:articles?|limit)|to (?:continue|keep) reading|unlock (?:this|the)|create (?:a|your) free account|start your (?:free )?trial).{0,200}$/i,
  },
  {
    kind: 'comment',
    pattern: /^(?:\d+ )?(?:comments?|replies|responses|commentaires)(?:\s*\(\d*\).{0,60}|\s*\d*\s*:?)$/i,
  },
  { kind: 'subscribe', pattern: /^(?:sign in|log ?in|log ?on|register|join now|donate)\b[^.!?]{0,40}$/i },
  {
    kind: 'comment',
    pattern:
      /^(?:leave (?:a|your|us a) (?:reply|comment)|laissez un commentaire|post (?:a|your) comment|add (?:a )?comment|write a comment|no comments?(?: yet)?|be the first to comment|your e-?mail address will not be published|required fields|report a typo|join the (?:conversation|discussion)|sort by|comments? (?:are )?closed|cancel reply|name \*)(?![\p{L}]).{0,120}$/iu,
  },
  {
    kind: 'copyright',
    pattern:
      /^(?=.{1,300}$).{0,200}(?:(?:©|\(c\)).{0,80}\b(?:19|20)\d{2}|\b(?:19|20)\d{2}.{0,80}©|all rights? (?:are )?reserved|todos los derechos|tous droits|alle rechte vorbehalten|todos os direitos|tutti i diritti)/i,
  },
  {
    kind: 'copyright',
    pattern: /^copyrights?\b(?!.{0,100}\b(?:law|act|bill|office|case|rules?|infring\w*)\b)[^!?]{0,100}$/i,
  },
  // "© Agency" without a year stands under pictures as often as at the end.
  { kind: 'caption', pattern: /^.{0,200}(?:©|\(c\))\s?\S.{0,80}$/i },
  // Nothing of the article follows it.
  { kind: 'copyright', pattern: /^(?:legal )?disclaimer\s*:?$/i },
  { kind: 'menu', pattern: /^advertisements?(?:\s?[·|–-]\s?.{1,40})?$/i },
  { kind: 'caption', pattern: /^(?:image|media|video) (?:source|caption|credits?)\s?[,:].{0,300}$/i },
  {
    kind: 'share',
    pattern:
      /^(?:follow|find|join) [\p{L}\d.&’' ]{1,50} on (?:x|twitter|facebook|instagram|linkedin|whatsapp|google|telegram|youtube|social)\b.{0,200}$/iu,
  },
  { kind: 'subscribe', pattern: /^(?:skip past|after) newsletter promotion$/i },
  {
    kind: 'comment',
    pattern:
      /^(?:replying to \S+|comments are (?:moderated|closed)\b.{0,200}|for more information, please see our comments.{0,40})$/i,
  },
  {
    kind: 'byline',
    pattern:
      /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,3}(?:,.{1,60},)? is (?:an?|the|our) .{0,80}\b(?:reporter|journalist|editor|correspondent|writer|columnist|author|contributor|producer)\b.{0,300}$/u,
  },
  {
    kind: 'byline',
    pattern: /^the (?:writer|author)(?: (?:is|was|teaches|works|can be|has)|, \p{Lu}).{0,300}$/iu,
  },
  { kind: 'menu', pattern: /^[A-Z\d]{16,}$/ },
  { kind: 'menu', pattern: /^page \d{1,3} (?:of|\/) \d{1,3}$/i },
  // What follows is about the author.
  { kind: 'stop', pattern: /^[\d.,]{1,9}\s?[KkM]? followers$/i },
  {
    kind: 'menu',
    pattern:
      /^(?:this is (?:a|an|the) (?:cached|archived|saved|html) (?:copy|version|snapshot) of\b|printed from https?:).{0,400}$/i,
  },
  {
    kind: 'subscribe',
    pattern:
      /^(?:forward (?:this (?:e-?mail|message|newsletter)|to a friend)|you(?: are|['’]re| have)? receiv(?:ing|ed) this (?:e-?mail|message|newsletter)|view (?:this (?:e-?mail|message) )?in (?:your |a )?browser|unsubscribe)\b.{0,200}$/i,
  },
  { kind: 'comment', pattern: /^(?:comments?\s?: no comments\b.{0,60}|average \(\d+ votes?\).{0,20})$/i },
  {
    kind: 'menu',
    pattern: /^(?:story |article )?continues (?:below|after)(?: (?:this )?(?:ad|advertisement))?$/i,
  },
  { kind: 'legal', pattern: /^(?:legal )?disclaimer\b.{0,600}$/i },
  {
    kind: 'legal',
    pattern:
      /^(?:by (?:accepting|continuing|using|clicking)\b|(?:we|this (?:site|website)) uses? (?:cookies|cookie)|we (?:and our (?:\d{1,5} )?partners )?(?:use|value|store|care about) (?:cookies|your privacy|information on)|manage (?:your )?(?:cookies|consent|privacy)|accept (?:all|cookies)|reject all|cookie (?:policy|settings|notice|preferences)|privacy (?:policy|notice|settings)|terms (?:of|and|&) |no reproduction\b|(?:full or partial )?reproduction\b|unauthori[sz]ed|reproduction,|republi(?:sh|cation)|impressum|datenschutz|imprint\b|powered by|proudly powered|designed by|this (?:site|website) is (?:designed|protected)|our standards:|the views expressed).{0,400}$/i,
  },
  {
    kind: 'legal',
    pattern: /^.{0,200}\b(?:cookies? on your (?:device|computer)|storing of cookies)\b.{0,200}$/i,
  },
  {
    kind: 'legal',
    pattern:
      /^(?:the post .{1,200} appeared first on .{1,80}|read the (?:original|full) (?:article|story|press release|release)\b.{0,80}|this (?:article|story) (?:was |is )?(?:first|originally) (?:published|appeared)\b.{0,120}|first published (?:by|in|on|at)\b.{0,80}|view (?:original|source) content\b.{0,80}|cision view original content.{0,40}|source:? (?:version|url|link).{0,80}|original source.{0,80})$/i,
  },
  {
    kind: 'menu',
    pattern:
      /^(?:skip to (?:content|main content|navigation)|(?:main |toggle |open |close )?(?:menu|navigation|search|sidebar)|home|log ?in|login|register|sign in|my account|back to top|top|go to top|view all|see all|load more|show more|read more|learn more|click here|more »|« more|live tv|e-?paper|you are here\b.{0,200}|quick access|google search engine|anzeige|werbung|publicidad|publicité|reklama|iklan|publicidade|pubblicità|annons|reklam|camera icon.{0,120}|navigate|browse.{0,20})$/i,
  },
  {
    kind: 'menu',
    pattern:
      /^(?:tags?|tagged(?: with| as)?|filed under|filed in|topics?(?: in this article)?|keywords?|categor(?:y|ies)|posted in|labels?|etiquetas|schlagwörter|tag|read more (?:about|stories about)|sections?|more stories about)\s*[:：].{0,300}$/i,
  },
  { kind: 'menu', pattern: /^tags\s.{1,120}$/i },
  { kind: 'menu', pattern: /^(?:home|inicio|accueil|start(?:seite)?|etusivu)\s*[>›»/|•·→:].{0,200}$/iu },
  {
    kind: 'menu',
    pattern: /^(?:[#＃][\p{L}\p{N}_'’.-]+(?:\s[\p{Lu}\p{N}][\p{L}\p{N}'’.-]*){0,4}[\s,·|•]*){1,20}$/u,
  },
  { kind: 'menu', pattern: /^https?:\/\/\S+$/ },
  { kind: 'menu', pattern: /^logo\b.{0,20}https?:\/\/\S+$/i },
  ...POINTERS.map((words) => ({
    kind: 'teaser' as const,
    pattern: new RegExp(`^(?:${words})${POINTER_END}.{0,250}$`, 'iu'),
  })),
  {
    kind: 'teaser',
    pattern:
      /^\[(?:photo|video|image|gallery|watch|read|listen|infographic|column|exclusive)s?\b[^\]]{0,40}\].{0,200}$/i,
  },
  { kind: 'teaser', pattern: /^(?:>>|»|►|▶|→|☞|👉)\s?\S.{0,200}[^.]$/u },
  {
    kind: 'caption',
    pattern:
      /^(?:photos?|pictures?|image|images|file photo|file pic|pic|credits?|photo credits?|image credits?|photographer|photograph|foto|illustration|representational image|caption|video)(?: (?:by|courtesy|credit|source|from|of))?\s*[:：|/©].{0,400}$/i,
  },
  {
    kind: 'caption',
    pattern:
      /^(?:photos?|image|picture|photograph|file photo|illustration|courtesy)(?: (?:by|courtesy of|courtesy|credit))\s.{0,120}$/i,
  },
  {
    kind: 'caption',
    pattern:
      /^[([](?:photo|image|picture|file|representational|courtesy|credit|ap|reuters|afp|getty)\b[^)\]]{0,160}[)\]]$/i,
  },
  {
    kind: 'caption',
    pattern:
      /^.{0,300}[(/|–—-]\s?(?:photo|image|picture|file photo|photo credit|pic)s?(?: (?:by|courtesy|credit))?\s?[:/]?\s?[\w .,'’/&-]{2,60}\)?$/i,
  },
  {
    kind: 'caption',
    pattern:
      /^.{0,300}[([][^()[\]]{0,60}\b(?:photos?|image|picture|file|courtesy|getty)\b[^()[\]]{0,40}[)\]]\.?$/i,
  },
  {
    kind: 'caption',
    pattern:
      /^.{0,250}(?:\((?:left|right|l|r|centre|center|middle|front|back)(?:,[^)]{1,30})?\)|\bpictured (?:here|above|below|left|right)\b).{0,250}(?:[^.!?"”]|[/|]\s?[\w ]{2,30})$/i,
  },
  {
    kind: 'byline',
    pattern:
      /^(?:(?:written|posted|published|reported|edited|compiled|story|text|report|words|reporting|submitted) )?by:?\s(?:\p{Lu}|the (?:newsroom|editors?)|staff|admin|editor|web)[^.!?]{0,140}$/iu,
  },
  {
    kind: 'byline',
    pattern: /^(?:par|por|von|di|da|oleh|autor|auteur|redacción|penulis|yazan)\s:?\s?\p{Lu}[^.!?]{0,120}$/u,
  },
  { kind: 'byline', pattern: /^(?:from\s)?\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,3}\sin\s\p{Lu}[\p{L}, ]{2,60}$/u },
  {
    kind: 'byline',
    pattern:
      /^(?:reporter|writer|author|editor|contact author|journalist|correspondent|article edited by|edited by|translated by|newspaper section|source|sources|news provided by|provided by|via|agency|credit|about the author)\s*[:：]?\s(?=\p{Lu}|\S{1,40}$).{1,140}$/u,
  },
  {
    kind: 'byline',
    pattern:
      /^(?:reporter|writer|author|editor|contact author|journalist|correspondent|article edited by|newspaper section|source|news provided by|about(?= \p{Lu}\S+ \p{Lu}\S+$))\s*[:：]?\s.{1,100}$/iu,
  },
  {
    kind: 'byline',
    pattern:
      /^(?:read all posts by|more (?:posts|articles|stories) by|view all posts by|all posts by)\b.{0,80}$/i,
  },
  {
    kind: 'byline',
    pattern:
      /^(?:(?:our |the )?(?:web|news|staff|press|special|business|national|foreign|city|tech)[ -](?:desk|reporter|writer|correspondent|report|team|bureau)|staff writer.{0,30}|newsroom|news desk|agencies|press release|for immediate release.{0,60}|correspondent|our correspondent|monitoring desk|.{1,30}, (?:associate|senior|news|managing|deputy) editor)$/i,
  },
  {
    kind: 'byline',
    pattern:
      /^(?:reading time|read time|estimated reading time|estimated read)\b.{0,40}$|^\d{1,3}[ -]?min(?:ute)?s?\.?(?: to)? read\b.{0,80}$|^(?:time to read|listen to this (?:article|story)|text size|font size|gift article|save for later|print friendly)\b.{0,60}$/i,
  },
  { kind: 'byline', pattern: /^\S{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}$/ },
  {
    kind: 'byline',
    pattern:
      /^(?:\(?continues\)?|enditem|ends?|–? ?ends? ?–?|###|\*{3,}|\(?with (?:inputs?|additional|reporting|files?|agency|agencies)\b[^)]{0,80}\)?)\.?$/i,
  },
  {
    kind: 'byline',
    pattern: /^(?:By|BY|by)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}[.,|]\s\p{Lu}.{0,60}$/u,
  },
  { kind: 'subscribe', pattern: /^.{0,160}\b(?:click|read|register|download|subscribe|sign up) here[!.]?$/i },
  { kind: 'teaser', pattern: /^.{20,200}[\p{L}\d,]\s?(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u },
  {
    kind: 'byline',
    pattern: /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated) (?:by|for)\b.{0,140}$/i,
  },
  {
    kind: 'teaser',
    pattern:
      /^(?:ALSO READ|READ ALSO|READ MORE|READ NEXT|SEE ALSO|ALSO SEE|RELATED|WATCH|DON['’]T MISS)\s+["“‘']?\p{Lu}.{0,200}$/u,
  },
  {
    kind: 'caption',
    pattern:
      /^.{0,300}[.!?”"]\s?(?:[–—-]\s?)?(?:photos?|pictures?|image|pic|file photo)(?: (?:by|courtesy|credit))?\s?:\s?.{2,50}$/i,
  },
  { kind: 'caption', pattern: /^.{0,300}\s[–—-]\s?[\p{L}/. ]{2,30}\s(?:file )?(?:photo|picture)s?$/iu },
  { kind: 'byline', pattern: /^[–—-]{1,2} ?(?:with )?\p{Lu}[\p{L}/ .&]{1,30}$/u },
];

/** Kind of furniture that a clean line is by its words, or undefined. Its separators and neighbours are judged elsewhere. */
export function furnitureKind(line: string): FurnitureKind | undefined {
  if (isButtons(line)) return 'share';
  return PATTERNS.find(({ pattern }) => pattern.test(line))?.kind;
}

function whole(words: string): RegExp {
  return new RegExp(`^[\\s•>»#*–-]*${words}${LABEL_END}`, 'iu');
}
