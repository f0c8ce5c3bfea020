import { wordSet } from '../../lib/word-set.ts';
import type { EntityKind } from '../../model/index.ts';
import { isCapitalCity } from '../data/names/places.ts';
import { TITLE_HEADS } from '../data/names/titles.ts';
import { PORTFOLIO, SINGLE_BODIES } from '../data/names/words.ts';
import { countryInside } from './body-kind.ts';
import { isHonorific } from './honorific.ts';
import { portfolioEnd, portfolioStart } from './portfolio.ts';
import type { Mention, Workspace } from './workspace.ts';

/** First words of bodies' names in other tongues, with the small words that go on such a name. */
const FOREIGN_HEADS =
  wordSet(`Agência Agencia Agence Agenzia Autorité Autorità Autoridad Autoridade Autoriteit Comisión Comissão Commissione Conseil Consejo Conselho Ministerio Ministério Ministère Ministero Superintendencia Dewan Badan Kementerian Otoritas Suruhanjaya Lembaga Jabatan Majlis Perbadanan Pejabat Dinas Pemerintah Bangko Urząd Dirección Direction Direcção Secretaría Secretaria Tribunal Garante Haut Haute Instituto Institut Universiti Universidad Universidade Università Université Universität Politecnico Hochschule Uniwersytet Universitas Tecnológico Banco Banque Bank Dipartimento Departamento
  Assemblée Asamblea Assembleia Cámara Câmara Bundesamt Bundesministerium Bundesanstalt Agencija Ministarstvo Ministerstvo Ministerstwo Procuraduría Fiscalía Contraloría Présidence Caisse
  Subsecretaría Intendencia Superintendência Municipalidad Municipalité Mairie Alcaldía Gobernación Prefeitura Ayuntamiento Junta Policía
  Polícia Polizia Gendarmerie Guardia Guarda Landesamt Autoritatea Agenția Consiliul Inspectoratul Ministerul Ministrstvo Rada Komisja
  Inspekcja Uprava Direktorat Kepolisian Inspección Inspecção Inspection`);
/** First words of the names of firms, and of associations. */
const FOREIGN_FIRMS = wordSet(
  'Société Sociedad Sociedade Società Compagnie Compagnia Compañía Companhia Empresa Entreprise Corporación Corporação Banco Banque',
);
const FOREIGN_SOCIETIES = wordSet(
  'Association Asociación Associação Associazione Fédération Federación Federação Confédération Confederación Fondation Fundación Fundação Fondazione Chambre Syndicat Sindicato Verband Observatoire Observatorio',
);
/** Of these the word alone is an English one or a person's. */
const ALSO_ENGLISH =
  /^(?:Inspection|Junta|Bank|Tribunal|Direction|Institut|Association|Corporación|Présidence)$/;
const SCHOOL = /^(?:Universi|Uniwersytet|Politecnico|Hochschule|Tecnológico)/;
const FOREIGN_LINK =
  /^(?:de|da|do|das|dos|del|della|dell|di|du|des|la|le|les|los|las|et|e|y|per|pour|para|d'|l'|i|ng|dan|und|für|der|och|og|voor|za|of)$/;
/** A small word of a Romance tongue that stands behind its noun: "béninoise", "nationale", "numériques". */
const ROMANCE =
  /^\p{Ll}*(?:[à-öø-ÿ]\p{Ll}*|(?:oise|aise|ienne|enne|aine|ale|ales|aux|ique|iques|elle|elles|onal|ense|aria|ario|ica|icas|icos|ana|ano|aires))$/u;

