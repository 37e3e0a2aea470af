import type { ItemType, Rendition } from '../../../item';
import type { JsonObject } from '../../../json-object';
import { asText, preferred } from '../json-values';
import { itemType, mediaOf } from './item-type';
import { address, count, entriesOf, first, firstText, present } from './values';

const CAPTION_ROLES = ['caption', 'text', 'main', 'summary', 'description'];

/**
 * The files of a ninjs item, in its order: `renditions` of the item itself (ninjs 1.x an object, 2.x and 3.x a list), with the item's
 * headline, caption, credit and rights for each.
 */
export const renditionsOf = (item: JsonObject): Rendition[] => {
  const type = itemType(first(item, 'type'));
  const about = present({
    headline: asText(preferred(first(item, 'headlines headline title'), ['main'])),
    caption: captionOf(item),
    credit: firstText(item, 'creditline credit by byline'),
    copyrightHolder: firstText(item, 'copyrightholder'),
    copyrightNotice: firstText(item, 'copyrightnotice'),
    usageTerms: firstText(item, 'usageterms'),
  });
  return entriesOf(first(item, 'renditions')).flatMap((entry) => {
    const mediaType = firstText(entry, 'contenttype mimetype mediatype');
    return fileAt(entry, mediaType, {
      type: fileType(mediaType, type),
      ...about,
      width: count(entry, 'width'),
      height: count(entry, 'height'),
      size: count(entry, 'sizeinbytes size filesize'),
    });
  });
};

/** A file with what is said of it; none where it has no address. */
function fileAt(entry: JsonObject, mediaType: string | undefined, said: Partial<Rendition>): Rendition[] {
  const href = address(entry, 'href url src');
  return href === undefined ? [] : [present({ href, mediaType, ...said })];
}

/** What a picture shows. */
export const captionOf = (item: JsonObject): string | undefined =>
  asText(
    preferred(first(item, 'descriptions') ?? [], CAPTION_ROLES) ??
      first(
        item,
        'descriptiontext caption descriptioncaption descriptionxhtml descriptionhtml description bodytext',
      ),
  );

/** The kind of a file: what its media type says, else what its item is. A still of a film is a picture. */
export const fileType = (mediaType: string | undefined, type: ItemType | undefined): Rendition['type'] => {
  const [kind] = (mediaType ?? '').toLowerCase().split('/');
  if (kind === 'image') return type === 'graphic' ? 'graphic' : 'picture';
  if (kind === 'video' || kind === 'audio') return kind;
  return kind === '' ? mediaOf(type) : 'document';
};

/** The files that are attached to an item for the desk, such as a report in PDF: Superdesk's `attachments`, JSON Feed's likewise. */
export const attachmentsOf = (item: JsonObject): Rendition[] =>
  entriesOf(first(item, 'attachments')).flatMap((entry) => {
    const mediaType = firstText(entry, 'mimetype contenttype mediatype');
    return fileAt(entry, mediaType, {
      type: fileType(mediaType, undefined),
      headline: firstText(entry, 'title headline filename'),
      caption: firstText(entry, 'description caption'),
      size: count(entry, 'length sizeinbytes size filesize'),
    });
  });
