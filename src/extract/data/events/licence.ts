import type { Wordings } from '../../events/rules.ts';

/** A licence, approval, spectrum or permit was granted, refused or revoked. */
export const licence: Wordings = {
  type: 'LICENCE',
  nouns: {
    permit: `licence license licences licenses permit permits approval approvals clearance authorisation authorization
      spectrum nod go-ahead concession certificate certification accreditation permission waiver exemption
      registration lot lots frequency frequencies green-light consent right rights green band bands authorisations`,
    bid: 'bid merger takeover acquisition deal purchase buyout application request state-aid aid sale investment plan',
    auction: 'auction tender',
  },
  lines: `
    grant, award, give, issue, hand, renew, extend, approve, allocate, assign, allot, revoke, suspend, withdraw, cancel, refuse, deny, reject, terminate, rescind, strip, restore, reinstate, confer, release, accord, hand out, transfer, hold back + permit :: S=ISSUER/pac O=SUBJECT/fo to|from=SUBJECT/fao of=SUBJECT/f for=SUBJECT/f by=ISSUER/pac owner=SUBJECT/f with=SUBJECT/x :: 0.7 :: permit
    reject, turn down, refuse, decline, deny, dismiss, throw out, approve, accept, grant + application applications bid request bids proposal plea permission :: S=ISSUER/ac by=ISSUER/ac of|by|from=SUBJECT/f O's=SUBJECT/f owner=SUBJECT/f for=SUBJECT/f :: 0.6 :: permit
    sell, auction, offer, put up, hand over + permit :: S=ISSUER/ac by=ISSUER/ac to=SUBJECT/f with=SUBJECT/f :: 0.6 :: permit
    approve, certify, clear, authorise, authorize, register, license, accredit, whitelist, certify :: S=ISSUER/ac O's=SUBJECT/f! by=ISSUER/ac :: 0.5 :: permit
    allow, permit, let, enable, clear, authorise, authorize, green-light, license :: S=ISSUER/ac O=SUBJECT/f! by=ISSUER/ac :: 0.45 :: permit tooffer
    turn down, refuse, reject :: S=ISSUER/a! O=SUBJECT/f! by=ISSUER/a :: 0.5 :: permit
    admit, add, enter + register list sandbox :: S=ISSUER/a O=SUBJECT/f! by=ISSUER/a :: 0.5 :: permit
    turn away, send away :: S=ISSUER/a! O=SUBJECT/f! by=ISSUER/a :: 0.5 :: permit common
    say no to, say yes to + plan plans project application bid request permit :: S=ISSUER/ac of|by|from=SUBJECT/fo! :: 0.55 :: permit common
    let, allow, admit + market :: S=ISSUER/ac O=SUBJECT/f! by=ISSUER/ac :: 0.5 :: permit common
    fall through, founder, fail, pass, go through + plan plans application bid project permit :: of|by=SUBJECT/fo! owner=SUBJECT/fo at|before=ISSUER/a! :: 0.5 :: permit common
    win, get, obtain, receive, secure, gain, bag, clinch, land, acquire, buy, pick up, snap up, take, be granted, be awarded, lose, renew, pay + permit :: S=SUBJECT/f from|with=ISSUER/ac by=ISSUER/ac of=ISSUER/acp in=ISSUER/c :: 0.68 :: permit
    clear, authorise, authorize, license, licence, permit, green-light, greenlight, okay, certify, accredit, whitelist, exempt, register, approve :: S=ISSUER/pac O=SUBJECT/f! by=ISSUER/pac :: 0.62 :: permit
    clear, approve, okay, green-light, block, veto, wave through, greenlight, nod through, reject, accept, authorise, authorize, prohibit + bid :: S=ISSUER/pac by=ISSUER/pac of|by|for=SUBJECT/f owner=SUBJECT/f from=SUBJECT/f :: 0.55 :: permit
    hold, conduct, run, complete, conclude, launch, wrap up, end, clear + auction :: S=ISSUER/ac by=ISSUER/ac of=ISSUER/a to=SUBJECT/f :: 0.5 :: permit auction
    take place, be held, close, finish + auction :: by=ISSUER/ac owner=ISSUER/ac of=ISSUER/a :: 0.5 :: permit auction
    win, get, take, bag + auction lots lot tender block blocks mhz :: S=SUBJECT/f :: 0.55 :: permit auction
    + permit :: for=SUBJECT/f! by=ISSUER/ac! :: 0.4 :: permit nominal
    block, veto, prohibit, clear, approve, stop, wave through, permit + sale acquisition takeover merger purchase :: S=ISSUER/ac by=ISSUER/ac of=SUBJECT/f to|by=SUBJECT/f O's=SUBJECT/f :: 0.6 :: permit
    + permit :: to=SUBJECT/f! by=ISSUER/ac owner=ISSUER/ac :: 0.35 :: permit nominal min2
  `,
};

