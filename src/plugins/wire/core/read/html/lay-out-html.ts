import type { Markup } from '../../item';
import type { BodyImage } from './body-image';
import type { Loss } from './body-losses';
import { MarkupLayout } from './markup-layout';
import { walkHtml } from './walk-html';

/** HTML as text, and what its markup says about the text. */
export interface LaidOut {
  text: string;
  /** Its blocks hold every character of `text` but white space and list marks. */
  markup: Markup;
  /** The pictures, each once, in their order. */
  images: BodyImage[];
  /** What Strapi's blocks have no form for. */
  losses: Loss[];
}

/**
 * What a reader sees of HTML, with its markup. In the text blocks stand apart by a blank line, `<br>`, rows and list items begin a line
 * (these with `- `, or with their number where a list of the article would count otherwise), cells are apart by a tab, entities are
 * characters. Scripts, styles and comments are left out, white space is collapsed as a browser does (not in `<pre>`; a no-break space
 * stays). No tree is built, so time is linear and nesting of any depth is harmless.
 *
 * @param html a fragment or a page, however malformed
 * @param base what relative addresses are relative to
 */
export const layOutHtml = (html: string, base?: string): LaidOut =>
  walkHtml(html, () => new MarkupLayout(base)).result();
