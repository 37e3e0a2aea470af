import { useEffect, useRef } from 'react';
import { focusOf } from '../lib/focus-of';
import { actionOf, type ReviewAction } from '../lib/review-keys';

/**
 * Does what keys ask for, wherever the focus is on the page; not while something is typed, nor in a dialog.
 *
 * @param act may be another function each time; returns false for an action that means nothing at the moment: its key is the browser's then
 */
export function useReviewKeys(act: (action: ReviewAction) => boolean): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });

  useEffect(() => {
    const handlePress = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const action = actionOf(event, focusOf(event.target));
      if (action && latest.current(action)) event.preventDefault();
    };
    document.addEventListener('keydown', handlePress);
    return () => document.removeEventListener('keydown', handlePress);
  }, []);
}
