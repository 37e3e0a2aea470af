import type { MediaNs } from 'feedsmith';
import type { Picture } from '../pictures';
import { present } from '../text/plain';

/** Pictures, films and sounds as Media RSS 1.5.1 has them, in RSS and in Atom; undefined when there are none. */
export const mediaOf = (pictures: readonly Picture[]): MediaNs.ItemOrFeed | undefined =>
  pictures.length === 0 ? undefined : { contents: pictures.map(contentOf) };

const contentOf = (picture: Picture): MediaNs.Content =>
  present({
    url: picture.href,
    type: picture.mediaType,
    medium: picture.medium,
    width: picture.width,
    height: picture.height,
    title: typed(picture.title),
    description: typed(picture.caption),
    credits: picture.credit === undefined ? [] : [{ value: picture.credit }],
    copyright: picture.copyrightNotice === undefined ? undefined : { value: picture.copyrightNotice },
    licenses: picture.usageTerms === undefined ? [] : [{ name: picture.usageTerms }],
  });

const typed = (value: string | undefined): MediaNs.TitleOrDescription | undefined =>
  value === undefined ? undefined : { value, type: 'plain' };
