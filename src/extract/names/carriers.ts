import type { Cluster } from './cluster.ts';
import type { Workspace } from './workspace.ts';

const PLATFORM =
  /^(?:facebook|instagram|whatsapp|twitter|x|linkedin|telegram|youtube|tiktok|weibo|wechat|truth social|threads|bluesky|snapchat|reddit)$/i;

/** Whether a platform is named only as the place of a post: "on X", "in a Facebook post", "via Telegram". */
export function isCarrier(workspace: Workspace, cluster: Cluster): boolean {
  if (![...cluster.names].some((name) => PLATFORM.test(name))) return false;
  return cluster.mentions.every(({ from, to }) => {
    const after = workspace.lower(to, from);
    const before = workspace.lower(from - 1, from);
    const beforeThat = workspace.lower(from - 2, from);
    if (/^(?:post|posts|page|account|message|video|channel|live|handle|feed|thread|group)$/.test(after))
      return true;
    return (
      /^(?:on|via|to)$/.test(before) &&
      /^(?:wrote|said|posted|tweeted|shared|,|post|message|statement|announced|video|out|it|account|page|says|channel)$/.test(
        beforeThat,
      )
    );
  });
}
