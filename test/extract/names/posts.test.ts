import { describe, expect, test } from 'vitest';
import { named, postsIn } from '../named.ts';

describe('a post is read from its title, body and holder', () => {
  test.each([
    ['PTA Chairman Major General (R) Hafeez Ur Rehman spoke.', ['Hafeez Ur Rehman: Chairman @ PTA']],
    [
      'The Innovation and Technology Bureau gave a grant. The Secretary for Innovation and Technology, Alfred Chan, spoke in Hong Kong.',
      ['Alfred Chan: Secretary for Innovation and Technology @ Innovation and Technology Bureau'],
    ],
    ['Chairman PTA Hafeez Ur Rehman spoke.', ['Hafeez Ur Rehman: Chairman @ PTA']],
    [
      'Special envoys John Tanui and Mary Wood spoke.',
      ['John Tanui: Special envoy @ null', 'Mary Wood: Special envoy @ null'],
    ],
    [
      'Secretaries John Tanui and Mary Wood spoke.',
      ['John Tanui: Secretary @ null', 'Mary Wood: Secretary @ null'],
    ],
    [
      'Arvind Krishna, Chairman and CEO of IBM, spoke.',
      ['Arvind Krishna: Chairman @ IBM', 'Arvind Krishna: CEO @ IBM'],
    ],
    [
      'The agreement was hailed by Kazakh Minister of Digital Development, Innovation, and Aerospace Industry Bagdat Mussin.',
      [
        'Bagdat Mussin: Minister of Digital Development, Innovation, and Aerospace Industry @ Ministry of Digital Development, Innovation, and Aerospace Industry',
      ],
    ],
    [
      'Shameel Joosub, CEO of the South African company Vodacom Group, spoke.',
      ['Shameel Joosub: CEO @ Vodacom Group'],
    ],
    ['P D Vaghela, the new chairman of TRAI, spoke.', ['P D Vaghela: chairman @ TRAI']],
    [
      'Communications Authority of Kenya Director General David Mugonyi spoke.',
      ['David Mugonyi: Director General @ Communications Authority of Kenya'],
    ],
    [
      'Microsoft Vice President for the Middle East Samer Abu-Ltaif spoke.',
      ['Samer Abu-Ltaif: Vice President for the Middle East @ Microsoft'],
    ],
    [
      'Pakistan saw Syed Asim Munir, the Chief of Army Staff, meet a delegation of the exchange Binance.',
      ['Syed Asim Munir: Chief of Army Staff @ Pakistan'],
    ],
    [
      'Roblox Corp vice-president for Asia-Pacific public policy Dmitri Sokolov spoke.',
      ['Dmitri Sokolov: vice-president for Asia-Pacific public policy @ Roblox Corp'],
    ],
    [
      'Vaigai Systems chief trust officer Anna Berg spoke.',
      ['Anna Berg: chief trust officer @ Vaigai Systems'],
    ],
    [
      'At Vaigai Systems, the director for spectrum management, Anna Berg, left.',
      ['Anna Berg: director for spectrum management @ Vaigai Systems'],
    ],
    [
      'Borealis Systems’ West Africa lead, Anna Berg, left.',
      ['Anna Berg: West Africa lead @ Borealis Systems'],
    ],
    [
      'Anna Berg, now head of policy for Borealis Systems, spoke.',
      ['Anna Berg: head of policy @ Borealis Systems'],
    ],
    ["Vietnam saw US Chargé d'Affaires Anna Berg.", ["Anna Berg: Chargé d'Affaires @ US"]],
    [
      'Ericsson AB’s head of South East Asia, Oceania and India, Anna Berg, spoke.',
      ['Anna Berg: head of South East Asia, Oceania and India @ Ericsson AB'],
    ],
    [
      'Chairman of the Management Board of Kcell Telecom Anna Berg spoke.',
      ['Anna Berg: Chairman of the Management Board @ Kcell Telecom'],
    ],
    [
      'Juan Pei-jung, a professor of criminology at National Chia Yi University, spoke.',
      ['Juan Pei-jung: professor of criminology @ National Chia Yi University'],
    ],
    [
      'Anna Berg, director of the technology programme at the Institute for Horizons, spoke.',
      ['Anna Berg: director of the technology programme @ Institute for Horizons'],
    ],
    [
      'The startup Rahvas OÜ came. Liisa Kasemets, its 29-year-old CEO, spoke.',
      ['Liisa Kasemets: CEO @ Rahvas OÜ'],
    ],
    ['Signing for Telnor was its chief executive, Anna Berg.', ['Anna Berg: chief executive @ Telnor']],
    ['Telnor was represented by its general manager, Anna Berg.', ['Anna Berg: general manager @ Telnor']],
    ['They chose Silknet, whose founder is Anna Berg.', ['Anna Berg: founder @ Silknet']],
    [
      'The Minister for Digital Transformation and the Civil Service, Anna Berg, spoke.',
      [
        'Anna Berg: Minister for Digital Transformation and the Civil Service @ Ministry of Digital Transformation and the Civil Service',
      ],
    ],
    [
      'The Minister of Hydrocarbons and Energies, Anna Berg, spoke.',
      ['Anna Berg: Minister of Hydrocarbons and Energies @ Ministry of Hydrocarbons and Energies'],
    ],
    [
      'The presidents of Samsung and Hyundai, Anna Berg and Maria Lopez, spoke.',
      ['Anna Berg: president @ Samsung', 'Maria Lopez: president @ Hyundai'],
    ],
    [
      'The Director-General of the Ghana Health Service, Anna Berg, spoke.',
      ['Anna Berg: Director-General @ Ghana Health Service'],
    ],
    ['Zorvek chief executive Anna Berg spoke.', ['Anna Berg: chief executive @ Zorvek']],
    ['Zorvek boss Anna Berg spoke.', ['Anna Berg: boss @ Zorvek']],
    ['Union boss Anna Berg spoke.', ['Anna Berg: Union boss @ null']],
    ['Telecom boss Anna Berg spoke.', ['Anna Berg: Telecom boss @ null']],
    [
      'Starlink was let in by the government of Argentina, whose President Bruno Rey spoke.',
      ['Bruno Rey: President @ Argentina'],
    ],
    ['That is the view of Denmark’s tech ambassador, Anna Berg.', ['Anna Berg: tech ambassador @ Denmark']],
    [
      'Rory Dunn, Acting Head of Division for Security and Defence Policy, European External Action Service, spoke.',
      [
        'Rory Dunn: Acting Head of Division for Security and Defence Policy @ European External Action Service',
      ],
    ],
    [
      'Ana Kova, Director of the Department for Information Society of the Ministry of Economy, spoke.',
      ['Ana Kova: Director of the Department for Information Society @ Ministry of Economy'],
    ],
    [
      'The director of the Department for Trade, Ana Kova, spoke.',
      ['Ana Kova: director @ Department for Trade'],
    ],
    [
      'Norvale Korea’s Douglas Irwin and Tessellate Asia president Anna Berg spoke.',
      ['Anna Berg: president @ Tessellate Asia'],
    ],
    ['Vaigai Systems’ Africa director Anna Berg spoke.', ['Anna Berg: Africa director @ Vaigai Systems']],
    [
      'At Nichiwa Tsuken Inc., Senior Vice President MORIKAWA Jun spoke.',
      ['MORIKAWA Jun: Senior Vice President @ Nichiwa Tsuken Inc.'],
    ],
    [
      'Anna Berg, member of the managing board of Siemens AG, spoke.',
      ['Anna Berg: member of the managing board @ Siemens AG'],
    ],
    ['BSNL Telecom CMD Anna Berg spoke.', ['Anna Berg: CMD @ BSNL Telecom']],
    ['In Chennai, Mayor Anna Berg spoke.', ['Anna Berg: Mayor @ Chennai']],
    ['Labour MP Anna Berg asked.', ['Anna Berg: MP @ Parliament']],
    [
      'The Minister of Telecommunications and the Information Society, Anna Berg, spoke.',
      [
        'Anna Berg: Minister of Telecommunications and the Information Society @ Ministry of Telecommunications and the Information Society',
      ],
    ],
    [
      'Public Utilities Minister Anna Berg spoke.',
      ['Anna Berg: Public Utilities Minister @ Ministry of Public Utilities'],
    ],
    [
      'Former Foreign Minister Anna Berg spoke.',
      ['Anna Berg: ex Former Foreign Minister @ Ministry of Foreign Affairs'],
    ],
    ['Leo Chen, President of Huawei Sub-Saharan Africa, spoke.', ['Leo Chen: President @ Huawei']],
    [
      'ICT Cabinet Secretary William Kabogo spoke.',
      ['William Kabogo: ICT Cabinet Secretary @ Ministry of ICT'],
    ],
    ['She will meet Apple CEO Tim Cook, a European Commission spokesperson said.', ['Tim Cook: CEO @ Apple']],
    [
      'She will meet Jan Roos, a European Commission spokesperson, said the paper.',
      ['Jan Roos: spokesperson @ European Commission'],
    ],
    ['Prime Minister Hun Sen of Cambodia spoke.', ['Hun Sen: Prime Minister @ Cambodia']],
    [
      'Turkish Industry and Technology Minister Mehmet Fatih Kacır spoke.',
      ['Mehmet Fatih Kacır: Industry and Technology Minister @ Ministry of Industry and Technology'],
    ],
    [
      "Egypt's Minister of Communications, Amr Talaat, spoke.",
      ['Amr Talaat: Minister of Communications @ Ministry of Communications'],
    ],
    [
      'Federal Minister for IT and Telecommunication Shaza Fatima spoke.',
      ['Shaza Fatima: Federal Minister for IT and Telecommunication @ Ministry of IT and Telecommunication'],
    ],
    [
      'Egypt’s National Telecom Regulatory Authority (NTRA) Executive President Mohamed Shamroukh signed.',
      ['Mohamed Shamroukh: Executive President @ National Telecom Regulatory Authority'],
    ],
    ['Uzbek President Shavkat Mirziyoyev received him.', ['Shavkat Mirziyoyev: President @ Uzbekistan']],
    ['Chinese Ambassador to Colombia Zhu Jingyang came.', ['Zhu Jingyang: Ambassador @ China']],
    ["Pakistan Prime Minister's Adviser Dr. Tauqir Shah was there.", ['Tauqir Shah: Adviser @ Pakistan']],
    ['Philippine DICT Secretary Ivan John Uy signed.', ['Ivan John Uy: Secretary @ DICT']],
    ['Former FCC chair Jessica Rosenworcel joined.', ['Jessica Rosenworcel: ex chair @ FCC']],
    [
      'Helmut Reisinger, CEO for EMEA and Latin America at Palo Alto Networks, spoke.',
      ['Helmut Reisinger: CEO for EMEA and Latin America @ Palo Alto Networks'],
    ],
    [
      'Ericsson sent its president for Middle East and Africa, Patrick Johansson.',
      ['Patrick Johansson: president for Middle East and Africa @ Ericsson'],
    ],
    [
      'The European Commission’s Executive Vice-President for Tech Sovereignty, Security and Democracy, Henna Virkkunen, spoke.',
      [
        'Henna Virkkunen: Executive Vice-President for Tech Sovereignty, Security and Democracy @ European Commission',
      ],
    ],
    [
      'The Governor of Mikawa, Taro Abe, spoke. Vice Governor Mika Ono answered the Ministry of Economy.',
      ['Taro Abe: Governor @ Mikawa', 'Mika Ono: Vice Governor @ Mikawa'],
    ],
    ['Katie Hobbs, Governor of Arizona, came.', ['Katie Hobbs: Governor @ Arizona']],
    [
      'The new chairman of the Telecom Regulatory Authority of India is P D Vaghela.',
      ['P D Vaghela: chairman @ Telecom Regulatory Authority of India'],
    ],
    [
      'The FCC commissioners, Geoffrey Starks and Anna Gomez, dissented.',
      ['Geoffrey Starks: commissioner @ FCC', 'Anna Gomez: commissioner @ FCC'],
    ],
    [
      'US Trade Representative Katherine Tai spoke.',
      ['Katherine Tai: Trade Representative @ Office of the Trade Representative'],
    ],
    [
      'MEEZA chief executive Khalid Mohammed al-Kubaisi signed.',
      ['Khalid Mohammed al-Kubaisi: chief executive @ MEEZA'],
    ],
    [
      'Anil Kumar Lahoti took charge as Chairman of TRAI; earlier he served as member of the Railway Board.',
      ['Anil Kumar Lahoti: Chairman @ TRAI', 'Anil Kumar Lahoti: member @ Railway Board'],
    ],
    [
      'Kent Walker, president of global affairs at Alphabet, testified.',
      ['Kent Walker: president of global affairs @ Alphabet'],
    ],
    [
      "Margaret Ndung'u was director of ICT at Safaricom and before that head of systems at Equity Bank.",
      ["Margaret Ndung'u: director of ICT @ Safaricom", "Margaret Ndung'u: head of systems @ Equity Bank"],
    ],
    [
      'Josh Hawley and Richard Blumenthal, both US senators, wrote.',
      ['Josh Hawley: senator @ Senate', 'Richard Blumenthal: senator @ Senate'],
    ],
    [
      'The new FCC commissioners are:\n\n• Anna Gomez, a lawyer\n\n• Olivia Trusty',
      ['Anna Gomez: commissioner @ FCC', 'Olivia Trusty: commissioner @ FCC'],
    ],
    ['ICT CS William Kabogo of Kenya spoke.', ['William Kabogo: ICT Cabinet Secretary @ Ministry of ICT']],
    ['Lip-Bu Tan, Intel’s Malaysian-born chief executive, stayed.', ['Lip-Bu Tan: chief executive @ Intel']],
    [
      'Judge Amit Mehta of the US District Court for the District of Columbia ruled.',
      ['Amit Mehta: Judge @ US District Court for the District of Columbia'],
    ],
    ['Texas Attorney General Ken Paxton sued.', ['Ken Paxton: Attorney General @ Texas']],
    [
      'Member (Compliance & Enforcement) PTA Dr. Khawar Siddique Khokhar spoke.',
      ['Khawar Siddique Khokhar: Member @ PTA'],
    ],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });

  test('a ministry named in full takes the officials of its portfolio', () => {
    const posts = postsIn(
      'The Ministry of Information Technology and Telecommunication hosted it. Secretary IT and Telecom Zarrar Hasham Khan and Member Telecom Muhammad Jahanzeb Rahim attended.',
    );
    expect(posts).toEqual([
      'Zarrar Hasham Khan: Secretary IT and Telecom @ Ministry of Information Technology and Telecommunication',
      'Muhammad Jahanzeb Rahim: Member Telecom @ Ministry of Information Technology and Telecommunication',
    ]);
  });

  test('a ministry named by its people bears the minister’s portfolio, not the vice minister’s', () => {
    expect(
      postsIn(
        'The Undersecretary of Telecommunications, Rodrigo Fuenzalida, came. The Minister of Transport and Telecommunications, Javier Undurraga, did not. The ministry’s director general of networks, Ana Paz, spoke.',
      ),
    ).toEqual([
      'Rodrigo Fuenzalida: Undersecretary of Telecommunications @ Ministry of Transport and Telecommunications',
      'Javier Undurraga: Minister of Transport and Telecommunications @ Ministry of Transport and Telecommunications',
      'Ana Paz: director general of networks @ Ministry of Transport and Telecommunications',
    ]);
  });

  test.each([
    [
      'She is director general of the Data Authority. She succeeds Berit Aasland.',
      'Berit Aasland: director general @ Data Authority',
    ],
    [
      'Ana Paz heads it as director of the Spectrum Office. Her predecessor, Omar Rizk, left.',
      'Omar Rizk: director @ Spectrum Office',
    ],
    [
      'He is the new chairman of Zain. He takes over from Col. Faustin Bizimana.',
      'Faustin Bizimana: chairman @ Zain',
    ],
  ])('%s – who held a post before holds it too', (body, expected) => {
    expect(postsIn(body)).toContain(expected);
  });

  test.each([
    ['Huawei’s Middle East president, Alaa Sherif, came.', 'Alaa Sherif: Middle East president @ Huawei'],
    [
      'The firm’s West Africa lead is absent. Google’s India head, Preeti Lobana, spoke.',
      'Preeti Lobana: India head @ Google',
    ],
    [
      'Zephyr Mobile, which Boubyan Group controls, paid. "We take note," its spokesperson, Meriem Slimane, said.',
      'Meriem Slimane: spokesperson @ Zephyr Mobile',
    ],
    [
      'Nubarron Inc. opened in Quito. The president of the company, Luis Paz, spoke.',
      'Luis Paz: president @ Nubarron Inc.',
    ],
    [
      'The Budget Committee met. "No," committee chair Grace Nabukenya said.',
      'Grace Nabukenya: chair @ Budget Committee',
    ],
    [
      'The Chairman of the Board of Directors of Masar Telecom Suhail Mazrui came.',
      'Suhail Mazrui: Chairman of the Board of Directors @ Masar Telecom',
    ],
    ['Crown Prince Salman bin Hamad of Bahrain came.', 'Salman bin Hamad: Crown Prince @ Bahrain'],
    ['US chargé d’affaires Meredith Lathrop attended.', 'Meredith Lathrop: chargé d’affaires @ US'],
    [
      'The Minister Delegate in charge of Digital Transition, Aya Fassi, signed.',
      'Aya Fassi: Minister Delegate in charge of Digital Transition @ Ministry of Digital Transition',
    ],
    [
      'The Federal Minister for Finance Senator Asad Tiwana spoke.',
      'Asad Tiwana: Federal Minister for Finance @ Ministry of Finance',
    ],
    ['Present was the Mayor of Bishoftu Chaltu Gemechu.', 'Chaltu Gemechu: Mayor @ Bishoftu'],
    [
      'Tamil Nadu’s fair opened. Chief Minister K. Selvam cut the ribbon.',
      'K. Selvam: Chief Minister @ Tamil Nadu',
    ],
    [
      'The Commissioner for Trade and Economic Security Maroš Šefčov of the European Commission came.',
      'Maroš Šefčov: Commissioner for Trade and Economic Security @ European Commission',
    ],
    [
      'Ines Kral, until recently sales director of Tolvo Oyj, spoke.',
      'Ines Kral: sales director @ Tolvo Oyj',
    ],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toContain(expected);
  });

  test('a line of an attendance list tells the body of its title, in front or at its end', () => {
    expect(
      postsIn(
        'The session was attended by:\n\n- Bytewharf (Callum Ferris, managing director)\n- Folarin Adegbite, MD/CEO, Tombo\n- Jean Dupont, Director General, Ministry of Digital Economy',
      ),
    ).toEqual([
      'Callum Ferris: managing director @ Bytewharf',
      'Folarin Adegbite: MD @ Tombo',
      'Folarin Adegbite: CEO @ Tombo',
      'Jean Dupont: Director General @ Ministry of Digital Economy',
    ]);
  });

  test('in a list of title, name, title, name each title keeps its name', () => {
    expect(
      postsIn(
        'State Minister of Technology, Kanaka Herath, Indian High Commissioner, Gopal Bagley, and others met in Colombo, Sri Lanka.',
      ),
    ).toEqual([
      'Kanaka Herath: State Minister of Technology @ Ministry of Technology',
      'Gopal Bagley: High Commissioner @ India',
    ]);
  });

  test('a firm’s president is no head of state', () => {
    expect(postsIn('Samsung Electronics President Roh Tae-moon met Vietnamese officials.')).toEqual([
      'Roh Tae-moon: President @ Samsung Electronics',
    ]);
  });

  test('a comma of a headline parts two persons', () => {
    const body = 'Ishaq Dar met Joe Tsai, chairman of Alibaba.';
    expect(postsIn(body, 'Deputy PM Ishaq Dar, Alibaba chairman discuss trade')).toEqual([
      'Ishaq Dar: Deputy Prime Minister @ Pakistan',
      'Joe Tsai: chairman @ Alibaba',
    ]);
  });

  test('a leader named without a country is placed at home, not where he travels', () => {
    expect(
      postsIn('Prime Minister Shehbaz Sharif is on a visit to China, where China and Huawei received him.'),
    ).toEqual(['Shehbaz Sharif: Prime Minister @ Pakistan']);
  });

  test('the evidence of a post is the words of the text', () => {
    const { entities, text } = named('Arvind Krishna, Chairman and CEO of IBM, spoke.');
    for (const { posts } of entities)
      for (const { start, end, evidence } of posts) expect(text.slice(start, end)).toBe(evidence);
  });
});

