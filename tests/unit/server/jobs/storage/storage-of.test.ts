import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { storageOf } from '../../../../../src/plugins/wire/server/src/jobs/storage/storage-of';
import { FakeBucket, FakeTable } from './fake-provider';

const root = mkdtempSync(join(tmpdir(), 'copydesk-storage-of-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A Strapi with these settings; the upload plugin's provider is left out where nothing is said of it. */
function strapiWith(storage: string, provider: string | undefined, bucket = new FakeBucket()): Core.Strapi {
  const table = new FakeTable();
  const wire: Record<string, unknown> = { storage, spoolFolder: 'files' };
  return {
    dirs: { app: { root } },
    db: { query: () => table },
    log: { warn: () => undefined },
    config: { get: (_key: string, otherwise: unknown) => provider ?? otherwise },
    plugin: (name: string) =>
      name === 'upload' ? { provider: bucket.provider() } : { config: (key: string) => wire[key] },
  } as unknown as Core.Strapi;
}

test('by default files lie in the folder below the application', async () => {
  await storageOf(strapiWith('folder', 'aws-s3')).put('one/0', Buffer.from('Ferry'));
  expect(existsSync(join(root, 'files', 'one', '0'))).toBe(true);
});

test('files go to the upload plugin’s provider when that is wanted', async () => {
  const bucket = new FakeBucket();
  await storageOf(strapiWith('upload', 'aws-s3', bucket)).put('two/0', Buffer.from('Ferry'));
  expect(bucket.objects.size).toBe(1);
  expect(existsSync(join(root, 'files', 'two'))).toBe(false);
});

test.each([undefined, 'local', 'Local', '@strapi/provider-upload-local'])(
  'a provider that lays files open on this machine (%s) is refused, and the way out is named',
  (provider) => {
    expect(() => storageOf(strapiWith('upload', provider))).toThrow(
      /everybody could read.*Set a provider such as aws-s3, or storage "folder"/u,
    );
  },
);

test('a provider whose name only has the word in it is another one', () => {
  expect(() => storageOf(strapiWith('upload', 'strapi-provider-localstack'))).not.toThrow();
});
