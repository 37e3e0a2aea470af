/** How far down a page's first tags may stand. */
const HEAD = 20_000;

/**
 * True for HTML that is a whole page and so has more in it than a story: it has a doctype, a head or a body. A piece of HTML without them
 * is a story's markup.
 */
export const isWholePage = (html: string): boolean =>
  /<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>]|frameset[\s>])/i.test(html.slice(0, HEAD));
