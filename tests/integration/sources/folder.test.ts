import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDocumentId } from '../../../src/plugins/wire/server/src/folders/new-document-id';
import type { FoldersService } from '../../../src/plugins/wire/server/src/services/folders';
import { jsonLines, wireItem } from '../imports/wire-texts';
import { openSourceRoom, type SourceRoom } from './source-room';

let room: SourceRoom;
let root: string;
let id: string;
let folder: string;
beforeAll(async () => {
  // Nobody scans or imports but the test.
  process.env.WIRE_JOBS = 'off';
  root = mkdtempSync(join(tmpdir(), 'copydesk-drop-'));
  room = await openSourceRoom();
  room.strapi.config.set('plugin::wire.dropFolder', root);
  ({ documentId: id } = await room.source({
    name: 'Kestrel Drop',
    folder: 'kestrel/in',
    folderEnabled: true,
    copyrightHolder: 'Kestrel',
  }));
  folder = join(root, 'kestrel/in');
});
afterAll(async () => {
  delete process.env.WIRE_JOBS;
  await room?.stop();
  rmSync(root, { recursive: true, force: true });
});

const scan = () => room.service<FoldersService>('folders').runQueued(id);
/** Runs the imports that are queued. @returns all imports */
async function imported() {
  for (const { documentId } of await room.rows('plugin::wire.import', { state: 'queued' })) {
    await room.imports.runQueued(documentId, new AbortController().signal);
  }
  return room.rows('plugin::wire.import', {}, ['source']);
}

/** A file, as if it had been written a while ago. */
function drop(name: string, content: string, secondsAgo = 60): void {
  writeFileSync(join(folder, name), content);
  const at = Date.now() / 1000 - secondsAgo;
  utimesSync(join(folder, name), at, at);
}
const there = (...below: string[]) =>
  existsSync(join(folder, ...below)) ? readdirSync(join(folder, ...below)).sort() : [];
const note = (...below: string[]) => JSON.parse(readFileSync(join(folder, ...below), 'utf8'));

/** Scans until nothing is left to do: files are compared, taken, imported and moved. */
async function scanned(): Promise<void> {
  await scan();
  await scan();
  await imported();
  await scan();
}

test('the folder is made when it is set', () => {
  expect(there()).toEqual([]);
  expect(existsSync(folder)).toBe(true);
});

test('files are imported once they are whole, and moved, each with a note', async () => {
  drop('one.jsonl', jsonLines([wireItem(1), wireItem(2)]));
  drop('two.json', `${jsonLines([wireItem(3)])}broken`, 50);
  await scan();
  expect(there()).toEqual(expect.arrayContaining(['one.jsonl', 'two.json']));
  await scan();
  expect(there().filter((name) => !name.startsWith('.'))).toEqual([]);
  const [run] = await imported();
  expect(run).toMatchObject({
    way: 'folder',
    startedBy: null,
    files: ['one.jsonl', 'two.json'],
    source: { name: 'Kestrel Drop' },
    created: 3,
    failed: 1,
  });
  await scan();
  expect(there('done')).toEqual(['one.jsonl', 'one.jsonl.note.json']);
  expect(there('failed')).toEqual(['two.json', 'two.json.note.json']);
  expect(there('.taking')).toEqual([]);
  expect(note('done', 'one.jsonl.note.json')).toMatchObject({
    import: run.documentId,
    source: 'Kestrel Drop',
    counts: { created: 2 },
  });
  expect(note('failed', 'two.json.note.json')).toMatchObject({
    counts: { created: 1, failed: 1 },
    problems: [{ item: 2, message: expect.stringMatching(/JSON/u) }],
  });
  const [article] = await room.rows('api::article.article', { guid: wireItem(1).guid, publishedAt: null });
  expect(article).toMatchObject({ copyrightHolder: 'Kestrel' });
});

test('what is being written is waited for', async () => {
  writeFileSync(join(folder, 'slow.jsonl'), jsonLines([wireItem(10)]));
  await scan();
  writeFileSync(join(folder, 'slow.jsonl'), jsonLines([wireItem(10), wireItem(11)]));
  await scan();
  expect(there()).toContain('slow.jsonl');
  await scan();
  expect(there()).not.toContain('slow.jsonl');
  expect((await imported()).at(-1)).toMatchObject({ files: ['slow.jsonl'], created: 2 });
  await scan();
});

