import type { Rendition } from '../../item';
import { isObject, type JsonObject } from '../../json-object';
import { firstText, address, count, present } from './ninjs/values';
import { fieldsOf } from './source-names';

/** Names under which JSON objects and tables have the address of a story's picture, or the picture with what belongs to it. */
export const IMAGE_NAMES =
  'image imageurl imageurls images picture pictureurl photo photourl photos urltoimage leadimage leadimageurl mainimage featuredimage featuredimageurl featuremedia coverimage thumbnail thumbnailurl bannerimage'.split(
    ' ',
  );

/** Names of what belongs to a picture whose address stands by itself. */
const CAPTIONS = 'imagecaption picturecaption photocaption imagedescription imagealt';
const CREDITS = 'imagecredit picturecredit photocredit imagecopyright';

/** The pictures that an object or a row has by commonplace names; each address once. */
export const imagesOf = (item: JsonObject): Rendition[] => {
  const fields = fieldsOf(item);
  const beside = present({ caption: firstText(item, CAPTIONS), credit: firstText(item, CREDITS) });
  const images = new Map<string, Rendition>();
  for (const name of IMAGE_NAMES) {
    const value = fields.get(name)?.value;
    for (const entry of Array.isArray(value) ? value : [value]) {
      const image = imageOf(entry, beside);
      if (image && !images.has(image.href)) images.set(image.href, image);
    }
  }
  return [...images.values()];
};

function imageOf(entry: unknown, beside: Partial<Rendition>): Rendition | undefined {
  if (typeof entry === 'string') {
    const href = address({ href: entry }, 'href');
    return href === undefined || /\s/.test(href) ? undefined : { href, type: 'picture', ...beside };
  }
  if (!isObject(entry)) return undefined;
  const href = address(entry, 'url src href contenturl sourceurl');
  if (href === undefined) return undefined;
  return present({
    href,
    type: 'picture' as const,
    mediaType: firstText(entry, 'contenttype mimetype mediatype encodingformat'),
    headline: firstText(entry, 'headline title'),
    caption: firstText(entry, 'caption description alttext alt') ?? beside.caption,
    credit: firstText(entry, 'credit creditline credittext byline author') ?? beside.credit,
    copyrightNotice: firstText(entry, 'copyrightnotice copyright'),
    width: count(entry, 'width'),
    height: count(entry, 'height'),
  });
}
