import type { Body } from '../fields/make-item';
import type { Note } from '../format-reader';
import type { BodyImage } from './body-image';
import { lossNotes } from './body-losses';
import { layOutHtml } from './lay-out-html';

export interface HtmlBodyOptions {
  /** What relative addresses are relative to. Without it links and pictures with such an address are left out, with a note. */
  base?: string;
  /** What the source calls the body: the item's path, and the field of the notes. */
  name?: string;
}

/** A body, the pictures in it, and what Strapi's blocks cannot say of it. */
export interface HtmlBody extends Body {
  images: BodyImage[];
  notes: Note[];
}

/**
 * Reads an HTML body, a fragment or a page, however malformed: its text as a reader sees it, and what its markup says about the text.
 * What Strapi's blocks have no form for (tables, embedded pages, forms) stays readable as far as it has words, and is noted once a kind,
 * with how often it comes and where first. Notes have no `place`: the caller knows it. Time is linear, any nesting harmless.
 *
 * Give the parts on: `const { images, notes, ...body } = htmlBody(html, { base, name })`.
 */
export const htmlBody = (html: string, { base, name }: HtmlBodyOptions = {}): HtmlBody => {
  const { text, markup, images, losses } = layOutHtml(html, base);
  return {
    text,
    bodyHtml: html,
    markup,
    ...(name === undefined ? {} : { name }),
    images,
    notes: lossNotes(losses, name),
  };
};