export const licenceIdioms = `
  {ISSUER/ac} has/have/had/raised/saw no objection/objections to ** takeover/merger/purchase/acquisition/deal ** of/by {SUBJECT/f}
  {ISSUER/ac} has/have/had/sees/saw nothing against ** takeover/merger/purchase/acquisition/deal/plan ** of/by {SUBJECT/f}
  takeover/merger/purchase/acquisition/deal/sale ** of/by {SUBJECT/f} has/have/had/got/gets/won/received * blessing/approval/nod/clearance/consent of/from {ISSUER/ac}
  {SUBJECT/f} may now ** , {ISSUER/a} * decided/ruled/said/wrote/announced
  {SUBJECT/f} may ** , {ISSUER/a} * decided/ruled
  may be put/built/flown/used/sold/erected/opened/laid/set ** , {ISSUER/a} * decided/ruled/wrote
  {ISSUER/acp} gave/gives/given/granted/grants {SUBJECT/fo} leave/permission/consent to
  {ISSUER/a} has/have/had said yes to {SUBJECT/fos}
  {SUBJECT/fos} ** has/have/had the leave/consent/blessing/permission of {ISSUER/a}
  {ISSUER/ac} * opened/opens * door to {SUBJECT/f}
  {ISSUER/a} lets/let {SUBJECT/f} fly/sell/build/operate/offer/use/run/open/test/launch/keep/start/send/carry/connect
  with the consent/permission/approval/leave of {ISSUER/a} ** , {SUBJECT/f}
  {SUBJECT/fo} got/gets/get/getting its/their * plan/plans/application/bid/project past/through {ISSUER/a}
  {SUBJECT/f} may/can now/* operate/offer/start/sell/launch ** , {ISSUER/a} decided/ruled/said
  {SUBJECT/f} ** spectrum/lots/blocks/mhz ** at/in * auction , {ISSUER/a} said
  auction ** with {SUBJECT/f} taking/winning/getting
  {SUBJECT/f} ** licence/license/permit ** withdrawn/revoked/suspended/renewed/extended/cancelled by {ISSUER/ac}
  {ISSUER/acp} gave/gives/give/given {SUBJECT/fo} the/a/its/final/* nod/go-ahead/clearance/approval/green
  {SUBJECT/fo} got/gets/get/has/had/wins/won/receives/received ** nod/go-ahead/green/approval/clearance of/from/by {ISSUER/acp}
  {SUBJECT/fo} had/has/have * licence/license/permit/concession * renewed/revoked/suspended/extended/cancelled/withdrawn/granted
  {ISSUER/acp} gave * approval/nod/go-ahead/clearance
  {ISSUER/acp} gave/gives/gave/given {SUBJECT/fo} ** licence/license/permit/approval/permission/clearance/nod/go-ahead/green/spectrum
  {SUBJECT/fo} * licence/license/permit/concession ** revoked/suspended/withdrawn/cancelled/extended/renewed/approved/granted/refused
  {SUBJECT/fo} walked/walks away with ** lot/lots/block/blocks/mhz/spectrum
  lots/lot/blocks/spectrum/mhz ** went/goes/fell/go to {SUBJECT/fo}
  {ISSUER/acp} signed/signs off on
  {ISSUER/acp} waved/waves/nodded * through
  {ISSUER/acp} stood/stands in the way
  {ISSUER/acp} let * outcome/result ** auction ** stand
`;