describe('a post is read where nations and places stand between its parts', () => {
  test.each([
    ['It met the CEO of Ericsson, the Swede Lars Holmgren, on Monday.', ['Lars Holmgren: CEO @ Ericsson']],
    [
      'It met the chairman of Nokia, the Finnish economist Pekka Salonen.',
      ['Pekka Salonen: chairman @ Nokia'],
    ],
    [
      "Ahmed Farouk, CEO of Egypt's National Telecom Regulatory Authority (NTRA), took part.",
      ['Ahmed Farouk: CEO @ National Telecom Regulatory Authority'],
    ],
    [
      "Leyla Aliyeva, Deputy Chief of Staff at Kazakhstan's Ministry of Digital Development, spoke.",
      ['Leyla Aliyeva: Deputy Chief of Staff @ Ministry of Digital Development'],
    ],
    [
      'The Minister of Enterprises and Made in Italy, Paolo Bianchi, thanked the host.',
      [
        'Paolo Bianchi: Minister of Enterprises and Made in Italy @ Ministry of Enterprises and Made in Italy',
      ],
    ],
    [
      'Minister for Frontier Affairs and Balochistan, Imran Gul, Chief Minister of Punjab, Asif Khan, and Federal Secretary for IT, Dr. Bilal Shah, attended.',
      [
        'Imran Gul: Minister for Frontier Affairs and Balochistan @ Ministry of Frontier Affairs and Balochistan',
        'Asif Khan: Chief Minister @ Punjab',
        'Bilal Shah: Federal Secretary for IT @ Ministry of IT',
      ],
    ],
    [
      "Pakistan Prime Minister's Focal Person for Polio Eradication, Sara Malik, joined.",
      ['Sara Malik: Focal Person for Polio Eradication @ Pakistan'],
    ],
    ['Acting TCRA Director General Amina Juma spoke.', ['Amina Juma: Director General @ TCRA']],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });
});

