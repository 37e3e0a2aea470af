import { shownPost } from '../feeds/wxr/shown-post';
import type { Body } from '../fields/make-item';
import type { Note } from '../format-reader';
import type { BodyImage } from '../html/body-image';
import { htmlBody } from '../html/html-body';
import { htmlText, looksLikeHtml } from '../html/html-text';
import { asText, isHtml, member, preferred } from './json-values';
import { richTextHtml } from './rich-text';
import { HTML_BODIES, OPEN_BODIES, TEXT_BODIES, type SourceFields } from './source-names';

export interface BodyForm {
  /** The source's name for it. */
  name: string;
  value: string;
  html: boolean;
  role?: string;
}

export interface ReadBody {
  body: Body;
  /** The pictures in it. */
  images: BodyImage[];
  notes: Note[];
}

/**
 * Finds the body among an item's fields. Where it comes both as HTML and as plain text, the HTML counts, for its paragraphs, and
 * `text` is what a reader sees of it; but when the plain text has more to say, that is the body, with a note, so that nothing is lost.
 *
 * @param given those that a mapping names; if there are any, no others count
 * @returns an empty text when there is no body
 */
export const readBody = (fields: SourceFields, given: readonly BodyForm[] = []): ReadBody => {
  const forms = given.length > 0 ? [...given] : [...listed(fields), ...named(fields)];
  const notes: Note[] = [];
  const html = longest(forms.filter((form) => form.html));
  const longestPlain = longest(forms.filter((form) => !form.html));
  const plain = longestPlain && {
    ...longestPlain,
    value: belowHeadline(longestPlain.value, fields),
  };
  const read =
    html && htmlBody(withoutHeadline(html.value, fields), { base: baseOf(fields), name: html.name });
  if (!read || read.text === '') {
    if (!plain && fields.get('bodies')) notes.push(unread);
    return { body: plainBody(plain), images: read?.images ?? [], notes };
  }
  const { images, notes: losses, ...body } = read;
  if (plain && letters(plain.value) > letters(body.text) * 1.05 + 20) {
    notes.push({
      code: 'ITEM_BODIES_DIFFER',
      field: html.name,
      message: `"${html.name}" is shorter than "${plain.name}", which is taken as the story; links and markup are lost. Ask the agency which one is whole.`,
    });
    return { body: plainBody(plain), images, notes };
  }
  return { body, images, notes: [...notes, ...losses] };
};

/** Pages made of a story begin with its headline, which is no paragraph of it. */
const withoutHeadline = (html: string, fields: SourceFields): string => {
  const start = /<h1(?:\s[^<>]{0,1000})?>/i.exec(html);
  const end = start ? html.indexOf('</h1>', start.index) : -1;
  if (!start || end < 0 || end - start.index > LONGEST_HEADLINE) return html;
  if (!isHeadline(htmlText(html.slice(start.index, end)), fields)) return html;
  const before = html.slice(0, start.index);
  return htmlText(before) === '' ? before + html.slice(end + '</h1>'.length) : html;
};

/** So do the plain texts made of these, with a blank line below it. */
const belowHeadline = (text: string, fields: SourceFields): string => {
  const [start, line] = /^\s{0,20}(\S[^\n]{0,1999})\n\s{0,20}\n/.exec(text) ?? [];
  if (start === undefined || !isHeadline(line.trim(), fields)) return text;
  const rest = text.slice(start.length);
  return rest.trim() === '' ? text : rest;
};

const LONGEST_HEADLINE = 2000;

const isHeadline = (words: string, fields: SourceFields): boolean =>
  fields.all('headline').some(({ value }) => asText(preferred(value, ['main'])) === words);

const plainBody = (plain: BodyForm | undefined): Body =>
  plain ? { text: plain.value, name: plain.name } : { text: '' };

/** The item's own page: links in its body may be relative to it. */
const baseOf = (fields: SourceFields): string | undefined =>
  fields
    .all('link')
    .map(({ value }) => value)
    .find((value): value is string => typeof value === 'string' && /^https?:\/\//i.test(value));

const unread: Note = {
  code: 'ITEM_BODY_UNREAD',
  field: 'bodies',
  message:
    'None of the bodies is HTML or plain text, so the story has no text. Ask the agency for one that is.',
};

const letters = (text: string): number => text.replace(/\s+/g, '').length;

const longest = (forms: BodyForm[]): BodyForm | undefined =>
  forms.reduce<BodyForm | undefined>(
    (best, form) => (!best || form.value.length > best.value.length ? form : best),
    undefined,
  );

/** ninjs 2.x and 3.x: one entry for each form and role. Those with another markup (NITF) are left to who can read it. */
function listed(fields: SourceFields): BodyForm[] {
  const bodies = fields.get('bodies')?.value;
  const forms: BodyForm[] = [];
  for (const entry of Array.isArray(bodies) ? bodies : []) {
    if (typeof entry !== 'object' || entry === null) continue;
    const value = member(entry, ['value']);
    const type = member(entry, ['contenttype']) ?? '';
    if (value === undefined || (type !== '' && !/html|plain|markdown/i.test(type))) continue;
    forms.push({ name: 'bodies', value, html: isHtml(entry, value), role: member(entry, ['role']) });
  }
  const main = forms.filter(({ role }) => role === 'main');
  return main.length > 0 ? main : forms;
}

/** Tables in other languages than English head any body with "Text"; a block in tags from its beginning to its end is no plain one. */
const MARKED_UP =
  /^\s{0,20}<(?:p|div|h[1-6]|ul|ol|article|section|blockquote)(?:\s[^<>]{0,500})?>[^]*<\/[a-z0-9]{1,10}>\s{0,20}$/i;

function named(fields: SourceFields): BodyForm[] {
  const forms: BodyForm[] = [];
  const add = (plain: string, html: (value: string, rendered: boolean) => boolean): boolean => {
    const found = fields.get(plain);
    const value = found && bodyText(found.value);
    if (found && value)
      forms.push({
        name: found.name,
        value: value.text,
        html: value.rich ?? html(value.text, value.rendered),
      });
    return Boolean(value);
  };
  HTML_BODIES.some((plain) => add(plain, () => true));
  TEXT_BODIES.some((plain) => add(plain, (value) => plain === 'text' && MARKED_UP.test(value)));
  const stored = fields.get('postcontent');
  if (typeof stored?.value === 'string')
    forms.push({ name: stored.name, value: shownPost(stored.value).html, html: true });
  if (forms.length === 0)
    OPEN_BODIES.some((plain) => add(plain, (value, rendered) => rendered || looksLikeHtml(value)));
  return forms;
}

/** A body's own text: a text, an object that has one, or a list of paragraphs, untouched; or HTML made of an editor's nodes. */
function bodyText(value: unknown): { text: string; rendered: boolean; rich?: true } | undefined {
  const rich = richTextHtml(value);
  if (rich !== undefined) return { text: rich, rendered: true, rich: true };
  if (typeof value === 'string') return { text: value, rendered: false };
  if (Array.isArray(value)) {
    const parts = value.map((part) => bodyText(part)?.text).filter((part) => part !== undefined);
    return parts.length > 0 ? { text: parts.join('\n\n'), rendered: false } : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const rendered = member(value as Record<string, unknown>, ['rendered', 'html']);
  if (rendered !== undefined) return { text: rendered, rendered: true };
  const text = member(value as Record<string, unknown>, ['value', 'text', '#text', '$t', 'plain']);
  return text === undefined ? undefined : { text, rendered: false };
}
