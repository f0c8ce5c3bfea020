import { describe, expect, test } from 'vitest';
import { find, kindsIn, named } from '../named.ts';

describe('bodies are found by what their own words say', () => {
  test.each([
    [
      'The Ministry of Posts, Telecommunications and Information Technology said so.',
      ['agency Ministry of Posts, Telecommunications and Information Technology'],
    ],
    [
      'It was signed by the Pakistan Telecommunication Authority (PTA) and the Board of Investment.',
      ['agency Pakistan Telecommunication Authority', 'agency Board of Investment'],
    ],
    [
      'The Commerce Department and the US Department of Justice objected.',
      ['agency Commerce Department', 'agency US Department of Justice'],
    ],
    [
      'The foreign ministry and the Turkish competition authority agreed.',
      ['agency foreign ministry', 'agency Turkish competition authority'],
    ],
    [
      'The Central Bank of Kenya and the State Bank of Pakistan met.',
      ['agency Central Bank of Kenya', 'agency State Bank of Pakistan'],
    ],
    [
      'The Canadian Radio-television and Telecommunications Commission ruled.',
      ['agency Canadian Radio-television and Telecommunications Commission'],
    ],
    [
      'Spain was represented by the Comisión Nacional de los Mercados y la Competencia.',
      ['agency Comisión Nacional de los Mercados y la Competencia'],
    ],
    [
      'A member of the Pretoria Society of Advocates and of the Law Society of the Northern Provinces, he was heard by the North Gauteng High Court.',
      [
        'organization Pretoria Society of Advocates',
        'organization Law Society of the Northern Provinces',
        'agency North Gauteng High Court',
      ],
    ],
    [
      'The University of Zambia and the Indian Institute of Technology Madras will teach it.',
      ['organization University of Zambia', 'organization Indian Institute of Technology Madras'],
    ],
    [
      'She was heard by the Knesset Subcommittee on Cyber and Technology and by the Senate Committee on Banks, Financial Institutions and Currencies.',
      [
        'agency Knesset Subcommittee on Cyber and Technology',
        'agency Senate Committee on Banks, Financial Institutions and Currencies',
      ],
    ],
    [
      'The budget committee and the parliamentary committee on information and communications technology asked why.',
      [
        'agency budget committee',
        'agency parliamentary committee on information and communications technology',
      ],
    ],
    ['The plan was approved by the cabinet on Tuesday.', ['agency cabinet']],
    ['The National Council on Monday passed the bill.', ['agency National Council']],
    [
      'The European Investment Bank, the International Cable Protection Committee and the Manufacturers Council objected.',
      [
        'organization European Investment Bank',
        'organization International Cable Protection Committee',
        'organization Manufacturers Council',
      ],
    ],
    [
      'The European Chamber of Commerce in Korea asked the Federal Office of Communications of Austria for an answer.',
      [
        'organization European Chamber of Commerce in Korea',
        'agency Federal Office of Communications of Austria',
      ],
    ],
    [
      'It opens at IT Park Dushanbe, the Technopark of El Ghazala and the VITIB free zone next year.',
      [
        'organization IT Park Dushanbe',
        'organization Technopark of El Ghazala',
        'organization VITIB free zone',
      ],
    ],
    [
      'It signed with the city of Barcelona, and the State of São Paulo agreed.',
      ['agency city of Barcelona', 'agency State of São Paulo'],
    ],
    [
      'South Korea’s presidential office and the Chancellery of the Prime Minister agreed.',
      ['agency presidential office', 'agency Chancellery of the Prime Minister'],
    ],
    ['Italy’s privacy watchdog, the Garante, opened an inquiry.', ['agency Garante']],
    ['The Badan Siber dan Sandi Negara blocked it.', ['agency Badan Siber dan Sandi Negara']],
    ['The court in the city of Barcelona fined X. The firm will appeal.', ['company X']],
    ['The European Commission told the Senate so.', ['agency European Commission', 'agency Senate']],
    [
      "The Republican People's Party and the Cybercrime Unit agreed.",
      ["organization Republican People's Party", 'agency Cybercrime Unit'],
    ],
    [
      'The Air Force of Zimbabwe and the Ombudsman Commission agreed.',
      ['agency Air Force of Zimbabwe', 'agency Ombudsman Commission'],
    ],
    [
      'The 4th Industrial Revolution Analysis and Coordination Center told Universiti Teknologi Brunei.',
      [
        'organization 4th Industrial Revolution Analysis and Coordination Center',
        'organization Universiti Teknologi Brunei',
      ],
    ],
  ])('%s', (body, expected) => {
    expect(kindsIn(body)).toEqual(expected);
  });
});

