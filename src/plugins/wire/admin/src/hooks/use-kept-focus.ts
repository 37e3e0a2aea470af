import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in a list of which an entry goes, or a button of it: it goes on to the entry that has come in its place, and not to the top
 * of the page.
 *
 * @param content changes when the list does
 * @returns for what holds the list
 */
export const useKeptFocus = <E extends HTMLElement>(content: unknown): RefObject<E> => {
  const holder = useRef<E>(null);
  /** Of the entry that has the focus; undefined while it is elsewhere. */
  const place = useRef<number>();

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const isInside = target instanceof Element && holder.current?.contains(target);
      place.current = isInside
        ? entriesOf(holder.current).findIndex((one) => one.contains(target))
        : undefined;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  useEffect(() => {
    if (place.current === undefined || document.activeElement !== document.body) return;
    const entries = entriesOf(holder.current);
    const next = entries[Math.min(Math.max(place.current, 0), entries.length - 1)] ?? holder.current;
    if (!next) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }, [content]);

  return holder;
};

const entriesOf = (holder: HTMLElement | null): HTMLElement[] => [
  ...(holder?.querySelectorAll<HTMLElement>('li') ?? []),
];
