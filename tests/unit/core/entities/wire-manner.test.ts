import { linkEntities } from '../../../../src/plugins/wire/core/entities';
import { paragraphsOf } from './paragraphs';

/** What an article's names are, told briefly: `Name = role @ organization` for people. */
const read = (text: string, publishedYear?: number) => {
  const { entities, mentions } = linkEntities(text, {
    paragraphs: paragraphsOf(text),
    language: 'en',
    publishedYear,
  });
  const people: Record<string, string> = {};
  for (const mention of mentions) {
    if (mention.type !== 'person') continue;
    const name = entities[mention.entity]!.name;
    const told = mention.role
      ? `${mention.role}${mention.organization ? ` @ ${mention.organization}` : ''}`
      : '';
    people[name] = people[name] || told;
  }
  return {
    people,
    organizations: entities.filter((e) => e.type === 'organization').map((e) => e.name),
    events: entities
      .filter((e) => e.type === 'event')
      .map((e) => [e.name, e.subtype, e.date, e.place].filter(Boolean).join(' | ')),
  };
};

interface Case {
  title: string;
  text: string;
  people?: Record<string, string>;
  organizations?: string[];
  events?: string[];
  year?: number;
}

const cases: Case[] = [
  {
    title: 'officials listed with post, institution and name (Central Asia)',
    text: 'Deputy Chairman of the Agency for Civil Service and Youth Development of the Republic of Kazakhstan Yerbol Satybaldin, rector of the Abai Pedagogical Institute in Almaty Gulmira Ospanova and Second Secretary of the Mongolian Embassy in Kazakhstan Batbayar Ganzorig took part in the ceremony.',
    people: {
      'Yerbol Satybaldin':
        'Deputy Chairman @ Agency for Civil Service and Youth Development of the Republic of Kazakhstan',
      'Gulmira Ospanova': 'rector @ Abai Pedagogical Institute',
      'Batbayar Ganzorig': 'Second Secretary @ Mongolian Embassy in Kazakhstan',
    },
    organizations: [
      'Agency for Civil Service and Youth Development of the Republic of Kazakhstan',
      'Abai Pedagogical Institute',
      'Mongolian Embassy in Kazakhstan',
    ],
  },
  {
    title: 'a namesake inside an institution is nobody (South Caucasus)',
    text: 'The meeting was opened by director of the State Museum named after Ivane Petriashvili in Kutaisi Levan Gogoladze, who thanked the guests.',
    people: { 'Levan Gogoladze': 'director @ State Museum named after Ivane Petriashvili in Kutaisi' },
    organizations: ['State Museum named after Ivane Petriashvili in Kutaisi'],
  },
  {
    title: 'ministers with fields and apposition (West Africa)',
    text: "Ghana's Minister of Roads and Highways Kwabena Asantewaa Boadu met Senegalese officials in Dakar on Tuesday. Fatoumata Binta Sarr, director-general of the National Water Office, said the two sides would sign in March. Sarr added that work begins soon.",
    people: {
      'Kwabena Asantewaa Boadu': 'Minister of Roads and Highways @ Ghana',
      'Fatoumata Binta Sarr': 'director-general @ National Water Office',
    },
    organizations: ['National Water Office'],
  },
  {
    title: 'an acronym in brackets and its later use (Latin America)',
    text: 'The Inter-Andean Federation of Coffee Growers (FICA) rejected the tax. FICA president Rosalba Quintanilla Vélez told reporters in Quito that growers would march. "We will not pay," Quintanilla Vélez said.',
    people: { 'Rosalba Quintanilla Vélez': 'president @ FICA' },
    organizations: ['Inter-Andean Federation of Coffee Growers'],
  },
  {
    title: 'companies, legal forms and their officers (Nordic)',
    text: 'Shares of Fjordkraft Salmon ASA fell 4 percent after chief executive Ragnhild Tveitdal resigned. Halvorsen Shipping CEO Torbjørn Aakre declined to comment. Ms Tveitdal, 51, had led the firm since 2016.',
    people: {
      'Ragnhild Tveitdal': 'chief executive @ Fjordkraft Salmon ASA',
      'Torbjørn Aakre': 'CEO @ Halvorsen Shipping',
    },
    organizations: ['Fjordkraft Salmon ASA', 'Halvorsen Shipping'],
  },
  {
    title: 'family name first, short form after (East Asia)',
    text: 'South Korean Trade Minister Baek Seung-ho visited the port on Friday. Baek said exports had recovered. Later he met Lin Mei-chu, vice president of the Formosa Ocean Research Institute.',
    people: {
      'Baek Seung-ho': 'Trade Minister',
      'Lin Mei-chu': 'vice president @ Formosa Ocean Research Institute',
    },
    organizations: ['Formosa Ocean Research Institute'],
  },
  {
    title: 'Arab names with particles, ranks and a university',
    text: 'Brig. Gen. Salim bin Rashid Al-Mandhari, commander of the Dhofar Coast Guard, inspected the vessels. Dr Huda Al-Farsi of Sultan Qaboos University presented the findings.',
    people: {
      'Salim bin Rashid Al-Mandhari': 'commander @ Dhofar Coast Guard',
      'Huda Al-Farsi': '',
    },
    organizations: ['Dhofar Coast Guard', 'Sultan Qaboos University'],
  },
  {
    title: 'appointments',
    text: 'Ingrid Solheim was appointed director of the Nordland Maritime Museum on Monday. Thabo Nkwinti has been elected president of the Limpopo Farmers Union.',
    people: {
      'Ingrid Solheim': 'director @ Nordland Maritime Museum',
      'Thabo Nkwinti': 'president @ Limpopo Farmers Union',
    },
    organizations: ['Nordland Maritime Museum', 'Limpopo Farmers Union'],
  },
  {
    title: 'events by head noun with place and year',
    text: 'The holding of the Malian Music Days in Lisbon in 2021 was a success. The 7th Andean Mining Congress will open on 12 June 2025 in Arequipa.',
    people: {},
    organizations: [],
    events: [
      'Malian Music Days in Lisbon | days | 2021 | Lisbon',
      '7th Andean Mining Congress | congress | 2025-06-12',
    ],
  },
  {
    title: 'events by quoted titles, inside which nothing is a name',
    text: 'In 2022, the Matenadaran Gallery in Gyumri presented the exhibition “Threads of Anna Petrosyan: The Bank of Memory”. The festival "Voices of the Steppe" followed last year.',
    people: {},
    organizations: ['Matenadaran Gallery'],
    events: [
      'Threads of Anna Petrosyan: The Bank of Memory | exhibition | 2022',
      'Voices of the Steppe | festival | 2023',
    ],
    year: 2024,
  },
  {
    title: 'fields joined inside a name, on either side of the head',
    text: 'The Ministry of Youth, Culture and Sports and the Bhutan Trade and Handicraft Promotion Fund signed a memorandum, Thimphupress reports.',
    people: {},
    organizations: [
      'Ministry of Youth, Culture and Sports',
      'Bhutan Trade and Handicraft Promotion Fund',
      'Thimphupress',
    ],
  },
  {
    title: 'the post before a comma and the name',
    text: 'The mayor of Windhoek, Selma Nangombe, said water was scarce. Its chairman, Petrus Haufiku, agreed.',
    people: { 'Selma Nangombe': 'mayor @ Windhoek', 'Petrus Haufiku': 'chairman' },
    organizations: [],
  },
  {
    title: 'speech shows a person, places and nationalities do not',
    text: '"The road is closed," said Oyungerel Dashdorj, a herder. Mongolian drivers wait in Zamyn-Uud near the Gobi Desert, and Chinese trucks stand at Erenhot. On Thursday the Tuul River rose.',
    people: { 'Oyungerel Dashdorj': 'herder' },
    organizations: [],
  },
  {
    title: 'courts, parties and laws',
    text: 'The Supreme Court of Tonga struck down the Fisheries Act on Wednesday. Democratic Islands Party leader Semisi Tapueluelu welcomed the ruling by Judge Ana Vaihola.',
    people: {
      'Semisi Tapueluelu': 'leader @ Democratic Islands Party',
      'Ana Vaihola': 'Judge @ Supreme Court of Tonga',
    },
    organizations: ['Supreme Court of Tonga', 'Democratic Islands Party'],
  },
  {
    title: 'a headline in Title Case gives nothing of its own',
    text: 'Smart Growers Double Harvest As New Pump Scheme Hits Valley\nThe scheme pays for pumps, farmers said.',
    people: {},
    organizations: [],
  },
];

const withoutPlace = (name: string): string => name.replace(/ in \p{Lu}\p{L}+$/u, '');

describe('names in the manner of wire copy', () => {
  it.each(cases)('$title', ({ text, people = {}, organizations = [], events = [], year }) => {
    const found = read(text, year);
    expect(found.people).toEqual(people);
    // With or without the town that follows ("Museum in Gyumri"): both are right.
    expect(found.organizations.map(withoutPlace)).toEqual(organizations.map(withoutPlace));
    expect(found.events).toEqual(events);
  });
});
