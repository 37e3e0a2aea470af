import { UID } from '../../../plugins/wire/shared/constants';
import type { Context } from '../answer';

interface Form {
  /** Below the type's address. */
  path: (slug: string) => string;
  type: string;
}

const JSON_LD: Form = { path: (slug) => `by-slug/${slug}/json-ld`, type: 'application/ld+json' };
const NINJS: Form = { path: (slug) => `by-slug/${slug}/ninjs`, type: 'application/json' };
const FEEDS: readonly Form[] = [
  { path: (slug) => `${slug}/feed.rss`, type: 'application/rss+xml' },
  { path: (slug) => `${slug}/feed.atom`, type: 'application/atom+xml' },
  { path: (slug) => `${slug}/feed.json`, type: 'application/feed+json' },
];

/** Says in a `Link` header (RFC 8288) where a record that is answered by its slug is in the forms of the standards. */
export function tellOtherForms(ctx: Context, uid: string): void {
  const slug = encodeURIComponent(String(ctx.params.slug));
  const type = ctx.path.replace(/\/by-slug\/[^/]*\/*$/i, '');
  const forms = uid === UID.article ? [JSON_LD, NINJS] : [JSON_LD, ...FEEDS];
  ctx.set(
    'Link',
    forms.map((form) => `<${type}/${form.path(slug)}>; rel="alternate"; type="${form.type}"`).join(', '),
  );
}
