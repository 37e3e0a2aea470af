import { lineage } from './page-layout';
import { textOf } from './page-text-of';
import type { PageTree } from './page-tree';

/** A value that stands in the page's own text or attributes. */
export interface PageProperty {
  value: string;
  /** Where it is, as an element with the attribute that names it. */
  name: string;
  node: number;
}

/** Elements whose microdata or links speak of other stories than the page's. */
const OTHERS = /comment|related|recommend|teaser|sidebar|trending|popular/i;

/**
 * The values of a microdata property (HTML Living Standard, section 5.2.4), the ones of other stories' boxes and of comments left out.
 *
 * @param name such as `datePublished`, lower case
 */
export function microdata(tree: PageTree, name: string): PageProperty[] {
  const found: PageProperty[] = [];
  tree.nodes.forEach(({ tag, attributes }, node) => {
    if (tag === '' || tag === 'meta' || !attributes.itemprop || found.length >= 20) return;
    if (!attributes.itemprop.toLowerCase().split(/\s+/).includes(name)) return;
    const value =
      attributes.content ??
      (tag === 'time' ? attributes.datetime : undefined) ??
      (tag === 'a' || tag === 'link' ? undefined : attributes.datetime) ??
      textOf(tree, node, 500);
    if (value.trim() !== '' && !isOthers(tree, node)) {
      found.push({ value: value.trim(), name: `${tag}[itemprop=${attributes.itemprop}]`, node });
    }
  });
  return found;
}

/** True in boxes that tell of other stories, and in comments. */
export function isOthers({ nodes }: PageTree, node: number): boolean {
  for (const at of lineage(nodes, node)) {
    const { tag, attributes } = nodes[at];
    if (tag === 'body' || tag === 'html') return false;
    if (tag === 'aside' || OTHERS.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) return true;
  }
  return false;
}
