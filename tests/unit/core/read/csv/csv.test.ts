import fc from 'fast-check';
import iconv from 'iconv-lite';
import { brief, codes, readAll, readOne, readProblem } from '../reading';
import { processorClock } from '../../../../support/processor-clock';

const csv = (content: string | Uint8Array, more: object = {}): ReturnType<typeof readAll> =>
  readAll(content, { file: 'stories.csv', ...more });

const itemsOf = async (content: string | Uint8Array, more: object = {}): Promise<unknown[]> =>
  (await csv(content, more)).map((outcome) => (outcome.ok ? outcome.item : outcome.problem));

const story = { pubStatus: 'usable', textForm: 'body' };

describe('a table', () => {
  it('has an item a row, its columns known by their names', async () => {
    const table =
      'id,Title,By-line,Body Text,published_at,Tags,urgency,image_url,image_caption\n' +
      '7,Ferry returns,Ana Lima,"The ferry is back.\n\nIt sails ""daily"", they say.",2026-02-03T04:05:06Z,"ferry, port",3,https://tidewater.example/f.jpg,The ferry\n' +
      '8,Bus returns,,The bus is back.,,,,,\n';
    expect(await itemsOf(table)).toEqual([
      {
        ...story,
        guid: '7',
        headline: 'Ferry returns',
        byline: 'Ana Lima',
        text: 'The ferry is back.\n\nIt sails "daily", they say.',
        firstCreated: '2026-02-03T04:05:06Z',
        subjects: [{ name: 'ferry' }, { name: 'port' }],
        urgency: 3,
        renditions: [{ href: 'https://tidewater.example/f.jpg', type: 'picture', caption: 'The ferry' }],
      },
      { ...story, guid: '8', headline: 'Bus returns', text: 'The bus is back.' },
    ]);
  });

  it.each([
    [',', 'a.csv'],
    [';', 'a.csv'],
    ['\t', 'a.tsv'],
    ['|', 'export'],
    [';', 'export.dat'],
  ])('with %j between its cells in %s', async (delimiter, file) => {
    const rows = [
      ['headline', 'text', 'language'],
      ['One; two, three | four', 'A, b; c', 'en'],
      ['Five', 'D', 'pt'],
    ];
    const table = rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n');
    expect(await itemsOf(table, { file })).toEqual([
      { ...story, headline: 'One; two, three | four', text: 'A, b; c', language: 'en' },
      { ...story, headline: 'Five', text: 'D', language: 'pt' },
    ]);
  });

  it('may say its delimiter in a line of its own, as Excel does', async () => {
    expect(await itemsOf('sep=;\r\nTitel;Text\r\nEins;Zwei, drei\r\n')).toEqual([
      { ...story, headline: 'Eins', text: 'Zwei, drei' },
    ]);
  });

  it.each([
    'Überschrift;Autor;Inhalt;Datum',
    'Título;Autor;Cuerpo;Fecha',
    'Titre;Auteur;Contenu;Date',
    'Заголовок;Автор;Текст;Дата',
    'Sarlavha;Muallif;Matn;Sana',
    'BAŞLIK;YAZAR;İÇERİK;TARİH',
    '标题;作者;正文;日期',
    'العنوان;الكاتب;النص;التاريخ',
  ])('in another language: %s', async (header) => {
    const [outcome] = await csv(`${header}\nA;B;C;2026-02-03T04:05:06Z\n`);
    expect(outcome).toMatchObject({
      ok: true,
      item: { headline: 'A', byline: 'B', text: 'C', firstCreated: '2026-02-03T04:05:06Z' },
    });
  });

  it('has quotes with backslashes before them, as dumps of databases have', async () => {
    expect(await itemsOf('title,text\n"A \\"B\\" c","D, e"\nF,\\N\n')).toEqual([
      { ...story, headline: 'A "B" c', text: 'D, e' },
      { ...story, headline: 'F', text: '' },
    ]);
  });

  it('has HTML bodies', async () => {
    const [item] = await itemsOf('title,body_html\nA,"<p>One &amp; two</p><p>Three</p>"\n');
    expect(item).toMatchObject({
      text: 'One & two\n\nThree',
      bodyHtml: '<p>One &amp; two</p><p>Three</p>',
    });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'])('in %s', async (encoding) => {
    const text = 'заголовок;текст\nПорт открыт;"Новый причал порта открыт\nсегодня для всех судов."\n';
    for (const addBOM of encoding.startsWith('utf') ? [false, true] : [false]) {
      const [outcome] = await csv(iconv.encode(text, encoding, { addBOM }));
      expect(outcome).toMatchObject({
        item: { headline: 'Порт открыт', text: 'Новый причал порта открыт\nсегодня для всех судов.' },
      });
    }
  });

  it('keeps to one legacy encoding, and says so once', async () => {
    const text = `заголовок;текст\n${'Порт открыт;Новый причал порта открыт\nДа;Ы\n'.repeat(20)}`;
    const outcomes = await csv(iconv.encode(text, 'windows-1251'));
    expect(outcomes).toHaveLength(40);
    expect(outcomes.flatMap((outcome) => (outcome.ok ? codes(outcome.warnings) : ['failed']))).toEqual([
      'READ_ENCODING',
    ]);
    expect(outcomes[39]).toMatchObject({ item: { headline: 'Да', text: 'Ы' } });
    const [named] = await csv(iconv.encode('title,text\nA,Ы\n', 'koi8-r'), { charset: 'koi8-r' });
    expect(named).toMatchObject({ item: { text: 'Ы' }, warnings: [] });
  });

  it('has headings of other languages, dates with full stops, and HTML under "Text"', async () => {
    const table =
      'Überschrift;Unterzeile;Text;Veröffentlicht am;Geändert am;Sperrfrist;Status;Schlagworte\r\n' +
      'Fähre fährt;Wieder;"<p>Die Fähre; sie fährt.</p>\r\n<p>Bald.</p>";03.02.2026 04:05;2026-02-03 05:06;04.02.2026 06:00;Entwurf;"Fähre, Hafen"\r\n';
    expect(await itemsOf(table, { zone: 'Europe/Berlin' })).toMatchObject([
      {
        headline: 'Fähre fährt',
        abstract: 'Wieder',
        text: 'Die Fähre; sie fährt.\n\nBald.',
        firstCreated: '2026-02-03T04:05:00+01:00',
        versionCreated: '2026-02-03T05:06:00+01:00',
        embargoed: '2026-02-04T06:00:00+01:00',
        pubStatus: 'withheld',
        keywords: ['Fähre', 'Hafen'],
      },
    ]);
  });

  it.each([
    ['Заголовок;Эмбарго\nПаром;скоро\n', 'Эмбарго'],
    ['Titel;Sperrfrist\nFähre;ja\n', 'Sperrfrist'],
  ])('whose embargo cannot be read is held: %j', async (table) => {
    expect(await itemsOf(table)).toMatchObject([{ pubStatus: 'withheld' }]);
  });

  it('has dates as spreadsheets number them, and lists in cells', async () => {
    const items = await itemsOf(
      'title,published,tags\nFerry,46056,"[""port"",""sea, open""]"\nBus,"46056,170486111",\nTram,46056.5,\n',
    );
    expect(items).toMatchObject([
      { firstCreated: '2026-02-03T00:00:00Z', subjects: [{ name: 'port' }, { name: 'sea, open' }] },
      { firstCreated: '2026-02-03T04:05:30Z' },
      { firstCreated: '2026-02-03T12:00:00Z' },
    ]);
  });

  it('may repeat its header, as tables do that are put together', async () => {
    const outcomes = await csv('title,text\nFerry,It is back.\ntitle,text\nBus,It is late.\n');
    expect(brief(outcomes)).toEqual(['1 ok', '2 ok']);
    expect(outcomes[1]).toMatchObject({ warnings: [{ code: 'READ_CSV_HEADER', place: 'line 3' }] });
  });

  it('with lines of old Macs', async () => {
    expect(await itemsOf('title,text\rA,B\rC,D\r')).toHaveLength(2);
  });

  it('keeps header and row as the original, which reads as the same item', async () => {
    const table = 'sep=;\nTitel;Text\n"Eins";"Zwei\n;drei"\nVier;Fünf\n';
    for (const outcome of await csv(table)) {
      if (!outcome.ok) throw new Error(outcome.problem.message);
      expect((await readOne(outcome.original, { file: 'stories.csv' })).item).toEqual(outcome.item);
    }
  });

  it('has dates in the zone of its source', async () => {
    const table = 'title,text,date,embargo\nA,B,2026-07-01 08:00,2026-07-02 06:00\n';
    const [outcome] = await csv(table, { zone: 'Asia/Baku' });
    expect(outcome).toMatchObject({
      item: { firstCreated: '2026-07-01T08:00:00+04:00', embargoed: '2026-07-02T06:00:00+04:00' },
      warnings: [],
    });
  });
});

