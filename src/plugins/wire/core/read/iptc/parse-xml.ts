import type { ReadLimits } from '../outcome';
import type { XmlElement } from '../xml/element';
import { XmlScanner } from '../xml/xml-scanner';

/** Reads an XML document that stands as text in another one (escaped, in CDATA). Undefined for what is none as a whole. */
export const parseXml = (text: string, limits: ReadLimits): XmlElement | undefined => {
  if (text.length > limits.itemBytes) return undefined;
  const scanner = new XmlScanner({ limits, isItem: (_element, ancestors) => ancestors.length === 0 });
  scanner.write(text);
  scanner.end();
  const found = scanner.take();
  const [item, ...more] = found.filter((one) => one.kind === 'item');
  return item && more.length === 0 && !found.some((one) => one.kind === 'failed') ? item.element : undefined;
};
