import { generateJsonFeed, type JsonFeed } from 'feedsmith';
import type { ArticleFacts } from '../article-facts';
import type { Picture } from '../pictures';
import { present } from '../text/plain';
import { commonLanguage, shownHtml, type Feed } from './feed';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1), with what it has no member for in the extension `_copydesk`. */
export const jsonFeedOf = (feed: Feed): string =>
  JSON.stringify({
    ...(generateJsonFeed(
      present({
        title: feed.title,
        home_page_url: feed.page,
        feed_url: feed.self,
        description: feed.description === '' ? undefined : feed.description,
        language: commonLanguage(feed),
        items: feed.articles.map(itemOf),
      }),
    ) as object),
    // A feed has a list of items, be it an empty one, which the library leaves out.
    ...(feed.articles.length === 0 ? { items: [] } : {}),
  });

function itemOf(article: ArticleFacts): JsonFeed.Item<string> {
  const html = shownHtml(article);
  const image = article.pictures.find(({ medium }) => medium === 'image');
  return present({
    id: article.guid,
    url: article.page,
    title: article.headline,
    // One of the two contents has to be there.
    ...(html === '' ? { content_text: article.text } : { content_html: html }),
    summary: article.abstract,
    image: image?.href,
    date_published: article.published,
    date_modified: article.updated,
    authors: article.byline === undefined ? [] : [{ name: article.byline }],
    tags: [...new Set(article.subjects.map(({ code, name }) => name ?? code!))],
    language: article.language,
    attachments: article.pictures.filter((one) => one !== image).flatMap(attachmentOf),
    _copydesk: extensionOf(article),
  });
}

/** An attachment has to say its media type. */
const attachmentOf = ({ href, mediaType, title }: Picture): JsonFeed.Attachment[] =>
  mediaType === undefined ? [] : [present({ url: href, mime_type: mediaType, title })];

const extensionOf = (article: ArticleFacts): object =>
  present({
    subjects: article.subjects,
    credit: article.credit,
    source: article.source,
    copyright_holder: article.copyrightHolder,
    copyright_notice: article.copyrightNotice,
    usage_terms: article.usageTerms,
    legal_notices: article.notices,
    correction: article.correction,
    date_corrected: article.corrected,
  });
