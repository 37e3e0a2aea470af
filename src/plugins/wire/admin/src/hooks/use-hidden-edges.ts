import { useEffect, useState, type RefObject } from 'react';
import { hiddenEdges, NO_EDGES, type HiddenEdges } from '../lib/hidden-edges';

/**
 * Which sides of a table reach beyond what is seen of it: asked again when either changes its size, and while it is scrolled.
 *
 * @param frame has the table in it, in an element that scrolls sideways
 */
export const useHiddenEdges = (frame: RefObject<HTMLElement>): HiddenEdges => {
  const [edges, setEdges] = useState(NO_EDGES);

  useEffect(() => {
    const table = frame.current?.querySelector('table');
    const scroller = table?.parentElement;
    if (!table || !scroller) return undefined;

    const look = () =>
      setEdges((before) => {
        const now = hiddenEdges(scroller);
        return now.start === before.start && now.end === before.end ? before : now;
      });
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    observer.observe(table);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [frame]);

  return edges;
};
