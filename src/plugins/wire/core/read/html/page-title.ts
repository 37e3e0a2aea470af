import { textOf } from './page-text-of';
import type { PageTree } from './page-tree';

/** What stands between a story's title and the site's name in a page's title. */
const SEPARATOR = /\s+(?:[|\-–—\\/>»:·•]|::|&gt;)\s+/g;

/** The page's `<title>`, whole and without the site's name before or behind it; empty when there is none. */
export function pageTitle(tree: PageTree): { whole: string; story: string } {
  const at = tree.nodes.findIndex(({ tag, parent }) => tag === 'title' && tree.nodes[parent]?.tag !== 'svg');
  const whole = at < 0 ? '' : textOf(tree, at, 500);
  return { whole, story: storyPart(whole) };
}

/** The longest part, when it is title enough; a colon inside the title is left alone. */
function storyPart(title: string): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  if (cuts.length === 0) return title;
  const last = cuts[cuts.length - 1];
  const front = title.slice(0, last.index);
  if (wordCount(front) >= 3) return front;
  const back = title.slice(cuts[0].index + cuts[0][0].length);
  return wordCount(back) >= 3 ? back : title;
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/** The text of the page's only `h1`, or of the one that its title begins with or holds. */
export function mainHeading(tree: PageTree, title: string): string | undefined {
  const headings: string[] = [];
  tree.nodes.forEach(({ tag }, node) => {
    if (tag === 'h1' && headings.length < 20) headings.push(textOf(tree, node, 300));
  });
  const filled = headings.filter((text) => text !== '');
  const within = filled.find(
    (text) => wordCount(text) >= 2 && title.toLowerCase().includes(text.toLowerCase()),
  );
  return within ?? (filled.length === 1 && wordCount(filled[0]) >= 3 ? filled[0] : undefined);
}