describe('a mapping', () => {
  it('names columns', async () => {
    const table = 'Kop,Verhaal,Wanneer,title\nA,B,2026-02-03T04:05:06Z,not this\n';
    const [outcome] = await csv(table, {
      mapping: { headline: 'kop', text: ['Tekst', 'Verhaal'], firstCreated: 'Wanneer' },
    });
    expect(outcome).toMatchObject({
      item: { headline: 'A', text: 'B', firstCreated: '2026-02-03T04:05:06Z' },
      paths: { headline: 'Kop', firstCreated: 'Wanneer' },
      warnings: [{ code: 'READ_CSV_COLUMNS', message: expect.stringContaining('"Tekst"') }],
    });
  });

  it('numbers the columns of a file that has no header', async () => {
    const table = '3,Ferry returns,The ferry is back.\n4,Bus returns,The bus is back.\n';
    const mapping = { genre: '#1', headline: '#2', html: '#3' };
    expect(await itemsOf(table, { mapping })).toMatchObject([
      { genre: '3', headline: 'Ferry returns', text: 'The ferry is back.', bodyHtml: 'The ferry is back.' },
      { genre: '4', headline: 'Bus returns', text: 'The bus is back.', bodyHtml: 'The bus is back.' },
    ]);
  });

  it('may number the columns of a file that has one', async () => {
    const [item, ...more] = await itemsOf('title,text\nA,B\n', { mapping: { headline: '#2', text: '#1' } });
    expect([item, more]).toEqual([{ ...story, headline: 'B', text: 'A' }, []]);
  });

  it('is asked for where nothing is known', async () => {
    const without = await readProblem('3,Ferry returns,Back\n4,Bus returns,Back\n', { file: 'a.csv' });
    expect(without).toMatchObject({ code: 'READ_CSV_COLUMNS' });
    expect(without.message).toContain('"#2"');
    const wrong = await readProblem('a,b\nc,d\n', { file: 'a.csv', mapping: { headline: 'Kop' } });
    expect(wrong).toMatchObject({ code: 'READ_CSV_COLUMNS', field: 'Kop' });
  });
});

