import { attributeOf, childOf, childrenOf, firstAt, type XmlElement } from '../xml/element';

/** A `ContentItem` where it stands. */
export interface Piece {
  content: XmlElement;
  /** The components around it, the outermost first. */
  chain: XmlElement[];
  /** What the nearest component that says so is for: `body`, `caption`, `photo`; empty when none says. */
  role: string;
  /** As the nearest component says. */
  language?: string;
  kind: 'text' | 'media' | 'style' | 'none';
}

export const formalNameOf = (element: XmlElement | undefined, name: string): string | undefined =>
  attributeOf(childOf(element, name), 'FormalName');

/** The component that a content item stands in. */
export const componentOf = ({ chain }: Piece): XmlElement => chain[chain.length - 1];

/** The media type of a content item. */
export const mimeOf = (content: XmlElement): string | undefined =>
  formalNameOf(content, 'MimeType')?.toLowerCase();

/** The element that holds the content itself; it may be wrapped in one that says how it is encoded. */
export const dataOf = (content: XmlElement): XmlElement | undefined =>
  childOf(content, 'DataContent') ?? firstAt(content, 'Encoding/DataContent');

const MEDIA = /^(photo|picture|image|graphic|video|audio|animation|logo|infographic)/;

const kindOf = (content: XmlElement, role: string): Piece['kind'] => {
  const mime = mimeOf(content) ?? '';
  const media = formalNameOf(content, 'MediaType')?.toLowerCase() ?? '';
  if (/css|javascript/.test(mime) || role === 'stylesheet') return 'style';
  const data = dataOf(content);
  const isFile = attributeOf(content, 'Href') !== undefined;
  if (data && !/^(image|video|audio)\//.test(mime) && !MEDIA.test(media)) return 'text';
  if (isFile) return 'media';
  return data ? 'media' : 'none';
};

/** What components say for all that is in them; each is asked once. */
interface Scope {
  chain: XmlElement[];
  role: string;
  language?: string;
}

/** All content items of a news item, in the order of the document. Items in an item are not looked into. */
export const piecesOf = (item: XmlElement): Piece[] => {
  const pieces: Piece[] = [];
  const walk = (component: XmlElement, outer: Scope): void => {
    const role = formalNameOf(component, 'Role');
    const language = languageOfComponent(component) ?? outer.language;
    const scope: Scope = {
      chain: [...outer.chain, component],
      role: role === undefined ? outer.role : role.toLowerCase().replace(/[\s_-]/g, ''),
      ...(language ? { language } : {}),
    };
    for (const child of childrenOf(component)) {
      if (child.name === 'NewsComponent') walk(child, scope);
      else if (child.name === 'ContentItem') pieces.push(pieceOf(child, scope));
    }
  };
  for (const component of childrenOf(item, 'NewsComponent')) walk(component, { chain: [], role: '' });
  return pieces;
};

function pieceOf(content: XmlElement, scope: Scope): Piece {
  const language =
    attributeOf(dataOf(content), 'xml:lang') ?? attributeOf(content, 'xml:lang') ?? scope.language;
  const { chain, role } = scope;
  return { content, chain, role, kind: kindOf(content, role), ...(language ? { language } : {}) };
}

/** The language of a component, where it says one. */
export const languageOfComponent = (component: XmlElement): string | undefined =>
  attributeOf(firstAt(component, 'DescriptiveMetadata/Language'), 'FormalName') ??
  attributeOf(component, 'xml:lang');

export const isEquivalents = (component: XmlElement | undefined): boolean =>
  attributeOf(component, 'EquivalentsList')?.toLowerCase() === 'yes';
