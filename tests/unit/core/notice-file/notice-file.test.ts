import fc from 'fast-check';
import { NOTICE_KINDS, PLACEMENTS } from '../../../../src/plugins/wire/core/disclaimers';
import { fingerprintOf } from '../../../../src/plugins/wire/core/decisions';
import {
  NOTICE_FILE_LIMITS,
  readNoticeFile,
  writeNoticeFile,
  type NoticeLine,
  type SharedNotice,
} from '../../../../src/plugins/wire/core/notice-file';
import { processorClock } from '../../../support/processor-clock';

async function* chunksOf(bytes: Buffer, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(file: string | Buffer): Promise<NoticeLine[]> {
  const found: NoticeLine[] = [];
  for await (const line of readNoticeFile(chunksOf(Buffer.from(file), 1000), 'notices.jsonl'))
    found.push(line);
  return found;
}

async function write(notices: SharedNotice[]): Promise<string> {
  const header = { generatedAt: '2026-05-04T08:15:00.000Z', detector: '2' };
  let file = '';
  for await (const line of writeNoticeFile(
    (async function* () {
      yield* notices;
    })(),
    header,
  ))
    file += line;
  return file;
}

const NOTICE: SharedNotice = {
  text: 'The Harbour Mail gives no warranty for its tide tables.',
  kinds: ['no-warranty'],
  issuer: 'Harbour Mail',
  language: 'en',
  decision: 'confirmed',
  placement: 'separate',
  reason: 'Tides are what they are.',
};
const HEADER =
  '{"format":"copydesk-notices","version":1,"generatedAt":"2026-05-04T08:15:00.000Z","detector":"2"}';
const fileOf = (...lines: (object | string)[]): string =>
  [HEADER, ...lines, { end: true, notices: lines.length }]
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n');
const problems = (lines: NoticeLine[]) => lines.flatMap((line) => (line.ok ? [] : [line.problem]));

describe('a file of notices', () => {
  it('has a header, a line for each notice, and an end that counts them', async () => {
    expect((await write([NOTICE, { ...NOTICE, text: 'Two' }])).split('\n')).toEqual([
      HEADER,
      JSON.stringify(NOTICE),
      JSON.stringify({ ...NOTICE, text: 'Two' }),
      '{"end":true,"notices":2}',
      '',
    ]);
  });

  it('is read back as it was written, whatever stands in it', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .filter((value) => value.trim() !== '' && !value.includes('\0'));
    const notice: fc.Arbitrary<SharedNotice> = fc.record(
      {
        text,
        kinds: fc.uniqueArray(fc.constantFrom(...NOTICE_KINDS), { maxLength: 4 }),
        issuer: fc.constantFrom('Harbour Mail', 'شركة الميناء', '港湾日报'),
        language: fc.constantFrom('en', 'pt-BR', 'zh-Hant'),
        decision: fc.constantFrom('confirmed', 'dismissed'),
        placement: fc.constantFrom(...PLACEMENTS),
        reason: text,
      },
      { requiredKeys: ['text', 'kinds', 'decision', 'placement'] },
    );
    const distinct = fc.uniqueArray(notice, { selector: fingerprintOf, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(distinct, async (notices) => {
        const lines = await read(await write(notices));
        expect(lines).toEqual(
          notices.map((one, i) => ({ ok: true, line: i + 2, notice: one, fingerprint: fingerprintOf(one) })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is read with a byte order mark, carriage returns and blank lines', async () => {
    const lines = await read(`\uFEFF\n${fileOf(NOTICE).replaceAll('\n', '\r\n\r\n')}\r\n`);
    expect(lines).toMatchObject([{ ok: true, notice: NOTICE }]);
  });

  it('leaves out what no reader would take', async () => {
    const long = { ...NOTICE, text: 'a'.repeat(NOTICE_FILE_LIMITS.text + 1) };
    expect((await write([long, NOTICE])).trimEnd().split('\n').at(-1)).toBe('{"end":true,"notices":1}');
  });
});

describe('a line that says nothing usable is a problem with its line and field', () => {
  it.each<[string, object | string, string | undefined, RegExp]>([
    ['no text', { ...NOTICE, text: ' \n ' }, 'text', /is empty/],
    [
      'a text that is too long',
      { ...NOTICE, text: 'x'.repeat(NOTICE_FILE_LIMITS.text + 1) },
      'text',
      /longer than/,
    ],
    ['NUL', { ...NOTICE, text: 'a\0b' }, 'text', /NUL/],
    ['half a surrogate pair', { ...NOTICE, text: 'a\uD83Db' }, 'text', /surrogate/],
    ['a text that is none', { ...NOTICE, text: 5 }, 'text', /string/],
    ['an undecided notice', { ...NOTICE, decision: 'pending' }, 'decision', /"confirmed" or "dismissed"/],
    ['no decision', { ...NOTICE, decision: undefined }, 'decision', /"confirmed" or "dismissed"/],
    ['an unknown placement', { ...NOTICE, placement: 'gone' }, 'placement', /inline/],
    ['an unknown kind', { ...NOTICE, kinds: ['tarot'] }, 'kinds.0', /no-warranty/],
    ['a kind twice', { ...NOTICE, kinds: ['offer', 'offer'] }, 'kinds', /twice/],
    ['kinds without end', { ...NOTICE, kinds: Array(100_000).fill('offer') }, 'kinds', /./],
    ['a language that is none', { ...NOTICE, language: 'english' }, 'language', /language code/],
    ['an issuer over two lines', { ...NOTICE, issuer: 'A\nB' }, 'issuer', /control/],
    ['an empty issuer', { ...NOTICE, issuer: ' ' }, 'issuer', /leave it out/],
    ['a field that there is not', { ...NOTICE, placment: 'inline' }, 'placment', /no field "placment"/],
    ['a fingerprint to be believed', { ...NOTICE, fingerprint: 'abc' }, 'fingerprint', /no field/],
    ['a list', [NOTICE], undefined, /./],
    ['nothing', 'null', undefined, /./],
    ['half a line', '{"text":', undefined, /not JSON/],
    ['a line without end', `{"text":"${'x'.repeat(NOTICE_FILE_LIMITS.line)}"}`, undefined, /has \d+ bytes/],
  ])('%s', async (_what, line, field, message) => {
    const lines = await read(fileOf({ ...NOTICE, text: 'Before' }, line, { ...NOTICE, text: 'After' }));
    expect(lines.map(({ ok }) => ok)).toEqual([true, false, true]);
    const [problem] = problems(lines);
    expect(problem).toMatchObject({
      file: 'notices.jsonl',
      place: 'line 3',
      message: expect.stringMatching(message),
    });
    expect(problem.field).toBe(field);
    expect(lines.find((found) => !found.ok)).toMatchObject({ isFatal: false });
  });

  it('broken UTF-8', async () => {
    const [head, tail] = fileOf(NOTICE, { ...NOTICE, text: 'MARK' }).split('MARK');
    const lines = await read(
      Buffer.concat([Buffer.from(head), Buffer.from([0xc3, 0x28]), Buffer.from(tail)]),
    );
    expect(problems(lines)).toMatchObject([{ place: 'line 3', message: expect.stringMatching(/UTF-8/) }]);
  });

  it('the same notice twice, however it is typeset', async () => {
    const lines = await read(
      fileOf(NOTICE, { ...NOTICE, text: NOTICE.text.toUpperCase().replace(/ /g, '\n') }),
    );
    expect(problems(lines)).toMatchObject([
      { place: 'line 3', field: 'text', message: expect.stringContaining('line 2') },
    ]);
  });
});

describe('what is no whole file of notices is fatal', () => {
  const good = fileOf(NOTICE, { ...NOTICE, text: 'Two' });
  it.each<[string, string, RegExp]>([
    ['nothing', '', /no file of notices/],
    ['another file', '{"id":"a","text":"b"}\n{"id":"b","text":"c"}', /no file of notices/],
    ['no JSON', 'Dear colleague,\nhere are our notices.', /no file of notices/],
    [
      'a header without a time',
      good.replace('"generatedAt":"2026-05-04T08:15:00.000Z"', '"generatedAt":"May"'),
      /generatedAt/,
    ],
    ['a later version', good.replace('"version":1', '"version":2'), /version 2; .*version 1. Update/],
    ['no version', good.replace('"version":1,', ''), /version/],
    ['a file that was cut off', good.slice(0, good.lastIndexOf('\n')), /cut off/],
    [
      'a file that lost a line',
      good.split('\n').toSpliced(1, 1).join('\n'),
      /speaks of 2 notices, but there are 1/,
    ],
    ['an end that does not count', good.replace('"notices":2', '"notices":"two"'), /how many notices/],
  ])('%s', async (_what, file, message) => {
    const lines = await read(file);
    expect(lines.at(-1)).toMatchObject({ ok: false, isFatal: true });
    expect(problems(lines).at(-1)!.message).toMatch(message);
  });

  it('more notices than are read', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${HEADER}\n`);
      for (;;) yield Buffer.from('{}\n'.repeat(10_000));
    }
    let last: NoticeLine | undefined;
    let count = 0;
    for await (const line of readNoticeFile(endless(), 'notices.jsonl')) {
      last = line;
      count += 1;
    }
    expect(count).toBe(NOTICE_FILE_LIMITS.notices + 1);
    expect(last).toMatchObject({ ok: false, isFatal: true, problem: { code: 'NOTICES_TOO_MANY' } });
  });
});

it('takes no longer for a line of brackets, or for a text of marks, than for any other', async () => {
  const size = 900_000;
  const elapsed = processorClock();
  await read(fileOf('['.repeat(size), { ...NOTICE, text: `${'. ! '.repeat(20_000)}x` }));
  expect(elapsed()).toBeLessThan(3000);
});
