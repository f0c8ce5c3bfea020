import { isCarrier } from './carriers.ts';
import type { Cluster } from './cluster.ts';
import type { Workspace } from './workspace.ts';

/** Platforms and products with the firms they belong to: beside its owner a platform is a product. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  facebook: ['meta', 'meta platforms'],
  instagram: ['meta', 'meta platforms', 'facebook'],
  whatsapp: ['meta', 'meta platforms', 'facebook'],
  messenger: ['meta', 'meta platforms', 'facebook'],
  threads: ['meta', 'meta platforms'],
  youtube: ['google', 'alphabet'],
  gmail: ['google', 'alphabet'],
  tiktok: ['bytedance'],
  douyin: ['bytedance'],
  wechat: ['tencent'],
  linkedin: ['microsoft'],
  github: ['microsoft'],
  skype: ['microsoft'],
  twitch: ['amazon'],
  alipay: ['ant group', 'alibaba'],
};

/** Takes away the kind of platforms whose owner the article names, and of those that only carried a post. */
export function dropProducts(workspace: Workspace, clusters: readonly Cluster[]): void {
  const firms = new Map(
    clusters
      .filter(({ kind }) => kind === 'company')
      .flatMap((firm) => [...firm.names].map((name) => [name.toLowerCase(), firm] as const)),
  );
  for (const cluster of clusters) {
    if (cluster.kind !== 'company') continue;
    const owners = [...cluster.names]
      .flatMap((name) => OWNERS[name.toLowerCase()] ?? [])
      .flatMap((owner) => firms.get(owner) ?? []);
    const isProduct = owners.length > 0 && !owners.some((owner) => standsWith(workspace, cluster, owner));
    if (isProduct || isCarrier(workspace, cluster)) cluster.kind = null;
  }
}

/** "ordered Meta and WhatsApp to pay": what stands level with its owner is a party of its own. */
function standsWith(workspace: Workspace, platform: Cluster, owner: Cluster): boolean {
  // "Facebook and Instagram": two platforms of one owner.
  if ([...owner.names].some((name) => Object.hasOwn(OWNERS, name.toLowerCase()))) return false;
  const isPair = (a: Cluster, b: Cluster) =>
    a.mentions.some(
      ({ from, to }) =>
        workspace.lower(to, from) === 'and' && b.mentions.some((next) => next.from === to + 1),
    );
  return isPair(platform, owner) || isPair(owner, platform);
}
