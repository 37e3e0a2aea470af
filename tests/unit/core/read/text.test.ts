import iconv from 'iconv-lite';
import { codes, readOne, readProblem } from './reading';

const RUSSIAN =
  'Порт Лазурный открыл новый причал\n\nНа церемонии выступил начальник порта Олег Рябинин. Он сказал, что причал примет первое судно уже в марте.\n';
const GERMAN = 'Über 300 Gäste kamen zur Eröffnung der Brücke.\nDie Straße bleibt für Fußgänger geöffnet.\n';

describe('plain text', () => {
  it('is one page, character by character', async () => {
    const text = '\n  Harbour opens \r\n\r\n\tTwo\u00a0ships\u2028 came.  \n\n\n';
    const { item, warnings, original } = await readOne(text);
    expect(item).toEqual({ text, textForm: 'page', pubStatus: 'usable' });
    expect(warnings).toEqual([]);
    expect(Buffer.from(original).toString()).toBe(text);
  });

  it('has no byte order mark in it, and keeps one that is not at the front', async () => {
    expect((await readOne('\ufeffHarbour \ufeffopens')).item.text).toBe('Harbour \ufeffopens');
  });

  it('may begin with a bracket or a brace', async () => {
    for (const text of ['[Photo: Ana Lima] The harbour', '{{ title }} The harbour', '[1] The harbour']) {
      expect((await readOne(text)).item.text).toBe(text);
    }
  });

  it.each(['utf-16le', 'utf-16be'])('is read from %s with and without byte order mark', async (encoding) => {
    for (const text of [RUSSIAN, GERMAN, 'Ελληνικά νέα από τον Πειραιά. Το λιμάνι άνοιξε.']) {
      const bytes = iconv.encode(text, encoding);
      expect((await readOne(bytes)).item.text).toBe(text);
      const marked = await readOne(iconv.encode(text, encoding, { addBOM: true }));
      expect(marked.item.text).toBe(text);
      expect(marked.warnings).toEqual([]);
    }
  });

  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1252', GERMAN],
  ])('is read from %s, with a warning that it was guessed', async (encoding, text) => {
    const { item, warnings } = await readOne(iconv.encode(text, encoding));
    expect(item.text).toBe(text);
    expect(codes(warnings)).toEqual(['READ_ENCODING']);
  });

  it('finds the encoding where only the end of a long file is not ASCII', async () => {
    const text = `${'The harbour is open to all ships today.\n'.repeat(6000)}${RUSSIAN.repeat(3)}`;
    expect((await readOne(iconv.encode(text, 'windows-1251'))).item.text).toBe(text);
  });

  it('follows the charset of the media type when the bytes are not Unicode', async () => {
    const { item, warnings } = await readOne(iconv.encode('Şu İĞ', 'windows-1254'), {
      mediaType: 'text/plain; charset="windows-1254"',
    });
    expect(item.text).toBe('Şu İĞ');
    expect(warnings).toEqual([]);
    const utf8 = await readOne('Şu İĞ', { mediaType: 'text/plain; charset=iso-8859-1' });
    expect(utf8.item.text).toBe('Şu İĞ');
  });

  it('stays UTF-8 when some of its bytes are damaged, and counts them', async () => {
    const bytes = Buffer.concat([
      Buffer.from(RUSSIAN),
      Buffer.from([0xff, 0x20, 0xd0]),
      Buffer.from(RUSSIAN),
    ]);
    const { item, warnings } = await readOne(bytes);
    expect(item.text).toBe(`${RUSSIAN}\ufffd \ufffd${RUSSIAN}`);
    expect(warnings).toMatchObject([{ code: 'READ_REPLACED', file: 'story', item: 1 }]);
    expect(warnings[0].message).toMatch(/^2 places/);
  });

  it('has U+FFFD for NUL, counted, at the same offsets', async () => {
    const { item, warnings } = await readOne('The harbour\0 is open to all\0 ships, the port said today.');
    expect(item.text).toBe('The harbour\ufffd is open to all\ufffd ships, the port said today.');
    expect(warnings[0].message).toMatch(/^2 NUL characters became U\+FFFD/);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\u00a0 '],
    ['a byte order mark', '\ufeff'],
    ['more white space than the head', ' \n'.repeat(50_000)],
  ])('that is %s is a problem', async (_what, text) => {
    expect(await readProblem(text, { file: 'empty.txt' })).toMatchObject({
      code: 'READ_EMPTY',
      file: 'empty.txt',
    });
  });

  it.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
    ['a PNG picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a program (ELF)', Buffer.from('7f454c46020101000000000000000000', 'hex')],
    ['binary', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))],
    ['binary', Buffer.from([0, 1, 2, 3])],
  ])('is refused when it is %s, whatever it is called', async (what, bytes) => {
    for (const context of [{ file: 'story.txt' }, { format: 'text' }, { file: 'a.json' }] as const) {
      const problem = await readProblem(bytes as string, context);
      expect(problem.code).toBe('READ_BINARY');
      expect(problem.message).toContain(what);
      expect(problem.item).toBeUndefined();
    }
  });

  it('is refused in UTF-32, and when no encoding fits', async () => {
    const utf32 = Buffer.from('fffe0000480000006900000021000000', 'hex');
    expect((await readProblem(utf32, { format: 'text' })).message).toMatch(/UTF-8|UTF-32/);
  });

  it.each(['<?xml version="1.0"?><opml/>', '{\\rtf1 Hi}'])(
    'is not made of markup without being asked: %s',
    async (markup) => {
      expect((await readProblem(markup)).code).toBe('READ_UNSUPPORTED');
      expect((await readOne(markup, { format: 'text' })).item.text).toBe(markup);
    },
  );

  it('over the limit is refused without being held', async () => {
    const problem = await readProblem('harbour '.repeat(50_000), { limits: { itemBytes: 100_000 } });
    expect(problem).toMatchObject({ code: 'READ_TOO_LARGE', message: expect.stringContaining('100000') });
  });
});
