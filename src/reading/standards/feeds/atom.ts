import { generateAtomFeed, type AtomFeed } from 'feedsmith';
import type { ArticleFacts, Concept } from '../article-facts';
import { schemeOf } from '../news-codes';
import { webAddress } from '../text/addresses';
import { present } from '../text/plain';
import { atomText } from './atom-text';
import { commonLanguage, lastUpdate, makerOf, shownHtml, type Feed } from './feed';
import { mediaOf } from './media';
import { tidyXml } from './tidy-xml';

/** What a feed and an entry have in the place of a date that nobody knows (RFC 4287, sections 4.1.1 and 4.1.2: both have to have one). */
const NO_DATE = '1970-01-01T00:00:00.000Z';

/** A feed as Atom (RFC 4287), with what an entry has no element for in Dublin Core and Media RSS. */
export const atomOf = (feed: Feed): string =>
  tidyXml(
    generateAtomFeed({
      id: feed.self,
      title: atomText(feed.title),
      subtitle: feed.description === '' ? undefined : atomText(feed.description),
      updated: lastUpdate(feed.articles) ?? NO_DATE,
      generator: { text: 'Copydesk' },
      authors: [{ name: feed.site.name, uri: feed.site.url }],
      links: [
        { href: feed.self, rel: 'self', type: 'application/atom+xml' },
        { href: feed.page, rel: 'alternate', type: 'text/html' },
        ...feed.others.map(({ href, type }) => ({ href, rel: 'alternate', type })),
      ],
      xml: languageOf(commonLanguage(feed)),
      entries: feed.articles.map((article) => entryOf(article, feed)),
    }),
  );

const languageOf = (lang: string | undefined): { lang: string } | undefined =>
  lang === undefined ? undefined : { lang };

function entryOf(article: ArticleFacts, { site }: Feed): AtomFeed.Entry<string> {
  const html = shownHtml(article);
  const license = webAddress(article.usageTerms);
  const publisher = article.credit ?? article.source?.name;
  return present({
    id: article.id,
    title: atomText(article.headline ?? article.guid),
    updated: article.updated ?? NO_DATE,
    published: article.published,
    authors: [{ name: makerOf(article, site) }],
    links: [
      ...(article.page === undefined ? [] : [{ href: article.page, rel: 'alternate', type: 'text/html' }]),
      ...(license === undefined ? [] : [{ href: license, rel: 'license' }]),
    ],
    categories: article.subjects.map(categoryOf),
    summary: article.abstract === undefined ? undefined : atomText(article.abstract),
    content: html === '' ? contentless(article) : { value: html, type: 'html' },
    rights: article.copyrightNotice === undefined ? undefined : atomText(article.copyrightNotice),
    dc: {
      ...(publisher === undefined ? {} : { publishers: [publisher] }),
      ...(article.guid === article.id ? {} : { identifiers: [article.guid] }),
    },
    dcterms: {
      ...(article.copyrightHolder === undefined ? {} : { rightsHolders: [article.copyrightHolder] }),
      ...(license !== undefined || article.usageTerms === undefined
        ? {}
        : { accessRights: [article.usageTerms] }),
    },
    media: mediaOf(article.pictures),
    xml: languageOf(article.language),
  });
}

/** An entry without a page has to have a content (RFC 4287, section 4.1.1.1). */
const contentless = ({ page, headline, guid }: ArticleFacts): AtomFeed.Content | undefined =>
  page === undefined ? atomText(headline ?? guid) : undefined;

const categoryOf = ({ code, name }: Concept): AtomFeed.Category =>
  present({ term: code ?? name!, scheme: code === undefined ? undefined : schemeOf(code), label: name });