describe('a bad row', () => {
  const place = (line: number | string): object => ({
    place: `line${typeof line === 'number' ? '' : 's'} ${line}`,
  });

  it('with too many cells fails, and the rest goes on', async () => {
    const outcomes = await csv('title,text\nA,B\nC,D, with a comma\n,,,\nE,F,,\n');
    expect(brief(outcomes)).toEqual(['1 ok', '2 READ_CSV_ROW', '3 ok']);
    expect(outcomes[1]).toMatchObject({ problem: place(3) });
    expect(Buffer.from(outcomes[1].original!).toString()).toBe('title,text\nC,D, with a comma\n');
  });

  it('with too few cells is read, with a warning', async () => {
    const outcomes = await csv('title,text,language\nA,B\nC,D,en\n');
    expect(outcomes[0]).toMatchObject({
      item: { headline: 'A', text: 'B' },
      warnings: [{ code: 'READ_CSV_SHORT', ...place(2) }],
    });
  });

  it('that ends before its embargo or status is held', async () => {
    for (const column of ['embargoed', 'pub_status']) {
      const [outcome] = await csv(`title,text,${column}\nA,B\nC,D,\n`);
      expect(outcome).toMatchObject({ item: { pubStatus: 'withheld' } });
    }
    const mapping = { headline: '#1', text: '#2', embargoed: '#3' };
    const outcomes = await csv('A,B,2030-01-01T00:00:00Z\nC,D\n', { mapping });
    expect(outcomes.map((outcome) => outcome.ok && outcome.item.pubStatus)).toEqual(['usable', 'withheld']);
  });

  it('with one cell is a line that was broken', async () => {
    const outcomes = await csv('title,text\nA,B and\nmore of it\nC,D\n');
    expect(brief(outcomes)).toEqual(['1 ok', '2 READ_CSV_ROW', '3 ok']);
    expect(outcomes[1]).toMatchObject({ problem: place(3) });
  });

  it('with a stray quote is read as it stands where its cells can be told apart', async () => {
    const outcomes = await csv('title,text\nA "B" c,"D"\n"E,F\nG,"H"\n"I" j,K\n');
    expect(
      outcomes.map(
        (outcome) => outcome.ok && [outcome.item.headline, outcome.item.text, codes(outcome.warnings)],
      ),
    ).toEqual([
      ['A "B" c', 'D', ['READ_CSV_QUOTES']],
      ['"E', 'F', ['READ_CSV_QUOTES']],
      ['G', 'H', []],
      ['"I" j', 'K', ['READ_CSV_QUOTES']],
    ]);
  });

  it('with a quote that is never closed costs no other row', async () => {
    const rows = Array.from({ length: 1000 }, (_, n) => `Story ${n},Text ${n}`);
    for (const at of [0, 500, 999]) {
      const broken = rows.with(at, '"Story, broken,Text');
      const outcomes = await csv(`title,text\n${broken.join('\n')}\n`);
      expect(outcomes).toHaveLength(1000);
      expect(outcomes.filter((outcome) => !outcome.ok)).toMatchObject([
        { number: at + 1, problem: { code: 'READ_CSV_ROW', ...place(at + 2) } },
      ]);
    }
  });

  it('without headline and text fails by itself', async () => {
    const outcomes = await csv('title,text,url\n,,https://tidewater.example/a\nA,B,\n');
    expect(brief(outcomes)).toEqual(['1 ITEM_EMPTY', '2 ok']);
    expect(outcomes[0]).toMatchObject({ problem: place(2) });
  });

  it('is told with its lines', async () => {
    const outcomes = await csv('title,text,date\n\nA,"B\nC",soon\n');
    expect(outcomes[0]).toMatchObject({
      warnings: [{ code: 'ITEM_FIELD', field: 'date', ...place('3 to 4') }],
    });
  });
});

