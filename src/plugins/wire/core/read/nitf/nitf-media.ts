import type { Rendition } from '../../item';
import { allAt, attributeOf, childrenOf, descendants, type XmlElement } from '../xml/element';
import { isMediaFile, sourceOf } from './nitf-html';
import { blockText, lineText } from './nitf-lines';

/** What `media/@media-type` and the first half of a media type say. */
const TYPES: Record<string, Rendition['type']> = {
  image: 'picture',
  photo: 'picture',
  picture: 'picture',
  graphic: 'graphic',
  video: 'video',
  audio: 'audio',
  text: 'document',
  data: 'document',
  application: 'document',
};

/** The kind of a file by what the source calls it, or by its media type. */
export const renditionType = (...names: (string | undefined)[]): Rendition['type'] => {
  for (const name of names) {
    const type = name && TYPES[name.trim().split('/', 1)[0].toLowerCase()];
    if (type) return type;
  }
  return undefined;
};

/** A whole number of at least 1, of pixels if a unit is told; undefined for anything else. */
export const positive = (value: string | undefined): number | undefined => {
  const [, figures] = /^(\d{1,12})(?: ?px)?$/i.exec(value ?? '') ?? [];
  return Number(figures) > 0 ? Number(figures) : undefined;
};

/** The pictures, films and sounds of a story (`media`), with what the source says of each. */
export const nitfRenditions = (body: XmlElement): Rendition[] => {
  const renditions: Rendition[] = [];
  for (const media of descendants(body, 'media')) {
    if (!isMediaFile(media)) continue;
    const caption = joined(allAt(media, 'media-caption').map(blockText), '\n');
    const producer = joined(allAt(media, 'media-producer').map(lineText), ', ');
    for (const reference of childrenOf(media, 'media-reference')) {
      const href = sourceOf(reference);
      if (href) renditions.push(rendition(href, reference, { media, caption, producer }));
    }
  }
  return renditions;
};

function rendition(
  href: string,
  reference: XmlElement,
  { media, caption, producer }: { media: XmlElement; caption?: string; producer?: string },
): Rendition {
  const mediaType = attributeOf(reference, 'mime-type');
  const values: Rendition = {
    href,
    mediaType,
    type: renditionType(mediaType, attributeOf(media, 'media-type')),
    caption: caption ?? attributeOf(reference, 'alternate-text'),
    credit: producer ?? attributeOf(reference, 'source-credit'),
    copyrightNotice: attributeOf(reference, 'copyright'),
    width: positive(attributeOf(reference, 'width')),
    height: positive(attributeOf(reference, 'height')),
  };
  return present(values);
}

/** A record without what is not there. */
export const present = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const joined = (texts: (string | undefined)[], separator: string): string | undefined =>
  texts.filter((text) => text !== undefined).join(separator) || undefined;
