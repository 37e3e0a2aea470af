import { XMLBuilder } from 'fast-xml-parser';
import type { ArticleFacts } from '../article-facts';
import type { Site } from '../site';
import { present } from '../text/plain';

/** Google reads the news of two days, and a thousand of them in one sitemap (developers.google.com, "Create a News sitemap"). */
export const MOST_URLS = 1000;
const NEWS_HOURS = 48;

/** A sitemap (sitemaps.org/protocol.html) may say an address of this many characters. */
const LONGEST_ADDRESS = 2048;

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

/**
 * A sitemap of the newest articles. Those of the last 48 hours have Google's news extension, older ones are plain addresses, and what has no
 * page is left out. An empty newsroom's names the front page, since a sitemap has at least one address.
 *
 * @param articles the newest first
 * @param now milliseconds
 */
export function newsSitemapOf(articles: readonly ArticleFacts[], site: Site, now: number): string {
  const urls = articles
    .slice(0, MOST_URLS)
    .flatMap((article) => urlOf(article, site, now))
    .filter(({ loc }) => loc.length <= LONGEST_ADDRESS);
  const xml = builder.build({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: urls.length > 0 ? urls : [{ loc: `${site.url}/` }],
    },
  }) as string;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`;
}

interface SitemapUrl {
  loc: string;
  lastmod?: string;
  'news:news'?: object;
}

function urlOf(article: ArticleFacts, site: Site, now: number): SitemapUrl[] {
  const { page, updated, published, headline, language } = article;
  if (page === undefined) return [];
  const isNews =
    headline !== undefined &&
    published !== undefined &&
    Math.abs(now - Date.parse(published)) <= NEWS_HOURS * 3_600_000;
  return [
    present({
      loc: page,
      lastmod: updated,
      'news:news': isNews
        ? {
            'news:publication': {
              'news:name': site.name,
              'news:language': newsLanguage(language ?? site.language),
            },
            'news:publication_date': published,
            'news:title': headline,
          }
        : undefined,
    }),
  ];
}

/** Google wants a language as ISO 639 has it, and of Chinese which script: `zh-cn` or `zh-tw`. */
const newsLanguage = (tag: string): string => {
  const [language, ...rest] = tag.toLowerCase().split('-');
  if (language !== 'zh') return language;
  return rest.some((part) => ['tw', 'hk', 'mo', 'hant'].includes(part)) ? 'zh-tw' : 'zh-cn';
};
