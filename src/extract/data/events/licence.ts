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
    win, get, obtain, receive, secure, gain, bag, clinch, land, acquire, buy, pick up, snap up, take, be granted, be awarded, lose, renew, pay + permit :: S=SUBJECT/f from=ISSUER/ac by=ISSUER/ac of=ISSUER/acp :: 0.68 :: permit
    clear, authorise, authorize, license, licence, permit, green-light, greenlight, okay, certify, accredit, whitelist, exempt, register, approve :: S=ISSUER/pac O=SUBJECT/f! by=ISSUER/pac :: 0.62 :: permit
    clear, approve, okay, green-light, block, veto, wave through, greenlight, nod through, reject, accept, authorise, authorize, prohibit + bid :: S=ISSUER/pac by=ISSUER/pac of|by|for=SUBJECT/f owner=SUBJECT/f from=SUBJECT/f :: 0.55 :: permit
    hold, conduct, run, complete, conclude, launch, wrap up, end, clear + auction :: S=ISSUER/ac by=ISSUER/ac of=ISSUER/a to=SUBJECT/f :: 0.5 :: permit auction
    take place, be held, close, finish + auction :: by=ISSUER/ac owner=ISSUER/ac of=ISSUER/a :: 0.5 :: permit auction
    win, get, take, bag + auction lots lot tender block blocks mhz :: S=SUBJECT/f :: 0.55 :: permit auction
    + permit :: to=SUBJECT/f! by=ISSUER/ac owner=ISSUER/ac :: 0.35 :: permit nominal min2
  `,
};

export const licenceIdioms = `
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
