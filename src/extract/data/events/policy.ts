import type { Wordings } from '../../events/rules.ts';

/** A law, rule, strategy or plan was proposed, adopted or put to consultation. */
export const policy: Wordings = {
  type: 'POLICY',
  nouns: {
    law: `law act bill regulation regulations rule rules strategy policy plan plans decree directive
      guideline guidelines framework legislation ordinance code amendment amendments roadmap blueprint standard standards
      levy tax duty tariff tariffs moratorium budget resolution white-paper green-paper consultation circular
      programme programs program draft package guidance masterplan measures scheme declaration requirement
      requirements quota subsidy proposal statute proclamation incentives reform reforms controls`,
    firm: 'law bill regulation decree directive ordinance legislation amendment',
  },
  lines: `
    adopt, approve, pass, enact, issue, publish, release, propose, unveil, introduce, table, submit, present, promulgate, gazette, announce, ratify, endorse, sign, repeal, amend, revise, draft, finalise, finalize, update, launch, outline, lay out, bring in, tighten, ease, lift, scrap, rescind, withdraw, notify, impose, roll out, set out, implement, put forward, put, okay, clear, green-light, greenlight, vote for, back, bring out, reject, veto, strike down, block, consult on, open, float, mandate, shelve, decree, order, extend, formulate, prepare, roll back + law :: S=ISSUER/ac by=ISSUER/pac on=SUBJECT/x :: 0.55 :: law
    sign, issue + order orders decree proclamation :: S=ISSUER/pc by=ISSUER/pc :: 0.6 :: law
    sign, veto, issue, approve, announce, introduce, propose, unveil, present, table, promulgate, repeal + law :: S=ISSUER/p by=ISSUER/p :: 0.5 :: law
    + firm :: by=ISSUER/ac! :: 0.35 :: law nominal
    + veto :: by=ISSUER/pac owner=ISSUER/pac :: 0.6 :: law nominal
    take effect, come into force, enter into force, come into effect, become law + law :: owner=ISSUER/ac of=ISSUER/ac by=ISSUER :: 0.5 :: law
  `,
};

export const policyIdioms = `
  put/puts/putting an end to ** by {ISSUER/acp}
  comprehensive policy will follow
  {ISSUER/acp} put/has/have/had/puts ** to consultation/vote
  {ISSUER/acp} set/sets/laid/lays/put/puts/drew/draws ** out/down/up/forward ** rules/plan/plans/strategy/guidelines/policy/framework/roadmap/bill/law
  {ISSUER/acp} signed/signs/sign ** order/orders/decree/bill/law/act/proclamation
  bill/law/legislation/decree/regulation/act/strategy/plan/order/rules/guidelines/policy ** adopted/approved/passed/issued/published/signed/unveiled/presented/tabled/proposed/introduced/promulgated/drafted/drawn/announced/endorsed/cleared ** by {ISSUER/acp}
  {ISSUER/acp} passed/passes/adopted/adopts/approved/approves/voted/votes ** bill/law/legislation/act/resolution/decree/strategy/plan/budget/motion
  {ISSUER/acp} opened/opens/launched/launches/started/starts/begins/began ** consultation
  {ISSUER/acp} invites/invited * comments/feedback/input
`;
