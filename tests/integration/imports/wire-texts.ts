/** Texts for imports. Agencies, firms, people and places are invented. */

/** The legal notice that `PAGE` carries, word for word. */
export const NOTICE =
  'Kestrel Newswire provides this content as is and makes no representation or warranty of any kind, express or implied, ' +
  'as to its accuracy or completeness. Kestrel Newswire accepts no responsibility or liability for any loss arising from ' +
  'reliance on it. Any complaint about this article should be addressed to the publisher named above.';

/** The paragraphs of `PAGE`, without its notice. */
export const PARAGRAPHS = [
  'The lake ferries of Holmstad will run on batteries from next summer, after the city’s ferry operator ordered two electric boats on Monday at a price of 38 million crowns.',
  'Marit Aasgaard, director of the Ondra Ferry Cooperative, signed the contract with the yard in the presence of some two hundred passengers, and said the first boat would carry 120 people and 14 cars.',
  '“We have burned diesel on this lake for sixty years, and nobody will miss the smell,” Aasgaard said.',
  'Tomasz Wierzbicki, chief executive of Brandal Shipyard, said that the hulls would be laid in October and towed through the canal before the ice comes.',
  'Passengers will pay what they pay now. The cooperative counts on saving nine million crowns a year in fuel, which would cover the loan in eleven years if the price of power stays where it is.',
  'Ingrid Solheim, a professor at the University of Holmstad, called the plan sound but said the quay needed a stronger cable long before the second boat arrives.',
  'The old ferry Svala, built in 1964, is to become a floating library. The town council will decide in June who pays for her paint.',
];

export const HEADLINE = 'Lake Ferries Go Electric as Holmstad Orders Two Boats';

export const DATELINE = 'HOLMSTAD, May 4 (Kestrel) - ';

/** A page as an editor pastes it: navigation, article, notice, and what stands below it. */
export const PAGE = [
  'Ondra Courier',
  'Home',
  'News',
  'Business',
  'Culture',
  'Subscribe',
  'Log in',
  HEADLINE,
  '4 May 2026 08:15',
  'Share',
  'Print',
  DATELINE + PARAGRAPHS[0],
  ...PARAGRAPHS.slice(1),
  'Disclaimer:',
  NOTICE,
  'Most read',
  'Fire Brigade of Velmark Saves Stork From Chimney',
  'Choir Festival Moves to the Old Brewery',
  'Three Bakeries Share One Oven in Lund Street',
  'Comments (0)',
  'Be the first to comment',
  '',
].join('\n');

/** The same sort of page in Russian, for files in windows-1251. */
export const RUSSIAN_NOTICE =
  'Агентство «Пустельга» предоставляет этот материал «как есть» и не даёт никаких гарантий, прямых или подразумеваемых, ' +
  'относительно его точности и полноты. Агентство не несёт ответственности за любые убытки, возникшие в связи с ' +
  'использованием этого материала.';

export const RUSSIAN_PAGE = [
  'Паром на озере Ондра перейдёт на электричество',
  '4 мая 2026 года',
  'Городской паром будущим летом перейдёт на электричество: оператор заказал два новых судна на верфи в соседнем городе.',
  'Первое судно возьмёт на борт сто двадцать пассажиров и четырнадцать автомобилей, сообщила дирекция переправы.',
  'Проезд подорожать не должен. Переправа рассчитывает сберечь на топливе девять миллионов крон в год.',
  'Старый паром станет плавучей библиотекой, а за краску заплатит городской совет.',
  'Отказ от ответственности:',
  RUSSIAN_NOTICE,
  '',
].join('\r\n');

const TOWNS = [
  'Velmark',
  'Lundby',
  'Ostrava Point',
  'Kirsten Bay',
  'Maple Harbour',
  'Sandnes Hill',
  'Tarn Cross',
];
const THINGS = [
  'a bakery',
  'a windmill',
  'a choir hall',
  'a tram depot',
  'a reading room',
  'a salt mill',
  'a boathouse',
];

export interface WireItemFields {
  guid: string;
  version: string;
  headline: string;
  body_text: string;
  language: string;
  [name: string]: unknown;
}

/**
 * A wire item (ninjs) with a text of its own.
 *
 * @param number any number from 0: equal numbers give equal items
 */
export function wireItem(number: number, more: Partial<WireItemFields> = {}): WireItemFields {
  const town = TOWNS[number % TOWNS.length];
  const thing = THINGS[Math.floor(number / TOWNS.length) % THINGS.length];
  return {
    guid: `tag:kestrel.example,2026:${number}`,
    version: '1',
    headline: `${town} Opens ${thing} After ${number + 2} Years of Waiting`,
    body_text: [
      `${town} opened ${thing} on Friday, ${number + 2} years after the council had promised it.`,
      `Hanne Brekke, mayor of ${town}, cut the ribbon and thanked the ${(number + 3) * 7} people who had paid for a brick.`,
      `The work cost ${number + 4} million crowns, half of which came from the Brekke Foundation.`,
    ].join('\n\n'),
    language: 'en',
    ...more,
  };
}

/** Wire items as JSON Lines. */
export const jsonLines = (items: object[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n`).join('');
