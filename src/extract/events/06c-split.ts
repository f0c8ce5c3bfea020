import type { Claim, Part } from './claim.ts';
import type { Context } from './context.ts';

const SEPARATELY =
  /^(separate|separately|individual|individually|respective|respectively|one-on-one|bilateral|each|turn|series|successive|successively)$/;

/**
 * One statement of several acts made several: separate meetings with A and B, agreements with A and with B,
 * fines on A and B. Counterparts of one body stay together.
 */
export function splitClaim(claim: Claim, context: Context): Claim[] {
  const place = placeToSplit(claim);
  if (!place) return [claim];
  const others = claim.parts.filter((part) => part.place !== place);
  const clusters = clusterByBody(
    claim.parts.filter((part) => part.place === place),
    context,
  );
  if (clusters.length < 2) return [claim];
  return clusters.map((cluster) => ({
    ...claim,
    parts: [...others, ...cluster],
    flags: new Set([...claim.flags, 'split']),
  }));
}

function placeToSplit(claim: Claim): string | null {
  if (claim.type === 'MEETING' && isSeparate(claim)) return placeOfMost(claim, /^(with|O|idiom1)$/);
  if (claim.type === 'AGREEMENT' && claim.plural) return placeOfMost(claim, /^(with|idiom1)$/);
  if (claim.type === 'ENFORCEMENT' && claim.flags.has('fine') && !claim.flags.has('act'))
    return placeOfMost(claim, /./, 'SUBJECT');
  return null;
}

function isSeparate(claim: Claim): boolean {
  if (
    claim.plural &&
    /^(meetings|appointments|encounters|conversations|sessions|calls|interviews)$/.test(nounOf(claim))
  )
    return true;
  return claim.masked.units.some(
    (unit, at) =>
      SEPARATELY.test(unit.lower) &&
      unit.lower !== 'bilateral' &&
      // "at a separate meeting": one of its own, with all who are named.
      !(unit.lower === 'separate' && claim.masked.units[at - 1]?.lower === 'a') &&
      (Math.abs(at - claim.anchor) < SEPARATE_REACH || isAtEndOf(claim, at)),
  );
}

const SEPARATE_REACH = 10;

/** "met with A, B and C, each separately": right behind the last of the list. */
const isAtEndOf = (claim: Claim, at: number): boolean =>
  claim.last < at &&
  at - claim.last <= 3 &&
  /^(?:separately|individually|respectively)$/.test(claim.masked.units[at]!.lower);

const nounOf = (claim: Claim): string =>
  claim.masked.units
    .slice(claim.first, claim.last + 1)
    .find(
      (unit) =>
        /s$/.test(unit.lower) &&
        /^(meetings|appointments|encounters|conversations|sessions|calls|interviews)$/.test(unit.lower),
    )?.lower ?? '';

/** The slot with most entities that a pattern allows. */
function placeOfMost(claim: Claim, places: RegExp, role?: string): string | null {
  const counts = new Map<string, number>();
  for (const part of claim.parts)
    if (places.test(part.place) && (!role || part.role === role))
      counts.set(part.place, (counts.get(part.place) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best && best[1] > 1 ? best[0] : null;
}

function clusterByBody(parts: readonly Part[], context: Context): Part[][] {
  const clusters: { bodies: Set<string>; parts: Part[] }[] = [];
  for (const part of parts) {
    const circle = context.circle(part.entity);
    const known = clusters.find((cluster) => circle.some((id) => cluster.bodies.has(id)));
    if (known) {
      known.parts.push(part);
      for (const id of circle) known.bodies.add(id);
    } else clusters.push({ bodies: new Set(circle), parts: [part] });
  }
  return clusters.map((cluster) => cluster.parts);
}
