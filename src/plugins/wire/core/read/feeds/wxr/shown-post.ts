import { autop } from './autop';
import { expandShortcodes, type Expanded } from './shortcodes';

/** A post's content as WordPress shows it: of what it stores, shortcodes become HTML first, as that may be blocks; then blank lines become paragraphs. */
export const shownPost = (stored: string): Expanded => {
  const { html, unknown } = expandShortcodes(stored);
  return { html: autop(html), unknown };
};
