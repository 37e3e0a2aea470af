/** A name, then nothing or attributes, as WordPress itself takes for a shortcode. No part can match what the next one does. */
const TAG = /\[(\[?)(\/?)([a-z][\w-]{0,60})((?:\s[^[\]<>]{0,2000})?)(\/?)\](\]?)/gi;

const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

/** WordPress's own, which say what they show. */
const CAPTIONS = new Set(['caption', 'wp_caption']);
const MEDIA = new Set(['audio', 'video', 'playlist', 'gallery', 'embed']);

interface Tag {
  name: string;
  closes: boolean;
  attributes: string;
  start: number;
  end: number;
  /** `[[name]]`: the text `[name]`. */
  escaped: boolean;
}

export interface Expanded {
  html: string;
  /** Names of shortcodes that only their plugin could show, each once. */
  unknown: string[];
}

/**
 * Puts HTML for WordPress's shortcodes: captions and embedded addresses become what they show; of those of plugins the marks are taken out and what stands between
 * them is kept. A word in brackets that is neither closed nor has attributes (`[sic]`) is text.
 */
export const expandShortcodes = (html: string): Expanded => {
  if (!html.includes('[')) return { html, unknown: [] };
  const tags = tagsIn(html);
  const closed = new Set(tags.filter(({ closes }) => closes).map(({ name }) => name));
  const unknown = new Set<string>();
  const out: string[] = [];
  let at = 0;
  for (const [i, tag] of tags.entries()) {
    if (tag.start < at) continue;
    const end = CAPTIONS.has(tag.name) && !tag.closes && !tag.escaped ? endOf(tags, i) : undefined;
    const shown = end
      ? asFigure(html.slice(tag.end, end.start), attributesIn(tag.attributes).caption)
      : show(tag, closed, unknown);
    if (shown === undefined) continue;
    out.push(html.slice(at, tag.start), shown);
    at = (end ?? tag).end;
  }
  out.push(html.slice(at));
  return { html: out.join(''), unknown: [...unknown] };
};

/** The next end of what begins; captions are not in each other. */
function endOf(tags: readonly Tag[], from: number): Tag | undefined {
  const { name } = tags[from];
  for (let i = from + 1; i < tags.length; i += 1) {
    if (tags[i].name === name) return tags[i].closes ? tags[i] : undefined;
  }
  return undefined;
}

/** `[caption]picture words[/caption]`, or the words in an attribute as WordPress had it before 3.4. */
function asFigure(inner: string, attribute: string | undefined): string {
  const image = Math.max(inner.lastIndexOf('<img'), inner.lastIndexOf('<IMG'));
  const end = image < 0 ? -1 : inner.indexOf('>', image);
  const link = /^\s{0,20}<\/a>/i.exec(inner.slice(end + 1, end + 30))?.[0] ?? '';
  const picture = end < 0 ? '' : inner.slice(0, end + 1 + link.length);
  const words = attribute ?? inner.slice(picture.length).trim();
  const kept = attribute === undefined ? picture : inner;
  return `\n\n<figure>${kept}${words === '' ? '' : `<figcaption>${words}</figcaption>`}</figure>\n\n`;
}

function tagsIn(html: string): Tag[] {
  return [...html.matchAll(TAG)].map(([whole, before, slash, name, attributes, , after], i, all) => ({
    name: name.toLowerCase(),
    closes: slash === '/',
    attributes,
    start: all[i].index,
    end: all[i].index + whole.length,
    escaped: before !== '' && after !== '',
  }));
}

/** Undefined for what is text. */
function show(
  { name, closes, attributes, escaped }: Tag,
  closed: ReadonlySet<string>,
  unknown: Set<string>,
): string | undefined {
  const told = attributesIn(attributes);
  if (escaped) return closes ? `[/${name}]` : `[${name}${attributes}]`;
  if (CAPTIONS.has(name)) return '';
  if (name === 'embed') return closes ? '' : (told.src ?? '');
  if (MEDIA.has(name)) return closes ? '' : mediaOf(name, told, unknown);
  if (Object.keys(told).length === 0 && !closed.has(name)) return undefined;
  unknown.add(name);
  return '';
}

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes[name.toLowerCase()] = double ?? single ?? bare;
  }
  return attributes;
}

/** A film or a sound has its address in `src` or under its kind (`mp4`, `mp3` …). */
function mediaOf(name: string, told: Record<string, string>, unknown: Set<string>): string {
  const address = Object.values(told).find((value) => /^https?:\/\/[^\s"'<>]+$/.test(value));
  if (address === undefined) unknown.add(name);
  return address === undefined ? '' : `<p><a href="${address}">${address}</a></p>`;
}
