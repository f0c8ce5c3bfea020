/**
 * Classes of words that mean one kind of doing, wider than any list of wordings: the classifier learns what a class
 * tells, so a word never seen in training counts by its neighbours. By lemma or form; one word may be in several.
 */
const CLASSES: Readonly<Record<string, string>> = {
  meetVerb: `meet met encounter huddle confer sit sat parley dine lunch breakfast chat converse talk speak spoke consult
    negotiate deliberate liaise rendezvous reconvene gather convene reunite engage mingle caucus commune`,
  receiveVerb: `receive host welcome greet entertain summon invite usher admit hear heard see saw seen grant accord bid bade
    treat fete guest`,
  callVerb: `call phone telephone ring dial videocall knock drop stop visit pay paid present lobby petition brief apprise
    update sound canvass press court approach button-hole buttonhole corner collar`,
  talkNoun: `meeting talk talks conversation discussion dialogue session sitting consultation negotiation audience
    interview huddle parley exchange sit-down briefing hearing phone-call videoconference teleconference tete-a-tete
    encounter deliberation chat word words confab powwow conclave get-together handshake tour courtesy call visit hour
    minutes appointment readout`,
  mealNoun: `lunch dinner breakfast luncheon banquet coffee tea supper reception cocktail iftar sohour suhoor meal plate
    table cup drinks`,
  roomNoun: `office residence palace chamber boardroom suite hotel lounge headquarters room salon villa cabinet parlour
    terrace majlis diwan desk table premises`,
  visitorNoun: `visitor guest caller interlocutor counterpart host delegation entourage party mission envoy team trio
    quartet duo group delegates`,
  topicVerb: `discuss review explore examine address raise cover touch dwell weigh debate assess revolve centre center focus
    hear compare exchange swap share thank assure urge ask plead told tell complain`,
  attend: `attend accompany flank join participate witness assist sit bring brought represent field send sent`,
  travelVerb: `visit tour travel fly flew flown arrive land depart leave left embark head go went journey return touch
    swing drop stop inspect see cross`,
  travelNoun: `visit trip tour journey itinerary stay stopover leg mission roadshow pilgrimage swing stop flight arrival
    airport inspection walkabout`,
  signVerb: `sign ink conclude agree seal initial strike struck clinch reach enter formalise formalize finalise finalize
    countersign append put partner team tie link pair forge cement shake contract commission hire renew extend`,
  pactNoun: `agreement memorandum mou deal pact contract accord treaty partnership protocol letter understanding alliance
    charter convention arrangement framework tie-up signature signing document paper papers pen intent compact covenant
    settlement venture undertaking declaration order`,
  investVerb: `invest commit pledge inject pour plough plow pump sink fund finance bankroll back lend loan grant award
    allocate earmark buy bought acquire purchase acquire take raise spend spent subsidise subsidize underwrite donate give
    gave gift contribute snap swallow merge disburse extend pay paid put lead led stump cough`,
  moneyNoun: `investment stake share funding fund finance loan grant credit subsidy round capital money aid donation
    acquisition takeover purchase buyout merger injection facility tranche cheque shareholding equity financing
    guarantee infusion`,
  sum: `million billion trillion crore lakh bn mn dollar dollars euro euros pound pounds yen yuan won rupee rupees lira
    naira shilling shillings dirham dirhams riyal riyals rand peso pesos real reais ringgit baht dong tenge som krona
    francs franc cedi us$ usd eur`,
  launchVerb: `launch inaugurate open unveil roll introduce start debut commission switch activate release begin began deploy
    deliver introduce flag cut kick lift blast orbit premiere pilot hand power light connect ship ring`,
  launchNoun: `launch inauguration opening rollout debut service network satellite centre center facility plant platform
    portal app programme program lab laboratory campus factory hub accelerator constellation rocket orbit ribbon unveiling
    premiere pilot station exchange cable academy sandbox registry`,
  policyVerb: `adopt pass enact approve propose publish issue table draft promulgate gazette introduce amend repeal decree
    legislate ratify endorse sign veto scrap abolish unveil consult require mandate oblige set tighten loosen raise
    tax exempt extend withdraw shelve reject vote`,
  policyNoun: `law bill act rule regulation strategy plan policy decree directive code guideline guidelines framework
    ordinance amendment draft legislation consultation roadmap levy tax tariff duty order standard masterplan white-paper
    paper statute moratorium quota requirement circular`,
  licenceVerb: `license licence grant approve authorise authorize award permit clear allow allocate assign issue renew
    revoke refuse reject deny withdraw cancel accredit certify register admit extend allot bless greenlight let`,
  licenceNoun: `licence license permit approval authorisation authorization clearance spectrum concession frequency
    frequencies mhz ghz go-ahead nod consent certificate accreditation registration exemption waiver blessing right rights
    band lot block allocation auction permission landing green-light`,
  punishVerb: `fine penalise penalize sanction punish sue charge indict ban block bar prohibit suspend order probe
    investigate raid search seize freeze accuse convict rule find found dismiss uphold overturn quash reprimand warn
    censure blacklist delist halt stop summon arrest detain jail prosecute cite slap hit levy impose charge fined
    shut close switch disconnect revoke confiscate dock bill drag haul file settle settle strip serve compel
    instruct direct withhold open lodge allege throw`,
  punishNoun: `fine penalty sanction probe investigation inquiry lawsuit suit case complaint charge raid ban injunction
    ruling verdict order antitrust breach violation infringement proceedings judgment judgement appeal subpoena
    indictment decision settlement damages notice court judge tribunal watchdog law offence offense crackdown
    compensation restitution writ warrant objection summons prosecutors prosecutor abuse dominance blacklist deadline`,
  appointVerb: `appoint name elect nominate confirm swear sworn succeed replace resign quit step stepped leave left depart
    dismiss sack oust remove fire retire promote assume take hand designate install pick tap choose chose chosen reappoint
    reinstate become became promote relieve hire join move poach inherit bow vacate post transfer reshuffle`,
  postNoun: `appointment successor predecessor resignation nomination nominee post role job chairmanship helm office
    position seat reshuffle swearing-in term tenure charge reins mandate retirement departure replacement vacancy acting
    interim caretaker stint promotion portfolio chair director-general oath`,
  forumNoun: `forum summit conference exhibition expo congress workshop symposium seminar convention fair fora dialogue
    assembly hackathon roundtable week panel plenary delegates attendees stands pavilion edition conclave show keynote`,
  forumVerb: `organise organize host attend convene gather address open close moderate speak exhibit draw bring hold held
    run ran assemble stage`,
  planned: `will shall due set scheduled slated plan plans planned expected tomorrow next upcoming forthcoming soon`,
  wish: `may might could should hope hopes hoped want wants wanted would like consider considering explore exploring seek
    seeking propose urge urged call called potential possible possibility if whether unless likely invite keen interested
    eager wish willing ready mull mulls weigh apply applied application request requested yet never not no denied deny
    denies refuse refused declined nor neither`,
  background: `since previously earlier already last former total totals annual average statistics figures according
    analyst analysts survey report study index history founded established ago until then`,
  quoted: `we our us i my "`,
};

export const classesOf: ReadonlyMap<string, readonly string[]> = invert(CLASSES);

function invert(classes: Readonly<Record<string, string>>): Map<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const [name, text] of Object.entries(classes))
    for (const word of new Set(text.trim().split(/\s+/))) {
      const list = inverted.get(word);
      if (list) list.push(name);
      else inverted.set(word, [name]);
    }
  return inverted;
}
