import { hashOf } from './written';

/** A field that an editor has changed since an import last wrote it. */
export interface ChangedField {
  field: string;
  /** Hash of what the import wrote. */
  written: string;
  /** What the article has, and what the version that comes now says, both as the database gives them back. */
  editor: unknown;
  source: unknown;
}

/** A conflict that waits for an editor. */
export interface WaitingConflict {
  /** Row id. */
  id: number;
  field: string;
  /** What the last version said. */
  source: unknown;
}

/** What becomes of fields and conflicts when a version comes. */
export interface Meeting {
  /** The fields that stay the editor's. */
  kept: string[];
  /** Those of them in which the version says something else than the import wrote. */
  conflicts: (ChangedField & { open?: number })[];
  /** Row ids of conflicts that there are no more. */
  moot: number[];
}

/**
 * Lets a version meet what editors have changed, field by field. A field is the editor's as long as both say different things: where the
 * version says the same, or the editor has taken what the last version said, it is the import's again. What the version leaves as it was is
 * no conflict.
 */
export function meetChanges(changed: readonly ChangedField[], waiting: readonly WaitingConflict[]): Meeting {
  const meeting: Meeting = { kept: [], conflicts: [], moot: [] };
  const fields = new Map(changed.map((change) => [change.field, change]));
  const open = new Map(waiting.map((conflict) => [conflict.field, conflict]));
  for (const { field, id } of waiting) if (!fields.has(field)) meeting.moot.push(id);
  for (const change of changed) {
    const { field, written } = change;
    const conflict = open.get(field);
    const [editor, source] = [hashOf(change.editor), hashOf(change.source)];
    const isAgreed = editor === source || (conflict && editor === hashOf(conflict.source));
    if (!isAgreed) meeting.kept.push(field);
    if (!isAgreed && source !== written) meeting.conflicts.push({ ...change, open: conflict?.id });
    else if (conflict) meeting.moot.push(conflict.id);
  }
  return meeting;
}
