import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** Sentence, type, status, date, who took part. All are published on Friday, 25 April 2025. */
const TOLD: readonly (readonly [string, string, string, string | null, readonly string[]])[] = [
  [
    'Nokia has a stand at the Africa Tech Festival in Cape Town this week.',
    'FORUM',
    'HAPPENED',
    '2025-04',
    ['Nokia PARTICIPANT'],
  ],
  [
    'Minister Chidi Okafor made his way to Kano on Tuesday.',
    'VISIT',
    'HAPPENED',
    '2025-04-22',
    ['Chidi Okafor GUEST'],
  ],
  [
    'Nokia put its first buses without drivers on the road on Tuesday.',
    'LAUNCH',
    'HAPPENED',
    '2025-04-22',
    ['Nokia ORGANISER'],
  ],
  [
    'The Cabinet of Thailand has decided to tax phones.',
    'POLICY',
    'PLANNED',
    null,
    ['Cabinet of Thailand ISSUER'],
  ],
  [
    'A tax on phones found the agreement of the Cabinet of Thailand on Tuesday.',
    'POLICY',
    'HAPPENED',
    '2025-04-22',
    ['Cabinet of Thailand ISSUER'],
  ],
  [
    'Minister Chidi Okafor laid a bill on drones before the House of Representatives on Tuesday.',
    'POLICY',
    'HAPPENED',
    '2025-04-22',
    ['Chidi Okafor ISSUER'],
  ],
  [
    'On Tuesday the Senate of Kenya sent the bill on drones back to its committee.',
    'POLICY',
    'HAPPENED',
    '2025-04-22',
    ['Senate of Kenya ISSUER'],
  ],
  [
    "The Communications Agency has said yes to Nokia's satellites.",
    'LICENCE',
    'HAPPENED',
    '2025-04-25',
    ['Communications Agency ISSUER', 'Nokia SUBJECT'],
  ],
  [
    'The Islamic Development Bank stood behind Nokia with 40 million dollars on Tuesday.',
    'INVESTMENT',
    'HAPPENED',
    '2025-04-22',
    ['Islamic Development Bank INVESTOR', 'Nokia RECIPIENT'],
  ],
  [
    'The Consumer Agency is after Nokia over its tariffs.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-25',
    ['Consumer Agency ISSUER', 'Nokia SUBJECT'],
  ],
  [
    'On Tuesday the Consumer Agency fell upon the offices of Nokia in Split.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Consumer Agency ISSUER', 'Nokia SUBJECT'],
  ],
  [
    'Nine million euros has to be paid by Nokia, the Consumer Agency decided on Tuesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Consumer Agency ISSUER', 'Nokia SUBJECT'],
  ],
  [
    'The US Treasury put Nokia under sanctions on Tuesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Nokia SUBJECT', 'Treasury ISSUER'],
  ],
  [
    'Nokia may buy no more American chips without a licence, the Commerce Department announced on Tuesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Commerce Department ISSUER', 'Nokia SUBJECT'],
  ],
  [
    'The Ministry of Interior had the servers of Nokia sealed on Tuesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Ministry of Interior ISSUER', 'Nokia SUBJECT'],
  ],
  [
    "Nokia's second plant in Penang will cost 300 million dollars.",
    'INVESTMENT',
    'PLANNED',
    null,
    ['Nokia INVESTOR'],
  ],
  [
    'Germany made Tonga a present of forty tablets for its schools on Tuesday.',
    'INVESTMENT',
    'HAPPENED',
    '2025-04-22',
    ['Germany INVESTOR', 'Tonga RECIPIENT'],
  ],
  [
    'Minister Chidi Okafor cast an eye over the works at the landing station on Tuesday.',
    'VISIT',
    'HAPPENED',
    '2025-04-22',
    ['Chidi Okafor GUEST'],
  ],
  [
    'Minister Chidi Okafor crossed over to Togo on Tuesday.',
    'VISIT',
    'HAPPENED',
    '2025-04-22',
    ['Chidi Okafor GUEST'],
  ],
  [
    'The Communications Agency turned Nokia away on Tuesday.',
    'LICENCE',
    'HAPPENED',
    '2025-04-22',
    ['Communications Agency ISSUER', 'Nokia SUBJECT'],
  ],
  ['Nokia took its new cable into use on Tuesday.', 'LAUNCH', 'HAPPENED', '2025-04-22', ['Nokia ORGANISER']],
  [
    "The foundation stone of Nokia's new plant was laid on Tuesday.",
    'LAUNCH',
    'HAPPENED',
    '2025-04-22',
    ['Nokia ORGANISER'],
  ],
  [
    'The European Commission came forward with a law on chips on Tuesday.',
    'POLICY',
    'HAPPENED',
    '2025-04-22',
    ['European Commission ISSUER'],
  ],
  [
    'Parliament of Ghana gave the cyber bill its final reading on Tuesday.',
    'POLICY',
    'HAPPENED',
    '2025-04-22',
    ['Parliament of Ghana ISSUER'],
  ],
  [
    "Minister Chidi Okafor's last guest on Tuesday was Anna Kowalska of Nokia.",
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Anna Kowalska GUEST', 'Chidi Okafor HOST'],
  ],
  [
    "Nokia's board has settled on Anna Kowalska as chief executive.",
    'APPOINTMENT',
    'HAPPENED',
    '2025-04-25',
    ['Anna Kowalska SUBJECT', 'Nokia SUBJECT'],
  ],
  [
    'The workings of the station were explained to Minister Kari Lund on Tuesday by Commander Anna Kowalska.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Anna Kowalska HOST', 'Kari Lund GUEST'],
  ],
  [
    'Punjab Chief Minister Mahnoor Khan witnessed the ceremony, at which Nokia and Ericsson signed the papers on Tuesday.',
    'AGREEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Ericsson SIGNATORY', 'Mahnoor Khan WITNESS', 'Nokia SIGNATORY'],
  ],
  [
    'On Tuesday thirty drones were handed over to the University of Da Nang.',
    'INVESTMENT',
    'HAPPENED',
    '2025-04-22',
    ['University of Da Nang RECIPIENT'],
  ],
  [
    'Nokia has a tie with the University of Da Nang, to which machines were given by Vodafone, free of charge.',
    'INVESTMENT',
    'HAPPENED',
    '2025-04-25',
    ['University of Da Nang RECIPIENT', 'Vodafone INVESTOR'],
  ],
  [
    'Minister Kari Lund was in Brussels, where Commissioner Katri Lehtonen welcomed her on Tuesday.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Kari Lund GUEST', 'Katri Lehtonen HOST'],
  ],
  [
    'Inspectors of the Competition Council stood on Tuesday morning at the doors of Ericsson in Cluj.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Competition Council ISSUER', 'Ericsson SUBJECT'],
  ],
  [
    "The Competition Authority's men turned up at the headquarters of Ericsson on Tuesday and carried off eleven computers.",
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Competition Authority ISSUER', 'Ericsson SUBJECT'],
  ],
  [
    'On Tuesday the Competition Authority went through the offices of Ericsson in Cluj.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Competition Authority ISSUER', 'Ericsson SUBJECT'],
  ],
  [
    'Ericsson may no longer take deposits, the National Bank of Georgia decided on Tuesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Ericsson SUBJECT', 'National Bank of Georgia ISSUER'],
  ],
  [
    'On Tuesday the Lofoten Fishers Association took Ericsson to the Bodø District Court over its antennas.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Ericsson SUBJECT', 'Lofoten Fishers Association ISSUER'],
  ],
  [
    'Ericsson was told on Tuesday by the Consumer Protection Authority to take its advertisement off the air.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Consumer Protection Authority ISSUER', 'Ericsson SUBJECT'],
  ],
  [
    'Ericsson came away with a warning from the Communications Authority on Tuesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Communications Authority ISSUER', 'Ericsson SUBJECT'],
  ],
  [
    'On Tuesday Ericsson was called to account by the Communications Authority for the outage.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Communications Authority ISSUER', 'Ericsson SUBJECT'],
  ],
  [
    'Igor Selezin, the owner of Baltika Trade, was taken into custody on Tuesday by the State Security Service.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Igor Selezin SUBJECT', 'State Security Service ISSUER'],
  ],
  [
    'Ericsson must give back 2 million dollars to its customers, the Communications Authority decided on Tuesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Communications Authority ISSUER', 'Ericsson SUBJECT'],
  ],
  [
    'Nokia gave thirty test machines to the University of Da Nang on Tuesday.',
    'INVESTMENT',
    'HAPPENED',
    '2025-04-22',
    ['Nokia INVESTOR', 'University of Da Nang RECIPIENT'],
  ],
  [
    'The drones are a gift of the Spanish Agency for International Development to the National Coast Guard.',
    'INVESTMENT',
    'HAPPENED',
    '2025-04-25',
    ['Coast Guard RECIPIENT', 'Spanish Agency for International Development INVESTOR'],
  ],
  [
    'A fifth of Ericsson passed into the hands of Nokia on Tuesday.',
    'INVESTMENT',
    'HAPPENED',
    '2025-04-22',
    ['Ericsson RECIPIENT', 'Nokia INVESTOR'],
  ],
  [
    'For 900 million dollars Nokia is building a data centre in Manila.',
    'INVESTMENT',
    'HAPPENED',
    '2025-04-25',
    ['Nokia INVESTOR'],
  ],
  [
    'Minister Chidi Okafor flies to Ituango on April 28.',
    'VISIT',
    'PLANNED',
    '2025-04-28',
    ['Chidi Okafor GUEST'],
  ],
  [
    'Minister Kari Lund spent a day at the station in April in the company of the ambassador of Canada, Marc Tremblay.',
    'VISIT',
    'HAPPENED',
    '2025-04',
    ['Kari Lund GUEST', 'Marc Tremblay GUEST'],
  ],
  [
    'Minister Chidi Okafor boarded a plane for Seoul on Tuesday.',
    'VISIT',
    'HAPPENED',
    '2025-04-22',
    ['Chidi Okafor GUEST'],
  ],
  [
    'Minister Chidi Okafor had himself shown the masts of Nokia on Tuesday.',
    'VISIT',
    'HAPPENED',
    '2025-04-22',
    ['Chidi Okafor GUEST'],
  ],
  [
    'Nine more antennas may be put up on the plateau, the Norwegian Communications Authority wrote to Nokia on Tuesday.',
    'LICENCE',
    'HAPPENED',
    '2025-04-22',
    ['Norwegian Communications Authority ISSUER'],
  ],
  [
    'Nokia may now put up nine more antennas, the Norwegian Communications Authority decided on Tuesday.',
    'LICENCE',
    'HAPPENED',
    '2025-04-22',
    ['Nokia SUBJECT', 'Norwegian Communications Authority ISSUER'],
  ],
  [
    'Neither Nokia nor Ericsson got its building plan past the Johor Data Centre Committee on Tuesday.',
    'LICENCE',
    'HAPPENED',
    '2025-04-22',
    ['Ericsson SUBJECT', 'Johor Data Centre Committee ISSUER', 'Nokia SUBJECT'],
  ],
  [
    'The Competition Commission has nothing against the purchase of Ericsson by Nokia.',
    'LICENCE',
    'HAPPENED',
    '2025-04-25',
    ['Competition Commission ISSUER', 'Ericsson SUBJECT'],
  ],
  [
    'The Johor Data Centre Committee said no to the building plan of Nokia on Tuesday.',
    'LICENCE',
    'HAPPENED',
    '2025-04-22',
    ['Johor Data Centre Committee ISSUER', 'Nokia SUBJECT'],
  ],
  [
    'On Tuesday Nokia was let into the Fijian market by the Communications Agency.',
    'LICENCE',
    'HAPPENED',
    '2025-04-22',
    ['Communications Agency ISSUER', 'Nokia SUBJECT'],
  ],
  [
    'Aalborg University had called mayors to a workshop on Tuesday.',
    'FORUM',
    'HAPPENED',
    '2025-04-22',
    ['Aalborg University ORGANISER'],
  ],
  ["Nokia's plant in Oulu will open on April 28.", 'LAUNCH', 'PLANNED', '2025-04-28', ['Nokia ORGANISER']],
  [
    'The Cabinet of Sri Lanka decided on a ceiling for the fees on Tuesday.',
    'POLICY',
    'HAPPENED',
    '2025-04-22',
    ['Cabinet of Sri Lanka ISSUER'],
  ],
  [
    'So it stands in an order of the Energy Regulatory Authority that was gazetted on Tuesday.',
    'POLICY',
    'HAPPENED',
    '2025-04-22',
    ['Energy Regulatory Authority ISSUER'],
  ],
  [
    'A bill under which shops would need a permit was tabled on Tuesday by the Minister of Trade, Kagiso Ramotse.',
    'POLICY',
    'HAPPENED',
    '2025-04-22',
    ['Kagiso Ramotse ISSUER'],
  ],
  [
    'The Communications Authority capped the price of calls at 2 shillings on Tuesday.',
    'POLICY',
    'HAPPENED',
    '2025-04-22',
    ['Communications Authority ISSUER'],
  ],
  [
    'On Tuesday the Senate of Kenya let the drone bill through.',
    'POLICY',
    'HAPPENED',
    '2025-04-22',
    ['Senate of Kenya ISSUER'],
  ],
  [
    'Minister Ndèye Faye had the workings of the station explained to her on Tuesday by Commander Alassane Mbodj.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Alassane Mbodj HOST', 'Ndèye Faye GUEST'],
  ],
  [
    'The Central Bank of Kuwait called the heads of all eleven banks together on April 22, among them Yousef Al-Mishaan of Warba Bank.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Central Bank of Kuwait HOST', 'Yousef Al-Mishaan GUEST'],
  ],
  [
    'Jasur Toshev was transferred to the Customs Committee on Tuesday.',
    'APPOINTMENT',
    'HAPPENED',
    '2025-04-22',
    ['Customs Committee SUBJECT', 'Jasur Toshev SUBJECT'],
  ],
  [
    'On Tuesday the Bangladesh Bank put Nasima Akhter into Nokia as administrator.',
    'APPOINTMENT',
    'HAPPENED',
    '2025-04-22',
    ['Bangladesh Bank ISSUER', 'Nasima Akhter SUBJECT', 'Nokia SUBJECT'],
  ],
  [
    'Claudia Berg was chosen on Tuesday by the Monetary Board in the place of Saul Figueroa, whose term had run out.',
    'APPOINTMENT',
    'HAPPENED',
    '2025-04-22',
    ['Claudia Berg SUBJECT', 'Monetary Board ISSUER', 'Saul Figueroa SUBJECT'],
  ],
  [
    'Nokia and Ericsson signed a memorandum on Tuesday. For the former, Radek Hanus took up the pen, for the latter, Anna Kowalska.',
    'AGREEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Anna Kowalska SIGNATORY', 'Ericsson SIGNATORY', 'Nokia SIGNATORY', 'Radek Hanus SIGNATORY'],
  ],
  [
    'Prime Minister Shehbaz Sharif met Zhang Wei, chairman of Huawei, in Islamabad on Thursday.',
    'MEETING',
    'HAPPENED',
    '2025-04-24',
    ['Shehbaz Sharif HOST', 'Zhang Wei GUEST'],
  ],
  [
    'The European Commission joined the dialogue with the U.S. Departments of Justice and Commerce on Tuesday.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    [
      'Department of Commerce PARTICIPANT',
      'Department of Justice PARTICIPANT',
      'European Commission PARTICIPANT',
    ],
  ],
  [
    'On Tuesday President Bola Tinubu announced the exit of Anna Kowalska from the Nigerian Postal Service.',
    'APPOINTMENT',
    'HAPPENED',
    '2025-04-22',
    ['Anna Kowalska SUBJECT', 'Bola Tinubu ISSUER', 'Nigerian Postal Service SUBJECT'],
  ],
  [
    'On Tuesday AKOS awarded spectrum to T-2, Telekom Slovenije and A1 Slovenija.',
    'LICENCE',
    'HAPPENED',
    '2025-04-22',
    ['A1 Slovenija SUBJECT', 'AKOS ISSUER', 'T-2 SUBJECT', 'Telekom Slovenije SUBJECT'],
  ],
  [
    'Minister Santiago Pena received in his office on Tuesday a Google delegation headed by its vice president, Adriana Berg.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Adriana Berg GUEST', 'Google GUEST', 'Santiago Pena HOST'],
  ],
  [
    'President Santiago Pena on Tuesday received at Palacio de Lopez executives of Google led by its vice president, Adriana Berg.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Adriana Berg GUEST', 'Google GUEST', 'Santiago Pena HOST'],
  ],
  [
    'Jan Maes handed over the helm to Anna Kowalska on Tuesday.',
    'APPOINTMENT',
    'HAPPENED',
    '2025-04-22',
    ['Anna Kowalska SUBJECT', 'Jan Maes SUBJECT'],
  ],
  [
    'The Dutch Data Protection Authority gave Vodafone a fine of 200,000 euros on Tuesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Dutch Data Protection Authority ISSUER', 'Vodafone SUBJECT'],
  ],
  [
    'The Dutch Data Protection Authority placed a ban on Vodafone on Tuesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Dutch Data Protection Authority ISSUER', 'Vodafone SUBJECT'],
  ],
  [
    'A Telenor team called on the Nepal Telecommunications Authority on Tuesday.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Nepal Telecommunications Authority HOST', 'Telenor GUEST'],
  ],
  [
    'On Tuesday, Klikkoop was reprimanded by the Dutch Data Protection Authority.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Dutch Data Protection Authority ISSUER', 'Klikkoop SUBJECT'],
  ],
  [
    'Economy Minister Jan Maes put Nexperia under supervision on Tuesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Jan Maes ISSUER', 'Nexperia SUBJECT'],
  ],
  [
    'Minister of Communications Andile Ngcaba received a delegation of Ericsson on Tuesday.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Andile Ngcaba HOST', 'Ericsson GUEST'],
  ],
  [
    'Minister of Communications Andile Ngcaba, on Tuesday played host to a delegation from Ericsson.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Andile Ngcaba HOST', 'Ericsson GUEST'],
  ],
  [
    'At Ericsson, the maker of masts, Communications Minister Andile Ngcaba on Tuesday asked for more plants.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Andile Ngcaba GUEST', 'Ericsson HOST'],
  ],
  [
    'On Tuesday morning Communications Minister Andile Ngcaba drove to Ericsson.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Andile Ngcaba GUEST', 'Ericsson HOST'],
  ],
  [
    'Tokyo was on Tuesday the scene of the third round of talks between India and Japan.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['India PARTICIPANT', 'Japan PARTICIPANT'],
  ],
  [
    'Huawei signed, in the presence of Minister Umar Saif, two memoranda of understanding with Zain on Tuesday.',
    'AGREEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Huawei SIGNATORY', 'Umar Saif WITNESS', 'Zain SIGNATORY'],
  ],
  [
    'The Ombudsman Commission on Tuesday forbade the Competition Authority to admit Starlink.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Competition Authority SUBJECT', 'Ombudsman Commission ISSUER'],
  ],
  [
    'Vodafone went to court against the Competition Authority on Tuesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Competition Authority SUBJECT', 'Vodafone ISSUER'],
  ],
  [
    'Prime Minister Narendra Modi summoned the promoters of Vodafone on Tuesday.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Narendra Modi HOST', 'Vodafone GUEST'],
  ],
  [
    'Yesterday, Communications Minister Andile Ngcaba briefed the Portfolio Committee on Communications.',
    'MEETING',
    'HAPPENED',
    '2025-04-24',
    ['Andile Ngcaba GUEST', 'Portfolio Committee on Communications HOST'],
  ],
  [
    'At a separate meeting on Thursday, Minister Umar Saif heard from the presidents of Huawei and Ericsson.',
    'MEETING',
    'HAPPENED',
    '2025-04-24',
    ['Ericsson GUEST', 'Huawei GUEST', 'Umar Saif HOST'],
  ],
  [
    'Microsoft President Brad Smith called on Prime Minister Anwar Ibrahim in Kuala Lumpur on 22 April.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Anwar Ibrahim HOST', 'Brad Smith GUEST'],
  ],
  [
    'Google executives paid a courtesy call on Communications Minister Fahmi Fadzil on Wednesday.',
    'MEETING',
    'HAPPENED',
    '2025-04-23',
    ['Fahmi Fadzil HOST', 'Google GUEST'],
  ],
  [
    'Finance Minister Enoch Godongwana sat down with Starlink executives yesterday.',
    'MEETING',
    'HAPPENED',
    '2025-04-24',
    ['Enoch Godongwana PARTICIPANT', 'Starlink PARTICIPANT'],
  ],
  [
    'President Prabowo Subianto will meet Apple CEO Tim Cook next week.',
    'MEETING',
    'PLANNED',
    '2025-05',
    ['Prabowo Subianto HOST', 'Tim Cook GUEST'],
  ],
  [
    'TikTok CEO Shou Zi Chew was summoned by the Senate on Tuesday.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Senate HOST', 'Shou Zi Chew GUEST'],
  ],
  [
    'Earlier on Wednesday the Ministry of Science and ICT signed a memorandum of understanding with OpenAI.',
    'AGREEMENT',
    'HAPPENED',
    '2025-04-23',
    ['Ministry of Science and ICT SIGNATORY', 'OpenAI SIGNATORY'],
  ],
  [
    'On the same day Samsung Electronics signed a letter of intent with OpenAI.',
    'AGREEMENT',
    'HAPPENED',
    '2025-04',
    ['OpenAI SIGNATORY', 'Samsung Electronics SIGNATORY'],
  ],
  [
    'Energy Minister Desmond Mckenzie met on Tuesday Nokia chief executive Pekka Lundmark.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Desmond Mckenzie PARTICIPANT', 'Pekka Lundmark PARTICIPANT'],
  ],
  [
    'The European Commission fined Meta 200 million euros on Wednesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-23',
    ['European Commission ISSUER', 'Meta SUBJECT'],
  ],
  [
    'The Federal Trade Commission sued Amazon on Monday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-21',
    ['Amazon SUBJECT', 'Federal Trade Commission ISSUER'],
  ],
  [
    'TikTok must pay 530 million euros, the Data Protection Commission ruled on Friday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-25',
    ['Data Protection Commission ISSUER', 'TikTok SUBJECT'],
  ],
  [
    'Kenya and China signed a memorandum of understanding on Tuesday.',
    'AGREEMENT',
    'HAPPENED',
    '2025-04-22',
    ['China SIGNATORY', 'Kenya SIGNATORY'],
  ],
  [
    'Huawei inked a deal with the Ministry of Education in Accra on Monday.',
    'AGREEMENT',
    'HAPPENED',
    '2025-04-21',
    ['Huawei SIGNATORY', 'Ministry of Education SIGNATORY'],
  ],
  [
    'The agreement was signed by Nokia and Vodafone in the presence of Minister Ursula Owusu-Ekuful.',
    'AGREEMENT',
    'HAPPENED',
    '2025-04',
    ['Nokia SIGNATORY', 'Ursula Owusu-Ekuful WITNESS', 'Vodafone SIGNATORY'],
  ],
  [
    'Brazil put its name to a pact with SpaceX on Friday.',
    'AGREEMENT',
    'HAPPENED',
    '2025-04-25',
    ['Brazil SIGNATORY', 'SpaceX SIGNATORY'],
  ],
  [
    'Starlink got the nod from the Ministry of Communications on Tuesday.',
    'LICENCE',
    'HAPPENED',
    '2025-04-22',
    ['Ministry of Communications ISSUER', 'Starlink SUBJECT'],
  ],
  [
    'Prime Minister Narendra Modi was briefed by Qualcomm CEO Cristiano Amon on Monday.',
    'MEETING',
    'HAPPENED',
    '2025-04-21',
    ['Cristiano Amon GUEST', 'Narendra Modi HOST'],
  ],
  [
    'Huawei was added to the Entity List by the Department of Commerce in May 2019.',
    'ENFORCEMENT',
    'HAPPENED',
    '2019-05',
    ['Department of Commerce ISSUER', 'Huawei SUBJECT'],
  ],
  [
    'President Bola Tinubu appointed Aminu Maida as executive vice chairman of the Nigerian Communications Commission.',
    'APPOINTMENT',
    'HAPPENED',
    '2025-04-25',
    ['Aminu Maida SUBJECT', 'Bola Tinubu ISSUER', 'Nigerian Communications Commission SUBJECT'],
  ],
  [
    'Amazon Web Services will invest 5 billion dollars in Mexico.',
    'INVESTMENT',
    'HAPPENED',
    '2025-04-25',
    ['Amazon Web Services INVESTOR'],
  ],
  [
    'Vodafone bought a 20 percent stake in Safaricom from Telkom.',
    'INVESTMENT',
    'HAPPENED',
    '2025-04-25',
    ['Safaricom RECIPIENT', 'Vodafone INVESTOR'],
  ],
  [
    'The Communications Authority of Kenya granted Starlink a licence on Tuesday.',
    'LICENCE',
    'HAPPENED',
    '2025-04-22',
    ['Communications Authority of Kenya ISSUER', 'Starlink SUBJECT'],
  ],
  [
    'President Emmanuel Macron travelled to India on Tuesday for a three-day visit.',
    'VISIT',
    'HAPPENED',
    '2025-04-22',
    ['Emmanuel Macron GUEST'],
  ],
  [
    'Ethio Telecom launched its 5G network in Addis Ababa on Tuesday.',
    'LAUNCH',
    'HAPPENED',
    '2025-04-22',
    ['Ethio Telecom ORGANISER'],
  ],
  [
    'The European Parliament adopted the AI Act on Wednesday.',
    'POLICY',
    'HAPPENED',
    '2025-04-23',
    ['European Parliament ISSUER'],
  ],
  [
    'The meeting between Minister Omar Al-Omar and Microsoft was called off on Monday.',
    'MEETING',
    'CANCELLED',
    '2025-04-21',
    ['Microsoft PARTICIPANT', 'Omar Al-Omar PARTICIPANT'],
  ],
  [
    'President Ruto inaugurated a data centre of Safaricom in Nairobi on Thursday.',
    'LAUNCH',
    'HAPPENED',
    '2025-04-24',
    ['Ruto PARTICIPANT', 'Safaricom ORGANISER'],
  ],
  [
    'The data centre of Airtel was opened on Wednesday by Prime Minister Anwar Ibrahim.',
    'LAUNCH',
    'HAPPENED',
    '2025-04-23',
    ['Airtel ORGANISER', 'Anwar Ibrahim PARTICIPANT'],
  ],
  [
    "Vodafone's new submarine cable went live on Monday.",
    'LAUNCH',
    'HAPPENED',
    '2025-04-21',
    ['Vodafone ORGANISER'],
  ],
  [
    'French prosecutors raided the offices of Huawei on Tuesday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-22',
    ['Huawei SUBJECT'],
  ],
  [
    'Italy has banned the chatbot of DeepSeek.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-25',
    ['DeepSeek SUBJECT', 'Italy ISSUER'],
  ],
  [
    'Orange has appealed against the decision of the Competition Commission.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-25',
    ['Competition Commission SUBJECT', 'Orange ISSUER'],
  ],
  [
    'The Ministry of Communications unveiled a new digital strategy on Tuesday. The strategy was adopted after a year of work.',
    'POLICY',
    'HAPPENED',
    '2025-04-22',
    ['Ministry of Communications ISSUER'],
  ],
  [
    'Microsoft announced an investment of 2 billion dollars in Malaysia on Thursday.',
    'INVESTMENT',
    'HAPPENED',
    '2025-04-24',
    ['Microsoft INVESTOR'],
  ],
  [
    'On the sidelines of the congress Minister Amr Talaat met Li Zixue, chairman of ZTE, on Tuesday.',
    'MEETING',
    'HAPPENED',
    '2025-04-22',
    ['Amr Talaat PARTICIPANT', 'Li Zixue PARTICIPANT'],
  ],
  [
    'Communications Minister Fahmi Fadzil addressed the ASEAN Digital Summit in Bangkok on Thursday.',
    'FORUM',
    'HAPPENED',
    '2025-04-24',
    ['Fahmi Fadzil PARTICIPANT'],
  ],
  [
    'On Thursday, a reprimand went to Zain for late answers.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-24',
    ['Zain SUBJECT'],
  ],
  [
    'The Federal Communications Commission sent a formal warning to Verizon on Thursday.',
    'ENFORCEMENT',
    'HAPPENED',
    '2025-04-24',
    ['Federal Communications Commission ISSUER', 'Verizon SUBJECT'],
  ],
  [
    'A draft on data was forwarded to the National Assembly by President William Ruto on Thursday.',
    'POLICY',
    'HAPPENED',
    '2025-04-24',
    ['William Ruto ISSUER'],
  ],
  [
    'The data bill got past the Council of Ministers on Thursday.',
    'POLICY',
    'HAPPENED',
    '2025-04-24',
    ['Council of Ministers ISSUER'],
  ],
  [
    'On Thursday, the Tourism Development Agency got a new chief in Anna Kowalska.',
    'APPOINTMENT',
    'HAPPENED',
    '2025-04-24',
    ['Anna Kowalska SUBJECT', 'Tourism Development Agency SUBJECT'],
  ],
  [
    'The Council of Ministers on Thursday put Anna Kowalska in charge of the Competition Authority.',
    'APPOINTMENT',
    'HAPPENED',
    '2025-04-24',
    ['Anna Kowalska SUBJECT', 'Competition Authority SUBJECT', 'Council of Ministers ISSUER'],
  ],
];

