import { useEffect, useRef } from 'react';
import { keyMeaning, type NameKey } from '../lib/name-keys';

/** Where letters are text, or the element's own. */
const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="textbox"]';
/** Where arrows move something. */
const ARROWS = '[role="tablist"], [role="radiogroup"], [role="slider"]';
/** What lies over the page and has keys of its own. */
const OVER = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * Has keys do something anywhere on a page, but not while somebody types or something lies over it.
 *
 * @param deeds by what a key means; those that are missing do nothing
 */
export const useNameKeys = (deeds: Partial<Record<NameKey, () => void>>): void => {
  const current = useRef(deeds);
  useEffect(() => {
    current.current = deeds;
  });

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.repeat || target?.closest(TYPING) || document.querySelector(OVER))
        return;
      const meaning = keyMeaning(event, { arrows: !target?.closest(ARROWS) });
      const deed = meaning && current.current[meaning];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
};
