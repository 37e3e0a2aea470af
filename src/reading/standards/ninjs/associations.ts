import type { Medium, Picture } from '../pictures';
import { present } from '../text/plain';
import type { Association, Text } from './ninjs';

const TYPES: Readonly<Record<Medium, Association['type']>> = {
  image: 'picture',
  video: 'video',
  audio: 'audio',
  document: 'component',
};

/** What comes with an article, as ninjs items that are associated with it, each with its own caption and rights. */
export const associationsOf = (pictures: readonly Picture[]): Association[] =>
  pictures.map((picture, index) => ({
    name: picture.title ?? `${picture.medium ?? 'media'}-${index + 1}`,
    uri: picture.href,
    type: TYPES[picture.medium ?? 'document'],
    ...present({
      headlines: described('main', picture.title),
      descriptions: [...described('caption', picture.caption), ...described('creditline', picture.credit)],
      copyrightHolder: picture.copyrightHolder,
      copyrightNotice: picture.copyrightNotice,
      usageTerms: picture.usageTerms,
    }),
    renditions: [
      present({
        name: 'main',
        href: picture.href,
        contentType: picture.mediaType,
        width: picture.width,
        height: picture.height,
      }),
    ],
  }));

const described = (role: string, value: string | undefined): Text[] =>
  value === undefined ? [] : [{ role, contentType: 'text/plain', value }];
