import type { ArticleFacts } from '../article-facts';
import type { Site } from '../site';
import { lineHtml } from '../text/line-html';
import { noticesHtml } from '../text/notices';

/** What a feed is of, and where it is. */
export interface Feed {
  site: Site;
  title: string;
  description: string;
  /** The page that shows the same articles. */
  page: string;
  /** The feed's own address. */
  self: string;
  /** The same feed in its other forms. */
  others: readonly { href: string; type: string }[];
  /** The newest first. */
  articles: readonly ArticleFacts[];
}

/**
 * Articles of one feed, each known by something that no other one of it has: who comes second with an agency's identifier is known by the tag of
 * our own record. Agencies number their items without asking each other.
 */
export function toldApart(articles: readonly ArticleFacts[]): ArticleFacts[] {
  const guids = new Set<string>();
  const ids = new Set<string>();
  return articles.map((article) => {
    const isSecond = guids.has(article.guid) || ids.has(article.id);
    const told = isSecond ? { ...article, id: article.tag, guid: article.tag } : article;
    guids.add(told.guid);
    ids.add(told.id);
    return told;
  });
}

/**
 * An article as a reader app shows it: its body, then below a line its correction and its legal notices, since feeds have no place of their
 * own for these.
 */
export const shownHtml = ({ html, notices, correction }: ArticleFacts): string => {
  const below = [correctionHtml(correction), noticesHtml(notices)].filter((part) => part !== '');
  return [html, ...(below.length > 0 ? ['<hr>', ...below] : [])].filter((part) => part !== '').join('\n');
};

const correctionHtml = (correction: string | undefined): string =>
  correction === undefined ? '' : `<p class="correction"><em>${lineHtml(correction)}</em></p>`;

/** When something in the feed changed last, ISO 8601; undefined for an empty one. */
export const lastUpdate = (articles: readonly ArticleFacts[]): string | undefined =>
  articles
    .flatMap(({ updated }) => updated ?? [])
    .sort()
    .at(-1);

/** The language of all articles; undefined where they have several. */
export const commonLanguage = ({ articles, site }: Feed): string | undefined => {
  const languages = new Set(articles.map(({ language }) => language ?? site.language));
  return languages.size > 1 ? undefined : ([...languages][0] ?? site.language);
};

/** Who made an article, for standards that want somebody: its byline, else who holds the rights, sent it, or publishes it here. */
export const makerOf = ({ byline, copyrightHolder, source }: ArticleFacts, site: Site): string =>
  byline ?? copyrightHolder ?? source?.name ?? site.name;