describe('firms are found by cue', () => {
  test.each([
    ['The contract went to Glavtel, a Russian satellite operator, on Monday.', ['company Glavtel']],
    [
      'It works with Converge ICT Solutions, Inc. and Dense Air Australia Pty Ltd today.',
      ['company Converge ICT Solutions, Inc.', 'company Dense Air Australia Pty Ltd'],
    ],
    ['Rajit Nanda, CEO of DataVolt, came.', ['person Rajit Nanda', 'company DataVolt']],
    ['Chinese firm Geespace and chipmaker Nanya joined.', ['company Geespace', 'company Nanya']],
    [
      'Intel, Ampere, Marvell, Cirrus Logic and Skyworks took part.',
      ['company Intel', 'company Ampere', 'company Marvell', 'company Cirrus Logic', 'company Skyworks'],
    ],
    [
      'MTN Cameroon and Huawei Asia Pacific signed it.',
      ['company MTN Cameroon', 'company Huawei Asia Pacific'],
    ],
    ['NVIDIA and e& agreed.', ['company NVIDIA', 'company e&']],
  ])('%s', (body, expected) => {
    expect(kindsIn(body)).toEqual(expected);
  });

  test('beside its owner a platform is a product, alone a company', () => {
    expect(kindsIn('Meta must change Instagram and WhatsApp.')).toEqual(['company Meta']);
    expect(kindsIn('The court told Instagram to change.')).toEqual(['company Instagram']);
    expect(kindsIn('The court ordered Meta and WhatsApp to change.')).toEqual([
      'company Meta',
      'company WhatsApp',
    ]);
    expect(kindsIn('Meta must change Facebook and Instagram.')).toEqual(['company Meta']);
  });

  test('a platform that only carried a post is not listed', () => {
    expect(kindsIn('The plan is ready, Fedorov wrote on Telegram.')).not.toContain('company Telegram');
  });
});

describe('an unknown firm is told by where it stands', () => {
  test.each([
    ['Kauri was bought by Infratide in 2017.', ['company Kauri', 'company Infratide']],
    ['They buy access from Nettap and other fibre companies.', ['company Nettap']],
    ['The company concerned, Tecnosur, was told to replace it.', ['company Tecnosur']],
    ['They granted Tembosat a licence.', ['company Tembosat']],
    ['They opened an investigation into Tembosat.', ['company Tembosat']],
    ['They saw a delegation from Tembosat.', ['company Tembosat']],
    ['They saw the data centre of Tembosat.', ['company Tembosat']],
    ['Soon Tembosat named Anna Berg its chief executive.', ['company Tembosat', 'person Anna Berg']],
    ['Soon Tembosat was licensed.', ['company Tembosat']],
    ['They reprimanded Klikkoop.', ['company Klikkoop']],
    ['Last year Tembosat is to buy Kwikpay.', ['company Tembosat', 'company Kwikpay']],
    [
      'The talks were with Finland’s Pohjola Radios and Lahore’s Markhor Games.',
      ['company Pohjola Radios', 'company Markhor Games'],
    ],
    ['The stake was sold to Paris-based Babil on Monday.', ['company Babil']],
    ['The bid of state-owned Selkor was refused.', ['company Selkor']],
    [
      'The country has three operators, Telmaun, Viethane and Kabelo.',
      ['company Telmaun', 'company Viethane', 'company Kabelo'],
    ],
    ['It blamed its supplier, Tamir Korr, for the fault.', ['company Tamir Korr']],
    ['Marusei, which makes pumps, said it would appeal.', ['company Marusei']],
    ['The regulator issued a licence to Zemra after a year.', ['company Zemra']],
    ['Qubira, owned by a fund, has a stake in Tolvo.', ['company Qubira', 'company Tolvo']],
    ['Norvale’s Douglas Irwin spoke first.', ['company Norvale', 'person Douglas Irwin']],
    [
      'The merger of Zorvek and publicly owned Selkor Tolvo is off.',
      ['company Zorvek', 'company Selkor Tolvo'],
    ],
    ['Only the Swiss firm Partners Group bid for it.', ['company Partners Group']],
    [
      'The operator Kestrelis Vondo, whose legal department was late, sold shares in Zorvek.',
      ['company Kestrelis Vondo', 'company Zorvek'],
    ],
    ['The chatbot Papagoy and the trading platform Rolvo were fined.', ['company Papagoy', 'company Rolvo']],
    ['Orbita Lanka (Private) Limited won the tender.', ['company Orbita Lanka (Private) Limited']],
    ['Only TPG Telecom Limited bid for it.', ['company TPG Telecom Limited']],
    [
      'The fine on Vandtek ApS, Rahvas OÜ and Penni Oyj stands.',
      ['company Vandtek ApS', 'company Rahvas OÜ', 'company Penni Oyj'],
    ],
  ])('%s', (body, expected) => {
    expect(kindsIn(body)).toEqual(expected);
  });

  test.each([
    'Wuxi-based engineers came.',
    'The fine of Sh5 million stands.',
    'The fund has JD15 million.',
    'They met at the Doha Exhibition and Convention Centre on Tuesday.',
    'He was born in Arusha and other places.',
  ])('%s – no firm', (body) => {
    expect(kindsIn(body)).toEqual([]);
  });

  test.each(['They granted Anna Berg a licence.', 'They granted Tembo a wish.', 'They gave Tembo his book.'])(
    '%s – a person at most',
    (body) => {
      expect(kindsIn(body).filter((name) => name.startsWith('company'))).toEqual([]);
    },
  );
});

