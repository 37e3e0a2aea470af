import { nameOf } from '../iptc/codes';
import { plainLines } from '../iptc/plain-lines';
import { allAt, attributeOf, childrenOf } from '../xml/element';
import type { Draft } from './draft';

/** Adds what a catalog item lists: each vocabulary with its alias, address and definition, as a paragraph. */
export const findCatalog = (draft: Draft): void => {
  draft.type = 'concept';
  const path = 'catalogContainer/catalog/scheme';
  const schemes = [...allAt(draft.element, path), ...allAt(draft.element, 'catalog/scheme')];
  for (const scheme of schemes) {
    const [alias, uri] = [attributeOf(scheme, 'alias'), attributeOf(scheme, 'uri')];
    const name = nameOf(scheme, draft.language);
    const definition = childrenOf(scheme, 'definition').map(plainLines)[0];
    const head = [alias, uri].filter((part) => part !== undefined).join(': ');
    const text = [head, name, definition].filter((line) => line !== undefined && line !== '').join('\n');
    if (text) draft.parts.push({ text, name: path });
  }
  draft.add('headline', `Catalog ${attributeOf(draft.element, 'guid') ?? ''}`.trim(), '@guid');
};
