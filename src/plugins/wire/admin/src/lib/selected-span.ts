import type { Span } from '../../../core/span';

/**
 * What is selected in an element, as offsets into its text; undefined when nothing is, or something outside.
 *
 * @param element one whose `textContent` is the text that offsets count in
 */
export function selectedSpan(element: Element | null): Span | undefined {
  const selection = window.getSelection();
  if (!element || !selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
  const until = document.createRange();
  until.selectNodeContents(element);
  until.setEnd(range.startContainer, range.startOffset);
  const start = until.toString().length;
  return { start, end: start + range.toString().length };
}