describe('the part of a body that an officer is in charge of belongs to the title', () => {
  test.each([
    [
      'The visitors were received by the Director, Public Affairs Department, Tunde Bello, at the Nigerian Communications Commission.',
      ['Tunde Bello: Director, Public Affairs Department @ Nigerian Communications Commission'],
    ],
    [
      'The National Communications Authority sent Kwame Addo, Director Spectrum Administration.',
      ['Kwame Addo: Director Spectrum Administration @ National Communications Authority'],
    ],
    [
      'Aisha Bello, Head, Legal and Regulatory Services of MTN Nigeria, spoke.',
      ['Aisha Bello: Head, Legal and Regulatory Services @ MTN Nigeria'],
    ],
    [
      'Paul Nkusi was Head of the ICT Business Development Department at the Rwanda Development Board.',
      ['Paul Nkusi: Head of the ICT Business Development Department @ Rwanda Development Board'],
    ],
    [
      'It was told by Yang Lin, director of ICT Strategy and Policy Department of Huawei.',
      ['Yang Lin: director of ICT Strategy and Policy Department @ Huawei'],
    ],
    // A body with a name of its own.
    ['Anna Berg, head of the Commerce Department, spoke.', ['Anna Berg: head @ Commerce Department']],
    ['Anna Berg, Director of Digital Realty, spoke.', ['Anna Berg: Director @ Digital Realty']],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });
});

