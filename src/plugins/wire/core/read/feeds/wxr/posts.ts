import type { Rendition } from '../../../item';
import { childOf, childrenOf, rawTextOf, textOf, type XmlElement } from '../../xml/element';
import { isWebAddress } from '../addresses';
import type { FeedEntry } from '../feed';
import { renditionType } from '../media';
import { keyOf } from '../names';

/** What WordPress keeps as posts and what is no text of an author: files, earlier versions, menus, styles, parts of a site's design. */
const NO_STORIES = new Set(
  'attachment revision nav_menu_item custom_css customize_changeset oembed_cache user_request wp_block wp_template wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face acf-field acf-field-group wpcf7_contact_form'.split(
    ' ',
  ),
);

/** WordPress's post statuses as words that every format has for whether an item may be published; others are left to who judges words. */
const STATUSES: Record<string, string> = {
  publish: 'usable',
  inherit: 'usable',
  'auto-draft': 'withheld',
  'request-pending': 'withheld',
};

/** A child of WordPress's own vocabulary. */
export const wpText = (item: XmlElement, name: string): string | undefined => {
  const child = childrenOf(item, name).find((one) => keyOf(one) === `wp:${name}`);
  return textOf(child);
};

/** The kind of post, if it is none that is a story. WordPress makes an `auto-draft` for whoever opens the editor, and does not import it either. */
export const notAStory = (item: XmlElement): string | undefined => {
  const type = wpText(item, 'post_type');
  if (type !== undefined && NO_STORIES.has(type)) return type;
  const isUnwritten =
    wpText(item, 'status') === 'auto-draft' && textOf(childOf(item, 'encoded')) === undefined;
  return isUnwritten ? 'auto-draft' : undefined;
};

/** A post's status, and its password, which keeps it from the public whatever its status says. */
export const postStatus = (item: XmlElement, path: string): FeedEntry['pubStatus'] => {
  if (wpText(item, 'post_password') !== undefined)
    return { value: 'withheld', path: `${path}/wp:post_password` };
  const status = wpText(item, 'status');
  return status === undefined ? undefined : { value: STATUSES[status] ?? status, path: `${path}/wp:status` };
};

/** One of a post's custom fields. */
export const postMeta = (item: XmlElement, key: string): string | undefined => {
  const meta = childrenOf(item, 'postmeta').find((one) => textOf(childOf(one, 'meta_key')) === key);
  return textOf(childOf(meta, 'meta_value'));
};

/**
 * A post's dates in UTC. A post that was never published has none in UTC; then the blog's own time, whose zone the export does not say. `0000-00-00` is no date.
 */
export const postDate = (
  item: XmlElement,
  name: 'post_date' | 'post_modified',
): { value: string; name: string } | undefined => {
  const utc = wpText(item, `${name}_gmt`);
  if (utc !== undefined && !utc.startsWith('0000')) return { value: `${utc}Z`, name: `wp:${name}_gmt` };
  const local = wpText(item, name);
  return local === undefined || local.startsWith('0000') ? undefined : { value: local, name: `wp:${name}` };
};

/** A file of a blog's media library, and the post that it was uploaded to. */
export interface Attachment {
  parent?: string;
  rendition: Rendition;
}

/** Undefined for a file without an address. */
export const readAttachment = (item: XmlElement): Attachment | undefined => {
  const href = wpText(item, 'attachment_url') ?? textOf(childOf(item, 'guid'));
  if (href === undefined || !isWebAddress(href)) return undefined;
  const excerpt = childrenOf(item, 'encoded').find((one) => keyOf(one) === 'excerpt:encoded');
  const title = textOf(childOf(item, 'title'));
  const caption = rawTextOf(excerpt).trim() || postMeta(item, '_wp_attachment_image_alt');
  const type = renditionType(href);
  const parent = wpText(item, 'post_parent');
  return {
    ...(parent === undefined || parent === '0' ? {} : { parent }),
    rendition: {
      href,
      ...(type === undefined ? {} : { type }),
      ...(title === undefined ? {} : { headline: title }),
      ...(caption ? { caption } : {}),
    },
  };
};
