import type { Wordings } from '../../events/rules.ts';

/** A law, rule, strategy or plan was proposed, adopted or put to consultation. */
export const policy: Wordings = {
  type: 'POLICY',
  nouns: {
    law: `law act bill regulation regulations rule rules strategy policy plan plans decree directive
      guideline guidelines framework legislation ordinance code amendment amendments roadmap blueprint standard standards
      levy tax duty tariff tariffs moratorium budget resolution white-paper green-paper consultation circular
      programme programs program draft package guidance masterplan measures scheme declaration requirement
      requirements quota subsidy proposal statute proclamation incentives reform reforms controls order orders
      position direction directions position-paper paper guide exemption rates rate fees fee caps cap price charter
      by-law bylaw notification motion text measure vat excise holiday allocation bills laws acts ban`,
    bill: `law act bill regulation regulations decree directive legislation ordinance code amendment amendments statute
      strategy plan guidelines rules framework budget resolution reform policy proposal draft text measure bills`,
    firm: 'law bill regulation decree directive ordinance legislation amendment strategy guidelines code',
    step: 'approval assent reading nod consent green-light go-ahead',
  },
  lines: `
    adopt, approve, pass, enact, issue, publish, release, propose, unveil, introduce, table, submit, present, promulgate, gazette, announce, ratify, endorse, sign, repeal, amend, revise, draft, finalise, finalize, update, launch, outline, lay out, bring in, tighten, ease, lift, scrap, rescind, withdraw, notify, impose, roll out, set out, implement, put forward, put, okay, clear, green-light, greenlight, vote for, back, bring out, reject, veto, strike down, block, consult on, open, float, mandate, shelve, decree, order, extend, formulate, prepare, roll back, overhaul, rewrite, relax, loosen, abolish, cut, raise, lower, reduce, waive, freeze, vote on, vote down, throw out, set up, set, circulate, enforce, reintroduce, codify, push through, wave through, sign off, suspend, lay down, draw up, usher in, agree, agree on, simplify, reform, vote through, rubber-stamp, unveil, lay before + law :: S=ISSUER/ac by=ISSUER/pac O's=ISSUER/ac on=SUBJECT/x :: 0.55 :: law
    adopt, approve, pass, enact, issue, publish, table, submit, promulgate, gazette, ratify, endorse, sign, repeal, amend, finalise, finalize, bring in, scrap, withdraw, introduce, propose, unveil, tighten, lift, reject, veto, announce, send + bill :: O's=ISSUER/ac to=SUBJECT/x :: 0.4 :: law passive doerless
    sign, issue + order orders decree proclamation :: S=ISSUER/pc by=ISSUER/pc :: 0.6 :: law
    sign, veto, issue, approve, announce, introduce, propose, unveil, present, table, promulgate, repeal, gazette, launch + law :: S=ISSUER/p by=ISSUER/p :: 0.5 :: law
    ban, bar, prohibit, require, oblige, allow, forbid, exempt + children minors users platforms firms companies operators people teenagers citizens imports import export exports sale use under-16s providers banks importers buyers :: S=ISSUER/ac by=ISSUER/ac :: 0.45 :: law
    issue, give, send, hand, address + direction directions directive instruction instructions :: S=ISSUER/pa by=ISSUER/pa to=SUBJECT/a! :: 0.6 :: law
    direct, instruct, order, task + law regulator ministry authority commission :: S=ISSUER/p O=SUBJECT/a! :: 0.4 :: law
    give, grant, win, get, receive, secure + step :: S=ISSUER/a by|from=ISSUER/ac to=SUBJECT/x :: 0.4 :: law
    consult, seek comments, seek views, invite comments, call for comments, seek feedback, ask for comments, legislate, vote :: S=ISSUER/a on|for=ISSUER/x :: 0.5 :: law
    make + compulsory mandatory obligatory illegal law binding :: S=ISSUER/ac by=ISSUER/ac :: 0.5 :: law
    decide on, settle on, resolve on, agree on, set, impose, lift + ceiling ceilings cap caps limit limits price prices :: S=ISSUER/ac! by=ISSUER/ac :: 0.55 :: law common
    let through, nod through, come forward with, come out with, come up with, decide on, resolve on + law :: S=ISSUER/ac! by=ISSUER/ac :: 0.5 :: law common
    cap, fix, peg, limit, halve, slash, free, do away with + price prices fee fees tariff tariffs rate rates charge charges duty duties vat :: S=ISSUER/ac! by=ISSUER/ac :: 0.5 :: law common
    send back, refer back, hand back + bill :: S=ISSUER/a! by=ISSUER/a :: 0.5 :: law common
    fail, fall, founder, be defeated + bill :: in|at|before=ISSUER/a! :: 0.5 :: law common
    require, oblige, mandate, bar, ban, prohibit, forbid, allow, permit, exempt, compel + rules rule regulation law order decree circular notification directive ordinance from :: S=ISSUER/ac by=ISSUER/ac O=SUBJECT/x :: 0.4 :: law
    + firm :: by=ISSUER/ac! :: 0.35 :: law nominal
    + veto :: by=ISSUER/pac owner=ISSUER/pac :: 0.6 :: law nominal
    + adoption passage enactment repeal promulgation amendment publication approval tabling :: by|through=ISSUER/ac! of=ISSUER/x :: 0.5 :: law nominal
    take effect, come into force, enter into force, come into effect, become law, enter force, be in force, kick in, pass, clear, go to, go before, sail through + bill :: owner=ISSUER/ac of=ISSUER/ac by=ISSUER S's=ISSUER/ac in|through=ISSUER/a :: 0.5 :: law
  `,
};

