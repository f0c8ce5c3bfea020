import type { Cluster } from './cluster.ts';

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
export function dropProducts(clusters: readonly Cluster[], isCarrier: (cluster: Cluster) => boolean): void {
  const firms = new Set(
    clusters
      .filter(({ kind }) => kind === 'company')
      .flatMap(({ names }) => [...names].map((name) => name.toLowerCase())),
  );
  for (const cluster of clusters) {
    if (cluster.kind !== 'company') continue;
    const owners = [...cluster.names].flatMap((name) => OWNERS[name.toLowerCase()] ?? []);
    if (owners.some((owner) => firms.has(owner)) || isCarrier(cluster)) cluster.kind = null;
  }
}
