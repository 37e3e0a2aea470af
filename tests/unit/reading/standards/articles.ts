import fc from 'fast-check';
import type { ArticleRecord } from '../../../../src/reading/standards/records';

/** Anything that a column could hold, or a role leave out. */
const anything = fc.oneof(
  fc.constant(undefined),
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://pages.example/a b?c=<d>&e=]]>',
    'https://[',
    'medtop:20000002',
    '2026-03-01T10:00:00.000Z',
    '2026-13-45',
  ),
  fc.webUrl(),
);
const lists = (item: fc.Arbitrary<unknown>) => fc.oneof(fc.constant(null), fc.array(item, { maxLength: 3 }));
const records = (...names: string[]) => fc.record(Object.fromEntries(names.map((name) => [name, anything])));

/** Blocks as an editor makes them, and as nobody does. */
const blocks = fc.letrec((tie) => ({
  text: fc.record({ type: fc.constant('text'), text: anything, bold: fc.constantFrom(true, 'yes') }),
  block: fc.record({
    type: fc.constantFrom(
      'paragraph',
      'heading',
      'list',
      'list-item',
      'quote',
      'code',
      'link',
      'image',
      'script',
      7,
    ),
    level: fc.constantFrom(1, 9, '2><script>'),
    format: fc.constantFrom('ordered', '<x>'),
    url: anything,
    image: records('url', 'caption', 'alternativeText'),
    children: fc.array(fc.oneof({ maxDepth: 4 }, tie('text'), tie('block')), { maxLength: 3 }),
  }),
})).block;

/** Articles with anything in every field. */
export const anyArticle = fc.record({
  ...Object.fromEntries(
    'documentId headline slug abstract byline dateline credit language genre canonicalUrl guid version firstCreated versionCreated publishedAt expires pubStatus copyrightHolder copyrightNotice usageTerms correction correctedAt'
      .split(' ')
      .map((name) => [name, anything]),
  ),
  urgency: fc.constantFrom(null, 0, 4, 12),
  body: fc.oneof(fc.constant(null), fc.array(blocks, { maxLength: 4 })),
  subjects: lists(records('code', 'name')),
  places: lists(records('code', 'name')),
  image: fc.oneof(fc.constant(null), records('url', 'mime', 'caption')),
  renditions: lists(
    fc.record({
      href: anything,
      type: fc.constantFrom('picture', 'video', 'document', null),
      caption: anything,
      mediaType: fc.constantFrom('image/png', 'text/html"><script>', null),
      width: fc.constantFrom(-1, 640, null),
    }),
  ),
  source: fc.oneof(fc.constant(null), records('name', 'slug', 'url')),
  persons: lists(
    fc.record({ name: anything, slug: anything, position: fc.oneof(fc.constant(null), records('title')) }),
  ),
  organizations: lists(records('name', 'slug')),
  events: lists(records('name', 'slug', 'startDate')),
  legalNotices: lists(
    fc.record({ text: anything, kinds: anything, issuer: anything, placement: fc.constant('separate') }),
  ),
}) as unknown as fc.Arbitrary<ArticleRecord>;