/** "Autorité de la concurrence", "Société béninoise d'infrastructures numériques", "Badan Siber dan Sandi Negara". */
export function findForeignBody(workspace: Workspace, at: number): boolean {
  const { text } = workspace.tokens[at]!;
  const heads = [FOREIGN_HEADS, FOREIGN_FIRMS, FOREIGN_SOCIETIES];
  if (!heads.some((words) => words.has(text)) || workspace.isHeading(at)) return false;
  let end = at + 1;
  let foreign = !ALSO_ENGLISH.test(text);
  for (; workspace.inSentence(end, at) && end < at + 9; end++) {
    const { lower } = workspace.tokens[end]!;
    const link = FOREIGN_LINK.test(lower) && !workspace.isCapital(end);
    if (link && lower !== 'of') foreign = true;
    if (/^[dl]['’]\p{L}/u.test(workspace.tokens[end]!.text)) {
      foreign = true;
      continue;
    }
    if (ROMANCE.test(workspace.tokens[end]!.text)) {
      foreign ||= /[à-öø-ÿ]/.test(lower);
      continue;
    }
    if (
      !workspace.isCapital(end) &&
      !link &&
      !(FOREIGN_LINK.test(workspace.tokens[end - 1]!.lower) && /^\p{Ll}/u.test(workspace.tokens[end]!.text))
    )
      break;
    // "Dirección General de Aduanas"
    if (end === at + 1 && /^(?:general|executive)$/.test(lower) && foreign) continue;
    if ((link && lower === 'of') || TITLE_HEADS.has(lower) || isHonorific(workspace.tokens[end]!.text)) break;
  }
  while (FOREIGN_LINK.test(workspace.tokens[end - 1]!.lower)) end--;
  if (!foreign || end < at + 2 || (workspace.isCapital(at - 1) && workspace.lower(at - 1, at) !== 'the'))
    return false;
  workspace.addMention({
    from: at,
    to: end,
    form: 'body',
    kind: foreignKind(text, workspace.textOf(at, end)),
    country: countryInside(workspace, at, end),
  });
  return true;
}

function foreignKind(head: string, name: string): EntityKind {
  if (FOREIGN_FIRMS.has(head) && !/Central/.test(name)) return 'company';
  return SCHOOL.test(head) || FOREIGN_SOCIETIES.has(head) ? 'organization' : 'agency';
}

/** The name of a land, or of its people. */
const isLand = (mention: Mention | null | undefined): mention is Mention =>
  !!mention && /^(?:country|demonym)$/.test(mention.form);

const FORCES = new Set(['forces', 'force', 'guard', 'corps']);

/** "Armed Forces", "Pakistan Air Force", "US Coast Guard". */
export function findForces(workspace: Workspace, at: number, head: string): boolean {
  if (!FORCES.has(head) || !workspace.isCapital(at) || workspace.isHeading(at)) return false;
  if (
    !/^(?:armed|defen[cs]e|security|special|air|space|police|coast|national|border|marine|signal)$/.test(
      workspace.lower(at - 1, at),
    ) ||
    !workspace.isCapital(at - 1)
  )
    return false;
  const front = workspace.inSentence(at - 2, at) ? workspace.owner[at - 2] : null;
  const from = isLand(front) ? front.from : at - 1;
  const land =
    workspace.lower(at + 1, at) === 'of' && workspace.inSentence(at + 2, at) ? workspace.owner[at + 2] : null;
  const behind = land?.form === 'country' && land.from === at + 2 ? land : null;
  const to = behind?.to ?? at + 1;
  const country = front?.country ?? behind?.country ?? null;
  workspace.addMention({ from, to, form: 'body', kind: 'agency', country });
  return true;
}

/** "Parliament", "the Senate", "Cabinet": one capital word that names a body of the state. */
export function findSingleBody(workspace: Workspace, at: number, head: string): boolean {
  if (
    !SINGLE_BODIES.has(head) ||
    (!workspace.isCapital(at) && !standsAlone(workspace, at, head)) ||
    workspace.isHeading(at)
  )
    return false;
  if (head === 'house' && !isChamber(workspace, at)) return false;
  const beside = (i: number) =>
    !(i === at + 1 && isLeaderOfHouse(workspace, i)) &&
    workspace.inSentence(i, at) &&
    workspace.isCapital(i) &&
    !isLand(workspace.owner[i]);
  // "Finance and Treasury", "Financial Services and the Treasury": a word of a portfolio.
  const front = workspace.lower(at - 1, at) === 'the' ? at - 2 : at - 1;
  if (
    head === 'treasury' &&
    /^(?:and|&|,)$/.test(workspace.lower(front, at)) &&
    PORTFOLIO.has(workspace.lower(front - 1, at))
  )
    return false;
  if (/^(?:army|navy)$/.test(head) && workspace.lower(at - 1, at) !== 'the') return false;
  // "Speaker of Parliament N. Dorj": the holder follows.
  const ofTitle =
    workspace.lower(at - 1, at) === 'of' &&
    /^(?:speaker|president|member)$/.test(workspace.lower(at - 2, at));
  if (
    (beside(at + 1) && !ofTitle) ||
    beside(at - 1) ||
    /^(?:of|committee)$/.test(workspace.lower(at + 1, at))
  )
    return false;
  const before = workspace.inSentence(at - 1, at) ? workspace.owner[at - 1] : null;
  workspace.addMention({
    from: before && !workspace.isCapital(at) && isOfPeople(workspace, at) ? before.from : at,
    to: at + 1,
    form: 'body',
    kind: 'agency',
    weak: true,
    country: before?.form === 'demonym' ? before.country : null,
  });
  return true;
}

/** "House Speaker", "Senate Majority Leader", "House Republicans": what a house has stands behind it. */
function isLeaderOfHouse(workspace: Workspace, at: number): boolean {
  return /^(?:majority|minority|speaker|whip|republicans?|democrats?|democratic|gop|leaders?|lawmakers|members|panel)$/.test(
    workspace.lower(at, at - 1),
  );
}

/** "the House", "in the House", "House Speaker": no building, and no house of anything. */
function isChamber(workspace: Workspace, at: number): boolean {
  if (workspace.tokens[at]!.text !== 'House') return false;
  if (isLeaderOfHouse(workspace, at + 1)) return true;
  return workspace.lower(at - 1, at) === 'the' && !workspace.isCapital(at + 1);
}

/** "told parliament", "approved by the cabinet": with a small letter it is a body where no noun or name goes on with it. */
function standsAlone(workspace: Workspace, at: number, head: string): boolean {
  if (!/^(?:parliament|senate|cabinet)$/.test(head)) return false;
  const next = workspace.tokens[at + 1];
  if (
    next &&
    workspace.inSentence(at + 1, at) &&
    (/^(?:NOUN|PROPN|ADJ)$/.test(next.pos) || workspace.isCapital(at + 1))
  )
    return false;
  return (
    isOfPeople(workspace, at) ||
    /^(?:the|told|by|to|before|in|through|['’]s|and|with|whether|that|as|,)$/.test(
      workspace.lower(at - 1, at),
    )
  );
}

/** "the Dutch parliament" */
const isOfPeople = (workspace: Workspace, at: number): boolean =>
  workspace.inSentence(at - 1, at) && workspace.owner[at - 1]?.form === 'demonym';

/** "the ministries of communications and finance", "the U.S. Departments of Justice and Commerce", "the interior and defence ministries": one body each. */
export function findMinistries(workspace: Workspace, at: number): boolean {
  const kind = workspace.lower(at, at) === 'ministries' ? 'Ministry' : 'Department';
  const after = workspace.lower(at + 1, at) === 'of';
  if (kind === 'Department' && !(after && workspace.isCapital(at + 2))) return false;
  const start = after ? at + 2 : portfolioStart(workspace, at);
  const end = after ? portfolioEnd(workspace, start, true) : at;
  if (end <= start) return false;
  const land = workspace.inSentence(at - 1, at) ? workspace.owner[at - 1] : null;
  const people = isLand(land) ? land : null;
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !/^(?:,|and|&)$/.test(workspace.tokens[i]!.lower)) continue;
    if (i > from) {
      const duty = workspace.textOf(from, i);
      const name = `${kind} of ${duty[0]!.toUpperCase()}${duty.slice(1)}`;
      // The noun goes with the first: else its "of" would seem to govern that one alone.
      const first = after && from === start ? (people?.from ?? at) : from;
      const country = people?.country ?? null;
      workspace.addMention({
        from: first,
        to: i,
        form: 'body',
        kind: 'agency',
        name,
        aliases: [duty],
        country,
      });
    }
    from = i + 1;
    if (/^(?:of|the)$/.test(workspace.lower(from, at))) from++;
  }
  return true;
}

