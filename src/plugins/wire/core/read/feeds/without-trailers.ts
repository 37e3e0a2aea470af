import { decodeHTML } from 'entities';
import type { Span } from '../../span';
import { elementsToCut, withoutSpans } from '../html/cut-elements';

/** Where an entry and its feed are on the web. */
export interface FeedPages {
  /** The entry's own page. */
  entry?: string;
  /** The site's. */
  site?: string;
  title?: string;
}

/** What the makers of blogs put around a story by themselves: Jetpack's buttons and related posts, FeedBurner's flare, Blogger's footer of a feed; and the title, user and time that Drupal shows before it, which have elements of their own. */
const FURNITURE =
  /<(div|ul|p|section|aside|span)(?=\s)[^<>]{0,1000}?\sclass\s?=\s?["'](?:[^"'<>]{0,500}\s)?(?:sharedaddy|jp-relatedposts|feedflare|blogger-post-footer|field--name-(?:title|uid|created))(?:\s[^"'<>]{0,500})?["'][^<>]{0,1000}>/gi;
/** Such furniture is a list of buttons or of titles; a longer element has the story in it. */
const LONGEST_FURNITURE = 12_000;
/** A paragraph that says where the story first appeared. */
const LONGEST_CREDIT = 3000;
const LONGEST_INVITATION = 120;

/**
 * A body without what feeds put behind a story and its author has not written: buttons, "The post … appeared first on …" (a last paragraph that leads to the
 * entry's own page and to its site, in whatever language), "Continue reading" (a last link to the entry's own page, behind the end of a sentence). Linear.
 *
 * @returns the body, as it came where nothing else would be left, and the words of what was taken out
 */
export const withoutTrailers = (html: string, pages: FeedPages): Trimmed => {
  if (!html.includes('<')) return { html, removed: [] };
  const entry = pages.entry === undefined ? undefined : pageOf(pages.entry);
  const trimmed = withoutFurniture(html);
  if (entry !== undefined) {
    takeOut(trimmed, creditIn(trimmed.html, entry, pages));
    takeOut(trimmed, invitationIn(trimmed.html, entry, pages));
  }
  const isAll = trimmed.removed.length > 0 && wordsOf(trimmed.html) === '';
  return isAll ? { html, removed: [] } : trimmed;
};

/** A body, and the words of what was taken out of it. */
export interface Trimmed {
  html: string;
  removed: string[];
}

function takeOut(trimmed: Trimmed, span: Span | undefined): void {
  if (!span) return;
  const { html, removed } = trimmed;
  removed.push(wordsOf(html.slice(span.start, span.end)));
  trimmed.html = html.slice(0, span.start) + html.slice(span.end);
}

function withoutFurniture(html: string): Trimmed {
  const spans = elementsToCut(html, FURNITURE, LONGEST_FURNITURE);
  return {
    html: withoutSpans(html, spans),
    removed: spans.map(({ start, end }) => wordsOf(html.slice(start, end))),
  };
}

function creditIn(html: string, entry: string, { site }: FeedPages): Span | undefined {
  const start = Math.max(html.lastIndexOf('<p>'), html.lastIndexOf('<p '));
  const end = html.indexOf('</p>', start);
  if (start < 0 || end < 0 || end - start > LONGEST_CREDIT || wordsOf(html.slice(end)) !== '')
    return undefined;
  const links = addressesIn(html.slice(start, end));
  const home = entry.replace(/\/.*$/s, '');
  const sites = site === undefined ? [home] : [home, pageOf(site)];
  const isCredit = links.length === 2 && links[0] === entry && sites.includes(links[1]);
  return isCredit ? { start, end: end + '</p>'.length } : undefined;
}

function invitationIn(html: string, entry: string, { title }: FeedPages): Span | undefined {
  const lower = html.toLowerCase();
  const start = lower.lastIndexOf('<a ');
  const end = lower.indexOf('</a>', start);
  if (start < 0 || end < 0) return undefined;
  const link = html.slice(start, end);
  const words = wordsOf(link);
  const before = wordsOf(html.slice(Math.max(0, start - 200), start)).replace(/[[(]$/, '');
  const isInvitation =
    words !== '' &&
    words.length <= LONGEST_INVITATION &&
    words !== title &&
    !/:\/\/|^www\./i.test(words) &&
    addressesIn(link)[0] === entry &&
    /^[\])]?$/.test(wordsOf(html.slice(end))) &&
    (/[.…!?。！？।؟"”»’\])]$/.test(before) ||
      /<(?:p|div)(?:\s[^<>]{0,200})?>\s{0,5}[[(]?\s{0,5}$/i.test(
        html.slice(Math.max(0, start - 250), start),
      ));
  if (!isInvitation) return undefined;
  const behind = end + '</a>'.length;
  const opening = /[[(]\s{0,5}$/.exec(html.slice(Math.max(0, start - 6), start))?.[0];
  const closing = html.slice(behind).search(/[\])]/);
  return opening !== undefined && closing >= 0
    ? { start: start - opening.length, end: behind + closing + 1 }
    : { start, end: behind };
}

const addressesIn = (html: string): string[] =>
  [...html.matchAll(/<a\s[^<>]{0,1000}?\bhref\s?=\s?(?:"([^"<>]{0,2000})"|'([^'<>]{0,2000})')/gi)].map(
    ([, one, other]) => pageOf(decodeHTML(one ?? other ?? '')),
  );

/** An address without what leads to the same page: scheme, query of a campaign, place on the page, slash at its end. */
const pageOf = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/[?&]utm_.*$/is, '')
    .replace(/\/$/, '');

const wordsOf = (html: string): string =>
  decodeHTML(html.replace(/<[^<>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
