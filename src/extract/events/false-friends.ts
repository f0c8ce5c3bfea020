import type { Masked } from './masked.ts';
import type { Rule } from './rules.ts';
import { isVerb } from './words.ts';

/** What is launched, opened or released without that something new goes into service. */
const NO_LAUNCH =
  /^(bid|offer|attack|attacks|attempt|appeal|probe|investigation|inquiry|lawsuit|complaint|proceedings|tender|consultation|debate|statement|statements|report|reports|results|figures|data|details|letter|list|earnings|strategy|plan|plans|bill|law|rules|measures|talks|negotiations|lower|higher|review|study|survey|call|search|guidelines|document|documents|findings|round|case)$/;

/** By verb: the objects with which it means something else. */
const FALSE_FRIENDS: Readonly<Record<string, RegExp>> = {
  launch: NO_LAUNCH,
  open: NO_LAUNCH,
  release: NO_LAUNCH,
  unveil: NO_LAUNCH,
  start: NO_LAUNCH,
  begin: NO_LAUNCH,
  roll: NO_LAUNCH,
  meet: /^(success|failure|criticism|resistance|hurdle|hurdles|opposition|approval|silence|requirement|requirements|need|needs|deadline|deadlines|target|targets|criteria|criterion|standard|standards|obligation|obligations|condition|conditions|expectation|expectations|goal|goals|demand|demands|cost|costs|challenge|challenges|threshold|concern|concerns|commitment|commitments|objective|objectives|rule|rules|skepticism|scepticism|protest|protests|praise|applause|interest|backlash|refusal|eye|halfway|bill|quota)$/,
  receive:
    /^(award|awards|prize|email|emails|letter|reply|complaint|complaints|application|applications|bid|bids|report|reports|support|grant|licence|license|approval|money|funding|signal|praise|criticism|proposal|proposals|request|requests|information|notice|fine)$/,
  host: /^(data|server|servers|content|website|websites|services|traffic|workloads|infrastructure)$/,
  see: /^(growth|rise|increase|need|potential|room|opportunity|itself|himself|herself)$/,
  leave:
    /^(door|doors|room|hall|house|car|building|way|impression|mark|space|question|questions|decision|matter|trace|message|stage|plane|hotel|gap|market|platform|table)$/,
  take: /^(pen|pens|matter|issue|offer|case|question|subject|arms|cause|challenge|invitation|step|project)$/,
  visit: /^(website|site|page|platform|app)$/,
};

/** "met the requirements", "received an award": the object shows that the verb means something else. */
export function isFalseFriend(masked: Masked, rule: Rule, verb: number): boolean {
  if (rule.type === 'AGREEMENT')
    return rule.verb[1] !== 'that' && CONCLUSION.test(masked.units[verb + 1]?.lower ?? '');
  if (rule.type === 'LICENCE') return isOfBill(masked, verb);
  const pattern = /^(MEETING|VISIT|LAUNCH|APPOINTMENT)$/.test(rule.type)
    ? FALSE_FRIENDS[rule.verb[0] ?? '']
    : undefined;
  if (!pattern) return false;
  for (let i = verb + 1; i <= verb + 5; i++) {
    const unit = masked.units[i];
    if (!unit || unit.mention || /^[,;.]$/.test(unit.lower) || isVerb(unit)) return false;
    // "launched a data centre": the word in front of a noun is not what is launched.
    if (pattern.test(unit.lower)) return pattern !== NO_LAUNCH || masked.units[i + 1]?.pos !== 'NOUN';
    if (/^(in|on|at|about|over|between|to)$/.test(unit.lower)) return false;
  }
  return false;
}

/** "the regulator concluded that": a finding, no pact. */
const CONCLUSION = /^(?:that|whether|how|why)$/;

/** "The bills won the approval of the committee": what is approved is a law, and no firm has a licence. */
function isOfBill({ units }: Masked, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - BILL_REACH); i--) {
    if (units[i]!.mention) return false;
    if (BILL.test(units[i]!.lower)) return true;
  }
  return false;
}

/** Units between a bill and the verb it is the subject of. */
const BILL_REACH = 12;
const BILL = /^(?:bills?|laws?|legislation|amendments?|budget|treaty|resolution|strategy|motion)$/;
