import type { ItemLink, Rendition } from '../../item';
import { isObject } from '../../json-object';
import { asText } from '../json/json-values';
import type { MetaTags } from './page-meta-tags';
import type { PageTree } from './page-tree';

/** An address of the page made whole; undefined for what is none that a reader could follow. */
export const absolute = (href: string | undefined, base: string | undefined): string | undefined => {
  if (href === undefined || href.trim() === '') return undefined;
  try {
    const url = new URL(href.trim(), base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
};

/** What relative addresses of the page are relative to, where the page says so. */
export function baseOf({ nodes }: PageTree, tags: MetaTags): string | undefined {
  const base = nodes.find(({ tag, attributes }) => tag === 'base' && attributes.href !== undefined);
  const canonical = linkOf(nodes, 'canonical');
  return (
    absolute(base?.attributes.href, undefined) ??
    absolute(canonical, undefined) ??
    absolute(tags.get('og:url')?.[0], undefined)
  );
}

/** The first `<link>` or `<a>` of that relation. */
export const linkOf = (nodes: PageTree['nodes'], rel: string): string | undefined =>
  nodes.find(
    ({ tag, attributes }) =>
      (tag === 'link' || tag === 'a') &&
      attributes.href !== undefined &&
      (attributes.rel ?? '').toLowerCase().split(/\s+/).includes(rel),
  )?.attributes.href;

/** Links and pictures that are kept of a page. */
const MOST = 50;

/** Relations of a page to another that are worth keeping with the story. */
const KEPT = new Set(['amphtml', 'original-source', 'syndication-source', 'shortlink', 'alternate']);

/** Other forms of the story: the AMP page, translations, the source it was taken from. */
export function linksOf({ nodes }: PageTree, tags: MetaTags, base: string | undefined): ItemLink[] {
  const links: ItemLink[] = [];
  const add = (rel: string, href: string | undefined, more: Partial<ItemLink> = {}): void => {
    if (links.length === MOST) return;
    const whole = absolute(href, base);
    if (whole && !links.some((link) => link.href === whole && link.rel === rel))
      links.push({ rel, href: whole, ...more });
  };
  for (const { tag, attributes } of nodes) {
    if (tag !== 'link' || !attributes.rel) continue;
    const rel = attributes.rel.toLowerCase().trim();
    // Feeds and style sheets are the site's, not the story's.
    if (!KEPT.has(rel) || (rel === 'alternate' && !attributes.hreflang)) continue;
    add(
      rel === 'alternate' ? 'translationOf' : rel,
      attributes.href,
      attributes.hreflang ? { title: attributes.hreflang } : {},
    );
  }
  for (const name of ['original-source', 'syndication-source']) add(name, tags.get(name)?.[0]);
  return links;
}

const pixels = (value: unknown): number | undefined => {
  const number = Number(isObject(value) ? value.value : String(value ?? '').replace(/px$/, ''));
  return Number.isInteger(number) && number > 0 ? number : undefined;
};

/** The pictures that the page's metadata says belong to the story, each once. */
export function picturesOf(image: unknown, tags: MetaTags, base: string | undefined): Rendition[] {
  const pictures: Rendition[] = [];
  const add = (href: string | undefined, more: Partial<Rendition>): void => {
    const whole = absolute(href, base);
    if (!whole || pictures.length >= MOST || pictures.some((picture) => picture.href === whole)) return;
    const known = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
    pictures.push({ href: whole, type: 'picture', ...known });
  };
  for (const one of [image].flat().slice(0, MOST)) {
    if (typeof one === 'string') add(one, {});
    else if (isObject(one)) {
      add(asText(one.url) ?? asText(one.contentUrl) ?? asText(one['@id']), {
        headline: asText(one.name),
        caption: asText(one.caption) ?? asText(one.description),
        credit: asText(one.creditText) ?? asText(one.creator) ?? asText(one.author),
        copyrightNotice: asText(one.copyrightNotice),
        copyrightHolder: asText(one.copyrightHolder),
        usageTerms: asText(one.license),
        mediaType: asText(one.encodingFormat),
        width: pixels(one.width),
        height: pixels(one.height),
      });
    }
  }
  const graph = tags.get('og:image') ?? tags.get('og:image:url') ?? [];
  graph.forEach((href, i) =>
    add(href, {
      caption: tags.get('og:image:alt')?.[i],
      mediaType: tags.get('og:image:type')?.[i],
      width: pixels(tags.get('og:image:width')?.[i]),
      height: pixels(tags.get('og:image:height')?.[i]),
    }),
  );
  if (pictures.length === 0) {
    add(tags.get('twitter:image')?.[0] ?? tags.get('twitter:image:src')?.[0], {
      caption: tags.get('twitter:image:alt')?.[0],
    });
  }
  return pictures;
}