describe('ranks under a minister have a field, and the ministry that the text names', () => {
  test.each([
    [
      'The Department of State sent Deputy Assistant Secretary for International Cyberspace Security Anna Berg.',
      ['Anna Berg: Deputy Assistant Secretary for International Cyberspace Security @ Department of State'],
    ],
    [
      'DICT Undersecretary for Infostructure Management, Cybersecurity and Upskilling Jose Reyes spoke. The Department of Information and Communications Technology (DICT) hosted it.',
      [
        'Jose Reyes: Undersecretary for Infostructure Management, Cybersecurity and Upskilling @ Department of Information and Communications Technology',
      ],
    ],
    [
      "Egypt's Ministry of Communications sent Mona Fahmy, Deputy Minister for Talent.",
      ['Mona Fahmy: Deputy Minister for Talent @ Ministry of Communications'],
    ],
    ['Nepal sent Government Secretary Hari Thapa.', ['Hari Thapa: Government Secretary @ Nepal']],
    [
      'U.S. Ambassador at Large for Cyberspace and Digital Policy Anna Berg spoke.',
      ['Anna Berg: Ambassador at Large for Cyberspace and Digital Policy @ U.S.'],
    ],
    [
      "Estonia's Ambassador-at-Large for Digital Affairs Kersti Tamm spoke.",
      ['Kersti Tamm: Ambassador-at-Large for Digital Affairs @ Estonia'],
    ],
    // Without another ministry in the text the portfolio names it.
    [
      'Deputy Minister for Digital Affairs Anna Berg spoke.',
      ['Anna Berg: Deputy Minister for Digital Affairs @ Ministry of Digital Affairs'],
    ],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });
});

describe('a body beside a title is told from the name of the holder', () => {
  test.each([
    [
      'Maia Beridze, whom Rector of the University Giorgi Lomidze met, works at Tbilisi State University.',
      ['Giorgi Lomidze: Rector @ Tbilisi State University'],
    ],
    ['Managing Director of BHTPA Hosne Ara Begum spoke.', ['Hosne Ara Begum: Managing Director @ BHTPA']],
    ['Secretary General, APNS Sarmad Ali spoke.', ['Sarmad Ali: Secretary General @ APNS']],
    ['Director General, NTDA, Sara Malik came.', ['Sara Malik: Director General @ NTDA']],
    [
      'His counterpart at the Universal Service Fund, CEO Daniel Reid, agreed.',
      ['Daniel Reid: CEO @ Universal Service Fund'],
    ],
    ['After talks at Jazz, Prime Minister Ali Khan left Pakistan.', ['Ali Khan: Prime Minister @ Pakistan']],
    // The name after a small noun is the firm's.
    ['The president of the company Saebit Norvik spoke.', []],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });
});

