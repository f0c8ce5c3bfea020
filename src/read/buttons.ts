/** Words that buttons for sharing and counting are made of. */
const BUTTON_WORDS: ReadonlySet<string> = new Set(
  `share shares sharing tweet tweets facebook twitter x whatsapp linkedin telegram pinterest reddit email e-mail mail
  print pin copy link url instagram youtube tiktok threads viber line messenger vk tumblr flipboard pocket gmail comments
  comment likes like total save bookmark listen post send friend story page article follow us on via it this to a and or
  by gift text size pdf friendly google news views view reads read more play buffer mix digg weibo wechat xing bluesky f t
  in now icon button more. subscribe options add mastodon snapchat rss feed compartir en partager sur teilen auf bagikan condividi su compartilhar no partager`
    .split(/\s+/)
    .filter(Boolean),
);
const BUTTON_CORE =
  /\b(?:share|shares|tweet|facebook|twitter|whatsapp|linkedin|telegram|pinterest|email|e-mail|print|instagram|youtube|reddit|comments|x|views|listen|subscribe|save|likes)\b/i;

/** Only buttons and counters: "Share Tweet 3,418 comments", "0", "Total". */
export function isButtons(line: string): boolean {
  if (line.length > 120) return false;
  const parts = line
    .toLowerCase()
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter(Boolean);
  if (parts.every((part) => /^[\d.,-]+k?$/.test(part))) return true;
  return (
    (BUTTON_CORE.test(line) || parts.length <= 2) &&
    parts.every((part) => BUTTON_WORDS.has(part) || /^[\d.+-]+k?$/.test(part))
  );
}
