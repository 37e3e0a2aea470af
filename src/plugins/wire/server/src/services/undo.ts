import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { IMPORT_REDONE, IMPORT_UNDONE, PLUGIN_ID, type ImportState } from '../../../shared/constants';
import type { ImportSummary } from '../../../shared/contracts/imports';
import type { LeftByUndo, UndoPreview } from '../../../shared/contracts/undo';
import { ConflictError } from '../decisions/conflict-error';
import { undoImport } from '../imports/undo-import';
import { clearUp } from '../stores/clear-up';
import type { Row } from '../stores/documents';
import { addHistory } from '../stores/history';
import { findImport, toSummary } from '../stores/imports';
import { inTransaction } from '../stores/locks';
import { noticesChanged } from '../stores/notice-index';
import { reasonOf } from '../stores/reason-of';
import { recurringChanged } from '../stores/recurring-knowledge';
import {
  beginStep,
  countTables,
  endUndo,
  forgetMoved,
  listLeftDocuments,
  noteBroken,
  previewUndo,
  REDO_STEPS,
  UNDO_STEPS,
} from '../stores/undo';
import { enterRedo, enterUndo, findUndoable, refuseUndo } from './enter-undo';
import type { JobsService } from './jobs';
import { armReleases } from './releases';

/** How long to wait before it is looked again whether somebody else has let go of it. */
const HELD_MS = 200;

export interface UndoNowOptions {
  actor: string;
  signal?: AbortSignal;
  onProgress?: (summary: ImportSummary) => void;
}

/** Takes imports back, and does them again after that. */
const undo = ({ strapi }: { strapi: Core.Strapi }) => {
  const jobs = (): JobsService => strapi.plugin(PLUGIN_ID).service('jobs') as unknown as JobsService;

  /** Waits until nobody else does it; undefined when nothing is to be done any more. */
  async function hold(documentId: string, signal?: AbortSignal): Promise<(() => Promise<void>) | undefined> {
    for (;;) {
      const letGo = await jobs().hold('wire-undo', documentId);
      if (letGo) return letGo;
      if (!isOpen(await findImport(strapi, documentId))) return undefined;
      await pause(HELD_MS, undefined, { signal });
    }
  }

  /** Does what is begun, from where an earlier attempt was broken off. */
  async function run(
    documentId: string,
    signal?: AbortSignal,
    onProgress?: UndoNowOptions['onProgress'],
  ): Promise<void> {
    const row = await findImport(strapi, documentId);
    if (!row || !isOpen(row)) return;
    const isUndo = row.state === 'undoing';
    const entered = { run: row.id, documentId, actor: (row.undoneBy as string | null) ?? '' };
    const steps = (isUndo ? UNDO_STEPS : REDO_STEPS).map(([name, batch]) => ({
      name,
      batch: (cursor: string) => batch(strapi, entered, cursor),
    }));
    await countTables(strapi);
    try {
      await undoImport(steps, {
        from: row.undoStep
          ? { step: row.undoStep as string, cursor: (row.undoCursor as string | null) ?? '' }
          : undefined,
        signal,
        begin: async (step) => void (await beginStep(strapi, row.id, step)),
        onProgress:
          onProgress && (async () => onProgress(toSummary((await findImport(strapi, documentId))!))),
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      strapi.log.error(`wire: undoing import ${documentId} broke`, error);
      await noteBroken(strapi, row.id, reasonOf(error));
      throw error;
    }
    await end(row, isUndo);
  }

  async function end(row: Row, isUndo: boolean): Promise<void> {
    const { id, documentId } = row;
    const state = isUndo ? 'undone' : ((row.stateBefore as ImportState | null) ?? 'finished');
    await inTransaction(strapi, async (trx) => {
      await forgetMoved(trx, id);
      await endUndo(strapi, id, state);
      const now = toSummary((await findImport(strapi, documentId))!);
      const after = { import: documentId, ...now.undo };
      await addHistory(strapi, [{ action: isUndo ? 'undone' : 'redone', actor: now.undo?.by, after }]);
    });
    noticesChanged(strapi);
    recurringChanged(strapi);
    await clearUp(strapi);
    await armReleases(strapi);
    const summary = toSummary((await findImport(strapi, documentId))!);
    await strapi.eventHub.emit(isUndo ? IMPORT_UNDONE : IMPORT_REDONE, { ...summary });
  }

  async function now(documentId: string, { signal, onProgress }: UndoNowOptions): Promise<ImportSummary> {
    const letGo = await hold(documentId, signal);
    try {
      if (letGo) await run(documentId, signal, onProgress);
    } finally {
      await letGo?.();
    }
    return toSummary(await findUndoable(strapi, documentId));
  }

  async function queued(documentId: string): Promise<ImportSummary> {
    await jobs().add('wire-undo', [documentId]);
    return toSummary(await findUndoable(strapi, documentId));
  }

  return {
    /**
     * Queues the undo of an import: the articles that it made go, those that it changed are what they were, names and notices go that it made and
     * nothing else uses. What an editor has touched since stays, see `left`. One that was undone before in part is tried again.
     *
     * @throws NotFoundError; ConflictError when it is not over, or undone already
     */
    async undo(documentId: string, actor: string): Promise<ImportSummary> {
      await enterUndo(strapi, documentId, actor);
      return queued(documentId);
    },

    /**
     * What undoing an import would do now; nothing is changed.
     *
     * @throws NotFoundError; ConflictError when it cannot be undone
     */
    async preview(documentId: string): Promise<UndoPreview> {
      const row = await findUndoable(strapi, documentId);
      if (row.state === 'undoing') throw new ConflictError('This import is being undone.', {});
      await refuseUndo(strapi, row);
      return previewUndo(strapi, row);
    },

    /** Queues doing an undone import again: all that the undo took is back as it was. */
    async redo(documentId: string, actor: string): Promise<ImportSummary> {
      await enterRedo(strapi, documentId, actor);
      return queued(documentId);
    },

    /** Undoes an import here and now. */
    async undoNow(documentId: string, options: UndoNowOptions): Promise<ImportSummary> {
      await enterUndo(strapi, documentId, options.actor);
      return now(documentId, options);
    },

    /** Does an undone import again, here and now. */
    async redoNow(documentId: string, options: UndoNowOptions): Promise<ImportSummary> {
      await enterRedo(strapi, documentId, options.actor);
      return now(documentId, options);
    },

    /** A page of what the last undo of an import has left as it was, and why. */
    async left(
      documentId: string,
      page: { page: number; pageSize: number },
    ): Promise<{ data: LeftByUndo[]; total: number }> {
      return listLeftDocuments(strapi, (await findUndoable(strapi, documentId)).id, page);
    },

    /** Does what is queued, or goes on with what was broken off. Nothing happens when it is over or somebody else does it. */
    async runQueued(documentId: string, signal: AbortSignal): Promise<void> {
      const letGo = await hold(documentId, signal);
      if (!letGo) return;
      try {
        await run(documentId, signal);
      } finally {
        await letGo();
      }
    },
  };
};

const isOpen = (row: Row | null): boolean => row?.state === 'undoing' || row?.state === 'redoing';

export default undo;
export type UndoService = ReturnType<typeof undo>;