describe('a holder is told from "the post of" and from a list with bodies', () => {
  test.each([
    [
      'Ami Levi is the choice of Minister Eli Cohen (Kulanu) for the posts of Chairman of the Innovation Authority and of Chief Scientist.',
      ['Ami Levi: Chairman @ Innovation Authority', 'Ami Levi: Chief Scientist @ Innovation Authority'],
    ],
    [
      'Sara Malik has assumed the office of Director General of the National Telecom Authority.',
      ['Sara Malik: Director General @ National Telecom Authority'],
    ],
    [
      'Two joint secretaries, Ritesh Shakya of the Finance Ministry and Hari Thapa of the Ministry of Trade, serve on it.',
      [
        'Ritesh Shakya: joint secretary @ Finance Ministry',
        'Hari Thapa: joint secretary @ Ministry of Trade',
      ],
    ],
    ['It was said by Sujan Thapa, who is President of ICAN.', ['Sujan Thapa: President @ ICAN']],
    [
      'Samira Haddad, Secretary General of the ministry, came with Deputy Head of the ministry Omar Rizk. The Ministry of Trade was host.',
      ['Samira Haddad: Secretary General @ Ministry of Trade', 'Omar Rizk: Deputy Head @ Ministry of Trade'],
    ],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    [
      'They met Anna Berg, CEO of Telnor Mobile and Norvik Systems, on Monday.',
      ['Anna Berg: CEO @ Telnor Mobile', 'Anna Berg: CEO @ Norvik Systems'],
    ],
    [
      'They met Anna Berg, chairwoman of the Data Board and of Norvik Systems.',
      ['Anna Berg: chairwoman @ Data Board', 'Anna Berg: chairwoman @ Norvik Systems'],
    ],
    // Two who met, not two bodies of one post.
    ['They met Anna Berg, CEO of Telnor Mobile and Omar Rizk.', ['Anna Berg: CEO @ Telnor Mobile']],
    ['Anna Berg, CEO of Telnor Mobile, and Norvik Systems signed.', ['Anna Berg: CEO @ Telnor Mobile']],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });

  test('a first of three names behind a comma is no firm', () => {
    expect(postsIn('The chairman, Norvik Kumar Shakya, spoke for Jazz.')).toEqual([
      'Norvik Kumar Shakya: chairman @ Jazz',
    ]);
  });
});

describe('a minister is responsible for a field in several wordings', () => {
  test.each([
    [
      'The Minister responsible for Technology, Hon. Ryan Bell, spoke.',
      ['Ryan Bell: Minister responsible for Technology @ Ministry of Technology'],
    ],
    [
      'Minister in charge of Posts Anna Berg spoke.',
      ['Anna Berg: Minister in charge of Posts @ Ministry of Posts'],
    ],
    [
      'The Minister of State with responsibility for Digital Transformation, Anna Berg, spoke.',
      [
        'Anna Berg: Minister of State with responsibility for Digital Transformation @ Ministry of Digital Transformation',
      ],
    ],
    [
      'The state minister tasked with Digital Affairs, Anna Berg, spoke.',
      ['Anna Berg: state minister tasked with Digital Affairs @ Ministry of Digital Affairs'],
    ],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });

  test('who is only said to be responsible has no field', () => {
    expect(postsIn('The Minister of Posts, Anna Berg, held him responsible for the delay.')).toEqual([
      'Anna Berg: Minister of Posts @ Ministry of Posts',
    ]);
  });
});

describe('a member of a chamber of deputies', () => {
  test.each([
    ['Deputy Marlen Ordaz, who asked, left.', ['Marlen Ordaz: Deputy @ Parliament']],
    ['Deputy Prime Minister Anna Berg of Ghana left.', ['Anna Berg: Deputy Prime Minister @ Ghana']],
    ['Zong sent Deputy Head Anna Berg.', ['Anna Berg: Deputy Head @ Zong']],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });
});

describe('a post is found where its body stands a little apart', () => {
  test.each([
    // Past parentheses.
    [
      'It was told by the Communications and Media Commission (CMC), whose chairman, Nawfal Jaber, spoke.',
      ['Nawfal Jaber: chairman @ Communications and Media Commission'],
    ],
    // The subject of a clause with "who", whatever governs its name.
    [
      'The Telecommunications Commission knows the name of Wilfredo Banegas, who was sworn in as the commission’s president.',
      ['Wilfredo Banegas: president @ Telecommunications Commission'],
    ],
    [
      'Estonia’s Ambassador to Mongolia with residence in Beijing, Anna Berg, spoke.',
      ['Anna Berg: Ambassador @ Estonia'],
    ],
    // What is quoted has a subject of its own.
    [
      'Tigo Honduras appealed. “The Ministry of Works cut it,” its regulatory manager, Anna Berg, said.',
      ['Anna Berg: regulatory manager @ Tigo Honduras'],
    ],
    [
      'Axiata Group Berhad Group Chief Executive Officer Dato’ Anna Berg spoke.',
      ['Anna Berg: Group Chief Executive Officer @ Axiata Group Berhad'],
    ],
    [
      'The Secretary of Innovation, Anna Berg, spoke for the Secretariat of Innovation.',
      ['Anna Berg: Secretary of Innovation @ Secretariat of Innovation'],
    ],
    [
      'The Minister of Development of Republika Srpska, Anna Berg, spoke.',
      ['Anna Berg: Minister of Development @ Ministry of Development'],
    ],
    [
      'The deputy head of the US Consulate General, Todd Berg, spoke.',
      ['Todd Berg: deputy head @ US Consulate General'],
    ],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });
});

describe('one word each behind a plural title are bodies', () => {
  test.each([
    ['The managing directors of Gamtel, Gamcel and Africell came.', []],
    // A holder each.
    [
      'The heads of Zong and Jazz, John Tanui and Mary Wood, came.',
      ['John Tanui: head @ Zong', 'Mary Wood: head @ Jazz'],
    ],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });
});

describe('a title goes on with what it is the head of', () => {
  test.each([
    [
      'Todd Berg, Deputy Chief of Mission at the US Embassy, spoke.',
      ['Todd Berg: Deputy Chief of Mission @ US Embassy'],
    ],
    [
      'Anna Berg, Chief of Protocol at the Ministry of Posts, spoke.',
      ['Anna Berg: Chief of Protocol @ Ministry of Posts'],
    ],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });
});

