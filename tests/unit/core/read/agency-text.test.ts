import iconv from 'iconv-lite';
import fc from 'fast-check';
import { FORMATS } from '../../../../src/plugins/wire/core/read';
import { processorClock } from '../../../support/processor-clock';
import { brief, codes, readAll, readOne, readProblem } from './reading';

const KAI =
  '\x01bkn014 4 pl 171 vvvvb KNA 170123-89-00065#2\r\nHafen/Kinder\r\n\x02Kommission: Bund muss für Kai\r\nzuständig bleiben=\r\n' +
  'Berlin (KNA) Die Kommission hat sich gegen Pläne\r\ngewandt, den Kai zu schließen.\r\n   Ein zweiter Absatz.\r\n\x03\r\n051420 Mär 26\r\n\x04';

const PIER =
  '\x16\x16\x01a0590\x1fbc-dc\x1e\r\nr i\x13\x11 BC-EU--Harbour Pier,1st Ld-Writethru,a0512   03-05 0123\r\n' +
  '\x02^BC-EU--Harbour Pier, 1st Ld-Writethru,a0512<\r\n^Harbour opens new pier<\r\n^Eds: Updates with comment from\r\nthe mayor.<\r\n' +
  '^By JANE DOE=\r\n^Associated Press Writer=\r\n\tPORT CITY (AP) _ The harbour opened a pier on\r\nMonday.<\r\n\tIt is long.<\r\n\r\n' +
  'AP-WF-03-05-26 1420GMT<\r\n\x03\x04\r\n';

const MOLO =
  'ZCZC9876/SXA\r\nXAI67541_SXA_QBXB\r\nR POL S0A QBXB\r\n\r\nPORTO: APRE IL NUOVO MOLO\r\n     (ANSA) - ROMA, 5 MAR - Il porto ha aperto un molo. Lo ha\r\n' +
  'detto il ministro.\r\n\r\nS0A QBXB\r\n05-MAR-26 14:20 NNNN\r\n';

describe('IPTC 7901', () => {
  it('has its heading, keywords, headline, text and time in fields', async () => {
    const { item, warnings, original } = await readOne(KAI);
    expect(item).toEqual({
      guid: 'bkn014:2026-03-05',
      headline: 'Kommission: Bund muss für Kai zuständig bleiben',
      credit: 'KNA',
      urgency: 4,
      subjects: [{ code: 'pl', name: 'politics' }],
      keywords: ['Hafen', 'Kinder'],
      versionCreated: '2026-03-05T14:20:00Z',
      pubStatus: 'usable',
      textForm: 'body',
      text: 'Berlin (KNA) Die Kommission hat sich gegen Pläne\ngewandt, den Kai zu schließen.\n\nEin zweiter Absatz.',
    });
    expect(warnings).toEqual([]);
    expect(Buffer.from(original).toString()).toBe(KAI);
  });

  it('tells the time in the zone of the source, or else in GMT', async () => {
    const { item } = await readOne(KAI, { zone: 'Europe/Berlin' });
    expect(item.versionCreated).toBe('2026-03-05T14:20:00+01:00');
  });

  it.each([
    ['the headline on the line of STX', '\x02Harbour opens pier\r\nThe harbour opened a pier.\r\n\x03'],
    ['the headline below STX', '\x02\r\nHarbour opens pier\r\n\r\nThe harbour opened a pier.\r\n\x03'],
    ['the text set in', '\x02\r\nHarbour opens pier\r\n   The harbour opened a pier.\r\n\x03'],
    ['no end', '\x02Harbour opens pier\r\nThe harbour opened a pier.'],
    ['line feeds only', '\x02Harbour opens pier\nThe harbour opened a pier.\n\x03'],
    ['carriage returns only', '\x02Harbour opens pier\rThe harbour opened a pier.\r\x03'],
  ])('is read with %s', async (_what, text) => {
    for (const heading of ['ABC0001 4 POL 123 x/y', 'ABC 0001 4 POL 123', 'abc-0001 4 POL 123']) {
      const { item } = await readOne(`\x01${heading}\r\nHarbour\r\n${text}`);
      expect(item).toMatchObject({
        headline: 'Harbour opens pier',
        text: 'The harbour opened a pier.',
        urgency: 4,
        keywords: ['Harbour'],
        subjects: [{ code: 'POL', name: 'politics' }],
      });
    }
  });

  it('takes the byline of German agencies, and keeps what is for the desk apart', async () => {
    const { item } = await readOne(
      '\x01bdt0123 2 wi 243  dpa 1234\r\n\r\nHafen/Kai/\r\n\x02(Überblick)\r\nKai öffnet im Frühling -\r\nMinister zufrieden =\r\n\r\n' +
        'Von Max Muster, dpa =\r\n\r\nBerlin (dpa) - Der Kai öffnet.\r\n\r\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt\r\nAnsprechpartner: 030-0000\r\n\x03\r\n051420 Mär 26\r\n\x04',
    );
    expect(item).toMatchObject({
      headline: 'Kai öffnet im Frühling - Minister zufrieden',
      byline: 'Max Muster',
      credit: 'dpa',
      text: 'Berlin (dpa) - Der Kai öffnet.',
    });
    expect(item.editorialNote).toContain('(Überblick)');
    expect(item.editorialNote).toContain('Ansprechpartner: 030-0000');
  });

  it('may hold many messages, each with its own bytes, and may show its controls as carets', async () => {
    const shown =
      '^AABC0001 4 POL 123\r\nHarbour/Pier\r\n^BHarbour opens\r\nText one.\r\n^C\r\n051420 MAR 26\r\n^D\r\n^AABC0002 4 POL 12\r\nHarbour\r\n^BSecond one\r\nText two.^C^D\r\n';
    const real = shown.replace(/\^([A-D])/g, (_, letter: string) =>
      String.fromCharCode(letter.charCodeAt(0) - 64),
    );
    for (const file of [shown, real, real.replace(/\x04/g, ''), real.replace(/[\x03\x04]/g, '')]) {
      const outcomes = await readAll(file);
      expect(outcomes.map((o) => o.ok && o.item.headline)).toEqual(['Harbour opens', 'Second one']);
      expect(outcomes.map((o) => o.ok && o.item.text.slice(0, 9))).toEqual(['Text one.', 'Text two.']);
      expect(Buffer.concat(outcomes.map((o) => o.original!)).toString()).toBe(file);
    }
  });

  it('composes letters that are overprinted with an accent', async () => {
    const { item } = await readOne(
      "\x01ABC0001 4 POL 3\r\n\x02Cafe\b' et the\b'\r\nLe cafe\b' est a\b` nous.\r\n\x03",
    );
    expect(item).toMatchObject({ headline: 'Café et thé', text: 'Le café est à nous.' });
  });
});

