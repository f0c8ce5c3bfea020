import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** How reporters of different countries tell an act most plainly: its type, the sentence, who at least takes part. */
const PLAIN: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'MEETING',
    'Communications Minister Kwame Asante held talks with Nokia in Accra on Tuesday.',
    ['Kwame Asante', 'Nokia'],
  ],
  [
    'MEETING',
    'Vodafone chief executive Anna Berg met Finance Minister Luis Ortega on Monday.',
    ['Anna Berg', 'Luis Ortega'],
  ],
  [
    'MEETING',
    'President Tuan Hai received a delegation from Samsung Electronics led by its president, Kim Min-ho.',
    ['Tuan Hai', 'Samsung Electronics', 'Kim Min-ho'],
  ],
  [
    'MEETING',
    'A delegation of Ericsson called on Telecom Secretary Neeraj Gupta here today.',
    ['Ericsson', 'Neeraj Gupta'],
  ],
  [
    'MEETING',
    'It met executives of Orange on Wednesday, the Ministry of Communications said.',
    ['Ministry of Communications', 'Orange'],
  ],
  ['MEETING', "Pakistan's IT minister met Google executives in Islamabad on Friday.", ['Google']],
  ['MEETING', 'The IT minister, Sana Malik, met Huawei in Islamabad on Friday.', ['Sana Malik', 'Huawei']],
  [
    'MEETING',
    'During his stay, Minister Ali Hassan also met with the chairman of Toyota, Kenji Mori.',
    ['Ali Hassan', 'Kenji Mori'],
  ],
  [
    'MEETING',
    'Talks between the Ministry of Digital Affairs and Microsoft took place in Warsaw on 3 April.',
    ['Ministry of Digital Affairs', 'Microsoft'],
  ],
  ['MEETING', 'With Airbus, Minister Jean Roux discussed satellites.', ['Jean Roux', 'Airbus']],
  [
    'MEETING',
    'Among those he met were Intel chief Robert Hale and Qualcomm vice-president Maria Lopez, Minister Jean Roux said.',
    ['Robert Hale', 'Maria Lopez'],
  ],
  [
    'MEETING',
    'Minister of Innovation Eva Kask had a working lunch with Tesla vice-president Omar Said.',
    ['Eva Kask', 'Omar Said'],
  ],
  [
    'MEETING',
    'IBM country manager Rosa Pinto paid a courtesy visit to Governor Hassan Bello in Kano.',
    ['Rosa Pinto', 'Hassan Bello'],
  ],
  [
    'MEETING',
    'Deputy Prime Minister Gan Tee Hong had a telephone conversation with Nvidia CEO Jensen Lee.',
    ['Gan Tee Hong', 'Jensen Lee'],
  ],
  [
    'MEETING',
    'The House Energy Committee questioned TikTok CEO Alan Tan on Thursday.',
    ['House Energy Committee', 'Alan Tan'],
  ],
  [
    'MEETING',
    'Alan Tan, the CEO of TikTok, testified before the Senate Commerce Committee.',
    ['Alan Tan', 'Senate Commerce Committee'],
  ],
  [
    'MEETING',
    "Minister Lena Holm opened her doors on Monday to Spotify's chief executive, Erik Dahl.",
    ['Lena Holm', 'Erik Dahl'],
  ],
  [
    'MEETING',
    'A meeting was held on Monday between Prime Minister Ana Silva and representatives of Amazon.',
    ['Ana Silva', 'Amazon'],
  ],
  [
    'MEETING',
    'At a meeting with Prime Minister Ana Silva in Lisbon, Siemens CEO Roland Beck promised jobs.',
    ['Ana Silva', 'Roland Beck'],
  ],
  [
    'MEETING',
    'The chief executive of Telenor, Sigve Moen, was the guest of Prime Minister Ana Silva on Monday.',
    ['Sigve Moen', 'Ana Silva'],
  ],
  ['VISIT', 'President Tuan Hai arrived in Seoul on Sunday for a three-day visit.', ['Tuan Hai']],
  ['VISIT', 'Prime Minister Ana Silva is on a four-day trip to Singapore.', ['Ana Silva']],
  [
    'VISIT',
    'Minister Ali Hassan toured the plant of Foxconn in Chennai on Tuesday.',
    ['Ali Hassan', 'Foxconn'],
  ],
  [
    'VISIT',
    'Deputy Minister Eva Kask visited the Samsung semiconductor factory in Pyeongtaek.',
    ['Eva Kask', 'Samsung'],
  ],
  ['VISIT', 'Prime Minister Ana Silva left for Beijing on Saturday.', ['Ana Silva']],
  ['VISIT', "Governor Rick Stone's trip to Taiwan ends on Friday.", ['Rick Stone']],
  ['VISIT', 'President Tuan Hai is midway through a five-day tour of Europe.', ['Tuan Hai']],
  ['VISIT', 'Executives of Starlink visited Accra last week.', ['Starlink']],
  ['VISIT', 'The visit of Commerce Minister Ravi Menon to California runs until Sunday.', ['Ravi Menon']],
  ['VISIT', 'Commerce Minister Ravi Menon will travel to Brussels on 14 May.', ['Ravi Menon']],
  ['VISIT', 'Minister Ali Hassan is due in London on Monday.', ['Ali Hassan']],
  ['FORUM', 'Rwanda hosted the Global AI Summit in Kigali on April 3 and 4.', ['Rwanda']],
  [
    'FORUM',
    'The Digital Africa Summit, organised by Smart Africa, opened in Kigali on Monday.',
    ['Smart Africa'],
  ],
  [
    'FORUM',
    'Minister Ali Hassan spoke at the Mobile World Congress in Barcelona on Tuesday.',
    ['Ali Hassan'],
  ],
  [
    'FORUM',
    'The Ministry of Digital Affairs is holding a cybersecurity conference in Warsaw this week.',
    ['Ministry of Digital Affairs'],
  ],
  ['FORUM', 'Minister Ali Hassan inaugurated the Telecom Conclave in New Delhi on Thursday.', ['Ali Hassan']],
  [
    'FORUM',
    'The Chamber of Commerce staged a workshop on e-commerce in Suva on Monday.',
    ['Chamber of Commerce'],
  ],
  ['FORUM', "Next year's summit will be hosted by Switzerland.", ['Switzerland']],
  [
    'FORUM',
    'Speakers at the conference included Minister Ali Hassan and Google vice-president Maria Lopez.',
    ['Ali Hassan', 'Maria Lopez'],
  ],
  ['FORUM', 'Minister Ali Hassan gave the keynote speech at the Web Summit in Lisbon.', ['Ali Hassan']],
  ['AGREEMENT', 'Kenya signed a memorandum of understanding with Huawei on Monday.', ['Kenya', 'Huawei']],
  ['AGREEMENT', 'Nokia and Orange have agreed a five-year network deal.', ['Nokia', 'Orange']],
  [
    'AGREEMENT',
    'A cooperation agreement between the Ministry of Education and Microsoft was signed in Tirana.',
    ['Ministry of Education', 'Microsoft'],
  ],
  ['AGREEMENT', 'Ericsson has won a contract from Telenor to build a 5G network.', ['Ericsson', 'Telenor']],
  ['AGREEMENT', 'Telenor awarded Ericsson a contract worth $200 million.', ['Telenor', 'Ericsson']],
  [
    'AGREEMENT',
    'It signed a letter of intent with Siemens, the Ministry of Energy said.',
    ['Ministry of Energy', 'Siemens'],
  ],
  [
    'AGREEMENT',
    'Under an agreement signed on Monday, Oracle will train civil servants for the Ministry of Finance.',
    ['Oracle'],
  ],
  [
    'AGREEMENT',
    'The memorandum was signed by Minister Ali Hassan and Google vice-president Maria Lopez in the presence of Prime Minister Ana Silva.',
    ['Ali Hassan', 'Maria Lopez', 'Ana Silva'],
  ],
  [
    'AGREEMENT',
    'Prime Minister Ana Silva witnessed the signing of an MoU between the Ministry of Energy and Siemens.',
    ['Ana Silva', 'Ministry of Energy', 'Siemens'],
  ],
  ['AGREEMENT', 'Japan and Chile concluded a digital trade pact.', ['Japan', 'Chile']],
  ['AGREEMENT', 'Vodacom partnered with Starlink to connect schools.', ['Vodacom', 'Starlink']],
  [
    'AGREEMENT',
    'Under a memorandum of understanding that the two concluded on Monday, Huawei will train staff of the East African Communications Organization.',
    ['Huawei'],
  ],
  [
    'AGREEMENT',
    'The Ministry of Digital Affairs joined forces with Cisco to train teachers.',
    ['Ministry of Digital Affairs', 'Cisco'],
  ],
  ['AGREEMENT', 'Samsung chose Nvidia as supplier for its data centre.', ['Samsung', 'Nvidia']],
  ['AGREEMENT', 'A five-year roaming agreement has been reached between MTN and Airtel.', ['MTN', 'Airtel']],
  ['INVESTMENT', 'Microsoft will invest $3 billion in India.', ['Microsoft']],
  [
    'INVESTMENT',
    'Amazon Web Services plans to spend $5 billion on data centres in Mexico.',
    ['Amazon Web Services'],
  ],
  [
    'INVESTMENT',
    'The World Bank approved a $200 million loan to Ghana for digital services.',
    ['World Bank', 'Ghana'],
  ],
  [
    'INVESTMENT',
    "Saudi Arabia's Public Investment Fund bought a 10 per cent stake in Magic Leap.",
    ['Public Investment Fund', 'Magic Leap'],
  ],
  [
    'INVESTMENT',
    'Vodafone acquired Telefonica Deutschland for 4 billion euros.',
    ['Vodafone', 'Telefonica Deutschland'],
  ],
  ['INVESTMENT', 'Silicon Box gets 1.3 billion euros in state aid from Italy.', ['Silicon Box', 'Italy']],
  [
    'INVESTMENT',
    'An investment of $1.5 billion by Microsoft in G42 was announced on Tuesday.',
    ['Microsoft', 'G42'],
  ],
  [
    'INVESTMENT',
    'Mistral AI raised 600 million euros from investors led by General Catalyst.',
    ['Mistral AI'],
  ],
  [
    'INVESTMENT',
    'Intel was awarded $8.5 billion in grants by the US Department of Commerce.',
    ['Intel', 'US Department of Commerce'],
  ],
  ['INVESTMENT', 'Google is putting $2 billion into Anthropic.', ['Google', 'Anthropic']],
  [
    'INVESTMENT',
    "TSMC's $40 billion investment in Arizona was announced by the company in December.",
    ['TSMC'],
  ],
  ['INVESTMENT', 'Huawei donated computers to the University of Zambia.', ['Huawei', 'University of Zambia']],
  ['INVESTMENT', 'More than $200 million has been earmarked by MTN for network services.', ['MTN']],
  ['LAUNCH', 'SpaceX launched a satellite for Indonesia on Monday.', ['SpaceX']],
  ['LAUNCH', 'MTN switched on its 5G network in Lagos.', ['MTN']],
  [
    'LAUNCH',
    'Prime Minister Ana Silva inaugurated the new plant of Foxconn in Porto.',
    ['Ana Silva', 'Foxconn'],
  ],
  ['LAUNCH', 'Microsoft opened a data centre region in Madrid on Tuesday.', ['Microsoft']],
  ['LAUNCH', 'The data centre was opened by Minister Ali Hassan.', ['Ali Hassan']],
  [
    'LAUNCH',
    'The Ministry of Digital Affairs launched a portal for online services.',
    ['Ministry of Digital Affairs'],
  ],
  ['LAUNCH', 'Safaricom will start mobile money services in Ethiopia in August.', ['Safaricom']],
  ['LAUNCH', "Vodacom's 5G service went live in Cape Town on Friday.", ['Vodacom']],
  ['LAUNCH', "Ground was broken on Monday for Rapidus's factory in Chitose.", ['Rapidus']],
  ['LAUNCH', 'A new laboratory of Huawei was unveiled in Cairo.', ['Huawei']],
  ['LAUNCH', 'Bharti Airtel rolled out 5G in eight cities.', ['Bharti Airtel']],
  ['LAUNCH', 'Mass production at the plant of Rapidus is to begin in 2027.', ['Rapidus']],
  ['LAUNCH', "Ethio Telecom's mobile money service, Telebirr, was launched in May.", ['Ethio Telecom']],
  ['LAUNCH', 'Samsung began production at its Texas factory.', ['Samsung']],
  ['POLICY', 'Parliament passed the Data Protection Bill on Tuesday.', ['Parliament']],
  ['POLICY', 'The Data Protection Bill was approved by the National Assembly.', ['National Assembly']],
  ['POLICY', 'President Joe Brown signed the Chips Act into law.', ['Joe Brown']],
  [
    'POLICY',
    'The Ministry of Digital Affairs put a draft law on AI out to consultation.',
    ['Ministry of Digital Affairs'],
  ],
  ['POLICY', 'Ofcom published new rules on online safety.', ['Ofcom']],
  [
    'POLICY',
    'A decree on data centres was published by the Ministry of Communications.',
    ['Ministry of Communications'],
  ],
  ['POLICY', "Brazil's Senate voted in favour of the AI bill.", ['Senate']],
  ['POLICY', "Vietnam's National Assembly adopted a law on digital industry.", ['National Assembly']],
  ['LICENCE', 'The regulator NCA granted Starlink a licence on Monday.', ['NCA', 'Starlink']],
  [
    'LICENCE',
    'Starlink was licensed by the Communications Authority in May.',
    ['Starlink', 'Communications Authority'],
  ],
  [
    'LICENCE',
    "The Competition Commission approved Vodacom's purchase of Maziv.",
    ['Competition Commission', 'Vodacom'],
  ],
  [
    'LICENCE',
    'The Central Bank of Kenya revoked the licence of Moja Pay.',
    ['Central Bank of Kenya', 'Moja Pay'],
  ],
  [
    'LICENCE',
    'The licence of Moja Pay was withdrawn by the Central Bank of Kenya.',
    ['Central Bank of Kenya', 'Moja Pay'],
  ],
  [
    'LICENCE',
    "Ncell's licence has been renewed by the Nepal Telecommunications Authority.",
    ['Ncell', 'Nepal Telecommunications Authority'],
  ],
  ['LICENCE', 'The FAA cleared SpaceX to launch again.', ['FAA', 'SpaceX']],
  [
    'LICENCE',
    'The Communications Authority refused Starlink a permit.',
    ['Communications Authority', 'Starlink'],
  ],
  ['LICENCE', 'Safaricom was awarded the second mobile licence in Ethiopia in 2021.', ['Safaricom']],
  ['LICENCE', 'Regulators in Brazil cleared the merger of Oi and TIM.', ['Oi', 'TIM']],
  [
    'ENFORCEMENT',
    'The Data Protection Commission fined Meta 91 million euros.',
    ['Data Protection Commission', 'Meta'],
  ],
  [
    'ENFORCEMENT',
    'Meta was fined 91 million euros by the Data Protection Commission on Friday.',
    ['Data Protection Commission', 'Meta'],
  ],
  ['ENFORCEMENT', 'Botswana outlawed the import of Starlink kits.', ['Botswana', 'Starlink']],
  [
    'ENFORCEMENT',
    'Texas Attorney General Ken Hall filed a suit against Google in 2022.',
    ['Ken Hall', 'Google'],
  ],
  ['ENFORCEMENT', 'The suit was filed by Ken Hall against Google in 2022.', ['Ken Hall', 'Google']],
  ['ENFORCEMENT', 'Italy blocked DeepSeek in January.', ['Italy', 'DeepSeek']],
  [
    'ENFORCEMENT',
    'The Turkish Competition Board imposed a fine of 2.6 billion lira on Google.',
    ['Turkish Competition Board', 'Google'],
  ],
  [
    'ENFORCEMENT',
    "Japan's Fair Trade Commission raided the offices of Visa.",
    ['Fair Trade Commission', 'Visa'],
  ],
  [
    'ENFORCEMENT',
    'The Federal Court ordered Apple to pay damages to Epic Games.',
    ['Federal Court', 'Apple'],
  ],
  [
    'ENFORCEMENT',
    'The US Department of Commerce added Inspur to the Entity List.',
    ['US Department of Commerce', 'Inspur'],
  ],
  [
    'ENFORCEMENT',
    'The Central Bank of Nigeria stopped OPay from enrolling new customers.',
    ['Central Bank of Nigeria', 'OPay'],
  ],
  ['ENFORCEMENT', 'TikTok faces a ban in Kenya after an order of the High Court.', ['TikTok', 'High Court']],
  [
    'ENFORCEMENT',
    'A penalty of $25 million was handed to Amazon by the Federal Trade Commission.',
    ['Amazon', 'Federal Trade Commission'],
  ],
  [
    'ENFORCEMENT',
    'The Competition Commission of India has ordered an investigation into Swiggy.',
    ['Competition Commission of India', 'Swiggy'],
  ],
  ['ENFORCEMENT', 'Epic Games sued Samsung over its app store.', ['Epic Games', 'Samsung']],
  ['ENFORCEMENT', 'The High Court dismissed an appeal by Uber.', ['High Court', 'Uber']],
  [
    'ENFORCEMENT',
    'Meta has appealed against the fine of the Data Protection Commission.',
    ['Meta', 'Data Protection Commission'],
  ],
  [
    'APPOINTMENT',
    'President Tuan Hai appointed Le Van Minh as minister of science.',
    ['Tuan Hai', 'Le Van Minh'],
  ],
  [
    'APPOINTMENT',
    'Le Van Minh was named chairman of the Vietnam Telecommunications Authority on Monday.',
    ['Le Van Minh', 'Vietnam Telecommunications Authority'],
  ],
  [
    'APPOINTMENT',
    'Nokia named Justin Hart chief executive, replacing Pekka Lund.',
    ['Nokia', 'Justin Hart', 'Pekka Lund'],
  ],
  ['APPOINTMENT', 'Pekka Lund stepped down as chief executive of Nokia.', ['Pekka Lund', 'Nokia']],
  [
    'APPOINTMENT',
    'Anil Kumar Sen took charge as chairman of the Telecom Regulatory Authority of India on Monday.',
    ['Anil Kumar Sen', 'Telecom Regulatory Authority of India'],
  ],
  [
    'APPOINTMENT',
    'The Senate confirmed Laura Hill as chair of the Federal Communications Commission.',
    ['Senate', 'Laura Hill', 'Federal Communications Commission'],
  ],
  [
    'APPOINTMENT',
    'Laura Hill succeeds Peter Ross at the helm of the Federal Communications Commission.',
    ['Laura Hill', 'Peter Ross', 'Federal Communications Commission'],
  ],
  ['APPOINTMENT', 'Minister Ali Hassan resigned on Thursday.', ['Ali Hassan']],
  [
    'APPOINTMENT',
    'A new term of two years was given to Chairman Ravi Sharma in August 2018.',
    ['Ravi Sharma'],
  ],
  ['APPOINTMENT', 'Laura Hill has been sworn in as communications minister.', ['Laura Hill']],
  [
    'APPOINTMENT',
    'President Tuan Hai dismissed Communications Minister Le Van Minh.',
    ['Tuan Hai', 'Le Van Minh'],
  ],
  ['APPOINTMENT', 'The board of Telkom removed chief executive Sipho Zulu.', ['Sipho Zulu']],
  ['APPOINTMENT', 'Sipho Zulu will take over as CEO of Telkom on 1 July.', ['Sipho Zulu', 'Telkom']],
];

describe('A plain sentence', () => {
  test.each(PLAIN)('tells one act, of the type %s: %s', (type, sentence, who) => {
    const events = eventsOf(sentence);
    expect(events.map((event) => event.type)).toEqual([type]);
    const named = events[0]!.who.map((part) => part.replace(/ [A-Z]+$/, ''));
    expect(named).toEqual(expect.arrayContaining([...who]));
  });
});