test('what is not whole by its name, is empty, a folder or a link stays where it is', async () => {
  const outside = join(root, 'outside.jsonl');
  writeFileSync(outside, jsonLines([wireItem(20)]));
  symlinkSync(outside, join(folder, 'link.jsonl'));
  symlinkSync('/etc', join(folder, 'etc'));
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'more', 'deep.jsonl'), jsonLines([wireItem(21)]));
  for (const name of ['a.part', 'b.TMP', '.hidden', 'c.filepart', 'd.xml~', '~e.xml'])
    drop(name, jsonLines([wireItem(22)]));
  drop('empty.xml', '', 0);
  const before = (await imported()).length;
  await scanned();
  expect(await imported()).toHaveLength(before);
  expect(there()).toEqual(
    expect.arrayContaining([
      'link.jsonl',
      'etc',
      'more',
      'a.part',
      'b.TMP',
      '.hidden',
      'c.filepart',
      'd.xml~',
      '~e.xml',
      'empty.xml',
    ]),
  );
  renameSync(join(folder, 'a.part'), join(folder, 'a.jsonl'));
  await scanned();
  expect(there('done')).toContain('a.jsonl');
});

test('names that are taken get a number', async () => {
  drop('one.jsonl', jsonLines([wireItem(30)]));
  await scanned();
  drop('one.jsonl', jsonLines([wireItem(31)]));
  await scanned();
  expect(there('done').filter((name) => name.startsWith('one'))).toEqual(
    [
      'one (2).jsonl',
      'one (2).jsonl.note.json',
      'one (3).jsonl',
      'one (3).jsonl.note.json',
      'one.jsonl',
      'one.jsonl.note.json',
    ].sort(),
  );
});

describe('after a restart in the middle', () => {
  const claim = (...names: string[]) => {
    const documentId = newDocumentId();
    mkdirSync(join(folder, '.taking', documentId), { recursive: true });
    for (const name of names) renameSync(join(folder, name), join(folder, '.taking', documentId, name));
    return documentId;
  };
  const imports = (documentId: string) => room.rows('plugin::wire.import', { documentId });

  test('taken, and no import entered yet', async () => {
    drop('r1.jsonl', jsonLines([wireItem(40)]));
    const documentId = claim('r1.jsonl');
    await scan();
    await imported();
    await scan();
    expect(await imports(documentId)).toMatchObject([{ state: 'finished', created: 1 }]);
    expect(there('done')).toContain('r1.jsonl');
    expect(there('.taking')).toEqual([]);
  });

  test('entered, but its files not kept and it not queued yet', async () => {
    drop('r2.jsonl', jsonLines([wireItem(41)]));
    const documentId = claim('r2.jsonl');
    const source = (await room.row(id)).id;
    await room.strapi.db.query('plugin::wire.import').create({
      data: {
        documentId,
        state: 'queued',
        files: ['r2.jsonl'],
        source,
        publish: false,
        resumable: true,
        way: 'folder',
      } as never,
    });
    await scan();
    await imported();
    await scan();
    expect(await imports(documentId)).toMatchObject([{ state: 'finished', created: 1 }]);
    expect(there('done')).toContain('r2.jsonl');
  });

  test('imported, and one of its files moved', async () => {
    drop('r3.jsonl', jsonLines([wireItem(42)]));
    drop('r4.jsonl', jsonLines([wireItem(43)]));
    const documentId = claim('r3.jsonl', 'r4.jsonl');
    await scan();
    await imported();
    renameSync(join(folder, '.taking', documentId, 'r3.jsonl'), join(folder, 'done', 'r3.jsonl'));
    writeFileSync(join(folder, 'done', 'r4.jsonl.note.json'), JSON.stringify({ import: documentId }));
    await scan();
    expect(there('done')).toEqual(expect.arrayContaining(['r3.jsonl', 'r4.jsonl', 'r4.jsonl.note.json']));
    expect(there('done')).not.toContain('r4 (2).jsonl');
    expect(note('done', 'r4.jsonl.note.json')).toMatchObject({ counts: { created: 1 } });
    expect(await imports(documentId)).toHaveLength(1);
  });

  test('scanned by several at once, each file is imported once', async () => {
    for (const n of [50, 51, 52]) drop(`m${n}.jsonl`, jsonLines([wireItem(n)]));
    await Promise.all([scan(), scan(), scan()]);
    await Promise.all([scan(), scan(), scan()]);
    await imported();
    await Promise.all([scan(), scan()]);
    for (const n of [50, 51, 52]) {
      expect(await room.rows('plugin::wire.receipt', { file: `m${n}.jsonl` })).toHaveLength(1);
      expect(there('done')).toContain(`m${n}.jsonl`);
    }
  });
});

