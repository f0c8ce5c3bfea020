import type { Wordings } from '../../events/rules.ts';

/** A fine, ban, probe, order, lawsuit or sanction. */
export const enforcement: Wordings = {
  type: 'ENFORCEMENT',
  nouns: {
    fine: `fine fines penalty penalties sanction sanctions surcharge levy damages compensation settlement forfeiture
      charge bill`,
    probe: `probe probes investigation investigations inquiry inquiries enquiry case cases proceeding proceedings lawsuit
      lawsuits suit complaint complaints charges action review raid raids search scrutiny litigation audit petition
      appeal claim hearing prosecution indictment`,
    order: `order orders ban bans injunction notice warning reprimand directive ultimatum summons subpoena ruling
      verdict judgment judgement decision freeze restriction restrictions prohibition suspension cease-and-desist
      objections embargo block blockade warrant remedy remedies statement crackdown moratorium curb curbs show-cause
      demand demands undertaking undertakings summonses caution letter request requests`,
    list: `list blacklist entity-list register blocklist sdn`,
    appeal: `appeal appeals fine decision ruling verdict order case lawsuit complaint ban designation claim challenge action
      suit conviction judgment judgement penalty objection petition bid battle fight dispute motion injunction finding`,
    suit: `complaint complaints suit suits lawsuit lawsuits case cases claim claims action actions petition petitions charge charges
      motion proceedings challenge appeal court litigation objection`,
    curb: `restriction restrictions curb curbs control controls sanction sanctions embargo ban limit limits measure measures
      obligation obligations condition conditions requirement requirements tariff tariffs`,
    money: `million billion trillion crore lakh bn euro euros dollar dollars pounds yen won rupees yuan naira lira`,
    premises: `office offices premises headquarters door doors gate gates warehouse warehouses branch branches shop shops
      depot depots home homes factory plant`,
    law: 'law rules rule regulations act obligations privacy competition antitrust violations gdpr dma',
  },
  lines: `
    fine, penalise, penalize, sanction, reprimand, rebuke, censure, punish, prosecute, indict, convict, probe, investigate, sue, raid, charge, subpoena, blacklist, summons, chastise, admonish, penalize, de-list, delist, cite, nail, ding :: S=ISSUER/pacfo O=SUBJECT/pfaoc! by=ISSUER/pacfo for=SUBJECT/x :: 0.82 :: fine
    fine, penalise, penalize, probe, investigate, sue, raid, blacklist, ban, block, suspend, search, seize, confiscate, freeze, shut down, restrict, throttle, outlaw, take down, impound, close down, seal, shut, switch off, cut off, disconnect, bar, scrutinise, scrutinize, inspect, audit, prosecute :: S=ISSUER/ac O's=SUBJECT/fpo! by=ISSUER/ac :: 0.55 :: fine act
    say, find, confirm, announce, rule, decide, conclude, note + breach violation infringement abuse :: S=ISSUER/a of|by=SUBJECT/fp :: 0.4 :: court
    investigate, examine, look into, probe, scrutinise, scrutinize, ask, check, verify + whether how if why :: S=ISSUER/ac O=SUBJECT/x :: 0.1 :: weak
    ban, block, bar, suspend, outlaw, expel, freeze, shut down, take down, restrict, throttle, order, compel, force, direct, instruct, warn, oblige, require, disqualify, debar, disconnect, evict, criticise, criticize, rap, notify, accuse, forbid, prohibit, search, seize, arrest, detain, garnish, blockade, boot :: S=ISSUER/acp O=SUBJECT/fpo! by=ISSUER/acp :: 0.6 :: fine act
    slap, hit, hand, give, slam, whack, sting, saddle, smack, land, serve, threaten, ding + fine order probe :: S=ISSUER/ac O=SUBJECT/fpoa with=SUBJECT/x by=ISSUER/ac on|to|against=SUBJECT :: 0.75 :: fine
    impose, levy, issue, announce, mete out, hand down, inflict, propose, place, confirm, uphold, overturn, annul, quash, reduce, cut, lift, waive, set, threaten, demand, seek, charge, slap + fine :: S=ISSUER/ac on|against|to=SUBJECT by=ISSUER/ac from=SUBJECT/f for=SUBJECT/f :: 0.74 :: fine
    pay, face, receive, get, incur, owe, be hit with, accept, settle, cop, shell out, fork out, draw, earn, appeal, challenge, contest, dispute, must pay, attract + fine :: S=SUBJECT/fpo from=ISSUER/ac by=ISSUER/ac to=ISSUER/ac of=ISSUER/x :: 0.7 :: duty fine
    open, launch, start, begin, initiate, mount, conduct, institute, order, reopen, extend, widen, broaden, expand, announce, close, drop, end, conclude, step up, kick off, lodge, file, bring, pursue, face, complete, hear, resume, carry out, commence, investigate + probe :: S=ISSUER/pacfo into|against|of|at|on|over=SUBJECT by=ISSUER with=ISSUER/a :: 0.7 :: probe
    face, be under, undergo, come under, become the subject, be the subject + probe order :: S=SUBJECT/fpo by|from=ISSUER/ac :: 0.6 :: probe
    issue, impose, place, send, serve, give, obtain, hand down, deliver, grant, uphold, lift, overturn, extend, announce, slap, order, suspend, secure, win, receive, enforce, hit + order :: S=ISSUER/ac O=SUBJECT/fo on|against|to|for=SUBJECT/fpoac by|from=ISSUER/ac with=SUBJECT/x :: 0.6 :: order
    add, place, put, remove, take off, include, strike, delete + list :: S=ISSUER/ac O=SUBJECT by=ISSUER/ac :: 0.72 :: list
    put, place + supervision administration guardianship curatorship receivership watch :: S=ISSUER/pac by=ISSUER/pac O=SUBJECT/f! :: 0.6 :: order
    come away with, get off with, escape with + fine order :: S=SUBJECT/fpo! from=ISSUER/ac by=ISSUER/ac of=ISSUER/x :: 0.65 :: fine common
    go through, comb through, comb, turn over, rifle through, descend on, swoop on, swoop down on, storm, fall upon, turn up at, stand at, knock at + premises :: S=ISSUER/a! by=ISSUER/a of=SUBJECT/fpo O's=SUBJECT/fpo owner=SUBJECT/fpo :: 0.62 :: order common
    put, place + sanction sanctions :: S=ISSUER/ac O=SUBJECT/fpo! by=ISSUER/ac :: 0.6 :: order common
    call to account, call to order, take to task, bring to book, hold to account, haul over coals, rap over knuckles :: S=ISSUER/ac O=SUBJECT/fpo! by=ISSUER/ac :: 0.6 :: fine common
    take into custody, put behind bars, lead away, bring charges against, press charges against :: S=ISSUER/a by=ISSUER/a O=SUBJECT/p! against=SUBJECT/pf :: 0.6 :: fine common
    take, haul, drag, hale, bring, cite, face :: S=ISSUER/acfpo! O=SUBJECT/fpo! by=ISSUER/acfpo :: 0.6 :: court incourt common
    answer, stand trial, go on trial, stand :: S=SUBJECT/fp! :: 0.5 :: court incourt common
    be under way, run, be pending, be open, drag on, hang over + probe :: against|into|over=SUBJECT/fpo! at|by|before=ISSUER/a :: 0.5 :: probe common
    let off + fine order :: S=ISSUER/ac O=SUBJECT/f! by=ISSUER/ac :: 0.5 :: order common
    breach, violate, infringe, break, flout, contravene, abuse + law :: S=SUBJECT/f :: 0.3 :: weak
    settle :: S=SUBJECT/f with=ISSUER/ac! :: 0.6 :: fine
    reach, agree, sign, accept, enter into, strike + settlement undertaking undertakings plea :: S=SUBJECT/f with=ISSUER/ac! :: 0.6 :: fine
    demand, claim, seek, want + taxes tax damages million billion crore arrears dues :: S=ISSUER/ac from=SUBJECT/f! :: 0.5 :: fine
    owe, part with, cough up, fork over, return, refund, repay, reimburse + money :: S=SUBJECT/f! to=ISSUER/ac :: 0.4 :: duty fine
    begin, start, open, launch, announce, close, conclude, discontinue, drop + investigation inquiry probe review :: S=ISSUER/a of|into|against=SUBJECT :: 0.6 :: probe
    open, launch, start, begin, reopen, extend, close, drop, conduct, resume + probe :: S=ISSUER/ac by=ISSUER/ac O's=SUBJECT/f :: 0.5 :: probe
    appeal, challenge, contest, dispute + appeal :: S=ISSUER/f of|against|by=SUBJECT/ac O=SUBJECT/x :: 0.6 :: court
    appeal, appeal against, challenge, contest :: S=ISSUER/f O's=SUBJECT/ac against=SUBJECT/ac of=SUBJECT/ac :: 0.55 :: court
    forbid, bar, prohibit, restrain, enjoin, stop, order, block :: S=ISSUER/a O=SUBJECT/a! by=ISSUER/a :: 0.5 :: order
    go to court, turn to court, go to law, turn to courts, go to courts, seek judicial review :: S=ISSUER/acfpo! against|over=SUBJECT/fpoac :: 0.55 :: court
    hit, land, strike, befall, await + fine probe order :: O=SUBJECT/f! by|from=ISSUER/ac :: 0.5 :: fine
    crack down, clamp down, go after, take to court, take action, drag to court, haul to court, move against, file suit :: S=ISSUER/acfp O=SUBJECT on|after|against=SUBJECT/fpo :: 0.55 :: fine
    lodge, file, bring, submit, enter + application applications petition petitions motion challenge :: S=ISSUER/pfoc by=ISSUER/pfo against=SUBJECT with|to|at|in=SUBJECT/x :: 0.5 :: court
    stop, bar, block, prevent, forbid, prohibit, ban + from :: S=ISSUER/ac O=SUBJECT/f! by=ISSUER/ac :: 0.55 :: order
    outlaw, ban, prohibit, forbid, halt, stop, restrict + import imports importation sale sales use export exports shipment shipments purchase purchases distribution enrolment onboarding :: S=ISSUER/ac by=ISSUER/ac of|from|to|by=SUBJECT/f O's=SUBJECT/f :: 0.55 :: order
    + fine :: on|for|against|to=SUBJECT! by|from=ISSUER/ac owner=ISSUER/ac S=ISSUER/a :: 0.55 :: nominal fine
    + probe :: into|against|of|on=SUBJECT! by|from=ISSUER/ac owner=ISSUER/ac S=ISSUER/a :: 0.55 :: nominal probe
    + ruling decision order judgment judgement verdict warning notice directive :: on|against|to=SUBJECT! by|from|of=ISSUER/ac! :: 0.5 :: nominal order
    + ban injunction freeze lawsuit cease-and-desist sanctions boycott crackdown :: on|against|of=SUBJECT by|from=ISSUER/acfo! owner=ISSUER/ac :: 0.5 :: nominal order
    examine, scrutinise, scrutinize, look into, inquire into, enquire into, go into, delve into, pursue :: S=ISSUER/ac O=SUBJECT/f! into=SUBJECT/f by=ISSUER/ac :: 0.5 :: probe
    accuse, allege, suspect, complain about, blame :: S=ISSUER/acfo O=SUBJECT/f! by=ISSUER/acfo of=SUBJECT/x :: 0.55 :: probe
    find, rule, conclude, hold, decide, determine, establish, accuse, allege, suspect + law breach violation dominance consent misleading :: S=ISSUER/a O=SUBJECT/f of=SUBJECT/f :: 0.5 :: court
    find against, rule against, decide against, go against, side with, rule in favour, rule in favor, find for, rule for :: S=ISSUER/a against|with|of|for=SUBJECT/fpoc :: 0.6 :: court
    uphold, overturn, quash, annul, strike down, throw out, dismiss, reject, set aside, reverse, confirm, vacate, stay, lift, hear, turn down, back, strike out, deny, suspend, refuse, wave away, affirm + appeal :: S=ISSUER/a by=ISSUER/a of|against|by|from=SUBJECT/fpoc owner=SUBJECT/fpo :: 0.6 :: court
    lose, win, drop, abandon, settle, withdraw, end + appeal :: S=SUBJECT/fpo against|with=ISSUER/acfpo over=SUBJECT/x :: 0.6 :: court
    file, lodge, bring, launch, submit, start, take, join, institute, initiate, mount + suit :: S=ISSUER/pacfo by=ISSUER/pacfo against|at=SUBJECT/fpoac with|before|to=SUBJECT/x :: 0.68 :: court
    cut off, switch off, take offline, pull, remove, kick out, throw out, shut off, shut out, pull plug on, take down, unplug, black out, evict :: S=ISSUER/ac O=SUBJECT/fo! by=ISSUER/ac on=SUBJECT/f :: 0.5 :: order
    impose, put, place, slap, lift, ease, tighten, introduce, extend, waive, relax, remove, drop, clamp, add, announce + curb :: S=ISSUER/ac by=ISSUER/ac on|against|to=SUBJECT/fcpo :: 0.55 :: order
    run foul, fall foul, run afoul, fall afoul :: S=SUBJECT/f of=ISSUER/ac :: 0.55 :: probe
    seize, confiscate, impound, freeze, garnish, sequester, attach + accounts assets funds property devices servers equipment shares :: S=ISSUER/ac by=ISSUER/ac of=SUBJECT/fpo owner=SUBJECT/fpo from=SUBJECT/fpo :: 0.6 :: order
    arrest, detain, charge, jail, imprison, sentence, convict, acquit, extradite, indict, remand, apprehend :: S=ISSUER/ac O=SUBJECT/p! by=ISSUER/ac :: 0.6 :: fine act
    + garnishing seizure confiscation arrest detention indictment conviction blacklisting delisting prosecution :: of=SUBJECT! by=ISSUER/ac owner=SUBJECT/fpo :: 0.5 :: nominal order
    plead, admit, confess + guilty :: S=SUBJECT/fp :: 0.5 :: fine
  `,
};