test('two sums are two investments, one sum told twice is one', () => {
  const sums = (text: string) => eventsOf(text).filter(({ type }) => type === 'INVESTMENT').length;
  const first = 'Google said on Tuesday it had earmarked 15 billion dollars for a data centre in Kenya.';
  expect(sums(`${first} Google has committed 85 billion dollars this year to its data centres.`)).toBe(2);
  expect(sums(`${first} Google has committed the 15 billion dollars to its data centres.`)).toBe(1);
});

test('a bill that passes in one house is not that of the other, which is yet to vote', () => {
  const [act] = eventsOf(
    'In the Senate both bills passed on Tuesday, so that a vote in the House is the last step.',
  );
  expect(act?.who).toEqual(['Senate ISSUER']);
});

describe('The type of an act', () => {
  test.each([
    ['The two bills won the approval of the Education Committee on Wednesday.', ['POLICY']],
    ['Telnor Limited won the approval of the Education Committee on Wednesday.', ['LICENCE']],
  ])('is told by what is approved: %s', (sentence, types) => {
    expect(eventsOf(sentence).map(({ type }) => type)).toEqual(types);
  });
});

describe('An act that a sentence tells', () => {
  test.each(TOLD)('is found: %s', (sentence, type, status, date, who) => {
    const [event, ...others] = eventsOf(sentence).filter((one) => one.type === type);
    expect(event).toBeDefined();
    expect(others).toEqual([]);
    expect({ status: event!.status, date: event!.date, who: event!.who }).toEqual({ status, date, who });
  });

  test.each(TOLD)('is proved by words of the text: %s', (sentence) => {
    for (const event of eventsOf(sentence)) {
      const text = `News of the day\n\n${sentence}`;
      expect(text.slice(event.start, event.end)).toBe(event.evidence);
      for (const part of event.participants) expect(text.slice(part.start, part.end)).toBe(part.evidence);
    }
  });

  test.each([
    ['Amazon will invest 5 billion dollars in data centres in the Mexican state of Queretaro.', 'MX'],
    ['In Kenya, Microsoft launched a service for farmers.', 'KE'],
    ['NAIROBI, Kenya – Microsoft launched its cloud service on Thursday.', 'KE'],
  ])('takes place where it goes, not where the firm is from: %s', (body, country) => {
    expect(eventsOf(body)[0]?.place.country).toBe(country);
  });

  test('takes place where the sentence says', () => {
    const [deal] = eventsOf('Huawei inked a deal with the Ministry of Education in Accra on Monday.');
    expect(deal?.place).toEqual({ country: 'GH', city: 'Accra' });
  });
});

