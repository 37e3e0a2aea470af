import { entityListParameters, listParameters, type ListParameters } from '../../contracts/standards';
import { newestArticles } from '../../sql/newest-articles';
import { factsOf } from '../../standards/article-facts';
import { atomOf } from '../../standards/feeds/atom';
import { toldApart, type Feed } from '../../standards/feeds/feed';
import { jsonFeedOf } from '../../standards/feeds/json-feed';
import { rssOf } from '../../standards/feeds/rss';
import type { ArticleRecord } from '../../standards/records';
import { pageOf, type Site } from '../../standards/site';
import type { Context } from '../answer';
import { readerOf } from '../reader';
import { ARTICLE, narrowedList, type NarrowedList } from './narrowed-list';
import { parametersOf } from '../parameters';
import { feedShape } from './shapes';
import { siteOf } from './site-of';

const FORMS = {
  rss: { type: 'application/rss+xml', write: rssOf },
  atom: { type: 'application/atom+xml', write: atomOf },
  json: { type: 'application/feed+json', write: jsonFeedOf },
} as const;

export type FeedForm = keyof typeof FORMS;
export const FEED_FORMS = Object.keys(FORMS) as FeedForm[];

/**
 * Answers with a feed of the newest articles.
 *
 * @param of whom the feed is about; the route has a parameter `slug` then
 */
export function feed(
  form: FeedForm,
  of?: 'person' | 'organization' | 'event',
): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    const reader = readerOf(strapi);
    const asked = parametersOf(of ? entityListParameters : listParameters, ctx.query);
    const parameters: ListParameters = of ? { ...asked, [of]: String(ctx.params.slug) } : asked;
    const list = await narrowedList(reader, parameters, ctx);
    if (!list) {
      ctx.notFound();
      return;
    }
    const selection = newestArticles(reader.models, list.narrowed, parameters.limit, reader.writing.zone);
    const json = await reader.many(ARTICLE, selection, feedShape(reader, ARTICLE), ctx.state.auth);
    const { type, write } = FORMS[form];
    ctx.body = write(
      feedOf(siteOf(strapi, ctx), list, JSON.parse(json) as ArticleRecord[], addressesOf(ctx, form, asked)),
    );
    ctx.type = `${type}; charset=utf-8`;
  };
}

type Addresses = (site: Site) => Pick<Feed, 'self' | 'others'>;

/** A feed's address and those of its other forms, with the parameters that are not the usual ones. */
function addressesOf(ctx: Context, form: FeedForm, asked: object): Addresses {
  const usual = listParameters.parse({});
  const told = Object.entries(asked).filter(([key, value]) => value !== usual[key as keyof typeof usual]);
  const query = new URLSearchParams(
    told.map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
  const path = ctx.path.replace(/\.[a-z]+$/, '');
  const address = ({ api }: Site, one: FeedForm): string =>
    `${api}${path}.${one}${query === '' ? '' : `?${query}`}`;
  return (site) => ({
    self: address(site, form),
    others: FEED_FORMS.filter((one) => one !== form).map((one) => ({
      href: address(site, one),
      type: FORMS[one].type,
    })),
  });
}

function feedOf(
  site: Site,
  { names, page }: NarrowedList,
  records: ArticleRecord[],
  addresses: Addresses,
): Feed {
  const title = [...names, site.name].join(' – ');
  return {
    site,
    title,
    description: names.length > 0 ? title : (site.description ?? site.name),
    page: (page && pageOf(site, page.kind, page.slug)) ?? site.url,
    articles: toldApart(records.map((record) => factsOf(record, site))),
    ...addresses(site),
  };
}