test.each([
  [
    'Japan’s competition watchdog fined two firms. The Fair Trade Commission gave no date.',
    'Fair Trade Commission',
  ],
  [
    'Italy’s privacy watchdog fined two firms. The Data Protection Authority gave no date.',
    'Data Protection Authority',
  ],
])('a field that is worded otherwise is the same: %s', (text, agency) => {
  expect(kindsIn(text).filter((name) => name.startsWith('agency'))).toEqual([`agency ${agency}`]);
});

test('a body that is only described is the one that the article names', () => {
  const document = named(
    'Kuwait’s telecom watchdog fined two firms. The Communication and Information Technology Regulatory Authority gave no date. The rules of the Authority are strict.',
  );
  expect(document.entities.filter(({ kind }) => kind === 'agency').map(({ name }) => name)).toEqual([
    'Communication and Information Technology Regulatory Authority',
  ]);
});

test('a state or province that acts is an agency, where it is only a place it is none', () => {
  expect(kindsIn('Ohio sued the firm on Monday.')).toEqual(['agency Ohio']);
  expect(kindsIn('The plant is in Ohio.')).toEqual([]);
});

describe('events, facilities, houses, laws and newspapers are no actors', () => {
  test.each([
    'The next World Connectivity Assembly is to be held in Delhi.',
    'The Gulf Data Forum closed its doors last night.',
    'It will build a Hyperscale Data Center in Porto and a new Chip Design Centre in Munich.',
    'The guests were received at the National Palace and taken to Orchid House.',
    'Parliament passed the Lanka Telecommunications (Amendment) Bill.',
    '“It was a big day,” Holmgren told Lisbon Business Daily.',
    'His Royal Highness attended.',
    'The ECO Member States agreed.',
  ])('%s', (body) => {
    const others = kindsIn(body).filter((name) => !/Parliament|Holmgren|organization ECO/.test(name));
    expect(others).toEqual([]);
  });

  test.each([
    ['The National Assembly opened on Monday.', 'agency National Assembly'],
    ['The World Economic Forum is to be held in January.', 'organization World Economic Forum'],
    ['The case was heard at the Supreme Court.', 'agency Supreme Court'],
    ['The White House said so.', 'agency White House'],
    ['Outgoing Vodasat chief Peter Brandt spoke.', 'company Vodasat'],
  ])('%s', (body, expected) => {
    expect(kindsIn(body)).toContain(expected);
  });
});

