import { AGENCY_NOUNS, FIRM_ANNOUNCERS, ORGANIZATION_NOUNS } from '../data/names/words.ts';
import type { Scores } from './cluster.ts';
import { isFirmPair } from './firm-shape.ts';
import type { Mention, Workspace } from './workspace.ts';

/** Words that say that the name behind them is a firm's, even one that reads like a person's: "the firm Ray Horizon". */
const SAYS_FIRM =
  /^(?:firm|company|startup|start-up|corporation|carmaker|chipmaker|airline|retailer|lender|insurer|publisher)$/;

/** Nouns that a firm, a body of the state and an association share, told apart by the word in front. */
const GROUPS = /^(?:groups?|bod(?:y|ies)|networks?|platform|outfit|alliance)$/;
const CIVIC =
  /^(?:consumers?|advocacy|rights|lobby|lobbying|industry|trade|campaign|campaigning|environmental|pressure|activist|privacy|watchdog|policy|civic|society|freedom|aid|relief|charity|faith|youth|labou?r|umbrella|community|research|farming)$/;
const OF_STATE: Readonly<Record<string, RegExp>> = {
  office:
    /^(?:statistics|tax|patent|customs|audit|cartel|registration|land|copyright|immigration|prosecution)$/,
  fund: /^(?:state|sovereign|wealth|public|government|provident)$/,
  unit: /^(?:police|crime|cybercrime|intelligence|fraud|corruption)$/,
  service: /^(?:intelligence|security|secret|customs|tax|border|weather|prison|civil)$/,
  bank: /^(?:central|reserve)$/,
};

/** "the rights group X", "the freight line Y", "the tax office Z": what the noun right in front of a name says of its kind. */
export function addNounInFront(workspace: Workspace, mention: Mention, scores: Scores): void {
  const at = mention.from - 1;
  const noun = workspace.lower(at, mention.from);
  const isRun = mention.form === 'run';
  if (isCivicGroup(workspace, at, mention.from)) scores.organization += 4;
  else if (isOfState(workspace, at, mention.from)) scores.agency += isRun ? 4 : 0;
  else if (SAYS_FIRM.test(noun)) scores.company += 5;
  else if (FIRM_ANNOUNCERS.has(noun) || isFirmPair(workspace, at)) scores.company += 3;
  else if (AGENCY_NOUNS.has(noun)) scores.agency += isRun ? 3 : 0;
  else if (isAssociation(workspace, at, mention.from)) scores.organization += isRun ? 3 : 0;
}

/** "the consumer group", "the patients' group": a firm's noun that is said of members. */
function isCivicGroup(workspace: Workspace, at: number, near: number): boolean {
  if (!GROUPS.test(workspace.lower(at, near))) return false;
  const front = workspace.lower(at - 1, near);
  return CIVIC.test(front) || (/^['’]$/.test(front) && /s$/.test(workspace.lower(at - 2, near)));
}

function isOfState(workspace: Workspace, at: number, near: number): boolean {
  const noun = workspace.lower(at, near);
  return Object.hasOwn(OF_STATE, noun) && OF_STATE[noun]!.test(workspace.lower(at - 1, near));
}

function isAssociation(workspace: Workspace, at: number, near: number): boolean {
  const noun = workspace.lower(at, near);
  const front = workspace.lower(at - 1, near);
  return (
    ORGANIZATION_NOUNS.has(noun) ||
    (noun === 'tank' && front === 'think') ||
    (/^cent(?:er|re)$/.test(noun) && /^(?:research|study|policy|innovation|training|competence)$/.test(front))
  );
}

/** What the subject of a clause behind a comma does, by which its kind is known. */
const OF_MEMBERS =
  /^(?:represents|speaks for|campaigns|lobbies|advocates|unites|organi[sz]es|fights for|(?:has|counts|had) (?:about |some |over |nearly |more than )*\d[\d.,]* (?:\S+ )?members)\b/;
const OF_REGULATION = /^(?:regulates|oversees|supervises|polices|licenses|licences)\b/;
/** Who may own what the name is called: "the country's largest retailer". */
const WHOLE =
  /^(?:country|world|nation|region|continent|island|city|capital|state|province|industry|sector|market|kingdom|republic)$/;
/** How far behind the comma the noun may stand. */
const REACH = 9;

/** "X, a Chinese satellite firm," – the first noun within eight words after the comma tells. */
export function addApposition(workspace: Workspace, mention: Mention, scores: Scores): void {
  const start = mention.to + 1;
  const word = (at: number) => workspace.lower(at, mention.from);
  if (word(start) === 'which') {
    const clause = [1, 2, 3, 4, 5, 6].map((step) => word(start + step)).join(' ');
    const kind = OF_MEMBERS.test(clause) ? 'organization' : OF_REGULATION.test(clause) ? 'agency' : null;
    if (kind) {
      scores[kind] += 6;
      return;
    }
  }
  // "X, maker of the sensors"
  if (FIRM_ANNOUNCERS.has(word(start)) && word(start + 1) === 'of') scores.company += 3;
  // What follows "whose" is its own: "X, whose legal department".
  if (!/^(?:a|an|the|one|which|another|its|their|his|her)$/.test(word(start))) return;
  // "X, one of two bidders"
  const first = word(start) === 'one' && word(start + 1) === 'of' ? start + 2 : start + 1;
  for (let at = first; at < start + REACH; at++) {
    const noun = word(at);
    if (!noun || /^(?:,|\.|;|of|that|with|in|for|who)$/.test(noun)) return;
    if (/^['’]s?$/.test(word(at + 1)) && !WHOLE.test(noun) && !isOfMany(workspace, at)) return;
    if (/^(?:body|known|run)$/.test(workspace.owner[at]?.form ?? '')) return;
    if (
      isCivicGroup(workspace, at, mention.from) ||
      isAssociation(workspace, at, mention.from) ||
      isNetwork(word, at)
    )
      scores.organization += 4;
    else if (isOfState(workspace, at, mention.from)) scores.agency += 6;
    else if (FIRM_ANNOUNCERS.has(noun) && !/^(?:group|major|network)$/.test(noun)) scores.company += 4;
    else if (AGENCY_NOUNS.has(noun)) scores.agency += 4;
    else if (
      word(start) !== 'which' &&
      /^(?:lawyer|analyst|professor|researcher|economist|lawmaker|politician|businessman|billionaire|veteran)$/.test(
        noun,
      )
    )
      scores.person += 4;
  }
}

/** "the drivers' union": a plural that owns what follows. */
const isOfMany = (workspace: Workspace, at: number): boolean =>
  /^\p{Ll}+s$/u.test(workspace.tokens[at]!.text) && /^['’]$/.test(workspace.lower(at + 1, at));

/** "a network of libraries", "an alliance of publishers" */
const isNetwork = (word: (at: number) => string, at: number): boolean =>
  /^(?:network|alliance|coalition|group)$/.test(word(at)) && word(at + 1) === 'of';