export const enforcementIdioms = `
  {ISSUER/ac} is/are/was/were looking/examining/checking into/* how/whether/why/if {SUBJECT/f}
  {ISSUER/ac} sent/sends * inspectors/investigators/officers/police to {SUBJECT/fos}
  {SUBJECT/f} has/have been/* on * list/blacklist of {ISSUER/ac}
  inspectors/officers/agents/investigators/detectives/men/officials/police of/from {ISSUER/a} ** at/through/in/into/on * doors/door/offices/office/premises/headquarters/gates/warehouse/warehouses/branch of {SUBJECT/fpo}
  {ISSUER/as} 's inspectors/officers/agents/investigators/detectives/men/officials ** at/through/in/into/on * doors/door/offices/office/premises/headquarters/gates/warehouse/warehouses/branch of {SUBJECT/fpo}
  {SUBJECT/f} may/must/can no longer ** , {ISSUER/a} * decided/ruled/ordered/said/announced/wrote
  {SUBJECT/f} may/must/can not ** , {ISSUER/a} * decided/ruled/ordered
  {ISSUER/a} * decided/ruled/ordered/announced ** {SUBJECT/f} may/must/can no longer
  {ISSUER/a} , to which {SUBJECT/f} ** had to pay
  {SUBJECT/f} ** had/has/have to pay {ISSUER/a}
  must/has/have ** be paid by {SUBJECT/f} , {ISSUER/a} * decided/ruled/ordered
  {ISSUER/a} is/was after {SUBJECT/fpo}
  {SUBJECT/f} * slap on the wrist/wrists from {ISSUER/a}
  {SUBJECT/f} may/can * no more ** , {ISSUER/a} * decided/ruled/ordered/announced
  {ISSUER/a} had/has * {SUBJECT/fos} ** sealed/blocked/closed/shut/seized/searched/removed/frozen
  {SUBJECT/f} must ** , {ISSUER/a} * decided/ruled/ordered
  order/ban/ruling/decision/notice/injunction of {ISSUER/a} , which reached/hit {SUBJECT/f}
  {SUBJECT/fpo} was/were told ** by {ISSUER/a} to
  {SUBJECT/f} came/come/comes to terms with {ISSUER/pac} ** for ** million/billion
  {SUBJECT} has/have/must/had/was/were/is ** under/by * order/ruling/decision/directive/notice/injunction of/from/by {ISSUER/ac}
  {ISSUER/ac} ruled/rules/found/finds/held/said/says/concluded/concludes/decided ** that {SUBJECT/fpo} had/has/have/was/is/did * violated/breached/broken/breach/abused/infringed/misused/failed/flouted/misled/misleading/guilty/illegally/unlawfully/shared/overcharged/law
  {SUBJECT/fpo} must/shall/has/have ** after {ISSUER/ac} found/ruled/decided/held
  {ISSUER/ac} is/are investigating/examining/probing/reviewing/scrutinising * whether/how/if/why {SUBJECT/fpo}
  {ISSUER/ac} gave/gives/set * {SUBJECT/fpo} * days/weeks/hours/month/deadline/ultimatum/until
  {ISSUER/ac} summoned/summons/called/subpoenaed {SUBJECT/pf} ** for questioning/over/to
  {SUBJECT/fpo} was/were/is/are * by {ISSUER/ac} to stop/halt/cease/refund/pay/remove/delete
  {SUBJECT/fpo} has/have/had been told/asked/instructed/warned by {ISSUER/ac}
  investigation/probe/inquiry/review/audit by {ISSUER/ac} found/concluded/showed/revealed ** that {SUBJECT/fpo}
  fine/penalty/sanction/levy/order ** by {ISSUER/ac} ** hits/hit/against/on {SUBJECT/fpo}
  {ISSUER/ac} ** fined/penalised/sanctioned {SUBJECT} , {SUBJECT} and {SUBJECT}
  {ISSUER/ac} ** that it/she/he would/will take/sue/fine/prosecute {SUBJECT/fpo}
  {ISSUER/ac} demanded/demands/requested/requests/asked ** from/of {SUBJECT/fpo} ** formal/information/documents/explanation
  it was/is by {ISSUER/acpf} that ** charges/proceedings/action/suit were/was/are ** against {SUBJECT}
  {SUBJECT} was/were/been/has found guilty
  {SUBJECT} must/has/have to/pay * pay
  {SUBJECT} must/shall pay
  {SUBJECT} is/are/was/were to pay
  {ISSUER/acpf} has/have/had * gone after {SUBJECT}
  {SUBJECT} was/were/been/is told to stop/halt/cease/end/remove/block/suspend
  {ISSUER/acpf} * told/tells {SUBJECT} ** to stop/halt/cease/remove/end/block/suspend
  cost {SUBJECT} another/* million/billion
  {SUBJECT} was/were/been served with
  {ISSUER/acpf} accused/accuses/charged {SUBJECT}
  for {SUBJECT} , the figure/sum/penalty/fine/bill
  {ISSUER/acpf} took/takes/taken {SUBJECT} to court
  {ISSUER/acpf} won * case/suit/lawsuit/appeal against {SUBJECT}
  {ISSUER/acpf} imposed/imposes ** on {SUBJECT}
  {SUBJECT} lost * case/suit/lawsuit/appeal/bid/battle
  {ISSUER/acpf} found/finds/ruled/rules/concluded/held/decided/determined/established * that {SUBJECT} ** violated/breached/broke/abused/infringed/misused/failed/flouted/misled
  {ISSUER/acpf} found/finds {SUBJECT} * guilty/liable/responsible/wanting/breach
  {SUBJECT} in * sights/crosshairs of {ISSUER/acpf}
  {ISSUER/acpf} has/had/have * case/proceedings/action/investigation/inquiry/probe * against/into {SUBJECT}
  {SUBJECT} faces/faced/facing/face ** fine/penalty/probe/lawsuit/investigation/charges/ban/action/sanctions
  {ISSUER/acpf} came/comes/come down * on {SUBJECT}
  {ISSUER/acpf} turned/turns up * on {SUBJECT}
  {ISSUER/acpf} told/tells/orders/ordered/instructed/directed/required/requires/compelled/forced {SUBJECT/f} to
  {SUBJECT} was/were/been/is/are ordered/told/instructed/directed/required/compelled/forced/obliged to
  {SUBJECT} has/have/had been ordered/told/instructed/directed/required/compelled/forced/obliged to
  {SUBJECT} * agreed/agrees to pay
  {SUBJECT} will/would have to pay
  {SUBJECT} * under/subject * investigation/scrutiny/probe/inquiry/fire/suspicion
  {ISSUER/acpf} has/have/had/is/are * looking/looked * into {SUBJECT}
  {ISSUER/acpf} v/vs/versus {SUBJECT}
  suit/lawsuit/case/complaint/action/charges/proceedings/petition ** against {SUBJECT}
  fine/penalty/sanction/bill/ban/order/sanctions * for/on/against {SUBJECT}
  fine/penalty/sanction/ban/order/sanctions ** imposed on {SUBJECT}
  {SUBJECT} went/goes * blacklist/list
  {SUBJECT} * off the hook
  {ISSUER/acpf} cleared/clears {SUBJECT} of
  {SUBJECT} * cleared/acquitted of
  closed the inquiry/probe/investigation/case ** {SUBJECT}
  objections was/were/has/have * sent to {SUBJECT}
  reprimand/warning/rebuke/caution/ultimatum ** goes/went to {SUBJECT/fo}
  issued/sent/given a/* formal/* warning/reprimand/rebuke to {SUBJECT/fo}
`;
