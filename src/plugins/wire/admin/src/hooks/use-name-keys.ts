import { useLayoutEffect, useRef } from 'react';
import { keyMeaning, type NameKey } from '../lib/name-keys';

/** Where letters are text, or the element's own. */
const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="textbox"]';
/** A field for searching a list: from there, arrows go on into it. */
const SEARCH = 'form[role="search"] input';
/** Where arrows move something. */
const ARROWS = '[role="tablist"], [role="radiogroup"], [role="slider"]';
/** What lies over the page and has keys of its own. */
const OVER = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * Has keys do something anywhere on a page, but not while somebody types or something lies over it.
 *
 * @param deeds by what a key means; those that are missing do nothing. `enter`: the arrow down from the field for searching
 */
export const useNameKeys = (deeds: Partial<Record<NameKey | 'enter', () => void>>): void => {
  const current = useRef(deeds);
  useLayoutEffect(() => {
    current.current = deeds;
  });

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.repeat || document.querySelector(OVER)) return;
      const isSearch = target?.matches(SEARCH) === true && event.key === 'ArrowDown';
      if (target?.closest(TYPING) && !isSearch) return;
      const meaning = keyMeaning(event, { arrows: !target?.closest(ARROWS) });
      const deed = isSearch ? current.current.enter : meaning && current.current[meaning];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    // On the way down: the design system's field for searching lets no key come up again.
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, []);
};