/** A minister on a trip, of whose meetings one is told. */
const TRIP =
  'Minister of Communications Andile Ngcaba was in Espoo on Wednesday. Ngcaba held talks with Nokia there. Ngcaba spoke of masts.';

describe('Meetings told one after the other are acts of their own', () => {
  test.each([
    ['The afternoon belonged to Telnor Limited.', true],
    ['First to be received was Telnor Limited.', true],
    ['Last came Telnor Limited.', true],
    ['Thursday began at Telnor Limited.', true],
    ['The trip ended with a call on Telnor Limited.', true],
    ['The last audience was that of Telnor Limited.', true],
    ['Telnor Limited closed the round of audiences.', true],
    ['Telnor Limited closed the round with a bid of 5 million.', false],
    ['The first day of the audit belonged to the auditors of Telnor Limited.', false],
    ['The day began with rain over the tower of Telnor Limited.', false],
    ['The trip ended at home.', false],
  ])('%s', (text, told) => {
    const others = eventsOf(`${TRIP} ${text}`).filter(
      ({ type, who }) => type === 'MEETING' && !who.some((name) => name.startsWith('Nokia')),
    );
    const names = others.map(({ who }) => who.map((one) => one.replace(/ [A-Z]+$/, '')));
    expect(names).toEqual(told ? [['Andile Ngcaba', 'Telnor Limited']] : []);
  });
});