describe('ANPA 1312', () => {
  it('has its heading and what stands between carets in fields', async () => {
    const { item, warnings } = await readOne(PIER);
    expect(item).toEqual({
      guid: 'a0590:2026-03-05',
      version: '1',
      headline: 'Harbour opens new pier',
      byline: 'JANE DOE, Associated Press Writer',
      urgency: 4,
      subjects: [{ code: 'i', name: 'international news' }],
      keywords: ['EU', 'Harbour Pier'],
      editorialNote: 'Eds: Updates with comment from the mayor.',
      versionCreated: '2026-03-05T14:20:00Z',
      pubStatus: 'usable',
      signals: ['update'],
      textForm: 'body',
      text: 'PORT CITY (AP) _ The harbour opened a pier on\nMonday.\n\nIt is long.',
    });
    expect(warnings).toEqual([]);
  });

  it('is read without carets, with routing codes above it', async () => {
    const { item } = await readOne(
      '\x05\x05\x05C T\r\n\x16\x16\x01f0704\x1freute\r\nu f BC-HARBOUR-REVIEW   02-26 0105\r\n\x02\r\n HARBOUR REVIEW\r\n    PORT CITY, Feb 26 - Showers continued\r\nall week.\r\n    They ended today.\r\n\x03\r\n',
    );
    expect(item).toMatchObject({
      headline: 'HARBOUR REVIEW',
      urgency: 3,
      subjects: [{ code: 'f', name: 'finance' }],
      keywords: ['HARBOUR', 'REVIEW'],
      text: 'PORT CITY, Feb 26 - Showers continued\nall week.\n\nThey ended today.',
    });
  });

  it('reads days before months where the heading shows that order', async () => {
    const message = (date: string): string =>
      `\x16\x16\x01a0001\nr a\x13\x11 bc-harbour-pier  03-05 0123\r\n\x02Harbour opens\r\nharbour-pier 2\r\nThe pier is open.\r\n\x03${date}\x04\r\n`;
    for (const date of ['05-03-26 14-20-05', '03-05-26 1420GMT', '14:20 03-05-26']) {
      const { item } = await readOne(message(date));
      expect(item).toMatchObject({ versionCreated: '2026-03-05T14:20:00Z', text: 'The pier is open.' });
    }
  });

  it('leaves the lines of a table as they are', async () => {
    const { item } = await readOne(
      '\x16\x16\x01s0001\x1f\r\nr s\x13\x12 BC-Table   03-05 0010\r\n\x02Results\r\n\r\n  North  1 2\r\n    South  3 4\r\n\x03\r\n',
    );
    expect(item.text).toBe('  North  1 2\n    South  3 4');
  });

  it.each([
    ['^BC-Pier,KILL<\r\n^BULLETIN KILL<\r\n^Kill the harbour story a0590.<', 'canceled'],
    ['^Harbour opens<\r\n^Eds: Embargoed until 1500 GMT Friday 6 March 2026.<', 'usable'],
    ['^Harbour opens<\r\n^HFR when the minister has spoken<', 'withheld'],
    ['^Harbour opens<\r\n^Eds: please withhold this story.<', 'withheld'],
  ])('that is taken back or must wait is not simply usable: %s', async (head, status) => {
    const { item } = await readOne(
      `\x16\x16\x01a0590\x1f\r\nr i\x13\x11 BC-Pier   03-05 0123\r\n\x02${head}\r\n\tThe text is here.<\r\n\x03`,
    );
    expect(item.pubStatus).toBe(status);
    if (status === 'usable') expect(item.embargoed).toBe('2026-03-06T15:00:00Z');
  });
});

