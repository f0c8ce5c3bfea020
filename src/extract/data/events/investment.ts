import type { Wordings } from '../../events/rules.ts';

/** Money committed, a stake bought, a grant or loan given. */
export const investment: Wordings = {
  type: 'INVESTMENT',
  nouns: {
    money: `million billion trillion crore lakh m bn tn euro euros dollar dollars pound pounds yen won rupee rupees yuan
      baht naira shilling shillings rand peso pesos real reais dirham dirhams riyal riyals ringgit lira krone kroner
      usd eur gbp inr kes npr`,
    fund: `money fund funds funding aid grant grants loan loans subsidy subsidies credit financing finance investment
      investments capital equity assistance support donation cheque check investment backing guarantee`,
    stake: 'stake stakes share shares interest holding majority minority equity cent percent %',
    plant: 'plant factory fab centre center data-centre data-center facility campus hub network park complex site project headquarters laboratory lab expansion',
    gear: 'terminal terminals laptop laptops computer computers tablet tablets equipment devices kits servers',
    goods: `machine machines drone drones scanner scanners ambulance ambulances boat boats vehicle vehicles instruments
      antennas phones smartphones routers printers radios`,
  },
  lines: `
    invest, plough, plow, pour, sink, pump, inject, splash, put in, put into, put, spend, commit, earmark, allocate, set aside, pledge, dedicate, inject, channel, stump up, chip in, contribute, splurge, lay out, cough up, funnel, apportion, provide, plunge, throw, devote, put up + money :: S=INVESTOR/pafoc by=INVESTOR in|into|to|for=RECIPIENT/afo through=RECIPIENT/f :: 0.74 :: pledge money
    invest, plough :: S=INVESTOR/afoc in|into=RECIPIENT/f! by=INVESTOR :: 0.6 :: pledge
    acquire, buy, purchase, take over, snap up, buy out, gobble up, swallow, absorb :: S=INVESTOR/afco O=RECIPIENT/f! by=INVESTOR :: 0.66 :: min2 buy
    acquire, buy, purchase, take, sell, hold, pick up, obtain, secure, raise, increase, up, bag + stake :: S=INVESTOR/afcop in|of=RECIPIENT/f! from=RECIPIENT/x by=INVESTOR :: 0.7 :: buy
    fund, finance, bankroll, underwrite, subsidise, subsidize, back, co-fund, co-finance, sponsor, bail out, capitalise, recapitalise, seed :: S=INVESTOR/afoc O=RECIPIENT/afo by=INVESTOR :: 0.5 :: pledge fund
    give, grant, award, provide, extend, approve, disburse, release, lend, offer, offer, hand over, donate, gift, present, promise, allot, sanction, channel, transfer, pay out, announce, commit, unlock, decide on, agree, sign off + money fund :: S=INVESTOR/afoc O=RECIPIENT/afoc to|for=RECIPIENT/afoc with=RECIPIENT/x by=INVESTOR from=INVESTOR :: 0.6 :: pledge fund moneyneeded
    raise, secure, receive, get, obtain, attract, bag, land, win, draw, collect, pocket, net, close + money fund :: S=RECIPIENT/afoc from=INVESTOR/afoc by=INVESTOR :: 0.55 :: pledge fund moneyneeded
    announce, reveal, unveil, confirm, detail, outline + investment investments expansion :: S=INVESTOR/fco by=INVESTOR/f of=INVESTOR/x in=RECIPIENT/f :: 0.55 :: pledge money moneyneeded
    build, construct, set up, open, expand, establish, erect, enlarge, double, extend + plant :: S=INVESTOR/f by=INVESTOR/f :: 0.45 :: pledge money sumneeded
    back, support, help, assist, subsidise, subsidize + money :: S=INVESTOR/afoc O=RECIPIENT/afo! by=INVESTOR with=INVESTOR/x :: 0.5 :: pledge money
    go, flow + money :: to|into=RECIPIENT/afoc! from=INVESTOR/afoc :: 0.5 :: pledge money unpriced
    pay for, foot, shoulder + bill cost terminals costs project upgrade :: S=INVESTOR/afoc in|of=RECIPIENT/c :: 0.4 ::
    complete, close, finalise, finalize, announce, seal, agree, wrap up, unveil + purchase acquisition takeover buyout buy-out :: S=INVESTOR/f by=INVESTOR of=RECIPIENT/f owner=INVESTOR/f :: 0.6 :: buy
    sell, offload, divest, spin off, dispose of, hive off + stake shares towers unit arm business division subsidiary :: to=INVESTOR! S=RECIPIENT/f in|of=RECIPIENT/f :: 0.55 :: buy
    sell :: S=INVESTOR/x O=RECIPIENT/f! to=INVESTOR! :: 0.55 :: buy
    withdraw, drop, abandon, scrap, shelve, cancel, pull, call off + bid offer purchase acquisition takeover investment pledge :: S=INVESTOR/f for|of=RECIPIENT/f by=INVESTOR :: 0.6 :: cancelled buy
    become, emerge as + shareholder owner investor backer :: S=INVESTOR/afoc of|in=RECIPIENT/f! :: 0.5 :: buy
    acquire, buy, purchase, buy out, snap up, take over :: S=INVESTOR/afco O's=RECIPIENT/f! by=INVESTOR :: 0.5 :: min2 buy
    raise, secure, close, land, net, complete, bag + round funding series million seed capital :: S=RECIPIENT/f from=INVESTOR/afoc by=INVESTOR with=INVESTOR/x :: 0.6 :: fund
    lead, join, co-lead, anchor, participate in, take part in + round funding financing :: S=INVESTOR/afo in|of|for=RECIPIENT/f by=INVESTOR/afo :: 0.55 :: fund
    lend, loan, sign, agree, approve, extend + loan credit facility financing guarantee :: S=INVESTOR/ao O=RECIPIENT/afoc to|with|for=RECIPIENT/afoc by=INVESTOR/ao :: 0.55 :: fund
    win, clinch, land, secure, prevail + bidding bid auction :: S=INVESTOR/f for=RECIPIENT/f! :: 0.4 :: buy
    donate, gift, hand over, deliver, send + gear :: S=INVESTOR to=RECIPIENT O=RECIPIENT :: 0.6 :: 
    give, present, hand, make over, bestow, hand over, donate, gift + gear goods :: S=INVESTOR/afoc by=INVESTOR/afoc to|for=RECIPIENT/afo of=RECIPIENT/o O=RECIPIENT/afo :: 0.6 :: min2 common
    pay for, finance, fund + goods gear :: S=INVESTOR/afoc! by=INVESTOR/afoc for=RECIPIENT/afo :: 0.55 :: common
    hand over, donate, gift, present + goods :: to=RECIPIENT/afo! by=INVESTOR/afoc :: 0.5 :: passive common
    come, stem + money half third quarter :: from=INVESTOR/afoc! to|for=RECIPIENT/afo :: 0.5 :: pledge money common
    say yes to, give green light to + money fund :: S=INVESTOR/ao for|to=RECIPIENT/afoc! :: 0.55 :: pledge fund moneyneeded common
    commit itself, commit themselves + money half third quarter share :: S=INVESTOR/afoc for|to=RECIPIENT/afo :: 0.55 :: pledge money common
    buy, purchase + bitcoin bitcoins :: S=INVESTOR :: 0.6 ::
    + purchase acquisition takeover buyout buy-out :: owner=INVESTOR of=RECIPIENT/f! by=INVESTOR :: 0.55 :: nominal buy
  `,
};

