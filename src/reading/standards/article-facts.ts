import { blocksToText } from '../../plugins/wire/core/clean/blocks-to-text';
import { picturesOf, type Picture } from './pictures';
import type { ArticleRecord, Coded } from './records';
import { identityOf, pageOf, tagOf, type Site } from './site';
import { webAddress } from './text/addresses';
import { bodyHtml } from './text/body-html';
import { isoDate } from './text/dates';
import { languageTag } from './text/language';
import { noticesOf, type Notice } from './text/notices';
import { line, listOf, plain, present } from './text/plain';

/** A subject or a place: at least one of the two is there. */
export interface Concept {
  code?: string;
  name?: string;
}

/** An article as all standards have it: texts that each of them can carry, whole addresses, and what is not known left out. */
export interface ArticleFacts {
  /** An absolute URI. */
  id: string;
  /** The agency's identifier as it stands; the id where there is none. */
  guid: string;
  /** A URI of our record, whatever its agency calls it. */
  tag: string;
  /** The address of the page that shows it. */
  page?: string;
  headline?: string;
  abstract?: string;
  /** The body, nothing else. */
  html: string;
  text: string;
  /** Those that the body does not have. */
  notices: Notice[];
  byline?: string;
  dateline?: string;
  credit?: string;
  language?: string;
  genre?: string;
  version?: string;
  subjects: Concept[];
  places: Concept[];
  pictures: Picture[];
  /** When its first version was made, ISO 8601 in UTC; else when this one was, else when it was published here. */
  published?: string;
  /** When this version was made or a correction was added, whichever is later. */
  updated?: string;
  expires?: string;
  copyrightHolder?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  correction?: string;
  corrected?: string;
  /** The agency or feed that it came from. */
  source?: { name?: string; url?: string };
}

/** Takes out of an article what the standards need. */
export function factsOf(article: ArticleRecord, site: Site): ArticleFacts {
  const id = identityOf(site, article);
  const made = isoDate(article.versionCreated);
  const published = isoDate(article.firstCreated) ?? made ?? isoDate(article.publishedAt);
  const corrected = isoDate(article.correctedAt);
  return {
    ...present({
      page: pageOf(site, 'articles', article.slug) ?? webAddress(article.canonicalUrl),
      headline: line(article.headline),
      abstract: plain(article.abstract),
      byline: line(article.byline),
      dateline: line(article.dateline),
      credit: line(article.credit),
      language: languageTag(article.language),
      genre: line(article.genre),
      version: line(article.version),
      published,
      updated: [made ?? published, corrected]
        .filter((date) => date !== undefined)
        .sort()
        .at(-1),
      expires: isoDate(article.expires),
      copyrightHolder: line(article.copyrightHolder),
      copyrightNotice: plain(article.copyrightNotice),
      usageTerms: plain(article.usageTerms),
      correction: plain(article.correction),
      corrected,
    }),
    ...(article.source
      ? { source: present({ name: line(article.source.name), url: webAddress(article.source.url) }) }
      : {}),
    id,
    guid: line(article.guid) ?? id,
    tag: tagOf(site, article),
    html: bodyHtml(article.body, site),
    text: plain(blocksToText(article.body)) ?? '',
    notices: noticesOf(article),
    subjects: conceptsOf(article.subjects),
    places: conceptsOf(article.places),
    pictures: picturesOf(article, site),
  };
}

const conceptsOf = (list: ArticleRecord['subjects']): Concept[] =>
  listOf<Coded>(list)
    .map(({ code, name }) => present({ code: line(code), name: line(name) }))
    .filter(({ code, name }) => code !== undefined || name !== undefined);