describe('ZCZC', () => {
  it('has routing, headline, text and time', async () => {
    const { item, warnings } = await readOne(MOLO);
    expect(item).toEqual({
      guid: 'SXA9876:2026-03-05',
      headline: 'PORTO: APRE IL NUOVO MOLO',
      urgency: 4,
      subjects: [{ code: 'POL', name: 'politics' }],
      versionCreated: '2026-03-05T14:20:00Z',
      pubStatus: 'usable',
      textForm: 'body',
      text: '(ANSA) - ROMA, 5 MAR - Il porto ha aperto un molo. Lo ha\ndetto il ministro.',
    });
    expect(warnings).toEqual([]);
  });

  it('follow each other, with a heading as in IPTC 7901, or with one missing its end', async () => {
    const outcomes = await readAll(
      'ZCZC ADN0123 7 POL 0 ADN POL NAZ\r\nPORTO APERTO =\r\n\r\n     Roma, 5 mar. (Adn) - Il porto apre.\r\n\r\n05-MAR-26 14:20\r\nNNNN\r\n\r\n' +
        'ZCZC AGI0124 3 POL 0 R01 /\r\n\r\nMolo chiuso=\r\n(AGI) - Roma, 5 mar. - Il molo chiude.\r\n051420 MAR 26\r\n\r\n' +
        'ZCZC\r\nGG KWBC 051420\r\nThird story\r\n\r\nThe harbour is open.\r\nNNNN',
    );
    expect(outcomes.map((o) => o.ok && [o.item.headline, o.item.urgency, o.item.text])).toEqual([
      ['PORTO APERTO', 7, 'Roma, 5 mar. (Adn) - Il porto apre.'],
      ['Molo chiuso', 3, '(AGI) - Roma, 5 mar. - Il molo chiude.'],
      ['Third story', undefined, 'The harbour is open.'],
    ]);
  });

  it('is not begun by a word in a text', async () => {
    const { item } = await readOne('The telegram began with ZCZC.\n\nIt ended with NNNN\n', {
      file: 'a.txt',
    });
    expect(item.text).toContain('ZCZC');
  });
});

