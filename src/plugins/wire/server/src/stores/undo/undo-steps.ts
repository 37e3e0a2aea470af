import { recallParagraphs } from './recall-paragraphs';
import { REDO_RECORDS, REDO_REMOVALS, UNDO_RECORDS } from './record-steps';
import { redoArticles } from './redo-articles';
import { undoArticles } from './undo-articles';
import type { UndoBatch } from './undo-run';

/** The steps of an undo, in their order: names go when no article is left that has them. */
export const UNDO_STEPS: readonly [name: string, batch: UndoBatch][] = [
  ['articles', undoArticles],
  ...UNDO_RECORDS,
];

/** The steps of doing it again, in their order: names are there when the articles come that have them. */
export const REDO_STEPS: readonly [name: string, batch: UndoBatch][] = [
  ...REDO_RECORDS,
  ['paragraphs', recallParagraphs],
  ['articles', redoArticles],
  ...REDO_REMOVALS,
];
