// Written by `npm run train`; not edited by hand.
import type { Thresholds } from '../models.ts';

export const thresholds: Thresholds = {
  sentence: {
    MEETING: 0.3,
    VISIT: 0.3,
    FORUM: 0.3,
    AGREEMENT: 0.3,
    INVESTMENT: 0.3,
    LAUNCH: 0.3,
    POLICY: 0.3,
    LICENCE: 0.3,
    ENFORCEMENT: 0.3,
    APPOINTMENT: 0.3,
  },
  party: 0.5,
  attendee: 0.45,
  event: 0.3,
  added: 0.45,
  beside: 0.65,
  link: 0.3,
  caution: {
    event: 0,
    link: 0.4,
  },
};
