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
