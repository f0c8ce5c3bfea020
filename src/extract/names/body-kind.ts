import type { EntityKind } from '../../model/index.ts';
import { BODY_HEADS, OF_HEADS } from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import type { Workspace } from './workspace.ts';

/** "the National Bank", "National Bank of Ukraine": a central bank, save those of a few lands that trade. */
const NATIONAL_BANK =
  /^national bank(?: of (?:the )?(?!pakistan|kuwait|canada|egypt|greece|oman|bahrain|australia|malawi|uzbekistan|commerce|fujairah|new zealand)\p{L}+(?: \p{L}+)?)?$/iu;
const CENTRAL_BANK = /\b(?:central|reserve|state|people's|people’s) bank\b|\bmonetary authority\b/i;
/** Banks that bear a land's name and trade. */
const TRADING_BANK = /\b(?:india|china|ireland|maldives|georgia|palestine|cyprus|china ltd|singapore)$/i;
const OFFICIAL_HEADS = /^(?:institute|center|centre|laboratory|observatory|fund)$/;

/** Bodies of many states: "European Investment Bank", "International Cable Protection Committee". */
const MULTINATIONAL =
  /^(?:(?:european|asian|african|inter-american|islamic|nordic|caribbean|eurasian|west african|east african|arab|new|central american|black sea) (?:\p{Lu}\p{L}+ )?(?:development |investment |infrastructure )+(?:investment )?(?:bank|fund)|(?:international(?! trade)|world|global|pan-african|african|asean|arab|gulf|caribbean|pacific|ibero-american|inter-parliamentary|inter-american|commonwealth|eurasian|nordic|universal) .*(?:union|commission|committee|council|agency|secretariat|court|board|bureau|office|assembly|parliament|partnership|authority)$|economic (?:and social )?commission for)/iu;
/** "UN General Assembly", "ASEAN Secretariat", "African Union Commission": of a body that states are members of. */
const OF_MANY_STATES =
  /^(?:UN|U\.N\.|United Nations|ASEAN|African Union|AU|NATO|OECD|G20|G7|Commonwealth|Arab League|BRICS|GCC|SADC|ECOWAS|CARICOM|COMESA|SAARC|APEC|OIC|WTO|ITU|World Bank|Pacific Islands Forum) \p{Lu}/u;
/** Funds that a state keeps: "Universal Service Fund", "National Provident Fund", "Public Investment Fund". */
export const PUBLIC_FUND =
  /\b(?:universal (?:\p{L}+ )*(?:service|access)(?: \p{L}+)*|provident|pension|social (?:insurance|security)|sovereign(?: wealth)?|public investment|national (?:\p{L}+ ){0,2}|state (?:\p{L}+ )?|export(?: \p{L}+){0,3}) ?fund\b|\bdevelopment fund$/iu;
/** What reads alike but is of one state, or of the European Union. */
const OF_THE_UNION =
  /^(?:pacific|gulf|global|nordic|commonwealth) .*(?:office|bureau|authority|court|board|agency)$/i;
/** Councils and committees of a trade. */
const TRADE_COUNCIL =
  /(?:business|industry|trade|employers['’]?|manufacturers['’]?|exporters['’]?|bankers['’]?|growers['’]?|farmers['’]?|producers['’]?|planters['’]?|breeders['’]?|traders['’]?|retailers['’]?|contractors['’]?|semiconductor(?: \p{L}+)?|software|advertising|chambers) (?:council|committee|circle)$/iu;

export function kindOf(workspace: Workspace, from: number, to: number, at: number, head: string): EntityKind {
  const words = workspace.textOf(from, to);
  if (/news agency|press agency|^anadolu agency/i.test(words)) return 'organization';
  if (CENTRAL_BANK.test(words) || NATIONAL_BANK.test(words) || isBankOfState(workspace, from, to))
    return 'agency';
  if (
    /\bchamber of (?:deputies|representatives|senators)|(?:constitutional|upper|lower) chamber|academy of sciences/i.test(
      words,
    )
  )
    return 'agency';
  if (MULTINATIONAL.test(words) && !OF_THE_UNION.test(words)) return 'organization';
  if (OF_MANY_STATES.test(words)) return 'organization';
  if (PUBLIC_FUND.test(words)) return 'agency';
  if (head === 'bank') return 'company';
  if (head === 'watchdog' && /consumer/i.test(words)) return 'organization';
  if (TRADE_COUNCIL.test(words)) return 'organization';
  if (
    /\bchamber of (?:commerce|industry)|trade (?:association|union)|world trade organi[sz]ation/i.test(words)
  )
    return 'organization';
  if (
    OFFICIAL_HEADS.test(head) &&
    /^(?:national|federal|central|state|government)\b|atomic|meteorological|hydrological|geological survey|space research|security institute|safety institute/i.test(
      words,
    )
  )
    return 'agency';
  if (
    Object.hasOwn(BODY_HEADS, head) &&
    BODY_HEADS[head] === 'organization' &&
    startsWithFirm(workspace, from, at)
  )
    return 'company';
  const table = to > at + 1 ? OF_HEADS : BODY_HEADS;
  return table[head] ?? BODY_HEADS[head] ?? OF_HEADS[head] ?? 'agency';
}

/** "Bank of Ghana", not "Bank of Kigali" nor "Bank of Ireland": the central bank of a state. */
function isBankOfState(workspace: Workspace, from: number, to: number): boolean {
  const words = workspace.textOf(from, to);
  if (!/^bank of /i.test(words) || TRADING_BANK.test(words)) return false;
  const at = workspace.lower(from + 2, from) === 'the' ? from + 3 : from + 2;
  return workspace.owner[at]?.form === 'country' && workspace.owner[at]!.to === to;
}

/** "LG AI Research Institute", "Huawei Innovation Centre": a unit of a firm. */
function startsWithFirm(workspace: Workspace, from: number, at: number): boolean {
  if (from === at || /^(?:foundation|association|university|school)$/.test(workspace.tokens[at]!.lower))
    return false;
  return [1, 2].some(
    (length) =>
      from + length <= at &&
      findKnown(workspace.textOf(from, from + length)).some(({ kind }) => kind === 'company'),
  );
}

export function countryInside(workspace: Workspace, from: number, to: number): string | null {
  for (const forms of [/^(?:country|demonym)$/, /^city$/]) {
    for (let i = from; i < to; i++) {
      const owner = workspace.owner[i];
      if (owner && forms.test(owner.form)) return owner.country;
    }
  }
  return null;
}
