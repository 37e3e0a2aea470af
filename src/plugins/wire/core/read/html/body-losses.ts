import type { Note } from '../format-reader';

/** What a body has that Strapi's blocks have no form for. */
export type LossKind = 'table' | 'numbering' | 'embed' | 'form' | 'link' | 'image' | 'raised';

/** Of one kind: how many, and where the first stands, an offset in the HTML. */
export interface Loss {
  kind: LossKind;
  count: number;
  at: number;
}

const CODES: Readonly<Record<LossKind, string>> = {
  table: 'ITEM_MARKUP_TABLE',
  numbering: 'ITEM_MARKUP_NUMBERING',
  embed: 'ITEM_MARKUP_EMBED',
  form: 'ITEM_MARKUP_FORM',
  link: 'ITEM_MARKUP_LINK',
  image: 'ITEM_MARKUP_IMAGE',
  raised: 'ITEM_MARKUP_RAISED',
};

const TOLD: Readonly<Record<LossKind, (count: number) => string>> = {
  table: (n) =>
    `${several(n, 'table')}: the article has each row as a paragraph with " | " between the cells. Compare the columns.`,
  numbering: (n) =>
    `${several(n, 'list item')} with a number that the article's lists cannot count: such an item is a paragraph that begins with its number.`,
  embed: (n) =>
    `${several(n, 'embedded page, film or player', 'embedded pages, films or players')}, left out: the article's body cannot hold any. Add a link or a file if the story needs it.`,
  form: (n) =>
    `${several(n, 'form field')}, left out as far as there are no words in it. A form does not work in an article.`,
  link: (n) =>
    `${several(n, 'link')} without an address that can be kept (a relative one, or none of http, https, mailto and tel): the words stay, the link is left out.`,
  image: (n) =>
    `${several(n, 'picture')} without an address that can be kept (a relative one, or the picture itself in place of one), left out.`,
  raised: (n) =>
    `${several(n, 'raised or lowered text', 'raised or lowered texts')} (sub, sup), which stand on the line in the article. Compare formulas and footnotes.`,
};

const several = (count: number, one: string, many = `${one}s`): string =>
  `The body has ${count} ${count === 1 ? one : many}`;

/** One note for each kind. Without a `place`: the caller knows where the body is. */
export const lossNotes = (losses: readonly Loss[], field: string | undefined): Note[] =>
  losses.map(({ kind, count, at }) => ({
    code: CODES[kind],
    ...(field === undefined ? {} : { field }),
    message: `${TOLD[kind](count)} The first is at character ${at + 1} of its HTML.`,
  }));

/** Counts losses by their kind. */
export class LossCounter {
  private counts = new Map<LossKind, Loss>();

  add(kind: LossKind, at: number): void {
    const loss = this.counts.get(kind);
    if (loss) loss.count += 1;
    else this.counts.set(kind, { kind, count: 1, at });
  }

  result(): Loss[] {
    return [...this.counts.values()].sort((a, b) => a.at - b.at);
  }
}