describe('words that name no one', () => {
  test.each([
    'It wants to be the Southeast Asian centre, not a Middle Eastern one.',
    'Talks went on in Silicon Valley in the US state of California.',
    'The Information and Communication Technology (ICT) sector grew on Monday in South America.',
    'Service companies with state support will open. Programs were approved.',
    'The Digital Markets Act and the Artificial Intelligence Act apply since the Paris Summit.',
    'The company, the ministry and the regulator agreed.',
    'An MoU, a GDP of $5bn, 5G and AI were on the table.',
    'The Federal Government of the day and its data center failed.',
    'He spoke of Vision 2030 and the Belt and Road Initiative.',
  ])('%s', (body) => {
    expect(kindsIn(body)).toEqual([]);
  });
});

describe('a name goes on with the legal form of its land', () => {
  test.each([
    ['Enel S.p.A. and Leonardo S.p.A. signed in Rome.', ['company Enel S.p.A.', 'company Leonardo S.p.A.']],
    [
      'Telemach d.o.o. bought shares of A1 Slovenija d.d. and left.',
      ['company Telemach d.o.o.', 'company A1 Slovenija d.d.'],
    ],
    [
      'Slovak Telekom, a.s. and Norvik, s.r.o. signed.',
      ['company Slovak Telekom, a.s.', 'company Norvik, s.r.o.'],
    ],
    // A form behind a comma that opens the next name.
    [
      'LLC Saturn-Online, LLC Eastera and CJSC Telecomm left.',
      ['company LLC Saturn-Online', 'company LLC Eastera', 'company CJSC Telecomm'],
    ],
    ['LLC Tacom (MegaFon Tajikistan) left. LLC Tacom returned.', ['company MegaFon Tajikistan']],
    ['LLC Tacom (Dushanbe) left.', ['company LLC Tacom']],
  ])('%s', (body, expected) => {
    expect(kindsIn(body)).toEqual(expected);
  });

  test('a full stop that ends the sentence ends the form', () => {
    expect(kindsIn('It was bought by Orange Polska S.A. The court agreed.')).toEqual([
      'company Orange Polska S.A.',
    ]);
  });
});

describe('names in tongues that put the trade first', () => {
  test.each([
    [
      "The Société béninoise d'infrastructures numériques (SBIN) signed a contract with Compagnie ivoirienne d'électricité.",
      [
        "company Société béninoise d'infrastructures numériques",
        "company Compagnie ivoirienne d'électricité",
      ],
    ],
    ['The Assemblée nationale voted.', ['agency Assemblée nationale']],
    ['The Association marocaine du numérique signed.', ['organization Association marocaine du numérique']],
    ['The Asociación de Internet signed.', ['organization Asociación de Internet']],
    // English words that read alike.
    ['The Association said so.', []],
    ['The Direction was clear.', []],
  ])('%s', (body, expected) => {
    expect(kindsIn(body)).toEqual(expected);
  });
});

describe('firms that spell themselves with small letters', () => {
  test.each([
    [
      'The minister met stc Group CEO Sara Malik and du CEO Fahad Malik.',
      ['company stc', 'person Sara Malik', 'company du', 'person Fahad Malik'],
    ],
    ['The regulator fined m:tel.', ['company m:tel']],
    ['The café du nord was closed at 10:30.', []],
  ])('%s', (body, expected) => {
    expect(kindsIn(body)).toEqual(expected);
  });
});

describe('a body is told by its short form', () => {
  test.each([
    ['The National Cyber Agency NCA warned Zong.', ['agency National Cyber Agency', 'company Zong']],
    ['SK-CERT and CERT-In warned Zong.', ['agency SK-CERT', 'agency CERT-In', 'company Zong']],
    ['The managing directors of Gamtel and Africell came.', ['company Gamtel', 'company Africell']],
    ['The regulator fined One Albania.', ['company One Albania']],
    // Houses where someone is received.
    [
      'Anna Berg of Zong was received at Casa Presidencial, at Government House and at Palazzo Chigi.',
      ['company Zong'],
    ],
  ])('%s', (body, expected) => {
    expect(kindsIn(body).filter((one) => !one.startsWith('person'))).toEqual(expected);
  });
});

