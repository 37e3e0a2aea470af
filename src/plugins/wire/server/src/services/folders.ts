import type { Core } from '@strapi/strapi';
import { newDocumentId } from '../folders/new-document-id';
import { isImportOver, PLUGIN_ID, type ImportState } from '../../../shared/constants';
import { dropRoot } from '../config/drop-root';
import { claimedFile, claimedNames, claimFiles, openClaims } from '../folders/claims';
import { openDropFolder } from '../folders/drop-folder';
import { scanFolder } from '../folders/scan-folder';
import { settleFiles } from '../folders/settle-files';
import { isSpooled } from '../jobs/spool';
import { findImport } from '../stores/imports';
import { fileNotes } from '../stores/file-notes';
import { changeStatus, statusOf } from '../stores/source-statuses';
import { findSource, settingsOf, wholeSources } from '../stores/sources';
import type { ImportsService } from './imports';
import type { JobsService } from './jobs';
import type { SourceHealthService } from './source-health';

/** When it is looked again while files are being written, or imported. */
const SOON_MS = 10_000;

/** Folder drops: what is put into a source's folder is imported from there, once. */
const folders = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;
  const jobs = () => service<JobsService>('jobs');
  const imports = () => service<ImportsService>('imports');

  /** Enters and queues the import of files that are claimed for it. */
  async function enter(folder: string, documentId: string, source: string): Promise<void> {
    const names = await claimedNames(folder, documentId);
    await imports().enqueue(
      names.map((name) => claimedFile(folder, documentId, name)),
      { source, publish: false },
      undefined,
      { way: 'folder', documentId },
    );
  }

  /**
   * Goes on with what is claimed: what is imported is moved out, what a restart has left behind is queued.
   *
   * @returns how many are still being imported
   */
  async function goOn(folder: string, source: string): Promise<number> {
    let open = 0;
    for (const documentId of await openClaims(folder)) {
      const run = await findImport(strapi, documentId);
      if (run && isImportOver(run.state as ImportState)) {
        await settleFiles(folder, documentId, await fileNotes(strapi, run, source));
        continue;
      }
      open += 1;
      const isLeft = !run || (run.state === 'queued' && !(await isSpooled(strapi, documentId)));
      if (isLeft) await enter(folder, documentId, source);
    }
    return open;
  }

  /** @returns whether it is worth to look again soon */
  async function scan(folder: string, source: { id: number; name: string }, isOn: boolean): Promise<boolean> {
    const open = await goOn(folder, source.name);
    if (!isOn) return open > 0;
    const { folderSeen } = await statusOf(strapi, source.id);
    const found = await scanFolder(folder, folderSeen, Date.now());
    await changeStatus(strapi, source.id, { folderSeen: found.seen });
    if (found.ready.length === 0) return open + found.waiting > 0;
    const documentId = newDocumentId();
    const taken = await claimFiles(folder, documentId, found.ready, found.seen);
    if (taken.length > 0) await enter(folder, documentId, source.name);
    return true;
  }

  /** Notes that the folder cannot be used, or can be again. */
  async function note(source: number, failure: string | undefined): Promise<void> {
    const health = service<SourceHealthService>('source-health');
    if (failure !== undefined) return health.failed(source, failure);
    const { consecutiveFailures, lastFailure } = await statusOf(strapi, source);
    if (consecutiveFailures > 0 && lastFailure?.startsWith(ABOUT_FOLDER)) await health.succeeded(source);
  }

  return {
    /** Queues a scan of each folder that is watched. */
    async queueScans(): Promise<void> {
      const watched = await wholeSources(strapi, { folder: { $notNull: true } });
      const root = dropRoot(strapi);
      const due = watched.filter(({ folderEnabled }) => folderEnabled || root !== undefined);
      await jobs().add(
        'wire-folder',
        due.map(({ documentId }) => documentId),
      );
    },

    /** A scan that was queued; nothing happens while somebody else is at it. */
    async runQueued(documentId: string): Promise<void> {
      const letGo = await jobs().hold('wire-folder', documentId);
      if (!letGo) return;
      let again = false;
      try {
        const row = await findSource(strapi, documentId);
        if (!row) return;
        const { folder, name, paused, ...settings } = settingsOf(row);
        if (folder === null) return;
        const isWatched = settings.folderEnabled && !paused;
        const root = dropRoot(strapi);
        const opened = root
          ? await openDropFolder(root, folder)
          : ({ ok: false, reason: 'No folder for drops is configured (WIRE_DROP_DIR).' } as const);
        try {
          if (opened.ok) again = await scan(opened.path, { id: row.id, name }, isWatched);
          if (isWatched) await note(row.id, opened.ok ? undefined : ABOUT_FOLDER + opened.reason);
        } catch (error) {
          strapi.log.error(`wire: the folder of ${name} could not be looked at`, error);
          await note(row.id, `${ABOUT_FOLDER}The folder “${folder}”: ${(error as Error).message}`);
        }
      } finally {
        await letGo();
      }
      if (again) await jobs().add('wire-folder', [documentId], { runAt: new Date(Date.now() + SOON_MS) });
    },
  };
};

/** How what is wrong with a folder begins, so that it is known when it is right again. */
const ABOUT_FOLDER = 'Folder drop: ';

export default folders;
export type FoldersService = ReturnType<typeof folders>;
