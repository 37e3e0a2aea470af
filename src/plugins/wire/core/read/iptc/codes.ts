import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/element';

/** IPTC's vocabularies by the last part of their addresses, and the aliases that its catalog gives them (cv.iptc.org/newscodes). */
const IPTC_ALIASES: Record<string, string> = {
  mediatopic: 'medtop',
  subjectcode: 'subj',
  genre: 'genre',
  scene: 'scene',
  cpnature: 'cpnat',
  ninature: 'ninat',
  cinature: 'cinat',
  plnature: 'plinat',
  pubstatusg2: 'stat',
  signal: 'sig',
  rendition: 'rnd',
  descriptionrole: 'drol',
  itemrelation: 'irel',
  newsmlmarkup: 'nmsig',
  newsprovider: 'nprov',
  provider: 'nprov',
};

const IPTC = /^https?:\/\/cv\.iptc\.org\/newscodes\/([a-z0-9]+)(?:\/#?|#)(.*)$/i;

/** `medtop:20000523` for `http://cv.iptc.org/newscodes/mediatopic/20000523`; other addresses as they are. */
export const codeOfUri = (uri: string): string => {
  const [, vocabulary, code] = IPTC.exec(uri.trim()) ?? [];
  const alias = vocabulary && IPTC_ALIASES[vocabulary.toLowerCase()];
  return alias && code ? `${alias}:${code}` : uri.trim();
};

/** The last word of a code or of an address: `usable` in `stat:usable` and `http://cv.iptc.org/newscodes/pubstatusg2/usable`. */
export const wordOf = (code: string): string => code.trim().split(/[:/#]/).pop()!.toLowerCase();

/** For each scheme alias of a document the address that it stands for. */
export type Catalog = ReadonlyMap<string, string>;

/** The schemes that a document itself lists (NewsML-G2, `catalog/scheme`). Remote catalogs are not fetched: their aliases are taken as IPTC uses them. */
export const catalogOf = (holders: readonly XmlElement[]): Catalog => {
  const schemes = new Map<string, string>();
  for (const holder of holders) {
    for (const catalog of childrenOf(holder, 'catalog')) {
      for (const scheme of childrenOf(catalog, 'scheme')) {
        const alias = attributeOf(scheme, 'alias');
        const uri = attributeOf(scheme, 'uri');
        if (alias && uri) schemes.set(alias, uri);
      }
    }
  }
  return schemes;
};

/** A code as IPTC would write it, where the document's own catalog says that it is one of IPTC's. */
export const standardCode = (code: string, catalog: Catalog): string => {
  const [alias] = code.split(':', 1);
  const uri = catalog.get(alias);
  if (uri === undefined) return code;
  const standard = codeOfUri(`${uri}${code.slice(alias.length + 1)}`);
  return standard.includes('//') ? code : standard;
};

/** What identifies a concept: `qcode`, `uri` or `literal`; IPTC's addresses as codes. */
export const codeOf = (element: XmlElement | undefined, catalog: Catalog): string | undefined => {
  const qcode = attributeOf(element, 'qcode');
  if (qcode) return standardCode(qcode, catalog);
  const uri = attributeOf(element, 'uri');
  return uri ? codeOfUri(uri) : attributeOf(element, 'literal');
};

/** A controlled value that may be in an attribute or in its sibling for an address: `role`, `roleuri`. */
export const roleOf = (element: XmlElement, attribute: string): string | undefined => {
  const value = attributeOf(element, attribute) ?? attributeOf(element, `${attribute}uri`);
  return value === undefined ? undefined : wordOf(value);
};

/** The name of a concept, in the wanted language where it has one in it, else in English, else the first. */
export const nameOf = (element: XmlElement | undefined, language?: string): string | undefined =>
  inLanguage(childrenOf(element, 'name'), language) ?? textOf(childOf(childOf(element, 'bag'), 'name'));

/** The text of the one among elements that say the same in several languages. */
export const inLanguage = (elements: readonly XmlElement[], language?: string): string | undefined =>
  textOf(elementInLanguage(elements, language));

export const elementInLanguage = (
  elements: readonly XmlElement[],
  language?: string,
): XmlElement | undefined => {
  const told = elements.filter((one) => textOf(one) !== undefined);
  const wanted = (tag: string): XmlElement | undefined =>
    told.find((one) => languageOf(one) === tag) ??
    told.find((one) => languageOf(one)?.split('-')[0] === tag.split('-')[0]);
  return (
    (language && wanted(language.toLowerCase())) ||
    told.find((one) => languageOf(one) === undefined) ||
    wanted('en') ||
    told[0]
  );
};

const languageOf = (element: XmlElement): string | undefined =>
  attributeOf(element, 'xml:lang')?.toLowerCase();
