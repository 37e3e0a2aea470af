import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BLOCKS, LINES, names, TextLayout } from './text-layout';

/** Elements whose content no reader sees. */
const DROPPED = names('script style template head title iframe noembed noframes');

/** Elements whose content is not markup: it can end only at its own end tag. */
const RAW = names('script style title');

/** Inline elements, as far as a cut tag at the very end must be told from a "less than" sign. */
const INLINE = names(
  'a abbr b bdi bdo big cite code del dfn em font i img input ins kbd mark q s small span strike strong sub sup tt u br',
);

/**
 * What a reader sees of HTML: blocks stand apart by a blank line, `<br>`, rows and list items begin a line (these with `- `), cells are
 * apart by a tab, entities are characters. Scripts, styles and comments are left out, white space is collapsed as a browser does
 * (not in `<pre>`; a no-break space stays). No tree is built, so time is linear and nesting of any depth is harmless.
 *
 * @param html a fragment or a page, however malformed
 */
export const htmlText = (html: string): string => textWithout(html, DROPPED);

function textWithout(html: string, dropped: ReadonlySet<string>): string {
  const out = new TextLayout();
  let name = '';
  let drop = '';
  let dropDepth = 0;
  let consumed = 0;

  const text = (piece: string): void => {
    if (!drop) out.text(piece);
  };
  const open = (tag: string, selfClosing: boolean): void => {
    if (drop === 'head' && tag === 'body') drop = '';
    if (drop) dropDepth += tag === drop && !selfClosing ? 1 : 0;
    else if (dropped.has(tag) && !selfClosing) [drop, dropDepth] = [tag, 1];
    else out.open(tag);
  };
  const close = (tag: string): void => {
    if (!drop) out.close(tag);
    else if (tag === drop && --dropDepth === 0) drop = '';
  };
  const ignore = (): void => undefined;

  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => ((consumed = end), text(html.slice(start, end))),
    ontextentity: (codepoint, end) => ((consumed = end), text(String.fromCodePoint(codepoint))),
    oncdata: (start, end, offset) => ((consumed = end), text(html.slice(start, end - offset))),
    onopentagname: (start, end) => (name = html.slice(start, end).toLowerCase()),
    onopentagend: (end) => ((consumed = end), open(name, false)),
    // HTML has no self-closing tags but for void elements; feeds that are XHTML do write `<title/>`.
    onselfclosingtag: (end) => ((consumed = end), open(name, true)),
    onclosetag: (start, end) => ((consumed = end), close(html.slice(start, end).toLowerCase())),
    oncomment: (_start, end) => (consumed = end),
    ondeclaration: (_start, end) => (consumed = end),
    onprocessinginstruction: (_start, end) => (consumed = end),
    onattribdata: ignore,
    onattribentity: ignore,
    onattribend: ignore,
    onattribname: ignore,
    onend: ignore,
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();

  if (drop && !RAW.has(drop)) {
    // Its end tag never came: rather too much text than none.
    return textWithout(html, new Set([...dropped].filter((tag) => tag !== drop)));
  }
  text(unfinishedTag(html.slice(consumed)));
  return out.result();
}

/** The end of the text after a "less than" sign that no tag came of; nothing for a tag that was cut off. */
function unfinishedTag(rest: string): string {
  const tail = rest.slice(Math.max(0, rest.indexOf('<')));
  const tag = /^<\/?([a-z][a-z0-9]{0,20})/i.exec(tail)?.[1].toLowerCase();
  return !tag || BLOCKS.has(tag) || LINES.has(tag) || INLINE.has(tag) || DROPPED.has(tag) ? '' : tail;
}

/** A tag that only HTML has, in a text of which nobody says whether it is HTML. */
const TAG =
  /<\/?(?:p|br|div|span|a|em|strong|b|i|u|ul|ol|li|h[1-6]|table|tr|td|blockquote|img|figure|article|section|html|body|sub|sup)(?:\s[^<>]*)?\/?>/i;

/** True for a text that has HTML tags in it. */
export const looksLikeHtml = (text: string): boolean => TAG.test(text);
