import { writeTable, type BlockTable } from './block-table';
import { putElements } from './measure-elements';
import { putLook } from './measure-look';
import { putPlace } from './measure-place';
import { factsOf } from './page-facts';
import type { PageView } from './page-view';

/**
 * Measures every block of a page by its own look, the names and contents of the elements it is in, its neighbours, and what the page's
 * metadata says. Linear in the number of blocks times the depth of the page, which `MAX_DEPTH` bounds.
 */
export function blockRows(view: PageView): BlockTable {
  const facts = factsOf(view);
  return writeTable(view.blocks.length, (i, put) => {
    putLook(view, facts, i, put);
    putElements(view, facts, i, put);
    putPlace(view, facts, i, put);
  });
}