describe('a congress of members or of a state', () => {
  test.each([
    ['The National Congress passed the bill.', ['agency National Congress']],
    [
      'The National Trade Union Congress of Belize and the Ghana Trades Union Congress marched.',
      ['organization National Trade Union Congress of Belize', 'organization Ghana Trades Union Congress'],
    ],
    ['Anna Berg of Zong spoke at Mobile World Congress.', ['company Zong']],
  ])('%s', (body, expected) => {
    expect(kindsIn(body).filter((one) => !one.startsWith('person'))).toEqual(expected);
  });
});

describe('a province is a body where its head stands beside it', () => {
  test.each([
    ['Governor of the Northern Province Anna Berg spoke.', ['person Anna Berg', 'agency Northern Province']],
    ['Southern Province Governor Anna Berg spoke.', ['agency Southern Province', 'person Anna Berg']],
    [
      'Schools of the Western Province, whose governor, Anna Berg, came.',
      ['agency Western Province', 'person Anna Berg'],
    ],
    ['Masts fell in the Western Province.', []],
  ])('%s', (body, expected) => {
    expect(kindsIn(body).sort()).toEqual(expected.sort());
  });
});

describe('persons', () => {
  test.each([
    ['Mr. Liu Xianfa and Eng. Haitham Al-Ohali spoke.', ['person Liu Xianfa', 'person Haitham Al-Ohali']],
    [
      'President Luiz Inácio Lula da Silva and Ursula von der Leyen met.',
      ['person Luiz Inácio Lula da Silva', 'person Ursula von der Leyen'],
    ],
    ['Ferdinand “Bongbong” Marcos Jr. spoke.', ['person Ferdinand “Bongbong” Marcos Jr.']],
    [
      'Prime Minister Phạm Minh Chính received Nguyễn Văn Hùng.',
      ['person Phạm Minh Chính', 'person Nguyễn Văn Hùng'],
    ],
    ['President Santiago Peña spoke in Santiago.', ['person Santiago Peña']],
    [
      'Dato Seri Setia Shamhary bin Haji Yusof and Pengiran Azman bin Dato Paduka Haji Latif came.',
      ['person Shamhary bin Haji Yusof', 'person Azman bin Dato Paduka Haji Latif'],
    ],
    [
      'Adv. Tebello Khuele, Rev. Mary Wood and Pol Col Anna Berg spoke.',
      ['person Tebello Khuele', 'person Mary Wood', 'person Anna Berg'],
    ],
    [
      'Air Vice Marshal (Retd.) John Tanui met Rear Admiral Jane Doe.',
      ['person John Tanui', 'person Jane Doe'],
    ],
    [
      'Kh. Temuujin met Ts. Baatar and Ch. Rao.',
      ['person Kh. Temuujin', 'person Ts. Baatar', 'person Ch. Rao'],
    ],
    ['Speaker of Parliament N. Dorj spoke.', ['agency Parliament', 'person N. Dorj']],
    ['Samsung Electronics Park Hark-kyu attended.', ['company Samsung Electronics', 'person Park Hark-kyu']],
  ])('%s', (body, expected) => {
    expect(kindsIn(body)).toEqual(expected);
  });
});

