/** Texts for imports, all of them invented. */

/** Paragraphs without any notice; two people and an organization are in them. */
export const QUAY = [
  'The harbour of Fenwick Bay opened a new quay on Tuesday, and two hundred people came to see the first ferry.',
  'Ottilie Brandvold, director of the Fenwick Harbour Authority, said the quay had cost four million crowns.',
  'A second quay is planned, said Tobias Renwick, spokesman for the Brandt Ferry Company.',
];

/** Of the kind `sponsored`, which waits for an editor before the article may be published. */
export const SPONSORED =
  'This is sponsored content. It was paid for by Quillmark Savings, and the newsroom of Lantern Post had no part in producing it.';

/** Of the kinds `no-warranty` and `liability`, which hold up nothing. */
export const NO_WARRANTY =
  'Legal disclaimer: Lantern Newswire provides this content as is, without warranty of any kind, and accepts no responsibility or liability for its accuracy or completeness.';

const THINGS =
  'lamps ropes kettles stoves ladders wagons curtains spoons hammers candles barrels saddles mirrors carpets buttons pumps anchors bottles cushions drums engines fiddles gloves helmets jackets keyboards lanterns mattresses needles ovens pencils quilts rakes scissors tables umbrellas violins wheels zippers baskets chisels doors envelopes fences garments hinges'.split(
    ' ',
  );
const wordings = new Map<string, string>();

/** Eight words that are another notice's words nowhere: names and numbers alone do not make one notice another. */
function wordingOf(label: string): string {
  const known = wordings.get(label);
  if (known) return known;
  const at = wordings.size;
  const words = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => THINGS[(at * 11 + i * (1 + (at % 5))) % THINGS.length]);
  const wording = `${words.slice(0, 7).join(', ')} and ${words[7]}`;
  wordings.set(label, wording);
  return wording;
}

/** A notice of the kind `sponsored`, another one for each firm: decisions are about a notice wherever it stands. */
export const sponsoredBy = (firm: string): string =>
  `This is sponsored content about ${wordingOf(firm)}. It was paid for by ${firm}, and the newsroom of Lantern Post had no part in producing it.`;

/** A notice of the kinds `no-warranty` and `liability`, another one for each firm. */
export const disclaimedBy = (firm: string): string =>
  `Legal disclaimer: ${firm} provides this content about ${wordingOf(firm)} as is, without warranty of any kind, and accepts no responsibility or liability for its accuracy or completeness.`;

let stories = 0;

/**
 * A wire item that no other one equals: its guid, headline and first paragraph have a number of their own.
 *
 * @param more fields in the place of these or beside them
 * @param extra paragraphs after the story's own
 */
export function wireItem(more: Record<string, unknown> = {}, extra: string[] = []): Record<string, unknown> {
  stories += 1;
  return {
    guid: `tag:lantern.example,2026:${stories}`,
    version: '1',
    headline: `Quay ${stories} Opens at Fenwick Bay`,
    byline: 'Mirela Stanhope',
    language: 'en',
    body_text: textOf([`Quay number ${stories} is ready. ${QUAY[0]}`, ...QUAY.slice(1), ...extra]),
    ...more,
  };
}

export const textOf = (paragraphs: string[]): string => paragraphs.join('\n\n');

/** Strapi blocks, a paragraph each. */
export const blocksOf = (paragraphs: string[]): object[] =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