describe('an unknown name is a body where someone holds a post there', () => {
  test.each([
    ['The chairwoman of the TKK, Elfriede Berg, spoke.', ['Elfriede Berg: chairwoman @ TKK']],
    [
      'The Director General of Al-Madar Al-Jadeed, Nuri Zwai, spoke.',
      ['Nuri Zwai: Director General @ Al-Madar Al-Jadeed'],
    ],
    [
      'The Director General of Libyana Mobile Phone, Salem Bushaala, spoke.',
      ['Salem Bushaala: Director General @ Libyana Mobile Phone'],
    ],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });
});

describe('a noun with a small word in front stands for the body of a post', () => {
  test.each([
    [
      'Economics Minister Juris Kalns and the parliamentary secretary of his ministry, Liga Straume, spoke.',
      [
        'Juris Kalns: Economics Minister @ Ministry of Economics',
        'Liga Straume: parliamentary secretary @ Ministry of Economics',
      ],
    ],
    [
      'Subtel has a new head. The spokesman of the regulator, Zenun Haxhi, spoke.',
      ['Zenun Haxhi: spokesman @ Subtel'],
    ],
    [
      'The Ministry of Posts sent State Secretary of the Ministry B. Oyunbileg.',
      ['B. Oyunbileg: State Secretary @ Ministry of Posts'],
    ],
    // A noun that stands for no body of the text.
    ['The Ministry of Posts was praised by the president of his club, Anna Berg.', []],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });
});

describe('two plain names behind the field of an officer are the holder’s', () => {
  test.each([
    [
      'Zong sent Head of Regulatory Affairs Fathima Nazeer.',
      ['Fathima Nazeer: Head of Regulatory Affairs @ Zong'],
    ],
    ['Anna Berg, head of Digital Norvik Trust, spoke.', ['Anna Berg: head @ Digital Norvik Trust']],
    [
      'Anna Berg, head of Digital Business Solutions Limited, spoke.',
      ['Anna Berg: head @ Digital Business Solutions Limited'],
    ],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });
});

describe('posts in a chain of commas are those of the one whose name ends it', () => {
  test.each([
    [
      'Mauritius was represented by the Deputy Prime Minister, Minister of Information Technology, Ms Kavita Rama.',
      [
        'Kavita Rama: Deputy Prime Minister @ Mauritius',
        'Kavita Rama: Minister of Information Technology @ Ministry of Information Technology',
      ],
    ],
    // Two persons, the first without a name.
    [
      'Ghana was represented by the Prime Minister, Minister of Finance Kofi Addo, and others.',
      ['Kofi Addo: Minister of Finance @ Ministry of Finance'],
    ],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toEqual(expected);
  });
});

describe('words that are no post', () => {
  test.each([
    'Global leaders from the GCC Member States came.',
    'The head of the delegation thanked the hosts.',
    'An official of the ministry confirmed it.',
    'General Motors and General Electric agreed.',
    'Deputy ministers attended, and so did chief executives.',
    'The minister said that the secretary would follow.',
    'King Abdullah University of Science and Technology took part.',
    'Omar Sultan Al Olama spoke.',
    'Member States of the union agreed.',
    'Chief among them is the agreement.',
    'At 3 PM Shehbaz Sharif left.',
    'Mr. Dean Yu signed.',
    'Sara Malik graced the ceremony as the chief guest.',
    'Md. Karim Uddin of Dhaka signed.',
    'Air Chief Marshal Asif Khan and Squadron Leader Jane Doe of Zong came.',
  ])('%s', (body) => {
    expect(postsIn(body)).toEqual([]);
  });
});

describe('titles, styles and posts stand in the order of many lands', () => {
  test.each([
    [
      'The ambassador of the People’s Republic of China in Fiji, Chen Lan, spoke.',
      ['Chen Lan: ambassador @ People’s Republic of China'],
    ],
    [
      'Delima Berhad sent its group chief executive officer Dato’ Ir. Lee Wei Hong.',
      ['Lee Wei Hong: group chief executive officer @ Delima Berhad'],
    ],
    [
      'Delima Berhad chairman Tan Sri Dato’ Seri Rahim Harun spoke.',
      ['Rahim Harun: chairman @ Delima Berhad'],
    ],
    ['Telnor’s chairman, Tan Boon Huat, spoke of Sri Lanka.', ['Tan Boon Huat: chairman @ Telnor']],
    [
      'The forestry, trade and employment minister, Mark Loos, spoke.',
      ['Mark Loos: forestry, trade and employment minister @ Ministry of Forestry, Trade and Employment'],
    ],
    [
      'In talks on trade, employment minister Mark Loos spoke.',
      ['Mark Loos: employment minister @ Ministry of Employment'],
    ],
    [
      'Telnor’s vice president for Central Asia and the Caucasus, Anna Berg, spoke.',
      ['Anna Berg: vice president for Central Asia and the Caucasus @ Telnor'],
    ],
    [
      'Telnor’s policy lead for the Western Balkans, Anna Berg, spoke.',
      ['Anna Berg: policy lead for the Western Balkans @ Telnor'],
    ],
    ['Telnor took a policy lead over Anna Berg.', []],
    [
      'Anna Berg, the undersecretary of state to Italy’s Ministry of Labour, spoke.',
      ['Anna Berg: undersecretary of state @ Ministry of Labour'],
    ],
    [
      'The Minister for Infrastructure and Port Development, Mark Loos, spoke.',
      [
        'Mark Loos: Minister for Infrastructure and Port Development @ Ministry of Infrastructure and Port Development',
      ],
    ],
    [
      'The lease was signed by Minister for Youth, Senator the Hon. Mark Loos, in May.',
      ['Mark Loos: Minister for Youth @ Ministry of Youth', 'Mark Loos: Senator @ Senate'],
    ],
    ['Former TRAI Chairman, retired Colonel Mark Loos, spoke.', ['Mark Loos: ex Chairman @ TRAI']],
    ['Lt. Gov. Anna Berg of Idaho spoke.', ['Anna Berg: Lieutenant Governor @ Idaho']],
  ])('%s', (text, posts) => {
    expect(postsIn(text)).toEqual(posts);
  });
});

