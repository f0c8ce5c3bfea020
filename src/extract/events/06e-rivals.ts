import type { EventType } from '../../model/index.ts';
import type { Claim } from './claim.ts';

/** One reading of words that leaves another: what holds, what does not, and how near their words must stand. */
interface Rivalry {
  readonly holds: EventType;
  readonly falls: EventType;
  readonly reach: number;
  /** What the reading that holds must carry, by its flags or its wording. */
  readonly when?: (holding: Claim, falling: Claim) => boolean;
}

const RIVALRIES: readonly Rivalry[] = [
  // "launched an investigation" opens no service.
  {
    holds: 'ENFORCEMENT',
    falls: 'LAUNCH',
    reach: 1,
    when: ({ flags, source }) => flags.has('probe') || /\+ suit/.test(source),
  },
  // "added to the Entity List" admits nobody.
  { holds: 'ENFORCEMENT', falls: 'LICENCE', reach: 1, when: ({ flags }) => flags.has('list') },
  // "approved Vodacom's purchase of Maziv" buys nothing yet.
  { holds: 'LICENCE', falls: 'INVESTMENT', reach: 9, when: (_, falling) => falling.nominal },
  // "awarded Ericsson a contract worth $200 million" gives no grant.
  { holds: 'AGREEMENT', falls: 'INVESTMENT', reach: 1, when: ({ source }) => /\+ work/.test(source) },
  // "joined the dialogue with the commission", "the sixth U.S.-EU Cyber Dialogue": two sides are no forum.
  {
    holds: 'MEETING',
    falls: 'FORUM',
    reach: 12,
    when: ({ source, flags }) =>
      source.startsWith('{PARTICIPANT/c} -') || (/^(?:join|attend) \+/.test(source) && !flags.has('half')),
  },
  // "a delegation from Nokia visited the ministry" met it there.
  { holds: 'MEETING', falls: 'VISIT', reach: 0, when: ({ source }) => /^visit \+/.test(source) },
  // "spent a day at the station in the company of the ambassador" is a journey of both.
  { holds: 'VISIT', falls: 'MEETING', reach: 9, when: ({ source }) => source.includes('company of') },
  // "made room for her deputy", "sat down in the chair of the chief executive" is of a post.
  {
    holds: 'APPOINTMENT',
    falls: 'MEETING',
    reach: 1,
    when: (holding, falling) => /\b(?:room|chair)\b/.test(holding.source) && falling.flags.has('idiom'),
  },
  // "took Acme to court over its antennas" neither bought it nor led it round.
  { holds: 'ENFORCEMENT', falls: 'INVESTMENT', reach: 1, when: ({ flags }) => flags.has('incourt') },
  { holds: 'ENFORCEMENT', falls: 'MEETING', reach: 1, when: ({ flags }) => flags.has('incourt') },
  // "was put on the Entity List" is on nobody's schedule.
  {
    holds: 'ENFORCEMENT',
    falls: 'MEETING',
    reach: 2,
    when: ({ flags }, falling) => flags.has('list') && falling.source.includes('list/'),
  },
  // "nodded through a plan for data centres" lets no firm do anything.
  {
    holds: 'POLICY',
    falls: 'LICENCE',
    reach: 1,
    when: (_, falling) => falling.flags.has('idiom') && falling.source.endsWith('through'),
  },
  // "laid a bill before the House" reports to nobody.
  {
    holds: 'POLICY',
    falls: 'MEETING',
    reach: 1,
    when: (_, falling) => falling.flags.has('idiom') && falling.source.includes(' before '),
  },
  // "may buy Acme, the commission ruled" is leave, no finding.
  { holds: 'LICENCE', falls: 'ENFORCEMENT', reach: 9, when: ({ source }) => / may /.test(source) },
  // "paid a courtesy visit to the governor" is no journey.
  {
    holds: 'MEETING',
    falls: 'VISIT',
    reach: 4,
    when: (holding) => /^(pay|make) \+/.test(holding.source) && isOfPerson(holding),
  },
];

const isOfPerson = ({ parts }: Claim): boolean =>
  parts.some(({ role, mention }) => role === 'HOST' && mention.sort === 'person');

/** The statements of a sentence without those that another reading of the same words leaves without ground. */
export const withoutRivals = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim) =>
      !RIVALRIES.some(
        ({ holds, falls, reach, when }) =>
          claim.type === falls &&
          claims.some(
            (other) =>
              other.type === holds &&
              Math.abs(other.anchor - claim.anchor) <= reach &&
              (!when || when(other, claim)),
          ),
      ),
  );
