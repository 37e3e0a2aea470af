/** Sides of what scrolls sideways behind which there is more; `start` is the side at which its language begins to read. */
export interface HiddenEdges {
  start: boolean;
  end: boolean;
}

export const NO_EDGES: HiddenEdges = { start: false, end: false };

/** Widths are fractions of pixels, and are rounded. */
const ROUNDED = 1;

/** @returns what is hidden of an element as it is scrolled now; from right to left browsers count `scrollLeft` below 0 */
export const hiddenEdges = ({
  scrollLeft,
  scrollWidth,
  clientWidth,
}: Pick<HTMLElement, 'scrollLeft' | 'scrollWidth' | 'clientWidth'>): HiddenEdges => {
  const before = Math.abs(scrollLeft);
  return { start: before > ROUNDED, end: scrollWidth - clientWidth - before > ROUNDED };
};
