import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import { rows } from '../../stores/documents';
import type { Storage } from './storage';

/** A file as upload providers know it; they add where it lies. */
interface ProviderFile extends Record<string, unknown> {
  hash: string;
  ext: string;
  url?: string;
}

/** What Strapi's upload providers offer, as far as it is needed here. */
export interface UploadProvider {
  uploadStream?(file: ProviderFile & { stream: Readable }): Promise<void>;
  upload(file: ProviderFile & { buffer: Buffer }): Promise<void>;
  delete(file: ProviderFile): Promise<unknown>;
  isPrivate?(): Promise<boolean> | boolean;
  getSignedUrl?(file: ProviderFile): Promise<{ url: string }>;
}

/**
 * Files where Strapi's upload provider puts them, in a bucket of S3 or of what speaks its language. Their names there cannot be guessed.
 *
 * @see https://docs.strapi.io/cms/features/media-library#providers
 */
export function uploadStorage(strapi: Core.Strapi, provider: UploadProvider): Storage {
  const table = rows(strapi, UID.storedFile);
  const find = async (key: string): Promise<ProviderFile | undefined> =>
    ((await table.findOne({ where: { key } }))?.file as ProviderFile | undefined) ?? undefined;
  /** A provider that cannot remove a file must not keep an import from going on. */
  const removeAt = async (file: ProviderFile): Promise<void> => {
    try {
      await provider.delete(file);
    } catch (error) {
      strapi.log.warn(
        `wire: ${file.hash}${file.ext} may stay at the upload provider, which could not remove it: ${(error as Error).message}`,
      );
    }
  };
  /** First the files: whatever happens in between, nothing lies there of which nobody knows. */
  const drop = async (where: object): Promise<void> => {
    const found = await table.findMany({ where, select: ['id', 'file'] });
    for (const { file } of found) await removeAt(file as ProviderFile);
    await table.deleteMany({ where: { id: { $in: found.map(({ id }) => id) } } });
  };
  const send = async (file: ProviderFile, content: Uint8Array | AsyncIterable<Uint8Array>) => {
    if (provider.uploadStream) {
      const stream = Readable.from(content instanceof Uint8Array ? [content] : content);
      const sent = { ...file, stream };
      await provider.uploadStream(sent);
      return { ...sent, stream: undefined };
    }
    const whole = content instanceof Uint8Array ? Buffer.from(content) : await buffer(content);
    const sent = { ...file, buffer: whole };
    await provider.upload(sent);
    return { ...sent, buffer: undefined };
  };
  /** @returns what had the key before */
  const enter = async (key: string, file: ProviderFile): Promise<ProviderFile | undefined> => {
    const before = await table.findOne({ where: { key } });
    if (before) await table.update({ where: { id: before.id }, data: { file } });
    else await table.create({ data: { key, file } });
    return before?.file as ProviderFile | undefined;
  };
  const open = async (file: ProviderFile): Promise<Readable> => {
    const url = (await provider.isPrivate?.()) ? (await provider.getSignedUrl!(file)).url : file.url!;
    const response = await fetch(url).catch((error: Error & { cause?: Error }) => {
      throw new Error(
        `The storage does not answer for a file of an import: ${(error.cause ?? error).message}`,
      );
    });
    if (!response.ok || !response.body)
      throw new Error(`The storage answers ${response.status} for a file of an import.`);
    return Readable.fromWeb(response.body as ReadableStream);
  };
  return {
    async put(key, content) {
      const file: ProviderFile = { ...unnamed(), name: key.replaceAll('/', '-') };
      // Noted first: of what a process leaves there that dies meanwhile the database knows, and `clear` removes it.
      const announced = `${key}.${file.hash}`;
      await table.create({ data: { key: announced, file } });
      let before: ProviderFile | undefined;
      let sent = file;
      try {
        sent = await send(file, content);
        // Who puts the same key at the same moment may have entered it first.
        before = await enter(key, sent).catch(() => enter(key, sent));
      } catch (error) {
        await removeAt(sent);
        await table.deleteMany({ where: { key: announced } }).catch(() => undefined);
        throw error;
      }
      await table.deleteMany({ where: { key: announced } });
      if (before) await removeAt(before);
    },
    async get(key) {
      const file = await find(key);
      return file && buffer(await open(file));
    },
    has: async (key) => (await table.count({ where: { key } })) > 0,
    async local(key) {
      const file = await find(key);
      if (!file) return undefined;
      const folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
      const path = join(folder, 'file');
      const release = () => rm(folder, { recursive: true, force: true });
      try {
        await pipeline(await open(file), createWriteStream(path, { mode: 0o600 }));
        return { path, bytes: (await stat(path)).size, release };
      } catch (error) {
        await release();
        throw error;
      }
    },
    remove: (key) => drop({ key }),
    clear: (documentId) => drop({ key: { $startsWith: `${documentId}/` } }),
  };
}

const unnamed = () => ({
  hash: `wire-${randomUUID()}`,
  ext: '.bin',
  mime: 'application/octet-stream',
  path: 'wire-imports',
});