describe('old character sets', () => {
  const RUSSIAN =
    'Порт открыл новый причал\r\n\r\nЛАЗУРНЫЙ, 5 марта. Порт открыл новый причал, сообщил начальник порта. Суда придут весной.\r\n';
  const FRENCH =
    'Le port a été rouvert\r\n\r\nLe port a été rouvert après la tempête, a déclaré le préfet. Où sont les bateaux déjà arrivés?\r\n';
  const message = (text: string): string => `\x01ABC0001 4 POL 12\r\nPort\r\n\x02${text}\x03`;

  it.each([
    ['cp866', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['cp850', FRENCH],
    ['cp437', FRENCH.replace('Où', 'Ici')],
    ['windows-1252', FRENCH],
    ['shift_jis', '港が新しい桟橋を開く\r\n\r\n港は新しい桟橋を開いたと月曜日に発表した。船は春に来る。\r\n'],
    ['euc-jp', '港が新しい桟橋を開く\r\n\r\n港は新しい桟橋を開いたと月曜日に発表した。船は春に来る。\r\n'],
    ['gb18030', '港口开放新码头\r\n\r\n港口星期一宣布开放新码头。船只将在春天到来，市长说。\r\n'],
  ])('%s is found, and told', async (encoding, text) => {
    const { item, warnings } = await readOne(iconv.encode(message(text), encoding));
    expect(item.text).toBe(text.split('\r\n\r\n')[1].trim());
    expect(codes(warnings)).toContain('READ_ENCODING');
    const named = await readOne(iconv.encode(message(text), encoding), { charset: encoding });
    expect(named.item.headline).toBe(text.split('\r\n')[0]);
    expect(named.warnings).toEqual([]);
  });

  it('ISO-2022-JP is told by its escapes', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\x01ABC0001 4 POL 12\r\nPort\r\n\x02'),
      Buffer.from('1b24423941394139411b2842', 'hex'),
      Buffer.from('\r\n\r\nText here.\r\n\x03'),
    ]);
    expect((await readOne(bytes)).item.headline).toMatch(/^\p{Script=Han}{3}$/u);
  });

  it.each([
    [
      'German',
      'F}r den neuen Kai\r\n\r\nDie Stra~e wird f}r Fu~g{nger ge|ffnet, sagte der Pr{sident.\r\n',
      'Die Straße wird für Fußgänger geöffnet, sagte der Präsident.',
    ],
    [
      'Swedish',
      'Ny kaj\r\n\r\nKajen {r |ppen f|r alla, s{ger hamnen. N{r kajen f}r b}tar {r os{kert.\r\n',
      'Kajen är öppen för alla, säger hamnen. När kajen får båtar är osäkert.',
    ],
  ])('%s letters in the places of brackets', async (_what, text, expected) => {
    const { item, warnings } = await readOne(message(text));
    expect(item.text).toBe(expected);
    expect(codes(warnings)).toEqual(['READ_ENCODING']);
  });

  it('leave braces that are no letters alone', async () => {
    const text = 'Use {name} and [a|b] in a{1,2} or ~user, f(x)={y}.';
    expect((await readOne(message(`Braces\r\n\r\n${text}\r\n`))).item.text).toBe(text);
  });
});

