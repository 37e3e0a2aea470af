import { codeOf, elementInLanguage, nameOf } from '../iptc/codes';
import { plainLines } from '../iptc/plain-lines';
import { attributeOf, childrenOf, type XmlElement } from '../xml/element';
import type { Draft } from './draft';

/** Adds copyright and usage terms (`rightsInfo`, of which an item can have several, for different parts or aspects of it). */
export const findRightsInfo = (draft: Draft): void => {
  const { language, catalog } = draft;
  for (const rights of childrenOf(draft.element, 'rightsInfo')) {
    const holder =
      elementInLanguage(childrenOf(rights, 'copyrightHolder'), language) ??
      childrenOf(rights, 'copyrightHolder')[0];
    draft.add(
      'copyrightHolder',
      nameOf(holder, language) ?? plainLines(holder) ?? codeOf(holder, catalog),
      'rightsInfo/copyrightHolder',
      holder,
    );
    for (const [name, field] of [
      ['copyrightNotice', 'copyrightNotice'],
      ['usageTerms', 'usageTerms'],
    ] as const) {
      for (const one of inOneLanguage(childrenOf(rights, name), language)) {
        const text = plainLines(one);
        // What software writes that has nothing to say.
        if (text && !/^(none|null)$/i.test(text)) draft.add(field, text, `rightsInfo/${name}`, one);
        else draft.add(field, attributeOf(one, 'href'), `rightsInfo/${name}/@href`, one);
      }
    }
  }
};

/** Those in the item's language, or without one, where the same is said in several languages; else all. */
export const inOneLanguage = (elements: XmlElement[], language: string | undefined): XmlElement[] => {
  const tags = elements.map((one) => attributeOf(one, 'xml:lang')?.toLowerCase().split('-')[0]);
  if (new Set(tags.filter((tag) => tag !== undefined)).size < 2) return elements;
  const wanted = [language?.toLowerCase().split('-')[0], 'en', tags.find((tag) => tag !== undefined)].find(
    (tag) => tag !== undefined && tags.includes(tag),
  );
  return elements.filter((_one, i) => tags[i] === undefined || tags[i] === wanted);
};
