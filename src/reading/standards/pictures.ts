import type { ArticleRecord, MediaRecord, RenditionRecord } from './records';
import { mediaAddress, type Site } from './site';
import { webAddress } from './text/addresses';
import { line, listOf, plain, present } from './text/plain';

/** A picture, film, sound or document that comes with an article: its address and what is said of it. */
export interface Picture {
  href: string;
  mediaType?: string;
  medium?: Medium;
  title?: string;
  caption?: string;
  credit?: string;
  copyrightHolder?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  /** Pixels. */
  width?: number;
  height?: number;
}

/** As Media RSS 1.5.1 names them (`media:content@medium`). */
export type Medium = 'image' | 'video' | 'audio' | 'document';

const MEDIA: Readonly<Record<string, Medium>> = {
  picture: 'image',
  graphic: 'image',
  video: 'video',
  audio: 'audio',
  document: 'document',
};

/** The newsroom's own picture first, then what the source sent. Each address once. */
export const picturesOf = ({ image, renditions }: ArticleRecord, site: Site): Picture[] => {
  const pictures = [ownPicture(image, site), ...listOf(renditions).map(sentPicture)];
  const byAddress = new Map<string, Picture>();
  for (const picture of pictures) {
    if (picture && !byAddress.has(picture.href)) byAddress.set(picture.href, picture);
  }
  return [...byAddress.values()];
};

/** A picture of the media library. */
export const ownPicture = (image: MediaRecord | null | undefined, site: Site): Picture | undefined => {
  const href = image ? mediaAddress(site, image.url) : undefined;
  if (!image || href === undefined) return undefined;
  return present({
    href,
    mediaType: mediaType(image.mime),
    medium: 'image' as const,
    caption: plain(image.caption) ?? plain(image.alternativeText),
    width: pixels(image.width),
    height: pixels(image.height),
  });
};

const sentPicture = (rendition: RenditionRecord): Picture | undefined => {
  const href = webAddress(rendition.href);
  if (href === undefined) return undefined;
  const type = mediaType(rendition.mediaType);
  return present({
    href,
    mediaType: type,
    medium: MEDIA[rendition.type ?? ''] ?? mediumOf(type),
    title: line(rendition.headline),
    caption: plain(rendition.caption),
    credit: line(rendition.credit),
    copyrightHolder: line(rendition.copyrightHolder),
    copyrightNotice: plain(rendition.copyrightNotice),
    usageTerms: plain(rendition.usageTerms),
    width: pixels(rendition.width),
    height: pixels(rendition.height),
  });
};

/** A media type (RFC 6838, section 4.2), without parameters. */
const mediaType = (value: unknown): string | undefined =>
  /^[a-z0-9][\w!#$&^.+-]{0,126}\/[a-z0-9][\w!#$&^.+-]{0,126}/i.exec(line(value) ?? '')?.[0].toLowerCase();

const mediumOf = (type: string | undefined): Medium | undefined => {
  const kind = type?.split('/')[0];
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : undefined;
};

const pixels = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