describe('one entity, many forms', () => {
  test.each([
    ['Tigo Honduras was fined. Tigo appealed.', ['Tigo Honduras']],
    ['Econet Telecom Lesotho was fined. Econet appealed.', ['Econet Telecom Lesotho']],
    // The group, named before its unit, is another.
    ['Tigo was praised. Tigo Honduras was fined.', ['Tigo', 'Tigo Honduras']],
    // A unit is not the firm, the fuller name of a known firm is.
    ['Google was praised. Google Cloud was fined.', ['Google', 'Google Cloud']],
    ['Meta Platforms was fined. Meta appealed.', ['Meta Platforms']],
  ])('%s', (body, expected) => {
    const { entities } = named(body);
    expect(entities.filter(({ kind }) => kind === 'company').map(({ name }) => name)).toEqual(expected);
  });

  test('an acronym in parentheses, and one without them, join the full name', () => {
    const document = named(
      'The Nigerian Communications Commission (NCC) spoke. The NCC agreed.\n\nThe Information Technology Development Agency met ITDA staff.',
    );
    expect(find(document, 'NCC')?.name).toBe('Nigerian Communications Commission');
    expect(find(document, 'ITDA')?.name).toBe('Information Technology Development Agency');
  });

  test('an acronym of the headline joins the name that defines it', () => {
    const { entities } = named(
      'The Information and Communication Technologies Authority (BTK) blocked it.',
      'BTK blocks eight shops',
    );
    expect(entities.map(({ name }) => name)).toEqual([
      'Information and Communication Technologies Authority',
    ]);
  });

  test.each([
    ['its own last word', 'The operator Reliance Zorvek came. The operator Zorvek left.', 1],
    ['no given name', 'The operator Zorvek Martin came. The operator Martin left.', 2],
    ['no part of another name', 'The operator Reliance Zorvek came. The operator Zorvekia left.', 2],
  ])('a firm goes by %s', (_, body, count) => {
    expect(named(body).entities.filter(({ kind }) => kind === 'company')).toHaveLength(count);
  });

  test('two wordings of one ministry are one', () => {
    const document = named(
      'The Ministry of Foreign Affairs of Egypt spoke. The foreign ministry denied it. Later Foreign Minister Sameh Shoukry left.',
    );
    expect(document.entities.filter(({ kind }) => kind === 'agency')).toHaveLength(1);
  });

  test('a surname and a short form join the full name, a namesake does not', () => {
    const document = named(
      'Foreign Minister Shah Mehmood Qureshi and lawmaker Zain Qureshi met Huawei Technologies. Huawei agreed.',
    );
    expect(document.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([
      'Shah Mehmood Qureshi',
      'Zain Qureshi',
    ]);
    expect(find(document, 'Huawei')?.name).toBe('Huawei Technologies');
  });

  test('the headline names whom the body names, and no one else', () => {
    const document = named(
      'Abdullah Alswaha, the Saudi minister, met executives of Ericsson.',
      'Alswaha, Ericsson Discuss New Bridges Across Markets',
    );
    expect(
      document.references
        .filter(({ sentence }) => sentence === 0)
        .map(({ start, end }) => document.text.slice(start, end)),
    ).toEqual(['Alswaha', 'Ericsson']);
  });

  test('a misspelt name stays as the text has it', () => {
    expect(find(named('Prime Minister Anwarul Hak Kakkar spoke.'), 'Anwarul Hak Kakkar')).toBeDefined();
  });
});

describe('the country of a body', () => {
  test.each([
    ['Nepali', 'NP'],
    ['Bosnian', 'BA'],
    ['Cape Verdean', 'CV'],
    ['Timorese', 'TL'],
    ['Salvadorean', 'SV'],
  ])('the %s ministry is of %s', (people, country) => {
    expect(find(named(`The ${people} foreign ministry fined Zong.`), 'foreign ministry')?.country).toBe(
      country,
    );
  });

  test.each([
    ['Ghana’s National Communications Authority spoke.', 'National Communications Authority', 'GH'],
    [
      'The Telecommunications Regulatory Authority (TRA) of Bahrain spoke.',
      'Telecommunications Regulatory Authority',
      'BH',
    ],
    ["India's Supreme Court ruled.", 'Supreme Court', 'IN'],
    ['Chinese firm Geespace came.', 'Geespace', 'CN'],
    ['NAIROBI, Kenya — The Communications Authority said so.', 'Communications Authority', 'KE'],
    [
      'DHAKA — BSCL signed with the Russian company Glavkosmos and the Russian firm Luchtel in the presence of the Minister of Posts. The Russian ambassador came.',
      'Ministry of Posts',
      'BD',
    ],
    ['Intel Corporation agreed.', 'Intel Corporation', 'US'],
    ['NVIDIA agreed.', 'NVIDIA', 'US'],
    [
      'Riyadh welcomed it. Minister of Communications Abdullah Alswaha met AMD on his official visit to the United States. The Saudi ambassador to the United States was there.',
      'Ministry of Communications',
      'SA',
    ],
    ['Glavtel, a satellite operator based in Moscow, came.', 'Glavtel', 'RU'],
  ])('%s', (body, name, country) => {
    expect(find(named(body), name)?.country).toBe(country);
  });
});

test.each([
  ['Icelandic', 'IS'],
  ['Ecuadorian', 'EC'],
  ['Luxembourgish', 'LU'],
  ['Rwandese', 'RW'],
  ['Botswanan', 'BW'],
  ['Vanuatuan', 'VU'],
])('the %s minister is of %s', (people, country) => {
  const { entities } = named(`${people} Minister of Finance Anna Berg spoke.`);
  expect(entities.find(({ kind }) => kind === 'agency')?.country).toBe(country);
});

describe('a short form stands for the body whose words it shortens', () => {
  test.each([
    ['The Communications Commission was host. ComCom said so.', ['agency Communications Commission']],
    ['The Jordan Post Company opened. The head of Jordan Post came.', ['company Jordan Post Company']],
    [
      'The Telecommunication Standards Bureau of the International Cable Union left.',
      ['agency Telecommunication Standards Bureau', 'organization International Cable Union'],
    ],
  ])('%s', (body, expected) => {
    expect(kindsIn(body)).toEqual(expected);
  });
});

describe('a capital stands for its state where it acts', () => {
  const countriesIn = (body: string) =>
    named(body)
      .entities.filter(({ kind }) => kind === 'country')
      .map(({ id }) => id);

  test.each([
    ['Beijing said it would retaliate.', ['country:CN']],
    ['Talks between Seoul and Tokyo went on.', ['country:KR', 'country:JP']],
    ['Islamabad and Beijing signed an accord.', ['country:CN', 'country:PK']],
    ['The EU was firm; Brussels imposed a fine.', ['country:EU']],
  ])('%s', (body, expected) => {
    expect(countriesIn(body).sort()).toEqual([...expected].sort());
  });

  test.each([
    'They met in Beijing.',
    'The Paris office was opened.',
    'He flew to Tokyo, where talks were held.',
  ])('%s', (body) => {
    expect(countriesIn(body)).toEqual([]);
  });
});

test('ministries named together are one each', () => {
  expect(
    kindsIn('The ministries of communications and finance agreed with the interior and defence ministries.'),
  ).toEqual([
    'agency Ministry of Communications',
    'agency Ministry of Finance',
    'agency Ministry of Interior',
    'agency Ministry of Defence',
  ]);
});

test('departments named together are one each, of the land in front', () => {
  const { entities } = named('The U.S. Departments of Justice, Homeland Security and Commerce joined Nokia.');
  expect(entities.map(({ name, country }) => `${name} ${country}`)).toEqual([
    'Department of Justice US',
    'Department of Homeland Security US',
    'Department of Commerce US',
    'Nokia FI',
  ]);
});

test.each([
  ['The Dutch parliament heard Nokia.', 'agency Dutch parliament'],
  ['The Nigerian Postal Service met Nokia.', 'agency Nigerian Postal Service'],
  ['Musk led the Department of Government Efficiency.', 'agency Department of Government Efficiency'],
  ['A foreign ministry official met Nokia.', 'agency foreign ministry'],
])('"%s" names "%s"', (body, body_) => {
  expect(kindsIn(body)).toContain(body_);
});

test.each([
  'So large a bloc is hard for a foreign ministry to overlook, said Nokia.',
  'He wrote so on X. Nokia will build a network.',
  'They blocked sites like X. Going after Nokia makes no sense.',
])('"%s" names Nokia alone', (body) => {
  expect(kindsIn(body).filter((name) => !/ X$/.test(name))).toEqual(['company Nokia']);
});

test('every reference lies on its tokens and stands for entities of the document', () => {
  const document = named(
    'Minister Amr Talaat of Egypt received Huawei’s CEO, Ren Zhengfei. He thanked the company, and both sides agreed. They left.',
  );
  const ids = new Set(document.entities.map(({ id }) => id));
  for (const reference of document.references) {
    expect(document.tokens[reference.from]!.start).toBe(reference.start);
    expect(document.tokens[reference.to - 1]!.end).toBe(reference.end);
    expect(reference.entities.every((id) => ids.has(id))).toBe(true);
  }
});

test.each(['Yesterday', 'Subsequently', 'Elsewhere'])('%s at the head of a sentence is nobody', (word) => {
  const { entities } = named(
    `Trade Minister Parks Tau met Justin Hotard of Nokia. ${word}, the minister met Borje Ekholm of Ericsson.`,
  );
  expect(entities.map(({ name }) => name)).not.toContain(word);
});
