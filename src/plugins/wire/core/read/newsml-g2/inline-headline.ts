import { inLanguage } from '../iptc/codes';
import { childrenOf, type XmlElement } from '../xml/element';

/** The headline or title that a piece of an item has of its own. */
export const inlineHeadline = (element: XmlElement, language?: string): string | undefined =>
  inLanguage(childrenOf(element, 'headline'), language) ?? inLanguage(childrenOf(element, 'title'), language);
