import { generateRssFeed, type RssFeed } from 'feedsmith';
import type { ArticleFacts, Concept } from '../article-facts';
import { schemeOf } from '../news-codes';
import { webAddress } from '../text/addresses';
import { lineHtml } from '../text/line-html';
import { present } from '../text/plain';
import { commonLanguage, lastUpdate, shownHtml, type Feed } from './feed';
import { mediaOf } from './media';
import { tidyXml } from './tidy-xml';

/**
 * A feed as RSS 2.0 (rssboard.org/rss-specification), with the bodies in `content:encoded`, bylines, languages and rights in Dublin Core, and
 * pictures in Media RSS.
 */
export const rssOf = (feed: Feed): string =>
  tidyXml(
    generateRssFeed({
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: commonLanguage(feed),
      lastBuildDate: dateOf(lastUpdate(feed.articles)),
      generator: 'Copydesk',
      atom: {
        links: [
          { href: feed.self, rel: 'self', type: 'application/rss+xml' },
          ...feed.others.map(({ href, type }) => ({ href, rel: 'alternate', type })),
        ],
      },
      items: feed.articles.map(itemOf),
    }),
  );

const dateOf = (iso: string | undefined): Date | undefined => (iso === undefined ? undefined : new Date(iso));

const itemOf = (article: ArticleFacts): RssFeed.Item<Date> => {
  const html = shownHtml(article);
  const license = webAddress(article.usageTerms);
  return present({
    title: article.headline ?? article.guid,
    link: article.page,
    // A description is HTML, whether it has tags or not.
    description: article.abstract === undefined ? undefined : lineHtml(article.abstract),
    guid: { value: article.guid, isPermaLink: false },
    pubDate: dateOf(article.published),
    categories: article.subjects.flatMap(categoriesOf),
    content: html === '' ? undefined : { encoded: html },
    dc: {
      ...one('creators', article.byline),
      ...one('publishers', article.credit ?? article.source?.name),
      ...one('languages', article.language),
      ...one('rights', article.copyrightNotice),
    },
    dcterms: {
      ...one('modified', dateOf(article.updated)),
      ...one('rightsHolders', article.copyrightHolder),
      ...one('licenses', license),
      ...one('accessRights', license === undefined ? article.usageTerms : undefined),
    },
    media: mediaOf(article.pictures),
  });
};

const one = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [name in Name]?: Value[] } =>
  value === undefined ? {} : ({ [name]: [value] } as { [name in Name]?: Value[] });

/** RSS has room for one text: the name for readers, the code for programs. */
const categoriesOf = ({ code, name }: Concept): RssFeed.Category[] => [
  ...(name === undefined ? [] : [{ name }]),
  ...(code === undefined ? [] : [present({ name: code, domain: schemeOf(code) })]),
];
