import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a block (HTML Living Standard, section 15.3: `display: block`, and tables). */
const BLOCKS = names(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend listing main menu nav ol optgroup p plaintext pre search section summary table ul xmp caption',
);

const LISTS = names('ul ol menu dir');

/** Elements that begin on a new line. */
const LINES = names('li tr option');

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

/** Builds the text: remembers what separates it from what is already there, and writes that only when more text comes. */
class TextLayout {
  private parts: string[] = [];
  private breaks = 0;
  private space = false;
  private mark = '';
  private tab = false;
  private lists = 0;
  private pre = 0;

  open(tag: string): void {
    if (tag === 'br') this.lineBreak();
    if (BLOCKS.has(tag)) this.block(LISTS.has(tag) && this.lists > 0 ? 1 : 2);
    if (LISTS.has(tag)) this.lists += 1;
    if (tag === 'pre') this.pre += 1;
    if (LINES.has(tag)) this.block(1);
    if (tag === 'li') this.mark = '- ';
    if (tag === 'td' || tag === 'th') this.tab = this.breaks === 0 && this.parts.length > 0;
  }

  close(tag: string): void {
    if (LISTS.has(tag)) this.lists = Math.max(0, this.lists - 1);
    if (tag === 'pre') this.pre = Math.max(0, this.pre - 1);
    if (BLOCKS.has(tag)) this.block(LISTS.has(tag) && this.lists > 0 ? 1 : 2);
    if (LINES.has(tag)) this.block(1);
    if (tag === 'li') {
      // Paragraphs in items do not move the items apart.
      if (this.mark === '' && this.breaks > 1) this.breaks = 1;
      this.mark = '';
    }
  }

  text(piece: string): void {
    if (this.pre > 0) {
      if (piece !== '') this.write(piece);
      return;
    }
    const words = piece.replace(/[ \t\n\r\f]+/g, ' ');
    if (words.startsWith(' ')) this.space = true;
    const core = words.slice(
      words.startsWith(' ') ? 1 : 0,
      words.length > 1 && words.endsWith(' ') ? -1 : undefined,
    );
    if (core !== '') this.write(core);
    if (core !== '' && words.endsWith(' ')) this.space = true;
  }

  result(): string {
    return this.parts.join('');
  }

  private block(breaks: number): void {
    // What follows a list mark stands beside it, whatever element it comes in.
    if (this.mark === '') this.breaks = Math.max(this.breaks, breaks);
    this.space = false;
  }

  private lineBreak(): void {
    if (this.parts.length > 0 && this.breaks < 2) this.breaks += 1;
    this.space = false;
  }

  private write(piece: string): void {
    if (this.parts.length > 0) {
      if (this.breaks > 0) this.parts.push('\n'.repeat(this.breaks));
      else if (this.tab) this.parts.push('\t');
      else if (this.space) this.parts.push(' ');
    }
    if (this.mark !== '') this.parts.push(this.mark);
    this.parts.push(piece);
    this.breaks = 0;
    this.space = false;
    this.tab = false;
    this.mark = '';
  }
}

/** A tag that only HTML has, in a text of which nobody says whether it is HTML. */
const TAG =
  /<\/?(?:p|br|div|span|a|em|strong|b|i|u|ul|ol|li|h[1-6]|table|tr|td|blockquote|img|figure|article|section|html|body|sub|sup)(?:\s[^<>]*)?\/?>/i;

/** True for a text that has HTML tags in it. */
export const looksLikeHtml = (text: string): boolean => TAG.test(text);