describe('sniffing', () => {
  it.each([
    [
      'prose',
      'The port, the ferry and the bus are back.\nThe mayor, however, was away, and so was the crew.\n',
    ],
    [
      'prose whose first line has names of columns',
      'Title, text, author\n\nThe port is open, they say.\nAll, and more, came.\n',
    ],
    ['a list', 'Title: A, b\nText: C, d\nDate: e, f\n'],
    ['a table of something else', 'port;ship;tons\nHorta;Ana;3\nFaial;Rui;4\n'],
  ])('does not take %s for a table', async (_what, text) => {
    const { item } = await readOne(text, { file: 'story' });
    expect(item.text).toBe(text);
  });

  it('knows a table by its header and its rows, whatever the file is called', async () => {
    expect(brief(await readAll('headline;body\nA;B\nC;D\n', { file: 'story.txt' }))).toEqual([
      '1 ok',
      '2 ok',
    ]);
  });

  it('knows a table by its name, and a page in it by its content', async () => {
    expect(brief(await readAll('title\nOne story\nAnother, with a comma\n', { file: 'a.csv' }))).toEqual([
      '1 ok',
      '2 READ_CSV_ROW',
    ]);
    expect((await readProblem('headline,text\n', { file: 'a.csv' })).code).toBe('READ_NO_ITEMS');
  });
});

