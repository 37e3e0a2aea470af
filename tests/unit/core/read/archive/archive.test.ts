import { gzipSync, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { brief, readAll, readProblem } from '../reading';

const story = (title: string): string => JSON.stringify({ title, content: `<p>${title} is back.</p>` });
const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ) as Zippable,
  );
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** A zip whose only file unpacks to `size` spaces, made without ever holding them. */
const bomb = (size: number): Buffer => {
  const packed = deflateRawSync(Buffer.alloc(size, ' '));
  const name = Buffer.from('bomb.jsonl');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  local.copy(central, 6, 4, 30);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
};

describe('zip', () => {
  it('reads every file in its own format, in the order of the archive, and says where each item is', async () => {
    const outcomes = await readAll(
      zip({
        'a/one.json': story('Ferry'),
        'b.jsonl': `${story('Tram')}\n${story('Bus')}\n`,
        'c.txt': 'Metro\n\nThe metro runs again.',
      }),
      { file: 'wire.zip' },
    );
    expect(brief(outcomes)).toEqual(['1 ok', '2 ok', '3 ok', '4 ok']);
    expect(outcomes.map(({ within }) => within)).toEqual(['a/one.json', 'b.jsonl', 'b.jsonl', 'c.txt']);
    expect(outcomes.map((outcome) => outcome.ok && outcome.item.headline)).toEqual([
      'Ferry',
      'Tram',
      'Bus',
      undefined,
    ]);
    expect(outcomes[0].ok && Buffer.from(outcomes[0].original).toString()).toBe(story('Ferry'));
  });

  it('tells of a bad file by its name, and reads on', async () => {
    const outcomes = await readAll(zip({ 'bad.json': '{"title":', 'good.json': story('Ferry') }), {
      file: 'wire.zip',
    });
    expect(outcomes.map(({ within, ok }) => [within, ok])).toEqual([
      ['bad.json', false],
      ['good.json', true],
    ]);
    expect(outcomes[0]).toMatchObject({
      problem: { file: 'wire.zip', place: expect.stringMatching(/^bad\.json: line 1/) },
    });
  });

  it('opens an archive in it, and none in that', async () => {
    const inner = zip({ 'story.json': story('Ferry') });
    expect(brief(await readAll(zip({ 'inner.zip': inner }), { file: 'a.zip' }))).toEqual(['1 ok']);
    const problem = await readProblem(zip({ 'middle.zip': zip({ 'inner.zip': inner }) }), { file: 'a.zip' });
    expect(problem).toMatchObject({ code: 'READ_NESTED', place: expect.stringContaining('middle.zip') });
  });

  it('names pictures that it leaves out, and passes over what systems add', async () => {
    const outcomes = await readAll(
      zip({
        '__MACOSX/._a.json': 'x',
        '.DS_Store': 'x',
        'a.json': story('Ferry'),
        'p.png': PNG,
        'q.png': PNG,
      }),
    );
    expect(brief(outcomes)).toEqual(['1 ok', '- READ_MEDIA']);
    expect(outcomes[1]).toMatchObject({
      problem: { message: expect.stringMatching(/^2 files .*p\.png, q\.png/) },
    });
  });

  it('lets no name lead out of it', async () => {
    const [outcome] = await readAll(zip({ '../../etc/cron.json': story('Ferry') }));
    expect(outcome).toMatchObject({ ok: true, within: 'etc/cron.json', warnings: [{ code: 'READ_NAME' }] });
  });

  it('stops unpacking a bomb', async () => {
    const packed = bomb(20 * 1024 * 1024);
    expect(packed.length).toBeLessThan(100_000);
    const outcomes = await readAll(packed, { file: 'bomb.zip' });
    expect(outcomes.at(-1)).toMatchObject({
      ok: false,
      problem: { code: 'READ_UNPACKED', place: 'bomb.jsonl' },
    });
  });

  it('says that an Office document is none', async () => {
    const docx = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' });
    expect(await readProblem(docx)).toMatchObject({
      code: 'READ_BINARY',
      message: expect.stringContaining('Office'),
    });
  });

  it('applies the format that is asked for to what is in it', async () => {
    expect(await readAll(zip({ a: story('Ferry') }), { format: 'text' })).toMatchObject([
      { item: { text: story('Ferry') } },
    ]);
  });

  it('tells of an archive that is cut or mutated, and never throws', async () => {
    const good = zip({ 'a.json': story('Ferry'), 'b.json': story('Tram') });
    expect(await readProblem(good.subarray(0, good.length - 30))).toMatchObject({ code: 'READ_ZIP' });
    expect(await readProblem(zip({}))).toMatchObject({ code: 'READ_NO_ITEMS' });
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
        const bytes = Uint8Array.from(good);
        bytes[at] = byte;
        expect((await readAll(bytes, { file: 'm.zip' })).length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('gzip', () => {
  it('unpacks what is in it, with the name without .gz', async () => {
    const [outcome] = await readAll(gzipSync(story('Ferry')), { file: 'wire/ferry.json.gz' }, 7);
    expect(outcome).toMatchObject({ ok: true, within: 'ferry.json', item: { headline: 'Ferry' } });
  });

  it('gives what comes before the cut of a cut file', async () => {
    const lines = Array.from({ length: 1200 }, (_, i) => story(`Ferry ${i * 7919}`)).join('\n');
    const packed = gzipSync(lines);
    const outcomes = await readAll(packed.subarray(0, packed.length - 1000), { file: 'wire.jsonl.gz' });
    expect(outcomes.length).toBeGreaterThan(100);
    expect(outcomes.at(-1)).toMatchObject({ ok: false, problem: { code: 'READ_GZIP' } });
  });

  it('stops unpacking a bomb', async () => {
    const outcomes = await readAll(gzipSync(Buffer.alloc(20 * 1024 * 1024, ' ')), { file: 'bomb.jsonl.gz' });
    expect(outcomes.at(-1)).toMatchObject({ problem: { code: 'READ_UNPACKED' } });
  });
});
