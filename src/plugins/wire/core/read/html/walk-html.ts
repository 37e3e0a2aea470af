import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BLOCKS, LINES, names } from './text-layout';

/** Elements whose content no reader sees. */
const DROPPED = names('script style template head title iframe noembed noframes');

/** Elements whose content is not markup: it can end only at its own end tag. */
const RAW = names('script style title');

/** Inline elements, as far as a cut tag at the very end must be told from a "less than" sign. */
const INLINE = names(
  'a abbr b bdi bdo big cite code del dfn em font i img input ins kbd mark q s small span strike strong sub sup tt u br',
);

/** Elements that have no content and no end tag (HTML Living Standard, section 13.1.2). */
const VOID = names('area base br col embed hr img input link meta param source track wbr');

/** Elements of which attributes are read. */
const WITH_ATTRIBUTES = names('a img ol li input iframe span font b strong i em u');

export type Attributes = ReadonlyMap<string, string>;

/** What is told of a document, in its order. Tag and attribute names are in lower case, entities are characters. */
export interface HtmlHandler {
  text(piece: string): void;
  /** @param at the offset in the HTML after the tag */
  open(tag: string, attributes: Attributes, at: number): void;
  close(tag: string): void;
  /** An element comes whose content is left out. */
  drop(tag: string, attributes: Attributes, at: number): void;
}

const NONE: Attributes = new Map();

/**
 * Goes through HTML, a fragment or a page, however malformed. Builds no tree, so time is linear and nesting of any depth is harmless.
 * What no reader sees (scripts, styles, comments) is left out.
 *
 * @param start makes what is told; called once more when it turns out that an element whose content is left out never ends
 * @returns the handler that was told everything
 */
export const walkHtml = <T extends HtmlHandler>(html: string, start: () => T): T =>
  walkWithout(html, DROPPED, start);

function walkWithout<T extends HtmlHandler>(html: string, dropped: ReadonlySet<string>, start: () => T): T {
  const out = start();
  let name = '';
  let drop = '';
  let dropDepth = 0;
  let consumed = 0;
  let attributes: Map<string, string> | undefined;
  let attribute = '';
  let value = '';

  const text = (piece: string): void => {
    if (!drop) out.text(piece);
  };
  const open = (tag: string, selfClosing: boolean): void => {
    if (drop === 'head' && tag === 'body') drop = '';
    if (drop) dropDepth += tag === drop && !selfClosing ? 1 : 0;
    else if (dropped.has(tag)) {
      out.drop(tag, attributes ?? NONE, consumed);
      if (!selfClosing) [drop, dropDepth] = [tag, 1];
    } else {
      out.open(tag, attributes ?? NONE, consumed);
      // HTML has no self-closing tags but for void elements; feeds that are XHTML do write `<title/>`.
      if (selfClosing && !VOID.has(tag)) out.close(tag);
    }
  };
  const close = (tag: string): void => {
    if (!drop) out.close(tag);
    else if (tag === drop && --dropDepth === 0) drop = '';
  };
  const ignore = (): void => undefined;

  const callbacks: TokenizerCallbacks = {
    ontext: (from, to) => ((consumed = to), text(html.slice(from, to))),
    ontextentity: (codepoint, to) => ((consumed = to), text(String.fromCodePoint(codepoint))),
    oncdata: (from, to, offset) => ((consumed = to), text(html.slice(from, to - offset))),
    onopentagname: (from, to) => {
      name = html.slice(from, to).toLowerCase();
      attributes = WITH_ATTRIBUTES.has(name) ? new Map() : undefined;
    },
    onopentagend: (to) => ((consumed = to), open(name, false)),
    onselfclosingtag: (to) => ((consumed = to), open(name, true)),
    onclosetag: (from, to) => ((consumed = to), close(html.slice(from, to).toLowerCase())),
    oncomment: (_from, to) => (consumed = to),
    ondeclaration: (_from, to) => (consumed = to),
    onprocessinginstruction: (_from, to) => (consumed = to),
    onattribname: (from, to) => {
      if (attributes) [attribute, value] = [html.slice(from, to).toLowerCase(), ''];
    },
    onattribdata: (from, to) => {
      if (attributes) value += html.slice(from, to);
    },
    onattribentity: (codepoint) => {
      if (attributes) value += String.fromCodePoint(codepoint);
    },
    onattribend: () => {
      if (attributes && !attributes.has(attribute)) attributes.set(attribute, value);
    },
    onend: ignore,
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();

  if (drop && !RAW.has(drop)) {
    // Its end tag never came: rather too much text than none.
    return walkWithout(html, new Set([...dropped].filter((tag) => tag !== drop)), start);
  }
  text(unfinishedTag(html.slice(consumed)));
  return out;
}

/** The end of the text after a "less than" sign that no tag came of; nothing for a tag that was cut off. */
function unfinishedTag(rest: string): string {
  const tail = rest.slice(Math.max(0, rest.indexOf('<')));
  const tag = /^<\/?([a-z][a-z0-9]{0,20})/i.exec(tail)?.[1].toLowerCase();
  return !tag || BLOCKS.has(tag) || LINES.has(tag) || INLINE.has(tag) || DROPPED.has(tag) ? '' : tail;
}
