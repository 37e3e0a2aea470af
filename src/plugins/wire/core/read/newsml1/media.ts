import type { Rendition } from '../../item';
import { elementInLanguage } from '../iptc/codes';
import { positive, present, renditionType } from '../nitf/nitf-media';
import { attributeOf, childOf, childrenOf, firstAt, textOf, type XmlElement } from '../xml/element';
import { propertiesOf, type Draft } from './draft';
import { formalNameOf, mimeOf, type Piece } from './pieces';

/** What roles and media types are pictures or films of. */
const typeOf = (piece: Piece): Rendition['type'] => {
  if (/^(logo|graphic|infographic)/.test(piece.role)) return 'graphic';
  return renditionType(mimeOf(piece.content), formalNameOf(piece.content, 'MediaType'), piece.role);
};

/**
 * Adds a file that comes with the story.
 *
 * @param main the components that hold the story itself, whose lines are the story's
 * @param captions for each component the text that is a caption in it
 */
export const findMedia = (
  draft: Draft,
  piece: Piece,
  main: ReadonlySet<XmlElement>,
  captions: ReadonlyMap<XmlElement, string>,
): void => {
  const { content } = piece;
  const href = attributeOf(content, 'Href');
  if (!href) {
    draft.notes.push(inside(content));
    return;
  }
  const own = [...piece.chain].reverse().filter((component) => !main.has(component));
  const line = (name: string): string | undefined =>
    own
      .map((component) => textOf(elementInLanguage(childrenOf(firstLines(component), name), draft.language)))
      .find((text) => text !== undefined);
  const sizes = propertiesOf(childOf(content, 'Characteristics'));
  const size = (pattern: RegExp): number | undefined =>
    positive(sizes.find(({ name }) => pattern.test(name))?.value);
  draft.renditions.push(
    present<Rendition>({
      href,
      mediaType: mimeOf(content),
      type: typeOf(piece),
      headline: line('HeadLine'),
      caption: [...piece.chain]
        .reverse()
        .map((component) => captions.get(component))
        .find((text) => text !== undefined),
      credit: line('CreditLine') ?? line('ByLine'),
      copyrightNotice: line('CopyrightLine'),
      usageTerms: line('RightsLine'),
      width: size(/^(pixel|image)? ?width$/i),
      height: size(/^(pixel|image)? ?height$/i),
      size: positive(textOf(firstAt(content, 'Characteristics/SizeInBytes'))),
    }),
  );
};

const firstLines = (component: XmlElement): XmlElement | undefined => childOf(component, 'NewsLines');

const inside = (content: XmlElement): Draft['notes'][number] => ({
  code: 'ITEM_MEDIA_INSIDE',
  field: 'ContentItem/DataContent',
  place: `line ${content.line}`,
  message: `A file (${mimeOf(content) ?? formalNameOf(content, 'MediaType') ?? 'of no type that is told'}) is inside the document, and is not read: it stays in the original. Have it sent as a file with its address.`,
});