/** "the Punjab government", "Government of Gujarat": a province or city that acts is a body of its own. */
export function findLocalGovernment(workspace: Workspace, at: number): boolean {
  const tier =
    /^(?:state|provincial|regional|city|county|municipal|metropolitan|prefectural)$/.test(
      workspace.lower(at - 1, at),
    ) && !workspace.owner[at - 1]
      ? 1
      : 0;
  const front = workspace.inSentence(at - 1 - tier, at) ? workspace.owner[at - 1 - tier] : null;
  const start = workspace.lower(at + 2, at) === 'the' ? at + 3 : at + 2;
  const behind =
    workspace.lower(at + 1, at) === 'of' && workspace.inSentence(start, at) ? workspace.owner[start] : null;
  const place =
    front?.form === 'city' ? front : behind?.form === 'city' && behind.from === start ? behind : null;
  // "the Tokyo government" is the state's, "Tokyo Metropolitan Government" the city's.
  if (!place || (isCapitalCity(place.name) && tier === 0)) return false;
  const [from, to] = place === front ? [place.from, at + 1] : [at, place.to];
  workspace.addMention({
    from,
    to,
    form: 'body',
    kind: 'agency',
    country: place.country,
    aliases: [place.name],
  });
  return true;
}

const COMPASS = /^(?:north|south|east|west)(?:ern)?$|^(?:north|south)[- ]?(?:east|west)(?:ern)?$|^central$/;