describe('agency texts', () => {
  it('are told from each other and from other files by their content', async () => {
    for (const name of ['iptc7901', 'anpa', 'zczc']) expect(FORMATS).toContain(name);
    expect((await readAll('{"headline":"ZCZC","body_text":"A b c."}'))[0]).toMatchObject({
      item: { headline: 'ZCZC' },
    });
    expect((await readOne('12 a day 4 you\n\nThe harbour is open.', { file: 'x.txt' })).item.textForm).toBe(
      'page',
    );
    for (const format of ['iptc7901', 'anpa', 'zczc'] as const) {
      expect((await readOne(MOLO, { format })).item.headline).toBe('PORTO: APRE IL NUOVO MOLO');
    }
  });

  it('without controls are read by their heading', async () => {
    const { item } = await readOne(
      'ABC0001 4 POL 123\r\nHarbour opens pier\r\n\r\nThe harbour opened a pier.\r\n\r\n051420 MAR 26\r\n',
    );
    expect(item).toMatchObject({
      guid: 'ABC0001:2026-03-05',
      headline: 'Harbour opens pier',
      text: 'The harbour opened a pier.',
    });
  });

  it('that are too long are skipped with a note, and the next ones read', async () => {
    const long = `\x01ABC0001 4 POL 1\r\n\x02Long\r\n${'word '.repeat(50_000)}\r\n`;
    const outcomes = await readAll(`${KAI}${long}${KAI}`, { limits: { itemBytes: 100_000 } });
    expect(brief(outcomes)).toEqual(['1 ok', '2 READ_TOO_LARGE', '3 ok']);
    expect(outcomes[1]).toMatchObject({ problem: { message: expect.stringContaining('no end') } });
  });

  it('what stands between them is read, and told', async () => {
    const outcomes = await readAll(`${MOLO}\r\nA line about the harbour that nobody has begun.\r\n`);
    expect(outcomes[1]).toMatchObject({ ok: true, warnings: [{ code: 'AGENCY_NO_HEADING' }] });
  });

  it('in pieces of any size are the same', async () => {
    const whole = await readAll(KAI + PIER + MOLO);
    expect(whole).toHaveLength(3);
    for (const piece of [1, 2, 3, 7, 50]) expect(await readAll(KAI + PIER + MOLO, {}, piece)).toEqual(whole);
  });

  it('hold nothing: a message without a text is a problem', async () => {
    expect((await readProblem('\x01ABC0001 4 POL 1\r\n\x02\r\n\x03', { format: 'iptc7901' })).code).toBe(
      'ITEM_EMPTY',
    );
  });

  it('with an end in the middle: what stands behind it is not lost, be it a word', async () => {
    const outcomes = await readAll(
      '\x01bkn014 4 pl 171 vvvvb KNA 170123-89-00065#2\r\nHafen/Kinder\r\n\x02Kommission: Bund bleibt zust?ndig=\r\nBerlin (KNA) Die Kommission sprach.\r\n   Ein z\x03r Absatz.\r\n\x03\r\n051420 M?r 26\r\n\x04',
      { format: 'iptc7901' },
    );
    expect(JSON.stringify(outcomes.map((o) => o.ok && o.warnings))).toContain('Absatz');
  });

  it('however damaged: no exception, no lost word, all bytes back', async () => {
    const samples = [KAI, PIER, MOLO, KAI + PIER + MOLO];
    const change = fc.record({
      at: fc.nat(900),
      remove: fc.nat(30),
      insert: fc.constantFrom(
        '',
        '\x01',
        '\x02',
        '\x03',
        '\x04',
        '\x16',
        '\0',
        'ZCZC',
        '\r\nNNNN\r\n',
        '\r\nZCZC ',
        '\n',
        '^',
        '<',
        '=',
        '\x18',
        '\x1f',
        'zebra',
        '\b',
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(change, { maxLength: 6 }),
        fc.constantFrom('iptc7901', 'anpa', 'zczc'),
        async (sample, changes, format) => {
          let text = sample.replace(/[^\0-\x7f]/g, 'x');
          for (const { at, remove, insert } of changes)
            text = text.slice(0, at) + insert + text.slice(at + remove);
          const outcomes = await readAll(text, { format: format as 'zczc' });
          expect(outcomes.length).toBeGreaterThan(0);
          const said = outcomes
            .map((o) => (o.ok ? JSON.stringify([o.item, o.warnings]) : JSON.stringify(o.problem)))
            .join(' ');
          const body =
            text.match(
              /(?<=[\s<^])(?:harbour|Kommission|geschlossen|porto|ministro|zebra|Absatz)(?=[\s<.])/g,
            ) ?? [];
          if (!outcomes.some((o) => !o.ok)) for (const word of body) expect(said).toContain(word);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('of any bytes: no exception, always an outcome', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('iptc7901', 'anpa', 'zczc'),
        fc.integer({ min: 1, max: 40 }),
        async (bytes, format, piece) => {
          const all = Buffer.concat([Buffer.from('\x01ABC0001 4 POL 1\r\n\x02'), bytes]);
          expect((await readAll(all, { format: format as 'zczc' }, piece)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it('take time in proportion to their length', async () => {
    const time = async (content: string): Promise<number> => {
      const elapsed = processorClock();
      await readAll(content);
      return elapsed();
    };
    for (const unit of [
      ' ',
      '=',
      '=\n',
      '^',
      '^<\n',
      '<',
      '\r',
      'N',
      '\x16',
      '---\n',
      'a.b ',
      ' \t',
      'x\x18',
      '{',
    ]) {
      const message = (length: number): string =>
        `\x01ABC0001 4 POL 1\r\n\x02${unit.repeat(length / unit.length)}x\r\n\x03`;
      await time(message(50_000));
      expect(await time(message(400_000))).toBeLessThan(4000);
    }
  }, 60_000);
});

it('what a version adds stands between headline and byline', async () => {
  const { item } = await readOne(
    '\x16\x16\x01f1234\x1freut-\r\nr f BC-HARBOUR-PIER-UPDATE-2   03-05 0350\r\n\x02\r\nUPDATE 2-Harbour opens new pier\r\n\r\n    (Adds comment from mayor)\r\n    By Jane Doe\r\n    PORT CITY, March 5 (Coast) - The harbour opened.\r\n\x03\r\n14:20 03-05-26\r\n\x04',
  );
  expect(item).toMatchObject({
    version: '2',
    headline: 'UPDATE 2-Harbour opens new pier',
    byline: 'Jane Doe',
    editorialNote: '(Adds comment from mayor)',
    signals: ['update'],
  });
  expect(item.text.trim()).toBe('PORT CITY, March 5 (Coast) - The harbour opened.');
});

it('advisories to the desk say so in their category', async () => {
  const { item } = await readOne(
    '\x16\x16\x01v0600\x1f\r\nr v\x13\x11 BC-Note   03-05 0030\r\n\x02^BC-Note<\r\n\tEditors:<\r\n\tThe pier story comes at 5.<\r\n\x03',
  );
  expect(item).toMatchObject({ signals: ['advisory'], subjects: [{ code: 'v', name: 'advisories' }] });
  expect(item.text).toContain('The pier story comes at 5.');
});
