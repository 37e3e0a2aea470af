import { decodeHTMLAttribute } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { resolveAddress } from './addresses';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that show a text, a picture or a form, and do nothing. */
const ELEMENTS = words(
  'a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center cite code col colgroup dd del details dfn dialog dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label legend li main map mark menu meter nav noscript ol optgroup option output p picture pre progress q rp rt ruby s samp section select small source span strike strong sub summary sup table tbody td textarea tfoot th thead time tr track tt u ul var video wbr',
);

/** Elements whose content is no text either. */
const DROPPED = words('script style applet');

const ATTRIBUTES = words(
  'abbr accept accept-charset accesskey action align alt axis autocomplete border cellpadding cellspacing char charoff charset checked cite class clear color cols colspan compact controls coords datetime dir disabled enctype face for frame headers height high href hreflang hspace id ismap label lang list longdesc loop low max maxlength media method min multiple name nohref noshade nowrap optimum pattern placeholder poster preload prompt pubdate readonly rel required rev reversed rows rowspan rules scope selected shape size sizes span src start step summary tabindex target title type usemap valign value volume vspace width wrap xml:lang',
);

const ADDRESSES = words('action cite href longdesc poster src usemap');

/** Schemes that open something and run nothing. */
const SCHEMES = words(
  'http https ftp ftps sftp mailto tel sms news nntp magnet feed irc ircs xmpp sip sips rtsp mms geo webcal callto itms ed2k aim git svn gopher file',
);

const VOID = words('area base br col embed hr img input link meta source track wbr');

/** `<!` that begins no comment, doctype or section begins nothing at all, and yet parsers swallow what comes after it. */
export const mendMarkup = (html: string): string =>
  html.includes('<!') ? html.replace(/<!(?!doctype|--|\[)/gi, '&lt;!') : html;

/**
 * HTML without what can do harm where it is shown (scripts, styles, event handlers, frames, plug-ins, addresses that run something), with absolute addresses, in
 * one way of writing: names in lower case, attributes in quotes and in order, `<br />`. Tags of unknown elements are left out and what is in them is kept.
 * What a reader sees of it stays the same. Time is linear.
 *
 * @param base where relative addresses start
 */
export const safeMarkup = (html: string, base?: string): string => {
  const source = mendMarkup(html);
  if (!source.includes('<')) return escapeBare(source).trim();
  const out: string[] = [];
  let name = '';
  let key = '';
  let value = '';
  let attributes: [string, string][] = [];
  let drop = '';
  let depth = 0;

  const openTag = (selfClosing: boolean): void => {
    if (drop !== '') {
      if (name === drop && !selfClosing) depth += 1;
    } else if (DROPPED.has(name)) {
      if (!selfClosing) [drop, depth] = [name, 1];
    } else if (ELEMENTS.has(name)) {
      const end = VOID.has(name) ? ' />' : selfClosing ? `></${name}>` : '>';
      out.push(`<${name}${written(attributes, base)}${end}`);
    }
  };
  const closeTag = (closed: string): void => {
    if (drop !== '') {
      if (closed === drop && --depth === 0) drop = '';
    } else if (ELEMENTS.has(closed) && !VOID.has(closed)) {
      out.push(`</${closed}>`);
    }
  };
  const ignore = (): void => undefined;
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => {
      if (drop === '') out.push(escapeBare(source.slice(start, end)));
    },
    onopentagname: (start, end) => {
      name = source.slice(start, end).toLowerCase();
      attributes = [];
    },
    onattribname: (start, end) => {
      key = source.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata: (start, end) => (value += source.slice(start, end)),
    onattribend: () => void attributes.push([key, value]),
    onopentagend: () => openTag(false),
    onselfclosingtag: () => openTag(true),
    onclosetag: (start, end) => closeTag(source.slice(start, end).toLowerCase()),
    oncomment: ignore,
    oncdata: (start, end, offset) => {
      if (drop === '') out.push(escapeBare(source.slice(start, end - offset)));
    },
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onattribentity: ignore,
    ontextentity: ignore,
    onend: ignore,
  };
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacks);
  tokenizer.write(source);
  tokenizer.end();
  return out.join('').trim();
};

/** Text as HTML has it; references stay as they are. */
const escapeBare = (text: string): string =>
  text.replace(/&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z]\w{0,31};)/gi, '&amp;').replace(/</g, '&lt;');

function written(attributes: [string, string][], base: string | undefined): string {
  const kept = new Map<string, string>();
  for (const [key, value] of attributes) {
    if (!ATTRIBUTES.has(key) || kept.has(key)) continue;
    const safe = ADDRESSES.has(key) ? safeAddress(value, base) : value;
    if (safe !== undefined) kept.set(key, safe);
  }
  return [...kept]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([key, value]) =>
        ` ${key}="${value.replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}"`,
    )
    .join('');
}

/** Undefined for an address that runs something. Browsers skip control characters in a scheme, so it is looked at without them. */
function safeAddress(value: string, base: string | undefined): string | undefined {
  const address = resolveAddress(decodeHTMLAttribute(value).replace(/[\0-\x20]+$/, ''), base);
  const scheme = /^([^/?#:]{0,40}):/.exec(address.replace(/[\0-\x20\x7f\xa0]/g, ''))?.[1].toLowerCase();
  if (scheme !== undefined && !SCHEMES.has(scheme)) return undefined;
  return address.replace(/&/g, '&amp;');
}