export const investmentIdioms = `
  {INVESTOR/f} 's investment/investments ** comes/came/amounts/amounted/totals/runs/stands ** million/billion/crore
  {INVESTOR/acfo} set/sets/earmarked/earmarks ** aside/million/billion/crore ** for {RECIPIENT/f}
  with an/a investment of * million/billion/trillion/crore ** , {INVESTOR/f}
  with an/a investment of * million/billion/trillion/crore * {INVESTOR/f} is/has/will/plans
  {INVESTOR/f} ** at/for * cost/price of * million/billion/trillion/crore
  {INVESTOR/f} ** plant/factory/centre/facility/campus/expansion worth * million/billion/trillion/crore
  {INVESTOR/afco} * said/says/announced ** it/they plans/planned/intends/will/would invest/spend/put/pour/commit
  {INVESTOR/afco} announced/announces/unveiled/revealed * plans/plan/decision to invest/spend/put/pour
  backed by * million/billion/crore from {INVESTOR} , {RECIPIENT/f}
  {INVESTOR/afco} increased/raised/lifted/upped * its stake/holding/share in {RECIPIENT/f}
  {INVESTOR/afco} has/have raised/increased/lifted its stake/holding/share in {RECIPIENT/f}
  {INVESTOR/afco} bought/acquired/buys/acquires/took/takes the/a * cent/stake/share/majority/minority of/in {RECIPIENT/f}
  subsidies/subsidy/aid/grant/grants/loan/loans/funding ** promised/pledged/decided/approved/awarded/granted * by {INVESTOR}
  {INVESTOR} had/has/have decided to support/back/fund {RECIPIENT}
  {RECIPIENT} gets/get/got/wins/won/receives/received ** grant/grants/aid/loan/funding/subsidy/subsidies from {INVESTOR}
  {INVESTOR} ** won over to invest
  {INVESTOR} agreed/decided/pledged/promised to invest/finance/fund/lend/buy
  {INVESTOR} has/have/had put/poured/injected/ploughed/sunk/invested/spent/committed/pledged/earmarked ** million/billion/trillion/crore
  million/billion/trillion/crore ** from {INVESTOR}
  million/billion/trillion/crore ** pledged/promised/committed/earmarked/invested/spent/provided/given/injected/contributed/funded/donated * by {INVESTOR}
  investment/investments/commitment/pledge of ** million/billion/trillion/crore ** by/from {INVESTOR}
  investment/investments of {INVESTOR} in
  {INVESTOR} said/says/announced/announces * it/he/they will/would invest/spend/put/pour
  {INVESTOR} becomes/became/become * shareholder/owner/investor
  {INVESTOR} came/come/comes * in/aboard/on * as * shareholder/investor
  {RECIPIENT/fo} was/were/is/been bought/acquired/purchased/taken/snapped/sold * by/to {INVESTOR}
  {INVESTOR} swallowed/swallows/snapped/snaps ** {RECIPIENT}
  sale of {RECIPIENT} to {INVESTOR}
  {RECIPIENT} raised/raises/secured/secures/closed/closes/attracted ** million/billion/round/funding/crore
  {RECIPIENT} is/are/was/were/will * to get/receive ** million/billion
  {INVESTOR} donated/donates/gifted/presented/handed ** to {RECIPIENT}
  {INVESTOR} presented/provided/supplied/gave/handed {RECIPIENT} with/* million/billion/grant/laptops/equipment/terminals/cheque
  {RECIPIENT} received/receives/got/gets/obtained ** million/billion/funding/grant/loan/aid/investment ** from {INVESTOR}
  {INVESTOR} granted/awarded/extended/lent/gave {RECIPIENT} ** million/billion/loan/grant
  backed by * million/billion ** from {INVESTOR}
  cost/costs ** borne/met/shared/paid/covered/shouldered * by {INVESTOR}
  {INVESTOR} foots/footed/bears/bore/covers/covered/shoulders ** cost/costs/bill
  {INVESTOR} set/sets/setting aside ** million/billion/crore
  {INVESTOR/fs} 's * plant/factory/fab/centre/center/campus * cost/costs ** million/billion/trillion/crore
  plant/factory/fab/centre/center/campus of {INVESTOR/f} ** cost/costs ** million/billion/trillion/crore
  {INVESTOR/afoc} stands/stood behind {RECIPIENT/afo} with ** million/billion/crore
  {INVESTOR/afoc} made/makes {RECIPIENT/afoc} a present/gift of
  from {INVESTOR/afoc} ** as a gift/donation/present
  a gift/donation/present of/from {INVESTOR/afoc} to {RECIPIENT/afo}
  is/are/was/were a/* gift/donation/present of/from {INVESTOR/afoc}
  , a gift/donation/present of/from {INVESTOR/afoc}
  gift/donation of * terminals/laptops/computers/tablets/machines/drones/scanners/equipment/phones ** from/by {INVESTOR/afoc}
  fifth/third/quarter/half/stake/shares/percent/cent/majority * of/in {RECIPIENT/f} passed/passes/went/goes/fell/falls ** to/of {INVESTOR/afocp}
  has/have/had/was/were gone/went/sold for ** million/billion/crore * to {INVESTOR/f}
  {RECIPIENT/f} now belongs to {INVESTOR/afocp}
  {INVESTOR} led/leads * round/funding/financing ** {RECIPIENT}
`;
