import type { Rendition } from '../../item';

/** A picture in a body, where it stands. */
export interface BodyImage {
  /** Absolute, http or https. */
  src: string;
  alt?: string;
  caption?: string;
  /** Pixels, as the source says. */
  width?: number;
  height?: number;
  /** The offset in the body's text before which it stands. */
  at: number;
}

/** The pictures of a body as an item's renditions, without those that are among its renditions already. */
export const renditionsOf = (images: readonly BodyImage[], known: readonly Rendition[] = []): Rendition[] => {
  const seen = new Set(known.map(({ href }) => href));
  const renditions: Rendition[] = [];
  for (const { src, alt, caption, width, height } of images) {
    if (seen.has(src)) continue;
    seen.add(src);
    const words = caption ?? alt;
    renditions.push({
      href: src,
      type: 'picture',
      ...(words === undefined ? {} : { caption: words }),
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    });
  }
  return renditions;
};
