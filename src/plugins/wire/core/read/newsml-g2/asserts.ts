import { codeOf, nameOf } from '../iptc/codes';
import { childOf, childrenOf, allAt, textOf, attributeOf, type XmlElement } from '../xml/element';
import type { Draft } from './draft';

/** Names that are told elsewhere in the item (`assert`): for each code or literal the concept's name, or the first line of its address. */
export const assertedNames = (draft: Draft): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const assert of childrenOf(draft.element, 'assert')) {
    const name = nameOf(assert, draft.language) ?? addressOf(assert);
    if (name === undefined) continue;
    for (const code of [codeOf(assert, draft.catalog), attributeOf(assert, 'literal')]) {
      if (code) names.set(code, name);
    }
  }
  return names;
};

const addressOf = (assert: XmlElement): string | undefined => {
  const address =
    childOf(childOf(assert, 'POIDetails'), 'address') ?? allAt(assert, 'POIDetails/contactInfo/address')[0];
  return (
    textOf(childOf(address, 'line')) ??
    nameOf(childOf(address, 'locality')) ??
    nameOf(childOf(address, 'area')) ??
    nameOf(childOf(address, 'country'))
  );
};
