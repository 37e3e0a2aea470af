import type { ImageObject, QuantitativeValue } from 'schema-dts';
import type { Picture } from '../pictures';
import { webAddress } from '../text/addresses';
import { present } from '../text/plain';

/** A picture with its caption and rights; its address is at `url` and at `contentUrl`, since consumers differ. */
export const imageOf = (picture: Picture): ImageObject =>
  present({
    '@type': 'ImageObject' as const,
    url: picture.href,
    contentUrl: picture.href,
    encodingFormat: picture.mediaType,
    name: picture.title,
    caption: picture.caption,
    creditText: picture.credit,
    copyrightNotice: picture.copyrightNotice,
    license: webAddress(picture.usageTerms),
    width: pixels(picture.width),
    height: pixels(picture.height),
  });

/** Of what is measured in pixels, schema.org wants to be told so. */
const pixels = (value: number | undefined): QuantitativeValue | undefined =>
  value === undefined ? undefined : { '@type': 'QuantitativeValue', value, unitCode: 'E37' };
