import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobsService } from '../../../src/plugins/wire/server/src/services/jobs';
import { openFaultsRoom, type FaultsRoom } from './faults-room';

let room: FaultsRoom;
beforeAll(async () => {
  room = await openFaultsRoom('itself');
});
afterAll(() => room?.stop());

const jobs = () => room.strapi.plugin('wire').service('jobs') as unknown as JobsService;

/** An import as it is while its files are received: the first one is there, the list of them is not. */
async function halfReceived(way: string, minutesAgo: number): Promise<string> {
  const { documentId } = (await room.strapi.db.query('plugin::wire.import').create({
    data: {
      state: 'queued',
      resumable: true,
      isBulk: true,
      files: ['a.jsonl', 'b.jsonl'],
      publish: false,
      way,
      createdAt: new Date(Date.now() - minutesAgo * 60_000),
    } as never,
  })) as { documentId: string };
  mkdirSync(join(room.spool, documentId), { recursive: true });
  writeFileSync(join(room.spool, documentId, '0'), '{"guid":');
  return documentId;
}

test('an import whose files never came whole is called failed at the next start, unless they may still come', async () => {
  const dead = await halfReceived('command', 10);
  const receiving = await halfReceived('panel', 10);
  const fresh = await halfReceived('push', 0);
  const folder = await halfReceived('folder', 10);
  await jobs().stop();
  const letGo = await jobs().hold('wire-import', receiving);
  await jobs().start();

  expect(await room.importOf(dead)).toMatchObject({
    state: 'failed',
    error: expect.stringMatching(/ended before they were all there. Import them again/u),
    finishedAt: expect.anything(),
  });
  expect(existsSync(join(room.spool, dead))).toBe(false);
  for (const documentId of [receiving, fresh, folder]) {
    expect(await room.importOf(documentId)).toMatchObject({ state: 'queued', error: null });
    expect(existsSync(join(room.spool, documentId, '0'))).toBe(true);
  }
  await letGo!();
});
