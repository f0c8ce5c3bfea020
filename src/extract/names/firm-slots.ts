import { PERSON_NAMES } from '../data/names/given-names.ts';
import type { Mention, Workspace } from './workspace.ts';

/** How many words on each side of a name are looked at. */
const REACH = 6;
/** What one such place in a sentence weighs: enough to tell a firm from two plain capitals, less than a given name. */
const WEIGHT = 2.2;

const AWARD =
  '(?:licen[cs]es?|permits?|contracts?|tenders?|concessions?|mandates?|orders?|spectrum|frequencies|funding|loans?|grants?|approval|go-ahead|subsid(?:y|ies))';
const PLACES =
  '(?:plants?|factory|factories|works|stores?|shops?|warehouses?|offices|rooms|premises|headquarters|laborator(?:y|ies)|campus|stand|booth|depots?|fleet|website|servers?|network|books|systems?)';
const DUTY =
  '(?:pay|refund|repay|compensate|delete|remove|withdraw|recall|suspend|halt|stop|cease|sell|divest|hand|surrender|notify|correct|disclose|switch|unblock|open|close|shut|share|store|move)';
const BUILD =
  '(?:build|supply|deliver|operate|run|manage|install|provide|lay|manufacture|equip|maintain|print|host|ship)';
const MONEY = String.raw`(?:(?:about|around|some|nearly|over|more than|up to|another|a further|\$|us\$|€|£|rs) )*[\d$€£]`;

/** Words right in front of a name after which firms stand more than anyone else. */
const IN_FRONT = new RegExp(
  `(?:${[
    `${AWARD}(?: \\S+){0,4} (?:went|goes|awarded|given|granted|handed|issued) to`,
    `(?:awarded|granted|gave|given|handed|issued)(?: \\S+){0,3} ${AWARD} to`,
    `${PLACES} of`,
    '(?:sold|leased|rented|outsourced|belongs?|belonged|supplied|lent) to',
    '(?:bought|leased|ordered|rented|hired) from',
    '(?:stored|hosted|operated|supplied|manufactured|delivered|assembled|owned|marketed|installed|bottled|insured|sold|shipped) (?:jointly |only |solely )?by',
    '(?:ban|fine|penalty|embargo|sanctions?|raid|levy) on',
    '(?:probe|investigation|inquiry|enquiry) (?:into|of|against)',
    '(?:memorandum|mou|agreement|contract|deal|partnership|venture|merger)(?: of understanding)? with',
    '(?:appeal|bid|offer|complaint|application|objection) (?:of|by|from)',
    '(?:licen[cs]e|permit|concession|contract|registration) (?:of|held by)',
    '(?:shareholders?|investors?|customers|passengers|subscribers|creditors|users) of',
    '(?:engineers|technicians|executives|managers|lawyers|experts|employees|workers|representatives|a team|specialists) (?:of|from|at)',
  ].join('|')})$`,
);

/** Words right behind a name that firms do, suffer and have more than anyone else. */
const BEHIND = new RegExp(
  `^(?:${[
    `(?:was|were|is|are|has been|have been|had been|will be) (?:\\S+ly )?(?:ordered|fined|told|obliged|required|forced|allowed|barred|cleared|licen[cs]ed|asked|instructed) to`,
    `(?:must|has to|have to|had to|may not|may no longer|will have to) (?:now |also |\\S+ly )?${DUTY}\\b`,
    `(?:has |have |had |also |recently )*(?:received|won|obtained|secured|gained|lost|applied for|been awarded|been granted|been given|was awarded|was granted|was given)(?: \\S+){0,3} ${AWARD}\\b`,
    `(?:has |have |had |also )*(?:invested|raised|borrowed|spent|earned|lost|paid|pledged|offered|put) ${MONEY}`,
    `(?:is|are|was|were|has|plans|intends|wants|agreed|agrees|offered|undertook|pledged|promised) to ${BUILD}\\b`,
    '(?:told|informed|warned|promised|assured|wrote to) (?:its |the |all |their )?(?:customers|users|clients|drivers|passengers|subscribers|investors|shareholders|staff|tenants)',
    `(?:, which )?(?:has|had) (?:about |some |nearly |over |more than )*(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of) (?:\\S+ )?(?:shops|stores|customers|users|employees|workers|branches|subscribers|outlets|drivers|staff|clients|stations)\\b`,
    '(?:runs|operates|owns|closed|sold|employs|leases) (?:its |about |some |nearly |over |more than )*(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of) ',
    '(?:has |had |also )*(?:sent|lost|opened|closed|shut|changed|sold|moved|defended|runs|built|cut|doubled|launched|withdrew|stopped|suspended|kept|published|put|named|dismissed|replaced|expanded) its ',
    '(?:has )?appealed (?:against|to)',
    ', (?:in which|of which|which (?:runs|operates|owns|sells|makes|employs|belongs|is (?:owned|based|backed|listed)))',
    '(?:refused|declined) to comment',
    `['’]s? (?:\\S+ )?${PLACES} `,
  ].join('|')})`,
);

/** "ordered X to pay": both sides of the name. */
const ORDERS =
  /(?:^| )(?:ordered|orders|told|tells|asked|forced|obliged|required|compelled|barred|instructed|gave)$/;
const TO_DUTY = new RegExp(`^(?:to|from) ${DUTY}`);

/** How far the place of a name in its sentence tells a firm: 0 for what a given name opens and for an acronym. */
export function slotCue(workspace: Workspace, { from, to }: Mention): number {
  // An acronym is as often a body's.
  if (PERSON_NAMES.has(workspace.lower(from, from)) || /^\p{Lu}{2,6}$/u.test(workspace.textOf(from, to)))
    return 0;
  const front = workspace.lower(from - 1, from) === 'the' ? from - 1 : from;
  // "the tenants of the Amsoi tea estate": a name in front of a noun says which.
  if (front < from && workspace.inSentence(to, from) && workspace.tokens[to]!.pos === 'NOUN') return 0;
  const left = words(workspace, Math.max(0, front - REACH), front, from);
  const right = words(workspace, to, to + REACH, from);
  if (ORDERS.test(left) && TO_DUTY.test(right)) return WEIGHT;
  return (IN_FRONT.test(left) ? WEIGHT : 0) + (BEHIND.test(`${right} `) ? WEIGHT : 0);
}

function words(workspace: Workspace, start: number, end: number, near: number): string {
  const found: string[] = [];
  for (let at = start; at < end; at++) {
    const word = workspace.lower(at, near);
    if (word) found.push(word);
  }
  return found.join(' ');
}
