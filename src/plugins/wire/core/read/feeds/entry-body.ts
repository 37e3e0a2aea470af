import { decodeHTML } from 'entities';
import type { Body } from '../fields/make-item';
import { shorten } from '../../shorten';
import type { Note } from '../format-reader';
import type { BodyImage } from '../html/body-image';
import { htmlBody } from '../html/html-body';
import { looksLikeHtml } from '../html/html-text';
import type { FeedEntry } from './feed';
import { isMarkup, plainOf, type FeedText } from './feed-text';
import { mendMarkup, safeMarkup } from './safe-markup';
import { withoutTrailers, type FeedPages } from './without-trailers';

/** An entry's story, and the summary where it is another text. */
export interface EntryBody {
  body: Body;
  abstract?: { value: string; path: string; place?: string };
  images: BodyImage[];
  notes: Note[];
}

/** Where feeds have the whole story, the likeliest first; a second `description` may be one, too. */
const STORY_NAMES = [
  'content:encoded',
  'content',
  'xhtml:body',
  'body',
  'content_html',
  'content_text',
  'fulltext',
  'full-text',
  'fullitem',
];

/**
 * Takes the story out of an entry: its content, or its summary where there is no content. HTML is what its element says it is; a text that only may be HTML
 * and has no tags keeps its paragraphs.
 *
 * @param site the page that the feed is of
 */
export const entryBody = (entry: FeedEntry, site?: string): EntryBody => {
  const title = plainOf(entry.title);
  const pages: FeedPages = {
    ...(entry.link === undefined ? {} : { entry: entry.link }),
    ...(site === undefined ? {} : { site }),
    ...(title === undefined ? {} : { title }),
  };
  const notes: Note[] = [];
  const texts = entry.contents.filter((text) => text.value !== '' && isReadable(text, notes));
  const stories = [...texts].sort(
    (one, other) => rank(one) - rank(other) || other.value.length - one.value.length,
  );
  for (const story of stories) {
    const read = bodyOf(story, pages);
    if (read.body.text.trim() === '') continue;
    const abstract = plainOf(
      entry.summary && { ...entry.summary, value: withoutTrailers(entry.summary.value, pages).html },
    );
    const isOther = abstract !== undefined && !sameWords(abstract, read.body.text);
    return {
      ...read,
      notes: [...notes, ...read.notes],
      ...(isOther
        ? {
            abstract: {
              value: abstract,
              path: entry.summary!.path,
              ...(entry.summary!.line === undefined ? {} : { place: `line ${entry.summary!.line}` }),
            },
          }
        : {}),
    };
  }
  if (!entry.summary) return { body: { text: '' }, images: [], notes };
  const read = bodyOf(entry.summary, pages);
  return { ...read, notes: [...notes, ...read.notes] };
};

const rank = ({ name }: FeedText): number => {
  const at = STORY_NAMES.indexOf(name);
  return at < 0 ? STORY_NAMES.length : at;
};

const sameWords = (one: string, other: string): boolean =>
  one.length * 2 > other.length && squeeze(one) === squeeze(other);

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Text and HTML; not pictures in base64, nor documents of other kinds. */
function isReadable(text: FeedText, notes: Note[]): boolean {
  const { type, path, line, value } = text;
  const isText =
    type.startsWith('text/') ||
    isMarkup(text) ||
    (type === 'application/octet-stream' && !value.includes('\ufffd'));
  if (!isText) {
    notes.push({
      code: 'ITEM_BODY_UNREAD',
      field: path,
      ...(line === undefined ? {} : { place: `line ${line}` }),
      message: `"${path}" is ${type.slice(0, 80)}, which is no text. It is only in the original: take it from there if the article needs it.`,
    });
  }
  return isText;
}

function bodyOf(text: FeedText, pages: FeedPages): { body: Body; images: BodyImage[]; notes: Note[] } {
  const { base, path: name } = text;
  const value = escapedTwice(text) ? decodeHTML(text.value) : text.value;
  const hasTags = /<[a-z!/]/i.test(value);
  const html = isMarkup(text)
    ? hasTags || !/\n[ \t\r]*\n/.test(value)
    : text.type !== 'text/plain' && looksLikeHtml(value);
  if (!html) {
    const plain = isMarkup(text) ? decodeHTML(value) : value;
    return { body: { text: plain, name }, images: [], notes: [] };
  }
  const { html: story, removed } = withoutTrailers(value, pages);
  const { images, notes, ...body } = htmlBody(mendMarkup(story), {
    name,
    ...(base === undefined ? {} : { base }),
  });
  if (body.text === '') return { body: { text: '', name }, images, notes };
  return {
    body: { ...body, bodyHtml: safeMarkup(story, base) },
    images,
    notes: [...removed.filter((words) => words !== '').map((words) => trailerLeftOut(words, name)), ...notes],
  };
}

const trailerLeftOut = (words: string, field: string): Note => ({
  code: 'ITEM_TRAILER',
  field,
  message: `Left out of the story, as what a feed puts around it by itself: "${shorten(words, 200)}".`,
});

/** Where a paragraph or the like begins and ends, escaped once more than it should be. */
const ESCAPED_START = /^&lt;(?:p|div|h[1-6]|ul|ol|table|blockquote|figure|article|section|br)\b/i;
const ESCAPED_END = /&lt;\/(?:p|div|h[1-6]|ul|ol|table|blockquote|figure|article|section)(?:&gt;|>)$/i;

/** HTML that a feed escaped twice: it has no tag, and shown as it stands would be nothing but tags from its beginning to its end. */
const escapedTwice = (text: FeedText): boolean =>
  text.type === 'text/html' &&
  !text.value.includes('<') &&
  ESCAPED_START.test(text.value) &&
  ESCAPED_END.test(text.value);
