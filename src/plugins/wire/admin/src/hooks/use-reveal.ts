import { useEffect, useRef, type RefObject } from 'react';

/**
 * Scrolls an element into view when it has news: who presses a button that stays on the screen may be anywhere on a long page.
 *
 * @param news anything that is another value each time there is news; nothing when there is none
 * @returns for the element's `ref`
 */
export const useReveal = <E extends HTMLElement>(news: unknown): RefObject<E> => {
  const element = useRef<E>(null);

  useEffect(() => {
    if (news) element.current?.scrollIntoView({ block: 'center' });
  }, [news]);

  return element;
};