export const policyIdioms = `
  bill/law/draft/act/measure/strategy/plan/amendment went/goes/sailed/sails/made/makes/got/passed * through {ISSUER/a}
  {ISSUER/ac} said/says/voted yes/aye to/on * bill/law/draft/act/plan/strategy
  {ISSUER/ac} did/does/is/has doing/done/do/* away with * tax/levy/duty/fee/rule/rules/requirement/ban
  {ISSUER/pc} put/puts/set/sets his/her/its signature/name/pen/hand to * law/bill/act/decree/order
  law/bill/act/decree/order bears/bear/carries the signature of {ISSUER/pc}
  signature of {ISSUER/pc} ** bill/law/act/decree
  rules/regulations/regulation/law/guidelines/order ** from/of {ISSUER/ac} ** take/takes/took/come/comes/came/apply/applies/applied into/effect/force/from/since
  draft/bill/regulation/rules/plan/strategy ** put out/up/forward for comment/comments/consultation/discussion by {ISSUER/ac}
  bill/law/draft/act/measure/text , to/for which {ISSUER/ac} gave/gives/has/had
  {ISSUER/acp} gave/gives/given * approval/assent/consent/nod to * bill/law/measure/plan/strategy/draft/amendment/rules/act
  bill/law/measure/draft/amendment/strategy/act/text ** won/received/got/cleared/passed/secured ** of/by/from/in/through {ISSUER/a}
  {ISSUER/acp} is/are/was/were consulting
  {ISSUER/acp} decided/decides/resolved/agreed to introduce/ban/abolish/raise/cut/extend/tax/regulate/allow/exempt/legalise/legalize/scrap/open/adopt/require/make
  {ISSUER/acp} * put/puts/sent/sends/submitted/referred * bill/draft/law/plan/text/amendment/proposal to * parliament/congress/senate/cabinet/consultation/vote/committee/assembly/duma
  according to * notice/circular/regulation/decree/directive/notification/order * by/of/from {ISSUER/a}
  under/in * regulation/rules/decree/circular/ordinance/order/notification ** issued/published/gazetted/adopted * by {ISSUER/acp}
  put/puts/putting an end to ** by {ISSUER/acp}
  stands/stand/stood/written/laid * in a/an/the * order/decree/circular/regulation/ordinance of {ISSUER/ac}
  {ISSUER/ac} * asked/asks/asking * public ** draft/rules/bill/plan
  draft/bill/rules/regulation/plan/strategy ** open for comment/comments/consultation ** at {ISSUER/ac}
  {ISSUER/ac} has/have/had given/gave/gives itself/themselves * strategy/law/plan/policy/rules/code
  {ISSUER/ac} has/have/had decided/resolved/agreed to introduce/ban/abolish/raise/cut/extend/tax/regulate/legalise/legalize/scrap/adopt
  bill/law/plan/strategy/tax/levy ** found/finds the agreement/approval/consent/favour of {ISSUER/ac}
  {ISSUER/p} laid/lays/brought/brings a/the/his/her * bill/law/draft ** before/into
  under new rules/regulations/guidelines of {ISSUER/a}
  under/by an/a * order/decree/ordinance of {ISSUER/a}
  must/may/shall ** , {ISSUER/ac} * laid/lays/lay down
  comprehensive policy will follow
  {ISSUER/acp} put/has/have/had/puts ** to consultation/vote
  {ISSUER/acp} set/sets/laid/lays/put/puts/drew/draws ** out/down/up/forward ** rules/plan/plans/strategy/guidelines/policy/framework/roadmap/bill/law
  {ISSUER/acp} signed/signs/sign ** order/orders/decree/bill/law/act/proclamation
  bill/law/legislation/decree/regulation/act/strategy/plan/order/rules/guidelines/policy ** adopted/approved/passed/issued/published/signed/unveiled/presented/tabled/proposed/introduced/promulgated/drafted/drawn/announced/endorsed/cleared ** by {ISSUER/acp}
  {ISSUER/acp} passed/passes/adopted/adopts/approved/approves/voted/votes ** bill/law/legislation/act/resolution/decree/strategy/plan/budget/motion
  {ISSUER/acp} opened/opens/launched/launches/started/starts/begins/began ** consultation
  {ISSUER/acp} invites/invited * comments/feedback/input
  bill/draft/law/act/code/amendment ** sent/submitted/referred/forwarded to ** by {ISSUER/acp}
  bill/law/draft/act/measure ** got/gets/get past {ISSUER/a}
`;