describe('a post without a body is held where the one told just before is', () => {
  test.each([
    [
      'The Minister of Youth, Mark Loos, met the press. Deputy Minister Anna Berg was there, and so was the Ministry of Trade.',
      'Anna Berg: Deputy Minister @ Ministry of Youth',
    ],
    [
      'The Minister of Youth, Mark Loos, met Minister Anna Berg. The Ministry of Trade was there.',
      'Anna Berg: Minister @ Ministry of Trade',
    ],
    [
      'The Minister of Youth, Mark Loos, spoke.\n\nLoos was helped by his chief of staff, Anna Berg, and by the Ministry of Trade.',
      'Anna Berg: chief of staff @ Ministry of Youth',
    ],
    [
      'Mark Loos, Chief Executive of the Fair Trading Commission, and Anna Berg, his deputy, spoke.',
      'Anna Berg: deputy @ Fair Trading Commission',
    ],
    [
      'It was Telnor Limited’s turn, whose managing director, Anna Berg, spoke. Borealis Limited listened.',
      'Anna Berg: managing director @ Telnor Limited',
    ],
    [
      'Telnor Limited received Borealis Limited, headed by the company’s president, Mark Loos, and its country manager, Anna Berg.',
      'Anna Berg: country manager @ Borealis Limited',
    ],
    [
      'Telnor Limited and its chairman, Anna Berg, received Borealis Limited.',
      'Anna Berg: chairman @ Telnor Limited',
    ],
    [
      'Managing Director Anna Berg told the Coral News Agency that Telnor Limited had no choice. The Coral News Agency asked why.',
      'Anna Berg: Managing Director @ Telnor Limited',
    ],
    [
      'NCC Chairman Mark Loos and Acting CEO Anna Berg spoke. Starlink listened.',
      'Anna Berg: Acting CEO @ NCC',
    ],
    [
      'The director of Telnor Limited who oversees all sales, Anna Berg, will travel.',
      'Anna Berg: director @ Telnor Limited',
    ],
  ])('%s', (text, post) => {
    expect(postsIn(text)).toContain(post);
  });
});

describe('the duty of an officer is of small words up to a mark or a link', () => {
  test.each([
    [
      'Telnor’s director of edge networks, Anna Berg, spoke.',
      ['Anna Berg: director of edge networks @ Telnor'],
    ],
    ['Anna Berg, head of growth at Telnor, spoke.', ['Anna Berg: head of growth @ Telnor']],
    ['Anna Berg, director of state-run Telnor, spoke.', ['Anna Berg: director @ Telnor']],
    ['Anna Berg, director of rival carriers, spoke.', ['Anna Berg: director @ null']],
    [
      'Anna Berg, head of the agency, spoke for the Fair Trading Agency.',
      ['Anna Berg: head @ Fair Trading Agency'],
    ],
  ])('%s', (text, posts) => {
    expect(postsIn(text)).toEqual(posts);
  });
});

describe('an envoy is of the land that sends, not of the place of the post', () => {
  test.each([
    [
      'Norway is glad: the consul general in San Francisco, Anna Berg, spoke in Oslo.',
      ['Anna Berg: consul general @ Norway'],
    ],
    [
      'Fiji is glad. The consul general in Suva, Anna Berg, met Fiji and Japan.',
      ['Anna Berg: consul general @ Japan'],
    ],
    ['Japan’s ambassador in Fiji, Anna Berg, spoke.', ['Anna Berg: ambassador @ Japan']],
  ])('%s', (text, posts) => {
    expect(postsIn(text)).toEqual(posts);
  });
});

describe('a head of state, a chieftain, a board and a house are read in titles', () => {
  test.each([
    [
      'He met the Head of State, President Mark Loos, in Cameroon.',
      ['Mark Loos: Head of State @ Cameroon', 'Mark Loos: President @ Cameroon'],
    ],
    [
      'It was granted by the Prime Minister, Head of Government, Chief Mark Loos of Cameroon.',
      ['Mark Loos: Prime Minister @ Cameroon', 'Mark Loos: Head of Government @ Cameroon'],
    ],
    ['Kenya’s head of state, Mark Loos, spoke.', ['Mark Loos: head of state @ Kenya']],
    [
      'The Head of Government Relations of Telnor Limited, Mark Loos, spoke.',
      ['Mark Loos: Head of Government Relations @ Telnor Limited'],
    ],
    ['It was said by SpaceX Chief Mark Loos.', ['Mark Loos: Chief @ SpaceX']],
    [
      'It was opened by Chief Justice Mark Loos of the Supreme Court.',
      ['Mark Loos: Chief Justice @ Supreme Court'],
    ],
    [
      'Mark Loos, the Chairman of Telnor Limited’s Board of Directors, spoke.',
      ['Mark Loos: Chairman of the Board of Directors @ Telnor Limited'],
    ],
    ['House Majority Leader Mark Loos spoke.', ['Mark Loos: Majority Leader @ House']],
    ['Senate Minority Whip Mark Loos spoke.', ['Mark Loos: Minority Whip @ Senate']],
    ['House Speaker Mark Loos spoke.', ['Mark Loos: Speaker @ House']],
    [
      'General Intelligence Services head Mark Loos spoke.',
      ['Mark Loos: head @ General Intelligence Services'],
    ],
  ])('%s', (text, posts) => {
    expect(postsIn(text)).toEqual(posts);
  });
});

describe('what describes a body and whose committee it is stand between a title and its body', () => {
  test.each([
    ['Anna Berg, director of the data centre company Nordljos, spoke.', ['Anna Berg: director @ Nordljos']],
    ['Anna Berg, chief of the payments start-up Kvikpay, spoke.', ['Anna Berg: chief @ Kvikpay']],
    [
      'They saw the Director of the municipal Department of Health, Anna Berg.',
      ['Anna Berg: Director @ Department of Health'],
    ],
    ['Anna Berg, director of data at Nordljos, spoke.', ['Anna Berg: director of data @ Nordljos']],
    [
      'The group is led by Anna Berg, chair of the Senate’s committee on transport.',
      ['Anna Berg: chair @ Senate’s committee on transport'],
    ],
    [
      'The group is led by Anna Berg, who chairs the Senate’s committee on transport.',
      ['Anna Berg: chair @ Senate’s committee on transport'],
    ],
    [
      'They heard Anna Berg, chairwoman of the parliament’s Digital Affairs Committee.',
      ['Anna Berg: chairwoman @ Digital Affairs Committee'],
    ],
    [
      'The Croatian regulator HAKOM was spoken for by the chairman of its council, Mark Loos.',
      ['Mark Loos: chairman @ HAKOM'],
    ],
  ])('%s', (text, posts) => {
    expect(postsIn(text)).toEqual(posts);
  });
});