test('files of an import that broke are put aside with the reason', async () => {
  drop('b1.jsonl', jsonLines([wireItem(60)]));
  const documentId = newDocumentId();
  mkdirSync(join(folder, '.taking', documentId));
  renameSync(join(folder, 'b1.jsonl'), join(folder, '.taking', documentId, 'b1.jsonl'));
  await room.strapi.db.query('plugin::wire.import').create({
    data: {
      documentId,
      state: 'failed',
      error: 'The disk was full.',
      files: ['b1.jsonl'],
      publish: false,
      resumable: true,
    } as never,
  });
  await scan();
  expect(there('failed')).toContain('b1.jsonl');
  expect(note('failed', 'b1.jsonl.note.json')).toMatchObject({ error: 'The disk was full.' });
});

describe('where a folder may lie', () => {
  test.each([
    '../outside',
    'a/../../b',
    '/etc',
    'a\\b',
    'C:/drop',
    'a//b',
    '.hidden',
    'a/.taking',
    'kestrel/done',
    'a/b/c/d/e/f/g/h/i',
    'a\u0000b',
  ])('not at %j', async (given) => {
    const answer = await room.admin
      .post('')
      .send({ data: { name: 'Elsewhere', folder: given, folderEnabled: true } });
    expect([answer.status, answer.body.error.details?.field]).toEqual([400, 'folder']);
  });

  test('not behind a link, though it was none when it was set', async () => {
    const { documentId } = await room.source({ name: 'Linked', folder: 'linked/in', folderEnabled: true });
    const elsewhere = mkdtempSync(join(tmpdir(), 'copydesk-elsewhere-'));
    mkdirSync(join(elsewhere, 'in'));
    writeFileSync(join(elsewhere, 'in', 'x.jsonl'), jsonLines([wireItem(70)]));
    rmSync(join(root, 'linked'), { recursive: true });
    symlinkSync(elsewhere, join(root, 'linked'));
    const folders = room.service<FoldersService>('folders');
    await folders.runQueued(documentId);
    await folders.runQueued(documentId);
    expect(readdirSync(join(elsewhere, 'in'))).toEqual(['x.jsonl']);
    expect((await room.admin.get(`/${documentId}`)).body.data.health).toMatchObject({
      consecutiveFailures: 2,
      lastFailure: expect.stringMatching(/“linked” is a link/u),
    });
    rmSync(join(root, 'linked'));
    mkdirSync(join(root, 'linked/in'), { recursive: true });
    await folders.runQueued(documentId);
    expect((await room.admin.get(`/${documentId}`)).body.data.health.consecutiveFailures).toBe(0);
    rmSync(elsewhere, { recursive: true });
  });

  test('not where another source’s is, and nowhere without a folder for drops', async () => {
    const data = { name: 'Second', folder: 'kestrel/in', folderEnabled: true };
    const taken = await room.admin.post('').send({ data });
    expect([taken.status, taken.body.error.message]).toEqual([400, expect.stringMatching(/Kestrel Drop/u)]);
    room.strapi.config.set('plugin::wire.dropFolder', '');
    const none = await room.admin.post('').send({ data: { ...data, folder: 'second' } });
    expect([none.status, none.body.error.message]).toEqual([
      400,
      expect.stringMatching(/no folder for drops/u),
    ]);
    await scan();
    expect((await room.admin.get(`/${id}`)).body.data.health.lastFailure).toMatch(/WIRE_DROP_DIR/u);
    room.strapi.config.set('plugin::wire.dropFolder', root);
    await scan();
  });
});

test('each folder that is watched is queued, once', async () => {
  const folders = room.service<FoldersService>('folders');
  await Promise.all([folders.queueScans(), folders.queueScans()]);
  const { rows } = await room.strapi.db.connection.raw(
    "SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'wire-folder'",
  );
  expect(rows.map(({ key }: { key: string }) => key)).toContain(`wire-folder ${id}`);
  expect(new Set(rows.map(({ key }: { key: string }) => key)).size).toBe(rows.length);
});

test('a folder that is no longer watched is left alone, but what was taken is seen to its end', async () => {
  drop('last.jsonl', jsonLines([wireItem(80)]));
  await scan();
  await scan();
  await room.admin
    .put(`/${id}`)
    .send({ data: { folderEnabled: false } })
    .expect(200);
  drop('after.jsonl', jsonLines([wireItem(81)]));
  await imported();
  await scan();
  await scan();
  expect(there('done')).toContain('last.jsonl');
  expect(there()).toContain('after.jsonl');
});

test('of a paused source nothing is taken until it is resumed', async () => {
  await room.admin
    .put(`/${id}`)
    .send({ data: { folderEnabled: true, paused: true } })
    .expect(200);
  drop('resting.jsonl', jsonLines([wireItem(301)]));
  await scanned();
  expect(there()).toContain('resting.jsonl');
  await room.admin
    .put(`/${id}`)
    .send({ data: { paused: false } })
    .expect(200);
  await scanned();
  expect(there()).not.toContain('resting.jsonl');
  expect(there('done')).toContain('resting.jsonl');
});
