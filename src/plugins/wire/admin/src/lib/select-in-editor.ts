import type { ArticleFlagSummary } from '../../../shared/contracts/article-flags';
import { flagPlaces } from './flag-groups';
import { joinRuns } from './text-runs';

/** Slate marks what it renders: the editor, its elements, those that stand in a line, and the text itself, without what it adds for the caret. */
const EDITOR = '[data-slate-editor="true"]';
const PARAGRAPH = '[data-slate-node="element"]:not([data-slate-inline="true"])';
const STRING = '[data-slate-string="true"]';

/**
 * Selects the words of a flag in the editor of the body, as dragging over them does: Slate takes its selection from the browser's.
 *
 * @param flags all of the article's: where the same words stand twice, each flag has its own
 * @returns false when the words are in no editor on the page
 */
export function selectInEditor(
  page: ParentNode,
  flags: readonly ArticleFlagSummary[],
  wanted: ArticleFlagSummary,
): boolean {
  for (const editor of page.querySelectorAll<HTMLElement>(EDITOR)) {
    const range = rangeIn(editor, flags, wanted);
    if (!range) continue;
    // First the focus: an editor that gets it shows the selection that it had before.
    editor.focus({ preventScroll: true });
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
    return true;
  }
  return false;
}

function rangeIn(
  editor: HTMLElement,
  flags: readonly ArticleFlagSummary[],
  { documentId }: ArticleFlagSummary,
): Range | undefined {
  const nodes = [...editor.querySelectorAll(STRING)].flatMap((string) =>
    string.firstChild instanceof Text ? [string.firstChild] : [],
  );
  const { text, pointAt } = joinRuns(
    nodes.map((node) => ({ text: node.data, paragraph: node.parentElement?.closest(PARAGRAPH) })),
  );
  const span = flagPlaces(text, flags).get(documentId);
  const start = span && pointAt(span.start, 'start');
  const end = span && pointAt(span.end, 'end');
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(nodes[start.run], start.offset);
  range.setEnd(nodes[end.run], end.offset);
  return range;
}
