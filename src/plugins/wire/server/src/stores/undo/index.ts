export type { DocumentsOf } from './keep-rows';
export { forgetLeft, listLeftDocuments } from './left-documents';
export { noteArticles, noteAsked, noteBefore, noteLeft, noteMade, type ArticleReceipt } from './notes';
export {
  beginStep,
  beginUndo,
  countArticles,
  countUndone,
  endUndo,
  noteBroken,
  openUndos,
  type UndoBatch,
  type UndoRun,
} from './undo-run';
export { clearUndoNotes, endOldUndos } from './end-of-undo';
export { countTables } from './count-tables';
export { forgetMoved } from './forget-moved';
export { REDO_STEPS, UNDO_STEPS } from './undo-steps';
export { previewUndo } from './preview-undo';