describe('hostile tables', () => {
  const header = 'title,text\n';

  it('with giant lines', async () => {
    const limits = { itemBytes: 100_000 };
    const long = 'x'.repeat(1_000_000);
    const outcomes = await csv(`${header}A,${long}\nB,C\nD,"${long}"\n"E,F\n`, { limits });
    expect(brief(outcomes)).toEqual(['1 READ_TOO_LARGE', '2 ok', '3 READ_TOO_LARGE', '4 ok']);
    expect(outcomes[0]).toMatchObject({ problem: { place: 'line 2' } });
    for (const unit of ['"', ',', '"a",', '""', '"a"b"', '\n"', '"\n', ',"\n', 'a"b,"\n']) {
      expect((await csv(header + unit.repeat(1_500), { limits })).length).toBeGreaterThan(0);
    }
  }, 30_000);

  it('whose every line opens a quote are read in linear time', async () => {
    const time = async (lines: number): Promise<number> => {
      const elapsed = processorClock();
      await csv(header + 'a"b,"\n'.repeat(lines), { limits: { itemBytes: 20_000 } });
      return elapsed();
    };
    await time(500);
    expect(await time(3_000)).toBeLessThan(10 * (await time(1_000)) + 1_000);
  }, 30_000);

  it('with NULs and lone bytes', async () => {
    const bytes = Buffer.concat([Buffer.from(`${header}A\0,B`), Buffer.from([0xff, 0x0a])]);
    const [outcome] = await csv(bytes);
    expect(outcome).toMatchObject({ ok: true, item: { headline: 'A\ufffd' } });
  });

  it('give the same items in pieces of any size', async () => {
    const table = `${header}A,"B\n""C"""\n"D,E\nF,"G, h"\n${'I,J\n'.repeat(50)}`;
    const whole = await csv(table);
    for (const piece of [1, 3, 7, 64])
      expect(await readAll(table, { file: 'stories.csv' }, piece)).toEqual(whole);
  });

  it('whatever the cells are, they come out as they went in', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\t', '|', "'", '\\', ' ', '#'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, end) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const table = [
            ['headline', 'text', 'language'],
            ...rows.map(([a, b]) => [`x${a}x`, `y${b}y`, 'en']),
          ]
            .map((row) => row.map(quoted).join(delimiter) + end)
            .join('');
          const read = await csv(table);
          expect(read.map((outcome) => outcome.ok && [outcome.item.headline, outcome.item.text])).toEqual(
            rows.map(([a, b]) => [`x${a}x`, `y${b}y`]),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ['25/06/2024 11:15', '03/06/2024 10:15', '2024-06-03T10:15:00Z'],
    ['6/25/2024', '6/3/2024', '2024-06-03T00:00:00Z'],
    ['5/5/2024', '6/3/2024', undefined],
    ['25/06/2024,6/25/2024', '6/3/2024', undefined],
  ])('has dates in figures in the order that %s tells', async (others, date, expected) => {
    const rows = others.split(',').map((other) => `Bus returns;${other}\n`);
    const [first] = await csv(`title;date\nFerry returns;${date}\n${rows.join('')}`);
    expect(first.ok && first.item.firstCreated).toBe(expected);
  });

  it('has the time of a date in a column of its own', async () => {
    const { item } = await readOne('Titel;Datum;Uhrzeit\nFähre;03.06.2024;10.15\n', { file: 'a.csv' });
    expect(item.firstCreated).toBe('2024-06-03T10:15:00Z');
  });

  it('has comments above its header', async () => {
    const { item } = await readOne('# 1 row\n# of 2024\ntitle|body\nFerry|It is back.\n', { file: 'a.csv' });
    expect(item).toMatchObject({ headline: 'Ferry', text: 'It is back.' });
  });

  it('says that a story is not published, and lists as databases do', async () => {
    const { item } = await readOne('title;tags;is_published\nFerry;{port,pier};false\n', { file: 'a.csv' });
    expect(item).toMatchObject({ pubStatus: 'withheld', subjects: [{ name: 'port' }, { name: 'pier' }] });
  });

  it('has headings in languages of smaller countries, and names with "By" before them', async () => {
    const { item } = await readOne(
      'Nadpis;Obsah;Autor;Datum vydání\nTrajekt;Je zpět.;By Ana Lima;2024-06-03\n',
      {
        file: 'a.csv',
      },
    );
    expect(item).toMatchObject({
      headline: 'Trajekt',
      text: 'Je zpět.',
      byline: 'Ana Lima',
      firstCreated: '2024-06-03T00:00:00Z',
    });
  });

  it('has dates as archives of newspapers write them', async () => {
    const date = 'June 3, 2024 Monday 10:15 AM GMT';
    const { item } = await readOne(`title;date\nFerry;"${date}"\n`, { file: 'a.csv' });
    expect(item.firstCreated).toBe('2024-06-03T10:15:00Z');
  });
});
