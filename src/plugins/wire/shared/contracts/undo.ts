/** Requests and responses of the routes that undo imports, used by server and panel alike. They stand under `/wire`. */
import type { UndoWhy } from '../constants';
import type { ImportSummary, Pagination } from './imports';

/** How far an undo is, or doing it again, or what came of it. */
export interface UndoSummary {
  /** Articles that the import made or changed. */
  total: number;
  /** Of these, those that have been taken back, or brought back. */
  done: number;
  /** Of these, those that stay as they are; `GET …/left` says why. */
  left: number;
  at?: string;
  by?: string;
  /** What broke it; it can be gone on with. */
  error?: string;
}

/** Something that stays as it is. */
export interface LeftByUndo {
  type: 'article' | 'person' | 'organization' | 'event' | 'notice' | 'source';
  documentId: string;
  /** Its headline or name, or its words. */
  name?: string;
  why: UndoWhy;
  /** documentId of the import that is to be undone first. */
  laterImport?: string;
}

/** `POST /wire/imports/:id/undo` and `…/redo`: 202 */
export interface UndoImportResponse {
  data: ImportSummary;
}

/** What an undo would do now, found by the rules by which it is done. */
export interface UndoPreview {
  /** Articles that the import has made or changed. */
  total: number;
  /** Of these, so many have been looked at, at most `UNDO_PREVIEW_LIMIT`, in the order in which they came. */
  looked: number;
  /** Of those looked at: would go; would be what they were; would stay, by the reason. */
  gone: number;
  back: number;
  left: Partial<Record<UndoWhy, number>>;
  /** The first ones that would stay. */
  first: LeftByUndo[];
}

export const UNDO_PREVIEW_LIMIT = 2000;

/** `GET /wire/imports/:id/undo-preview`; 409 where it cannot be undone. */
export interface UndoPreviewResponse {
  data: UndoPreview;
}

/** `GET /wire/imports/:id/left?page=&pageSize=` */
export interface ListLeftByUndoResponse {
  data: LeftByUndo[];
  meta: { pagination: Pagination };
}
