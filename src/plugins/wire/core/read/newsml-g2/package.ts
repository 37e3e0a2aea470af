import { attributeOf, childrenOf, type XmlElement } from '../xml/element';
import type { Draft } from './draft';
import { linkOf } from './item-meta';

/** References that one package may have. */
const MOST = 5000;

/**
 * Adds a package's items as links, in its order: groups as they refer to each other from the root on (`groupSet/@root`), alternatives and parts of sequences
 * one after the other. A group that is in itself counts once.
 */
export const findPackage = (draft: Draft): void => {
  draft.type = 'composite';
  for (const set of childrenOf(draft.element, 'groupSet')) {
    const groups = new Map(childrenOf(set, 'group').map((group) => [attributeOf(group, 'id') ?? '', group]));
    const root = groups.get(attributeOf(set, 'root') ?? '') ?? childrenOf(set, 'group')[0];
    const seen = new Set<XmlElement>();
    if (root) follow(draft, root, groups, seen);
    // Groups that nothing refers to are told after the others rather than not at all.
    for (const group of groups.values()) if (!seen.has(group)) follow(draft, group, groups, seen);
  }
  // Some packages have their references without a group.
  for (const reference of childrenOf(draft.element, 'itemRef')) addReference(draft, reference);
};

function follow(
  draft: Draft,
  root: XmlElement,
  groups: ReadonlyMap<string, XmlElement>,
  seen: Set<XmlElement>,
): void {
  const stack: XmlElement[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.name === 'group') {
      if (seen.has(node)) continue;
      seen.add(node);
      stack.push(...childrenOf(node).reverse());
    } else if (node.name === 'groupRef') {
      const group = groups.get(attributeOf(node, 'idref') ?? '');
      if (group) stack.push(group);
    } else if (node.name === 'itemRef' || node.name === 'conceptRef') {
      addReference(draft, node);
    }
  }
}

function addReference(draft: Draft, reference: XmlElement): void {
  const link = linkOf(draft, reference);
  if ((link.href || link.guid) && draft.links.length < MOST) draft.links.push({ rel: 'packaged', ...link });
}
