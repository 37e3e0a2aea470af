/** Of records and stories, which an import made (`what` = `made`), changed (`changed`) or had editors asked about (`asked`); see `notes.ts`. */
export const UNDO_NOTES = 'wire_undo_notes';

/** All rows of documents as they were before an import (`side` = `before`), or when it was undone (`after`): by table, as JSON. */
export const UNDO_ROWS = 'wire_undo_rows';

/** When an undone import is done again: the row ids that stand in the place of those of its records, since the same have come meanwhile. */
export const UNDO_MOVED = 'wire_undo_moved';

/** The row ids of records that editors have made one with others, and of these: what an import kept of its articles may point at the former. */
export const UNDO_MERGED = 'wire_undo_merged';

/** What undoing an import, or doing it again, has left as it was, and why. */
export const UNDO_LEFT = 'wire_undo_left';

export type UndoSide = 'before' | 'after';
