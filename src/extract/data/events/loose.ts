import { wordSet } from '../../../lib/word-set.ts';
import type { EventType, Role } from '../../../model/index.ts';

/** Words that, beside the two parties an act needs, tell it without any frame that is known. */
export interface LooseWording {
  readonly type: EventType;
  readonly words: ReadonlySet<string>;
  readonly firstKinds: string;
  readonly firstRole: Role;
  /** Without the first party the words tell nothing. */
  readonly firstNeeded: boolean;
  readonly secondKinds: string;
  readonly secondRole: Role;
}


/** Tried in order; the first of a type that fits is taken. */
export const looseWordings: readonly LooseWording[] = [
  {
    type: 'ENFORCEMENT',
    words: wordSet(`fine fined fines penalty penalties penalised penalized sanction sanctions sanctioned probe probes
      investigation investigations inquiry inquiries lawsuit lawsuits sued sues suing ban banned bans injunction raid
      raided antitrust breach breached violation infringement violations violated infringed complaint complaints
      proceedings ruling ruled verdict indictment indicted charges cease-and-desist subpoena blacklist blacklisted
      illegal unlawful convicted guilty liable court judge tribunal appeal settlement watchdog crackdown blocked
      suspended barred prohibited objections`),
    firstKinds: 'ac',
    firstRole: 'ISSUER',
    firstNeeded: true,
    secondKinds: 'f',
    secondRole: 'SUBJECT',
  },
  {
    type: 'ENFORCEMENT',
    words: wordSet(`fine fined fines penalty penalties penalised penalized lawsuit lawsuits sued injunction raided
      cease-and-desist subpoena blacklisted indicted convicted guilty antitrust probe investigation
      court judge judges tribunal ruling verdict jury banned barred blocked watchdog violation violations breach
      blacklist sanctions sanctioned inquiry penalty complaint complaints ban`),
    firstKinds: 'ac',
    firstRole: 'ISSUER',
    firstNeeded: false,
    secondKinds: 'f',
    secondRole: 'SUBJECT',
  },
  {
    type: 'ENFORCEMENT',
    words: wordSet('sued sues suing lawsuit lawsuits suit plaintiff defendant infringement infringed patent antitrust accuses accused litigation'),
    firstKinds: 'fpo',
    firstRole: 'ISSUER',
    firstNeeded: true,
    secondKinds: 'f',
    secondRole: 'SUBJECT',
  },
  {
    type: 'MEETING',
    words: wordSet(`meeting talks met meet audience visit visited received reception encounter courtesy counterpart guest
      interlocutor conversation discussion discussed hosted summoned host session dialogue`),
    firstKinds: 'p',
    firstRole: 'PARTICIPANT',
    firstNeeded: true,
    secondKinds: 'pf',
    secondRole: 'PARTICIPANT',
  },
  {
    type: 'APPOINTMENT',
    words: wordSet(`appointed appointment appoints successor succeeds succeed replaces replaced resigned resignation resigns
      sworn nominated nomination nominee sacked ousted predecessor elected incoming outgoing
      reshuffle swearing-in`),
    firstKinds: 'x',
    firstRole: 'ISSUER',
    firstNeeded: false,
    secondKinds: 'p',
    secondRole: 'SUBJECT',
  },
  {
    type: 'VISIT',
    words: wordSet('visit trip tour journey itinerary visiting visited toured tours travelled traveled arrived'),
    firstKinds: 'x',
    firstRole: 'GUEST',
    firstNeeded: false,
    secondKinds: 'p',
    secondRole: 'GUEST',
  },
  {
    type: 'FORUM',
    words: wordSet('forum summit conference exhibition expo workshop symposium seminar'),
    firstKinds: 'x',
    firstRole: 'ORGANISER',
    firstNeeded: false,
    secondKinds: 'pafoc',
    secondRole: 'PARTICIPANT',
  },
];
