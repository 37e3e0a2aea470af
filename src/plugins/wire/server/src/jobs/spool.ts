import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/constants';
import { diskFile } from '../imports/import-file';
import type { ImportFile } from '../imports/ports';

interface SpooledFile {
  name: string;
  mediaType?: string;
}

/** Written last: without it the files are not all there. */
const MANIFEST = 'files.json';

const folderOf = (strapi: Core.Strapi, documentId: string): string =>
  join(strapi.dirs.app.root, strapi.plugin(PLUGIN_ID).config('spoolFolder') as string, documentId);

/** Keeps the files of an import until it is over. They lie under numbers: no name that somebody sent becomes a path. */
export async function spool(strapi: Core.Strapi, documentId: string, files: ImportFile[]): Promise<void> {
  const folder = folderOf(strapi, documentId);
  // Only the import's own folder is closed: the embedded database, which may run as another user, lies beside it.
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [number, file] of files.entries()) {
    await pipeline(file.open(), createWriteStream(join(folder, String(number)), { mode: 0o600 }));
  }
  const manifest: SpooledFile[] = files.map(({ name, mediaType }) => ({ name, mediaType }));
  await writeFile(join(folder, MANIFEST), JSON.stringify(manifest), { mode: 0o600 });
}

/** The kept files of an import, or undefined when they are not on this machine. */
export async function readSpool(strapi: Core.Strapi, documentId: string): Promise<ImportFile[] | undefined> {
  const folder = folderOf(strapi, documentId);
  const manifest = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (manifest === undefined) return undefined;
  return Promise.all(
    (JSON.parse(manifest) as SpooledFile[]).map(async ({ name, mediaType }, number) => {
      const path = join(folder, String(number));
      return diskFile(path, name, (await stat(path)).size, mediaType);
    }),
  );
}

/** Removes what was kept for an import. */
export const clearSpool = (strapi: Core.Strapi, documentId: string): Promise<void> =>
  rm(folderOf(strapi, documentId), { recursive: true, force: true });
