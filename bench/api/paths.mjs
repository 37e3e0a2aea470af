/** What Strapi wants to be told to answer what `by-slug` answers by default. */
const POPULATE = [
  'populate[source]=true',
  'populate[persons][populate][positions][populate]=organization',
  'populate[organizations]=true',
  'populate[events]=true',
  'populate[legalNotices]=true',
  'populate[subjects]=true',
  'populate[places]=true',
  'populate[renditions]=true',
  'populate[image]=true',
].join('&');
const LIST = 'sort=versionCreated:desc&pagination[pageSize]=25';
/** Pages that readers turn to. */
const PAGES = 40;

/**
 * Addresses of the same answers, by who gives them.
 *
 * @param {readonly string[]} slugs of published articles
 */
export const pathsOf = (slugs) => {
  const pages = Array.from({ length: PAGES }, (_, i) => i + 1);
  return {
    bySlug: {
      bare: slugs.map((slug) => `/articles/by-slug/${slug}`),
      copydesk: slugs.map((slug) => `/api/articles/by-slug/${slug}`),
      stock: slugs.map((slug) => `/api/articles?filters[slug][$eq]=${slug}&${POPULATE}`),
    },
    list: {
      bare: pages.map((page) => `/articles?page=${page}`),
      copydesk: pages.map((page) => `/api/articles?${LIST}&pagination[page]=${page}&${POPULATE}`),
      stock: pages.map((page) => `/api/articles?${LIST}&pagination[page]=${page}&${POPULATE}`),
    },
  };
};

/** What a site's readers ask for in turn: articles above all, lists, and searches now and then. */
export const mixed = ({ bySlug, list }) =>
  bySlug.copydesk.map((path, i) => {
    if (i % 5 === 1) return list.copydesk[i % list.copydesk.length];
    return i % 10 === 3 ? `/api/articles/search?q=${WORDS[i % WORDS.length]}%20${i}` : path;
  });

const WORDS = ['harbour', 'council', 'ferry', 'mayor', 'bridge', 'company', 'quay'];
