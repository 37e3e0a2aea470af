import { decode } from '../bytes/decode';
import { makeItem } from '../fields/make-item';
import type { FormatReader, Note, Reading } from '../format-reader';
import { renditionsOf } from './body-image';
import { htmlBody } from './html-body';
import { namedEncoding } from './page-encoding';
import { layOutPage } from './page-layout';
import { readPageMetadata } from './page-metadata';
import { isWholePage } from './is-whole-page';
import { MAX_DEPTH, MAX_NODES, parsePage, type PageTree } from './page-tree';

/** An opening that only HTML has, after white space, comments and a declaration of XML. */
const PAGE = /^(?:<!doctype\s+html|<(?:html|head|body|title|meta|frameset)[\s>/])/i;
const FRAGMENT =
  /^<(?:p|div|article|section|main|header|h[1-6]|ul|ol|dl|blockquote|figure|table|span|img|a|strong|em|b|i|br|hr)(?:\s[^<>]*)?\/?>/i;

/**
 * HTML: a whole page (the cleaner then finds its article), or a fragment, which is all of it. One item a file; its `text` is all that a
 * reader sees of it, its fields are what the page says in JSON-LD, `<meta>`, microdata, links and its title.
 *
 * The encoding is the byte order mark's or Unicode where the bytes are that, else what the page names, else what the transport names, else the
 * likeliest (HTML Living Standard, section 13.2.3.2, but for the first rule: a page that is well-formed UTF-8 is UTF-8 whatever it says).
 */
export const htmlReader: FormatReader<'html'> = {
  name: 'html',

  sniff({ text }, fileName, mediaType) {
    const start = openingOf(text);
    if (PAGE.test(start)) return 0.9;
    const named = /\.(?:html?|xhtml|xht|shtml)$/.test(fileName);
    if (named && /<[a-z!/]/i.test(text)) return FRAGMENT.test(start) ? 0.8 : 0.55;
    if (FRAGMENT.test(start)) return 0.65;
    if (named) return 0.4;
    return /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType) ? 0.3 : 0;
  },

  async *read(source, { limits, charset, zone }) {
    const bytes = await source.whole(limits.itemBytes);
    if (!bytes) {
      yield failed({
        code: 'READ_TOO_LARGE',
        message: `The page is larger than ${limits.itemBytes} bytes, the most one item may have. Save the story alone.`,
      });
      return;
    }
    const decoded = decode(bytes, { charset: charset ?? namedEncoding(bytes) });
    if (!decoded.ok) {
      yield failed(decoded.note, bytes);
      return;
    }
    yield readPage(decoded.text, bytes, decoded.notes, zone);
  },
};

function readPage(html: string, original: Uint8Array, notes: Note[], zone: string | undefined): Reading {
  const tree = parsePage(html);
  if (tree.cut) return failed(tooManyElements, original);
  const deep = tree.flattened > 0 ? [tooDeep(tree.flattened)] : [];
  const metadata = readPageMetadata(tree);
  const { found, base, own } = metadata;
  const {
    images,
    notes: losses,
    ...body
  } = isWholePage(html)
    ? wholePage(html, tree, base)
    : { ...htmlBody(html, { base, name: 'html' }), textForm: 'body' as const };
  const { textForm, ...parts } = body;
  const renditions = [...(own.renditions ?? []), ...renditionsOf(images, own.renditions)];
  const made = makeItem(found, parts, {
    own: { ...own, ...(renditions.length > 0 ? { renditions } : {}), textForm },
    zone,
    empty: () => empty,
  });
  const all = [...notes, ...deep, ...metadata.notes, ...losses, ...made.notes];
  if (!made.item) return failed(made.notes[made.notes.length - 1], original);
  return { ok: true, item: made.item, original, notes: all, paths: made.paths };
}

/** All of a page; of its pictures those with a caption, as the rest may be the site's own. What its markup loses is not told: most of it is not the story's. */
function wholePage(html: string, tree: PageTree, base: string | undefined) {
  const { text, markup, images } = layOutPage(tree, base);
  return {
    text,
    markup,
    bodyHtml: html,
    name: 'html/body',
    images: images.filter(({ caption }) => caption !== undefined),
    notes: [],
    textForm: 'page' as const,
  };
}

const failed = (note: Note, original?: Uint8Array): Reading => ({ ok: false, whole: true, note, original });

const empty: Note = {
  code: 'ITEM_EMPTY',
  message:
    'The page has neither text nor a headline: it may be made by scripts only. Save it from a browser, or send the story itself.',
};

const tooManyElements: Note = {
  code: 'READ_TOO_MANY',
  message: `The page has more than ${MAX_NODES} elements and texts, which no story has. Save the story alone.`,
};

const tooDeep = (count: number): Note => ({
  code: 'READ_TOO_DEEP',
  message: `${count} elements lie deeper than ${MAX_DEPTH} levels: their markup is passed over, their text is kept.`,
});

/** Where markup begins: after white space, a byte order mark, comments and a declaration of XML. */
function openingOf(text: string): string {
  let at = 0;
  for (let round = 0; round < 20; round += 1) {
    while (at < text.length && /\s|\ufeff/.test(text[at])) at += 1;
    const end = text.startsWith('<!--', at)
      ? text.indexOf('-->', at + 4) + 3
      : /^<\?xml[\s?]/i.test(text.slice(at, at + 6))
        ? text.indexOf('?>', at) + 2
        : 0;
    if (end < 3) break;
    at = end;
  }
  return text.slice(at, at + 400);
}