describe('a unit in small letters and a trade with a rank belong to a title', () => {
  test.each([
    [
      'The Customs Agency has changed. The head of its electronic commerce division, Mark Loos, was moved.',
      ['Mark Loos: head of its electronic commerce division @ Customs Agency'],
    ],
    ['It was told by Zong’s chief strategist, Mark Loos.', ['Mark Loos: chief strategist @ Zong']],
    ['It was told by Zong’s chief engineer, Mark Loos.', ['Mark Loos: chief engineer @ Zong']],
    ['It was told by Zong engineer Mark Loos.', []],
    [
      'It was told by the chair of the National Assembly’s Information Committee, Dagoretti South MP Mark Loos.',
      ['Mark Loos: chair @ Information Committee', 'Mark Loos: MP @ National Assembly'],
    ],
    [
      'Chief of the Cyber Security Center Major General (Ret.) Eng. Bader Khatib received them.',
      ['Bader Khatib: Chief @ Cyber Security Center'],
    ],
  ])('%s', (text, posts) => {
    expect(postsIn(text)).toEqual(posts);
  });
});

describe('a town and a noun that stand for the place and the body are no part of a title', () => {
  test.each([
    ['Kobo Limited shrank. Its head in Arequipa, Mark Loos, said so.', ['Mark Loos: head @ Kobo Limited']],
    [
      'The Alder Observatory heard it. It was told by the director of the observatory, Mark Loos.',
      ['Mark Loos: director @ Alder Observatory'],
    ],
  ])('%s', (text, posts) => {
    expect(postsIn(text)).toEqual(posts);
  });
});

describe('a duty, a plant and a board stay with the title, the body with its name', () => {
  test.each([
    [
      'The minister met Mark Loos, head of communications of the National Data Agency.',
      ['Mark Loos: head of communications @ National Data Agency'],
    ],
    [
      'The minister met the director of licensing of the National Data Agency, Mark Loos.',
      ['Mark Loos: director of licensing @ National Data Agency'],
    ],
    ['The minister met Zong’s company secretary, Mark Loos.', ['Mark Loos: company secretary @ Zong']],
    ['The minister met Kobo Networks Plant Manager Mark Loos.', ['Mark Loos: Plant Manager @ Kobo Networks']],
    [
      'The minister met Chairman of the Board of Kobo Networks Mark Loos.',
      ['Mark Loos: Chairman of the Board @ Kobo Networks'],
    ],
    [
      'The minister came to the office of Kobo Networks, where director general Mark Loos received him.',
      ['Mark Loos: director general @ Kobo Networks'],
    ],
    [
      'The minister saw Kobo Networks. Its treasurer, Mark Loos, thanked him.',
      ['Mark Loos: treasurer @ Kobo Networks'],
    ],
    [
      'The Prosecutor’s Office charged the firm Baltic Arrow and its owner, Mark Loos.',
      ['Mark Loos: owner @ Baltic Arrow'],
    ],
  ])('%s', (text, posts) => {
    expect(postsIn(text)).toEqual(posts);
  });
});

describe('counsellors, councillors, vice chancellors and governors are seated by what they are', () => {
  test.each([
    ['China’s commercial counsellor, Guan Zhimin, came.', ['Guan Zhimin: commercial counsellor @ China']],
    ['The marriage counsellor Guan Zhimin came.', []],
    [
      'Vice Chancellor Asif Raza of the Multan University of Agriculture signed it in Pakistan.',
      ['Asif Raza: Vice Chancellor @ Multan University of Agriculture'],
    ],
    [
      'Nepal Rastra Bank was told of it by the National Planning Commission. Governor Keshav Bhetwal said so.',
      ['Keshav Bhetwal: Governor @ Nepal Rastra Bank'],
    ],
    [
      'Kobo Limited was glad of it. The chairman of its management board, Mark Loos, said so.',
      ['Mark Loos: chairman of its management board @ Kobo Limited'],
    ],
  ])('%s', (text, posts) => {
    expect(postsIn(text)).toEqual(posts);
  });
});

describe('the one who holds a post is told behind a rank, a pair of titles or how long', () => {
  test.each([
    [
      'He met the Rector of the University of Hue, Associate Professor Tran Thanh.',
      ['Tran Thanh: Rector @ University of Hue'],
    ],
    [
      'Zong is a firm of Pakistan. For Zong, founder and CEO Mark Loos spoke of an error.',
      ['Mark Loos: founder @ Zong', 'Mark Loos: CEO @ Zong'],
    ],
    [
      'Anna Berg was until last week deputy governor at the Bank of Bhutan.',
      ['Anna Berg: deputy governor @ Bank of Bhutan'],
    ],
    [
      'Joint Secretary (Telecom) Anil Sharma chaired it.',
      ['Anil Sharma: Joint Secretary (Telecom) @ Ministry of Telecom'],
    ],
    [
      'The first drones are a gift of India. Its High Commissioner, Shri Arun Mehta, spoke.',
      ['Arun Mehta: High Commissioner @ India'],
    ],
    ['The money came from Japan, whose ambassador, Kenji Ito, spoke.', ['Kenji Ito: ambassador @ Japan']],
    [
      'Sugar Industry Minister Rajendra Lal spoke.',
      ['Rajendra Lal: Sugar Industry Minister @ Ministry of Sugar Industry'],
    ],
  ])('%s', (text, posts) => {
    expect(postsIn(text)).toEqual(posts);
  });
});

describe('the heads of a province in the words of its land', () => {
  test.each([
    ['Tánaiste Liam Nolan met the board.', ['Liam Nolan: Tánaiste @ Ireland']],
    ['The wali of Oran, Samir Benali, met the board.', ['Samir Benali: wali @ Oran']],
    ['He is received by Menteri Besar Datuk Seri Hasnan Bakar.', ['Hasnan Bakar: Menteri Besar @ null']],
    ['It was told by Bupati Hendra Wijaya of the regency.', ['Hendra Wijaya: Bupati @ null']],
    ['It was told by Akim Yerlan Sadykov.', ['Yerlan Sadykov: Akim @ null']],
    [
      'The plant was opened in Ghent, Belgium. Mayor Anna Berg lent boots. Ghent had waited.',
      ['Anna Berg: Mayor @ Ghent'],
    ],
    ['It was told by Governor Anna Berg of the Erongo Region.', ['Anna Berg: Governor @ Erongo Region']],
    ['It was told by Lord Mayor Emma Dunne.', ['Emma Dunne: Lord Mayor @ null']],
  ])('%s', (text, posts) => {
    expect(postsIn(text)).toEqual(posts);
  });

  test('a family name of the same letters is none', () => {
    expect(postsIn('The talks were opened by CEO Samir Wali of Zong.')).toEqual(['Samir Wali: CEO @ Zong']);
  });
});
