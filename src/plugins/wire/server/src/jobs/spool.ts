import { createReadStream } from 'node:fs';
import type { Core } from '@strapi/strapi';
import type { ImportFile } from '../imports/ports';
import { storageOf } from './storage/storage-of';

interface SpooledFile {
  name: string;
  mediaType?: string;
}

/** A file of an import on this machine. */
export interface LocalFile extends SpooledFile {
  path: string;
  bytes: number;
}

/** Why an import fails whose files are not kept within reach. */
export const FILES_GONE = 'Its files are not on this machine any more. Import them again.';

/** Written last: without it the files are not all there. */
const manifestOf = (documentId: string): string => `${documentId}/files.json`;
const fileOf = (documentId: string, number: number): string => `${documentId}/${number}`;

/**
 * Keeps the files of an import until it is over. They lie under numbers: no name that somebody sent becomes a path.
 *
 * @returns how many bytes they have together
 */
export async function spool(
  strapi: Core.Strapi,
  documentId: string,
  files: readonly ImportFile[],
): Promise<number> {
  const storage = storageOf(strapi);
  let bytes = 0;
  const counted = async function* (file: ImportFile): AsyncGenerator<Uint8Array> {
    for await (const piece of file.open()) {
      bytes += piece.length;
      yield piece;
    }
  };
  for (const [number, file] of files.entries()) await storage.put(fileOf(documentId, number), counted(file));
  const manifest: SpooledFile[] = files.map(({ name, mediaType }) => ({ name, mediaType }));
  await storage.put(manifestOf(documentId), Buffer.from(JSON.stringify(manifest)));
  return bytes;
}

/** Whether the files of an import are kept, where this process reaches them. */
export const isSpooled = (strapi: Core.Strapi, documentId: string): Promise<boolean> =>
  storageOf(strapi).has(manifestOf(documentId));

/**
 * Hands the kept files of an import to `use`, on this machine.
 *
 * @returns undefined when they are not kept
 */
export async function withSpool<T>(
  strapi: Core.Strapi,
  documentId: string,
  use: (files: LocalFile[]) => Promise<T>,
): Promise<T | undefined> {
  const storage = storageOf(strapi);
  const manifest = await storage.get(manifestOf(documentId));
  if (!manifest) return undefined;
  const release: (() => Promise<void>)[] = [];
  try {
    const files: LocalFile[] = [];
    for (const [number, file] of (JSON.parse(manifest.toString()) as SpooledFile[]).entries()) {
      const copy = await storage.local(fileOf(documentId, number));
      if (!copy) return undefined;
      release.push(copy.release);
      files.push({ ...file, path: copy.path, bytes: copy.bytes });
    }
    return await use(files);
  } finally {
    for (const letGo of release) await letGo();
  }
}

/** A file of this machine, as an import reads it. */
export const importFile = ({ path, ...file }: LocalFile): ImportFile => ({
  ...file,
  open: () => createReadStream(path),
});

/** Removes what was kept for an import. */
export const clearSpool = (strapi: Core.Strapi, documentId: string): Promise<void> =>
  storageOf(strapi).clear(documentId);