/** "Governor of the Northern Province", "Eastern Province Governor X": a part of a land where its head stands beside it. */
export function findProvince(workspace: Workspace, at: number, head: string): boolean {
  if (!/^(?:province|region|governorate)$/.test(head) || !workspace.isCapital(at)) return false;
  if (!COMPASS.test(workspace.lower(at - 1, at)) || !workspace.isCapital(at - 1) || workspace.isHeading(at))
    return false;
  const beside = (i: number) => /^(?:governor|premier)$/.test(workspace.lower(i, at));
  const front = workspace.lower(at - 2, at) === 'the' ? at - 3 : at - 2;
  const whose = workspace.lower(at + 1, at) === ',' ? at + 2 : at + 1;
  const held =
    (workspace.lower(front, at) === 'of' && beside(front - 1)) ||
    beside(at + 1) ||
    (/^(?:['’]s|whose)$/.test(workspace.lower(whose, at)) && beside(whose + 1));
  if (!held) return false;
  workspace.addMention({ from: at - 1, to: at + 1, form: 'body', kind: 'agency', country: null });
  return true;
}

const TERRITORIES = new Set(['state', 'city', 'province', 'region', 'emirate', 'municipality']);

/** "with the city of Almaty", "the State of São Paulo agreed": no place where something is. */
export function findTerritory(workspace: Workspace, at: number, head: string): boolean {
  if (!TERRITORIES.has(head) || workspace.lower(at + 1, at) !== 'of') return false;
  const place = workspace.inSentence(at + 2, at) ? workspace.owner[at + 2] : null;
  if (place?.from !== at + 2 || place.form !== 'city') return false;
  // "in the US state of California"
  const land = workspace.owner[at - 1];
  const start = isLand(land) ? land.from : at;
  const front = workspace.lower(start - 1, at) === 'the' ? start - 2 : start - 1;
  const before = workspace.lower(front, at);
  const acts =
    /^(?:VERB|AUX)$/.test(workspace.tokens[place.to]?.pos ?? '') &&
    !/^(?:in|from|across|to|of|near|around|throughout)$/.test(before);
  if (!acts && !/^(?:with|by|for|between|against)$/.test(before)) return false;
  workspace.addMention({
    from: at,
    to: place.to,
    form: 'body',
    kind: 'agency',
    country: place.country,
    aliases: [place.name],
  });
  return true;
}

/** "The Port of Koper signed": a port that acts is the firm that runs it. */
export function findPort(workspace: Workspace, at: number, head: string): boolean {
  if (
    head !== 'port' ||
    !workspace.isCapital(at) ||
    workspace.lower(at + 1, at) !== 'of' ||
    workspace.isHeading(at)
  )
    return false;
  if (!workspace.inSentence(at + 2, at) || !workspace.isCapital(at + 2) || workspace.owner[at]) return false;
  const place = workspace.owner[at + 2];
  const to = place?.form === 'city' ? place.to : at + 3;
  if (workspace.isCapital(to) && workspace.inSentence(to, at)) return false;
  const front = workspace.lower(at - 1, at) === 'the' ? at - 2 : at - 1;
  const before = workspace.lower(front, at);
  const acts =
    /^(?:VERB|AUX)$/.test(workspace.tokens[to]?.pos ?? '') &&
    !/^(?:in|from|at|to|of|near|through|via)$/.test(before);
  if (!acts && !/^(?:with|by|between)$/.test(before) && !isOther(workspace, front)) return false;
  workspace.addMention({ from: at, to, form: 'body', kind: 'company', country: place?.country ?? null });
  return true;
}

/** "with Asyad and the Port of Antwerp": joined to a name by "and". */
const isOther = (workspace: Workspace, front: number): boolean =>
  workspace.lower(front, front + 1) === 'and' &&
  /^(?:run|body|known)$/.test(workspace.owner[front - 1]?.form ?? '');

const CONGRESS_OF_STATE = /^(?:national|federal|state|people['’]s)$/;

/** "National Congress", "Trades Union Congress": one that sits or has members, but "Mobile World Congress". */
export function findCongress(workspace: Workspace, at: number, head: string): boolean {
  if (head !== 'congress' || !workspace.isCapital(at) || workspace.isHeading(at)) return false;
  const front = workspace.lower(at - 1, at);
  const ofUnions = /^(?:unions?|labour|labor|workers)$/.test(front);
  if ((!ofUnions && !CONGRESS_OF_STATE.test(front)) || !workspace.isCapital(at - 1)) return false;
  const unions = workspace.owner[at - 1];
  const start = unions?.form === 'body' ? unions.from : at - 1;
  const from = ofUnions ? leadStart(workspace, start) : start;
  const land = workspace.lower(at + 1, at) === 'of' ? workspace.owner[at + 2] : null;
  const to = land?.form === 'country' && land.from === at + 2 ? land.to : at + 1;
  const kind = ofUnions ? 'organization' : 'agency';
  workspace.addMention({ from, to, form: 'body', kind, country: countryInside(workspace, from, to) });
  return true;
}

const PARKS = new Set(['park', 'technopark', 'technopolis', 'zone']);

/** Parks that one word tells. */
const SCIENCE_PARKS = /^techno(?:park|polis)$/;

/** "IT Park Dushanbe", "Hong Kong Science Park", "Technopark of El Ghazala": a park with tenants, and its place. */
export function findPark(workspace: Workspace, at: number, head: string): boolean {
  if (!PARKS.has(head) || workspace.isHeading(at)) return false;
  const kind = workspace.lower(at - 1, at);
  const named =
    SCIENCE_PARKS.test(head) ||
    (head === 'park' &&
      /^(?:it|tech|technology|science|software|hi-tech|high-tech|innovation|cyber|ict)$/.test(kind)) ||
    (head === 'zone' && kind === 'free');
  if (!named || (head !== 'zone' && !workspace.isCapital(at))) return false;
  // "Hi-Tech Park Management Board": of who runs it.
  if (
    /^(?:management|administration|authority|development)$/.test(workspace.lower(at + 1, at)) &&
    workspace.isCapital(at + 1)
  )
    return false;
  const from = leadStart(workspace, SCIENCE_PARKS.test(head) ? at : at - 1);
  if (head === 'zone' && from === at - 1) return false;
  workspace.addMention({
    from,
    to: parkEnd(workspace, at),
    form: 'body',
    kind: 'organization',
    country: countryInside(workspace, from, at + 1),
  });
  return true;
}

/** Last words that are a body's with the one in front of them alone, and its kind. */
const PAIRED_HEADS: Readonly<Record<string, { front: RegExp; kind: EntityKind; weak: boolean }>> = {
  hall: { front: /^(?:city|town)$/, kind: 'agency', weak: true },
  district: { front: /^police$/, kind: 'agency', weak: false },
  survey: { front: /^(?:geological|ordnance|hydrographic)$/, kind: 'agency', weak: false },
  government: { front: /^(?:county|state|provincial|regional|district)$/, kind: 'agency', weak: false },
  undertaking: { front: /^joint$/, kind: 'organization', weak: false },
};

/** "Taichung City Hall", "Oslo Police District", "Chips Joint Undertaking", "Geological Survey of Finland", "Nairobi County Government". */
export function findPairedHead(workspace: Workspace, at: number, head: string): boolean {
  const pair = Object.hasOwn(PAIRED_HEADS, head) ? PAIRED_HEADS[head]! : null;
  if (!pair?.front.test(workspace.lower(at - 1, at)) || !workspace.isCapital(at) || workspace.isHeading(at))
    return false;
  const from = leadStart(workspace, at - 1);
  const land = workspace.lower(at + 1, at) === 'of' ? workspace.owner[at + 2] : null;
  const to = isLand(land) && land.from === at + 2 ? land.to : at + 1;
  if ((from === at - 1 && to === at + 1) || !workspace.isCapital(at - 1)) return false;
  const country = countryInside(workspace, from, to);
  workspace.addMention({ from, to, form: 'body', kind: pair.kind, weak: pair.weak, country });
  return true;
}

/** Left edge of the capitals, places and "and" in front of the last words of a name. */
function leadStart(workspace: Workspace, last: number): number {
  let from = last;
  while (workspace.inSentence(from - 1, last) && mayLead(workspace, from - 1))
    from = workspace.owner[from - 1]?.from ?? from - 1;
  return from;
}

function mayLead(workspace: Workspace, at: number): boolean {
  const form = workspace.owner[at]?.form;
  if (form && !/^(?:country|city|demonym)$/.test(form)) return false;
  return (
    (workspace.isCapital(at) && !/^(?:the|a|an|at|in|of|for|and)$/.test(workspace.tokens[at]!.lower)) ||
    (/^(?:and|&)$/.test(workspace.tokens[at]!.lower) && workspace.isCapital(at - 1))
  );
}

/** Past a number or a place that follows: "No. 2", "Uzbekistan", "of El Ghazala". */
function parkEnd(workspace: Workspace, at: number): number {
  if (workspace.tokens[at + 1]?.text === 'No.' && /^\d+$/.test(workspace.lower(at + 2, at))) return at + 3;
  const place = workspace.inSentence(at + 1, at) ? workspace.owner[at + 1] : null;
  if (place && /^(?:country|city)$/.test(place.form)) return place.to;
  if (workspace.lower(at + 1, at) !== 'of') return at + 1;
  let end = at + 2;
  while (workspace.inSentence(end, at) && workspace.isCapital(end)) end++;
  return end > at + 2 ? end : at + 1;
}
