import { isObject, type JsonObject } from '../../json-object';

/** Fields of a post that have the numbers of other records. */
const NUMBERED = ['author', 'categories', 'tags', 'featured_media'];

/**
 * A post of WordPress's REST API with the records that it has only the numbers of, as far as the answer has them in it (`_embed`): who wrote it, its terms, its
 * picture. What stays a number is no name and is left out.
 *
 * @returns the object as it came when it is no such post
 */
export const withEmbedded = (post: JsonObject): JsonObject => {
  if (!isObject(post.title) || typeof post.title.rendered !== 'string') return post;
  const embedded = isObject(post._embedded) ? post._embedded : {};
  const terms = listIn(embedded['wp:term']).flatMap(listIn).filter(isObject);
  const named = (isTag: boolean): unknown[] =>
    terms.filter(({ taxonomy }) => (taxonomy === 'post_tag') === isTag).map(({ name }) => name);
  const [media] = listIn(embedded['wp:featuredmedia']).filter(isObject);
  const caption = media && isObject(media.caption) ? media.caption.rendered : undefined;
  return {
    ...Object.fromEntries(
      Object.entries(post).filter(([name, value]) => !NUMBERED.includes(name) || !isNumbers(value)),
    ),
    ...(Array.isArray(embedded.author)
      ? { author: embedded.author.filter(isObject).map(({ name }) => ({ name })) }
      : {}),
    ...(terms.length > 0 ? { categories: named(false), keywords: named(true) } : {}),
    ...(media
      ? { featuredImage: { url: media.source_url, caption: textIn(caption), alt: media.alt_text } }
      : {}),
  };
};

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const textIn = (html: unknown): string | undefined =>
  typeof html === 'string' ? html.replace(/<[^<>]*>/g, '').trim() || undefined : undefined;

const isNumbers = (value: unknown): boolean =>
  (Array.isArray(value) ? value : [value]).every((one) => typeof one === 'number');
