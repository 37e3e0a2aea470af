import { API, pageOf } from '../addresses.js';
import { ask, askIfThere } from '../api.js';
import { articleHeader } from '../parts/article-header.js';
import { blockElements } from '../parts/blocks.js';
import { written } from '../parts/direction.js';
import { element } from '../parts/element.js';
import { namesInArticle } from '../parts/names-in-article.js';
import { legalNotices } from '../parts/notices.js';
import { otherForms } from '../parts/other-forms.js';
import { figure } from '../parts/picture.js';
import { related } from '../parts/related.js';
import { renditions } from '../parts/renditions.js';
import { rights } from '../parts/rights.js';

/**
 * An article with all that belongs to it.
 *
 * @param {{ match: import('../router.js').Match, signal: AbortSignal }} asked
 * @returns {Promise<import('../main.js').Page>}
 */
export async function articlePage({ match, signal }) {
  const slug = encodeURIComponent(match.slug ?? '');
  const path = `/articles/by-slug/${slug}`;
  const [{ data: article }, near, jsonLd] = await Promise.all([
    ask(path, { signal }),
    askIfThere(`/articles/${slug}/related`, { signal }),
    askIfThere(`${path}/json-ld`, { signal }),
  ]);
  return {
    head: {
      title: article.headline,
      description: article.abstract,
      canonical: pageOf('articles', article.slug),
      alternates: [{ type: 'application/json', href: `${API}${path}/ninjs`, title: 'ninjs' }],
      jsonLd,
    },
    content: [
      element(
        'article',
        { class: 'article' },
        articleHeader(article),
        element(
          'div',
          { class: 'columns' },
          element(
            'div',
            { class: 'story' },
            figure(article.image, { credit: article.image && article.credit }),
            element('div', { class: 'body', ...written(article.language) }, ...blockElements(article.body)),
            renditions(article.renditions),
            legalNotices(article.legalNotices),
            rights(article),
          ),
          element(
            'div',
            { class: 'beside' },
            namesInArticle(article),
            otherForms([
              [`${API}${path}`, 'API'],
              [`${API}${path}/ninjs`, 'ninjs'],
              [`${API}${path}/json-ld`, 'JSON-LD'],
            ]),
          ),
        ),
      ),
      related(near?.data),
    ],
  };
}
