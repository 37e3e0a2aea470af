import { elementInLanguage } from '../iptc/codes';
import { unescapedTwice } from '../iptc/escaped-twice';
import { plainLines } from '../iptc/plain-lines';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/element';
import type { FoundFields } from '../fields/found-fields';
import type { Draft } from './draft';
import { formalNameOf } from './pieces';

const FIELDS: [string, keyof FoundFields][] = [
  ['HeadLine', 'headline'],
  ['ByLine', 'byline'],
  ['DateLine', 'dateline'],
  ['CreditLine', 'credit'],
  ['CopyrightLine', 'copyrightNotice'],
  ['RightsLine', 'usageTerms'],
  ['SubHeadLine', 'abstract'],
];

/** Lines that name the item rather than say something. */
const LABELS = ['SlugLine', 'KeywordLine', 'SeriesLine'];

/** What types of lines agencies have beside those of NewsML, by words in their names. */
const TYPES: [RegExp, keyof FoundFields][] = [
  [/abstract|summary|lead|standfirst|subhead/i, 'abstract'],
  [/copyright/i, 'copyrightNotice'],
  [/^(by-?line|author)/i, 'byline'],
  [/usage|restriction|rights/i, 'usageTerms'],
  [/keyword|slug/i, 'keywords'],
  [/dateline/i, 'dateline'],
  [/credit/i, 'credit'],
];

/** What an agency calls a line. */
const typeOf = (line: XmlElement): string => formalNameOf(line, 'NewsLineType') ?? '';

const isCaption = (line: XmlElement): boolean => /caption/i.test(typeOf(line));

const textElement = (line: XmlElement, language: string | undefined): XmlElement | undefined =>
  elementInLanguage(childrenOf(line, 'NewsLineText'), language) ?? childOf(line, 'NewsLineText');

/** What a component says under its pictures in a line of that type. */
export const captionLineOf = (component: XmlElement, language: string | undefined): string | undefined =>
  childrenOf(component, 'NewsLines')
    .flatMap((lines) => childrenOf(lines, 'NewsLine'))
    .filter(isCaption)
    .map((line) => plainLines(textElement(line, language)))
    .find((text) => text !== undefined);

/**
 * Adds the lines of a component.
 *
 * @param hasMedia true for an item with files, which the lines that are captions are for
 */
export const findNewsLines = (draft: Draft, component: XmlElement, hasMedia: boolean): void => {
  const { language } = draft;
  const path = 'NewsLines/';
  for (const lines of childrenOf(component, 'NewsLines')) {
    for (const [name, field] of FIELDS) {
      const one = elementInLanguage(childrenOf(lines, name), language);
      const text = name === 'RightsLine' ? plainLines(one) : textOf(one);
      draft.add(field, text && unescapedTwice(text), `${path}${name}`, one);
    }
    for (const name of LABELS) {
      for (const one of childrenOf(lines, name)) {
        const text = textOf(one);
        draft.add(
          'keywords',
          text && (name === 'KeywordLine' ? text : [{ name: text }]),
          `${path}${name}`,
          one,
        );
      }
    }
    for (const line of childrenOf(lines, 'NewsLine')) {
      if (!hasMedia || !isCaption(line)) findNewsLine(draft, line);
    }
  }
};

/** A line of an agency's own type: an address is a link, what has no field goes to the desk with its type before it. */
function findNewsLine(draft: Draft, line: XmlElement): void {
  const type = typeOf(line);
  const element = textElement(line, draft.language);
  const text = plainLines(element);
  if (!element || text === undefined) return;
  const path = `NewsLines/NewsLine[${type}]`;
  const field = TYPES.find(([pattern]) => pattern.test(type))?.[1];
  if (/^https?:\/\/\S+$/i.test(text)) draft.links.push({ rel: type || 'related', href: text });
  else if (field) draft.add(field, text, path, element);
  else {
    const isNote = type === '' || /advisory|note|instruction|embargo|editor|correction|kill/i.test(type);
    const saysType = text.toLowerCase().startsWith(type.toLowerCase());
    draft.add('editorialNote', isNote || saysType ? text : `${type}: ${text}`, path, element);
  }
}