describe('A meeting that a sentence tells alone', () => {
  test.each([
    [
      'Minister of Communications Andile Ngcaba saw Anna Berg alone on Thursday.',
      ['Andile Ngcaba', 'Anna Berg'],
    ],
    [
      'Chief Executive Anna Berg was in the office of Communications Minister Andile Ngcaba on Thursday.',
      ['Andile Ngcaba', 'Anna Berg'],
    ],
    [
      'Minister Sara Okoth will travel to Rome on Monday, where she will be the guest of Minister Paolo Rossi.',
      ['Paolo Rossi', 'Sara Okoth'],
    ],
    [
      'Minister Sara Okoth travelled to Bologna on Thursday to see Telnor Limited.',
      ['Sara Okoth', 'Telnor Limited'],
    ],
    [
      'Members of the Telnor Limited delegation described their meetings with the Ministry of Communications as useful.',
      ['Ministry of Communications', 'Telnor Limited'],
    ],
    [
      'Chairman Mark Loos of Telnor Limited looked back on his talks with Minister Sara Okoth in Rome.',
      ['Mark Loos', 'Sara Okoth'],
    ],
    ['Chairman Mark Loos described the rules of the Ministry of Communications as useful.', undefined],
    ['Minister Sara Okoth travelled to Bologna on Thursday to see the sights.', undefined],
    ['Minister Sara Okoth went to Rome on Thursday to see whether Telnor Limited can be trusted.', undefined],
    [
      'Minister Sara Okoth visited on Thursday the campus of chipmaker Telnor Limited, where chairman Mark Loos played host.',
      ['Mark Loos', 'Sara Okoth', 'Telnor Limited'],
    ],
    [
      'Communications Minister Andile Ngcaba listened likewise to Telnor Limited on Thursday.',
      ['Andile Ngcaba', 'Telnor Limited'],
    ],
    [
      'On 21 April Loos gave evidence to the Portfolio Committee on Communications. Mark Loos chairs Telnor Limited.',
      ['Mark Loos', 'Portfolio Committee on Communications'],
    ],
  ])('%s', (text, names) => {
    const [meeting] = eventsOf(text).filter(({ type }) => type === 'MEETING');
    expect(meeting?.who.map((one) => one.replace(/ [A-Z]+$/, ''))).toEqual(names);
  });
});
