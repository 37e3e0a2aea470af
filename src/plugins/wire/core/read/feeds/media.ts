import type { Rendition } from '../../item';
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/element';
import { isWebAddress, resolveAddress } from './addresses';
import { plainOf, readFeedText } from './feed-text';
import { keyOf } from './names';

/** Pictures, films and sounds of an entry that are read; the rest is in its original. */
const MOST_RENDITIONS = 200;

const TYPE_OF: Record<string, Rendition['type']> = {
  image: 'picture',
  picture: 'picture',
  photo: 'picture',
  video: 'video',
  audio: 'audio',
  document: 'document',
};

/** Media types of texts that are read as they are laid out. */
const DOCUMENT = /^(text\/(plain|rtf|html)|application\/(pdf|rtf|msword|vnd\.(oasis|openxmlformats|ms-)))/i;

const BY_ENDING: [RegExp, Rendition['type']][] = [
  [/\.(jpe?g|png|gif|webp|avif|bmp|tiff?|svg)$/i, 'picture'],
  [/\.(mp4|m4v|mov|webm|avi|mpe?g|wmv|flv|ogv)$/i, 'video'],
  [/\.(mp3|m4a|aac|ogg|oga|opus|wav|flac|wma)$/i, 'audio'],
  [/\.(pdf|docx?|xlsx?|pptx?|odt|rtf|txt)$/i, 'document'],
];

/** What a rendition is: by the word for it, the media type, the ending of its address. */
export const renditionType = (href: string, ...told: (string | undefined)[]): Rendition['type'] => {
  for (const word of told) {
    const type = TYPE_OF[(word ?? '').toLowerCase().split('/', 1)[0]];
    if (type) return type;
    if (DOCUMENT.test(word ?? '')) return 'document';
  }
  const path = href.split(/[?#]/, 1)[0];
  return BY_ENDING.find(([ending]) => ending.test(path))?.[1];
};

/** The texts that Media RSS puts beside pictures; what stands further out holds for all that is further in. */
type Words = Pick<Rendition, 'headline' | 'caption' | 'credit' | 'copyrightNotice'> & {
  license?: string;
  /** Who may not have it, or where: `deny country: de at`. */
  restriction?: string;
};

/**
 * Reads what Media RSS 1.5.1 says of an entry (`media:group`, `media:content`, `media:thumbnail`), with the words that it inherits. A thumbnail counts only where
 * there is no picture.
 */
export const readMedia = (entry: XmlElement, base: string | undefined): Rendition[] => {
  const found: Rendition[] = [];
  const thumbnails: Rendition[] = [];
  collect(entry, {}, { found, thumbnails, base });
  return found.some(({ type }) => type === 'picture') ? found : [...found, ...thumbnails];
};

interface Collected {
  found: Rendition[];
  thumbnails: Rendition[];
  base: string | undefined;
}

function collect(around: XmlElement, inherited: Words, into: Collected): void {
  const words = { ...inherited, ...wordsIn(around) };
  for (const child of childrenOf(around)) {
    const key = keyOf(child);
    if (into.found.length + into.thumbnails.length >= MOST_RENDITIONS) return;
    if (key === 'media:group') {
      collect(child, words, into);
    } else if (key === 'media:content') {
      const own = { ...words, ...wordsIn(child) };
      const href = attributeOf(child, 'url');
      if (href) add(into.found, child, href, own, into.base);
      addThumbnails(child, own, into);
    }
  }
  addThumbnails(around, words, into);
}

function addThumbnails(around: XmlElement, words: Words, into: Collected): void {
  for (const child of childrenOf(around, 'thumbnail')) {
    const href = attributeOf(child, 'url') ?? textOf(child);
    if (keyOf(child) !== 'media:thumbnail' || !href || into.thumbnails.length >= MOST_RENDITIONS) continue;
    add(into.thumbnails, child, href, words, into.base, 'picture');
  }
}

function add(
  into: Rendition[],
  element: XmlElement,
  address: string,
  words: Words,
  base: string | undefined,
  known?: Rendition['type'],
): void {
  const href = resolveAddress(address, base);
  if (!isWebAddress(href) || into.some((one) => one.href === href)) return;
  const mediaType = attributeOf(element, 'type');
  const type = known ?? renditionType(href, attributeOf(element, 'medium'), mediaType);
  const { license, restriction, ...told } = words;
  const terms = [license, restriction].filter(Boolean).join('; ');
  into.push({
    href,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(type === undefined ? {} : { type }),
    ...told,
    ...(terms === '' ? {} : { usageTerms: terms }),
    ...numbers(element),
  });
}

function numbers(element: XmlElement): Pick<Rendition, 'width' | 'height' | 'size'> {
  const width = wholeNumber(attributeOf(element, 'width'));
  const height = wholeNumber(attributeOf(element, 'height'));
  const size = wholeNumber(attributeOf(element, 'fileSize') ?? attributeOf(element, 'length'));
  return { ...(width ? { width } : {}), ...(height ? { height } : {}), ...(size ? { size } : {}) };
}

/** A count as feeds write it; undefined for anything else. */
export const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;

/** Restrictions of one picture that are read. */
const MOST_RESTRICTIONS = 20;

const WORDS: [keyof Words, string][] = [
  ['headline', 'title'],
  ['caption', 'description'],
  ['credit', 'credit'],
  ['copyrightNotice', 'copyright'],
];

function wordsIn(element: XmlElement): Words {
  const words: Words = {};
  for (const [field, name] of WORDS) {
    const child = childOf(element, name);
    if (!child || keyOf(child) !== `media:${name}`) continue;
    const text = plainOf(readFeedText(child, 'text/plain', {}));
    if (text !== undefined) words[field] = text;
  }
  addTerms(words, element);
  return words;
}

/** `media:license` (its words, else its address), and each `media:restriction` in Media RSS's own words. */
function addTerms(words: Words, element: XmlElement): void {
  const restrictions: string[] = [];
  for (const child of childrenOf(element)) {
    const key = keyOf(child);
    if (key === 'media:license') {
      const license = textOf(child) ?? attributeOf(child, 'href');
      if (license !== undefined) words.license = license;
    } else if (key === 'media:restriction' && restrictions.length < MOST_RESTRICTIONS) {
      const what = [attributeOf(child, 'relationship'), attributeOf(child, 'type')].filter(Boolean).join(' ');
      const whom = textOf(child);
      if (what !== '') restrictions.push(whom === undefined ? what : `${what}: ${whom}`);
    }
  }
  if (restrictions.length > 0) words.restriction = restrictions.join('; ');
}

/** An RSS enclosure (RSS 2.0, "enclosure") or a link to one, as a rendition; undefined for an address that is none of the web. */
export const enclosureRendition = (
  href: string,
  mediaType: string | undefined,
  length: string | undefined,
  title?: string,
): Rendition | undefined => {
  if (!isWebAddress(href)) return undefined;
  const type = renditionType(href, mediaType);
  const size = wholeNumber(length);
  return {
    href,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(type === undefined ? {} : { type }),
    ...(title === undefined ? {} : { headline: title }),
    ...(size ? { size } : {}),
  };
};
