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

const LINES = ['HeadLine', 'ByLine', 'CreditLine', 'CopyrightLine', 'RightsLine'] as const;

type Lines = Partial<Record<(typeof LINES)[number], string>>;

/** The lines of components, each read once however many files it has. */
class LinesOf {
  private readonly known = new Map<XmlElement, Lines>();

  constructor(private readonly language: string | undefined) {}

  get(component: XmlElement): Lines {
    const known = this.known.get(component);
    if (known) return known;
    const holder = childOf(component, 'NewsLines');
    const text = (name: string): string | undefined =>
      textOf(elementInLanguage(childrenOf(holder, name), this.language));
    const lines: Lines = Object.fromEntries(LINES.map((name) => [name, text(name)]));
    this.known.set(component, lines);
    return lines;
  }
}

/**
 * Adds the files that come with the story.
 *
 * @param main the components that hold the story itself, whose lines are the story's
 * @param captions for each component the text that is a caption in it
 */
export const findMedia = (
  draft: Draft,
  media: readonly Piece[],
  main: ReadonlySet<XmlElement>,
  captions: ReadonlyMap<XmlElement, string>,
): void => {
  const linesOf = new LinesOf(draft.language);
  for (const piece of media) addFile(draft, piece, { linesOf, main, captions });
};

function addFile(
  draft: Draft,
  piece: Piece,
  {
    linesOf,
    main,
    captions,
  }: { linesOf: LinesOf; main: ReadonlySet<XmlElement>; captions: ReadonlyMap<XmlElement, string> },
): void {
  const { content } = piece;
  const href = attributeOf(content, 'Href');
  if (!href) {
    draft.notes.push(inside(content));
    return;
  }
  const own = [...piece.chain].reverse().filter((component) => !main.has(component));
  const line = (name: (typeof LINES)[number]): string | undefined =>
    own.map((component) => linesOf.get(component)[name]).find((text) => text !== undefined);
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
}

const inside = (content: XmlElement): Draft['notes'][number] => ({
  code: 'ITEM_MEDIA_INSIDE',
  field: 'ContentItem/DataContent',
  place: `line ${content.line}`,
  message: `A file (${mimeOf(content) ?? formalNameOf(content, 'MediaType') ?? 'of no type that is told'}) is inside the document, and is not read: it stays in the original. Have it sent as a file with its address.`,
});
