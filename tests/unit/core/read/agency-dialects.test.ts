import iconv from 'iconv-lite';
import { readOne } from './reading';

/** A message of IPTC 7901 around a heading, lines above STX and a text. */
const message = (
  text: string,
  { heading = 'abc0123 4 POL 90 ABC', slug = 'Port/Pier', sent = '281530 May 24' } = {},
): string => `\x01${heading}\r\n${slug}\r\n\x02${text.replace(/\n/g, '\r\n')}\r\n\x03\r\n${sent}\r\n\x04`;

const PIER = 'Harbour opens pier\n\n   PORT CITY - The harbour opened a pier on Tuesday.';

describe('controls that are shown', () => {
  it.each([
    ['as carets', '^A', '^B', '^C', '^D', ''],
    ['by their names', '<SOH>', '<STX>', '<ETX>', '<EOT>', '<CR><LF>'],
    ['as pictures', '\u2401', '\u2402', '\u2403', '\u2404', '\u240d\u240a'],
  ])('%s', async (_how, soh, stx, etx, eot, end) => {
    const shown = message(PIER)
      .replace('\x01', soh)
      .replace('\x02', stx)
      .replace('\x03', etx)
      .replace('\x04', eot)
      .replace(/\r\n/g, `${end}\n`);
    const { item } = await readOne(shown);
    expect(item).toMatchObject({
      headline: 'Harbour opens pier',
      urgency: 4,
      keywords: ['Port', 'Pier'],
      text: 'PORT CITY - The harbour opened a pier on Tuesday.',
      versionCreated: '2024-05-28T15:30:00Z',
    });
  });
});

describe('the time of sending', () => {
  it.each([
    ['281530 KVE 24', '2024-05-28T15:30:00Z'],
    ['281530 tou 24', '2024-05-28T15:30:00Z'],
    ['281530 MÁJ 24', '2024-05-28T15:30:00Z'],
    ['1530 gmt 28 may 2024', '2024-05-28T15:30:00Z'],
    ['28.05.2024 15:30:00 TSI', '2024-05-28T15:30:00+03:00'],
    ['28.05.2024 15:30 МСК', '2024-05-28T15:30:00+03:00'],
    ['15:30ET 28-05-24', '2024-05-28T15:30:00-04:00'],
    ['281530 LIS 24', undefined],
    ['281530 KUU 24', undefined],
  ])('%s', async (sent, expected) => {
    const { item } = await readOne(message(PIER, { sent }));
    expect(item.versionCreated).toBe(expected);
  });
});

describe('what stands below the text is not the story', () => {
  it.each([
    'jex/abc/def',
    'ABC // DEF\nLusa/Fim',
    '(Schluss) abc/def',
    '(ABC-XYZ\\abc)',
    '/harbour/',
    'abc def',
    'abc/def/gh\n(foto)(vídeo)',
    '-0-abc/def',
    '==Harbour',
    '***1***\n(T.A012/B/D034/D034) 28-05-2024 15:30:00',
  ])('%s', async (signOff) => {
    const { item } = await readOne(message(`${PIER}\n\n${signOff}`));
    expect(item.text).toBe('PORT CITY - The harbour opened a pier on Tuesday.');
  });

  it('but words of a sentence are, and the end of a list', async () => {
    const text = `${PIER.slice(0, -1)} and paid\nfor it all`;
    expect((await readOne(message(text))).item.text).toMatch(/ and paid\nfor it all$/);
  });

  it('long ones are told', async () => {
    const { warnings } = await readOne(message(`${PIER}\n\nabcdef/ghijkl/mnopqr`));
    expect(warnings).toMatchObject([
      { code: 'AGENCY_TRAILER', message: expect.stringContaining('abcdef/ghijkl/mnopqr') },
    ]);
  });

  it('a notice of copyright is told, and stays', async () => {
    const { item } = await readOne(message(`${PIER}\n\n(c) HNS 2024 all rights reserved`));
    expect(item.copyrightNotice).toBe('(c) HNS 2024 all rights reserved');
    expect(item.text).toContain('all rights reserved');
  });
});

describe('lines over the text', () => {
  it('what is new stands behind ATTENTION', async () => {
    const { item } = await readOne(
      message(PIER.replace('\n\n', '\n   ATTENTION - ADDS details, quotes ///\n')),
    );
    expect(item).toMatchObject({
      editorialNote: 'ATTENTION - ADDS details, quotes ///',
      signals: ['update'],
    });
    expect(item.text).toMatch(/^PORT CITY/);
  });

  it('a subtitle is the abstract, keywords in one line are keywords', async () => {
    const { item } = await readOne(
      'ZCZC\r\nABC0123 5 CI 0113       Di, 28.Mai 2024\r\n\r\nWetter/Prognose/Westen\r\nSonnig am Wochenende\r\nUtl.: Bis 30 Grad -\r\nGewitter am Sonntag =\r\n\r\n   Hafenstadt (ABC) - Es wird sonnig.\r\nNNNN\r\n',
    );
    expect(item).toMatchObject({
      headline: 'Sonnig am Wochenende',
      abstract: 'Bis 30 Grad - Gewitter am Sonntag',
      keywords: ['Wetter', 'Prognose', 'Westen'],
    });
  });

  it('points stand between the headline and the byline, and stay', async () => {
    const { item } = await readOne(
      message(
        'UPDATE 2-Harbour opens pier\n (Adds quote)\n   * Holds ten ships\n   * Cost doubled\n By Jane Doe\n   PORT CITY, May 28 (HNS) - It opened.',
      ),
    );
    expect(item).toMatchObject({ byline: 'Jane Doe', version: '2' });
    expect(item.text).toMatch(/^\* Holds ten ships\n{1,2}\* Cost doubled\n{1,2}PORT CITY/);
  });

  it('marks around a headline are none of it', async () => {
    const { item } = await readOne(message(PIER.replace('Harbour opens pier', '--Harbour opens pier+')));
    expect(item.headline).toBe('Harbour opens pier');
  });

  it('of an Indian telex go where they belong', async () => {
    const { item } = await readOne(
      'ZCZC\r\nPRI GEN NAT\r\n.PORTCITY PRT12\r\nMH-PIER-LD MINISTER\r\nMinister opens new pier\r\n        Port City, May 28 (HNS) A minister opened a pier.\r\nNNNN\r\n',
    );
    expect(item.headline).toBe('Minister opens new pier');
    expect(item.text).toBe('Port City, May 28 (HNS) A minister opened a pier.');
  });

  it('a copyright between carets is one', async () => {
    const { item } = await readOne(
      '\x16\x16\x01k1234-----\r\nd l\x1fHARBOUR-FOOD 05-28 0800\r\n\x02^HARBOUR-FOOD<\r\n^By JANE DOE<\r\n^c.2024 Harbour Times<\r\n   PORT CITY _ Soup is good.<\r\n\x03',
    );
    expect(item).toMatchObject({ byline: 'JANE DOE', copyrightNotice: 'c.2024 Harbour Times' });
  });
});

describe('paragraphs that are set in', () => {
  const WIDE =
    'Harbour opens pier\n\n  PORT CITY, May 28, 2024 (HNS) - The minister opened a new pier, says Anna\nExample, who was there on Tuesday.\n  "It is big," she said.\n  There is room for ten ships, and for many more when the works are done, he\nsaid.';

  it('take in lines that were full, and no other line', async () => {
    const { item } = await readOne(message(WIDE));
    expect(item.text.split('\n\n')).toEqual([
      'PORT CITY, May 28, 2024 (HNS) - The minister opened a new pier, says Anna Example, who was there on Tuesday.',
      '"It is big," she said.',
      'There is room for ten ships, and for many more when the works are done, he said.',
    ]);
  });

  it('leave lists alone', async () => {
    const { item } = await readOne(message(`${WIDE}\n- one\n- two`));
    expect(item.text).toMatch(/\n- one\n- two$/);
  });
});

describe('old character sets', () => {
  const CZECH =
    'V přístavu otevřeli nové molo\n\n   Přístav 28. května (HNS) - Ministr dnes otevřel nové molo v přístavu, řekl novinářům. Šlo o největší stavbu roku.';
  const PORTUGUESE =
    'Novo cais no porto\n\n   Porto, 28 mai (HNS) - A obra custou mais do que o previsto, segundo a administração. "É um dia histórico", disse.';
  const GERMAN =
    'Häfen für Schiffe geöffnet\n\n   Hafenstadt (HNS) - Die Häfen sind für größere Schiffe geöffnet. «Es fällt uns nicht schwer», sagte André.';

  it.each([
    ['cp852', CZECH],
    ['windows-1250', CZECH],
    ['iso-8859-2', CZECH],
    ['cp850', PORTUGUESE],
    ['windows-1252', PORTUGUESE],
    ['cp850', GERMAN],
  ])('%s', async (encoding, text) => {
    const { item } = await readOne(iconv.encode(message(text), encoding));
    expect(item.text).toBe(text.split('\n\n')[1].trim());
  });

  /** An accent before its letter, as ISO 6937 writes them. */
  const inIso6937 = (text: string): Buffer => {
    const accents: Record<string, number> = {
      '\u0301': 0xc2,
      '\u0308': 0xc8,
      '\u030c': 0xcf,
      '\u030a': 0xca,
    };
    const signs: Record<string, number> = { ß: 0xfb, '«': 0xab, '»': 0xbb };
    return Buffer.from(
      [...text.normalize('NFC')].flatMap((char) => {
        const [letter, accent] = char.normalize('NFD');
        return accent ? [accents[accent], letter.charCodeAt(0)] : [signs[char] ?? char.charCodeAt(0)];
      }),
    );
  };

  it.each([
    ['German', GERMAN],
    ['Czech', CZECH],
  ])('ISO 6937: %s', async (_language, text) => {
    for (const charset of [undefined, 'iso-6937']) {
      const { item } = await readOne(inIso6937(message(text)), charset === undefined ? {} : { charset });
      expect(item.text).toBe(text.split('\n\n')[1].trim());
    }
  });
});

describe('habits of senders', () => {
  it('fill a message up with NULs', async () => {
    expect((await readOne(`${message(PIER)}${'\0'.repeat(900)}`)).item.headline).toBe('Harbour opens pier');
  });

  it.each([
    ['港口-码头\n青岛新码头启用', '青岛新码头启用'],
    ['مصر-ميناء\nالوزير يفتتح رصيفا جديدا', 'الوزير يفتتح رصيفا جديدا'],
    ['Pier\nMinister opens new pier', 'Minister opens new pier'],
  ])('put the keyword over the headline: %j', async (head, headline) => {
    const { item } = await readOne(
      `ZCZC\r\nABC0123 3 POL 100\r\n${head.replace('\n', '\r\n')}\r\n   PORT CITY, May 28 (HNS) - A minister opened a pier.\r\nNNNN\r\n`,
    );
    expect(item.headline).toBe(headline);
  });

  it('say an embargo in brackets behind the headline', async () => {
    const { item } = await readOne(
      message(
        PIER.replace('opens pier', 'opens pier (Embargada hasta las 06:00 GMT del miércoles 29 de mayo)'),
      ),
    );
    expect(item.embargoed).toBe('2024-05-29T06:00:00Z');
  });

  it('name an American zone without the season', async () => {
    const { item } = await readOne(message(`EMBARGOED UNTIL 4 p.m. ET Wednesday, May 29\n${PIER}`));
    expect(item.embargoed).toBe('2024-05-29T16:00:00-04:00');
  });

  it('sign off in capitals', async () => {
    const { item } = await readOne(message(`${PIER}\n     -- HARBOUR\n\nABC DEF GH`));
    expect(item.text).toBe('PORT CITY - The harbour opened a pier on Tuesday.');
  });

  it('write few letters that are not ASCII, which are read in the most used set', async () => {
    const { item } = await readOne(
      iconv.encode(message(PIER.replace('The', 'Une étude à 06H00 à paraître. The')), 'windows-1252'),
    );
    expect(item.text).toContain('Une étude à 06H00 à paraître.');
  });
});

describe('messages as receivers write them to disk', () => {
  it('have a heading that is cut in two', async () => {
    const { item } = await readOne(message(PIER, { heading: 'abc0123 4\r\nPOL 90 ABC' }));
    expect(item).toMatchObject({ urgency: 4, keywords: ['Port', 'Pier'], headline: 'Harbour opens pier' });
  });

  it.each(['(more) jd/jr', '(MORE)', '(Schluss) abc/def'])(
    'end behind the last sentence with %s',
    async (end) => {
      const { item } = await readOne(message(`${PIER} ${end}`));
      expect(item.text).toBe('PORT CITY - The harbour opened a pier on Tuesday.');
    },
  );

  it('keep words in brackets that are the sentence\u2019s own', async () => {
    const { item } = await readOne(message(PIER.replace('Tuesday.', 'Tuesday, or the fin (fin) of it')));
    expect(item.text).toContain('(fin) of it');
  });

  it.each(['2-2-2', '-- HARBOUR --\njd/jr\n###', 'More', 'MORE FOLLOWS'])('end with %j', async (end) => {
    const { item } = await readOne(
      message(`${PIER}\n   It holds ten ships.\n   ${end.replace(/\n/g, '\n   ')}`),
    );
    expect(item.text).toMatch(/It holds ten ships\.$/);
  });

  it.each(['BULLETIN', '*** FLASH ***', 'МОЛНИЯ', '速報'])('say %s above the headline', async (haste) => {
    const { item } = await readOne(message(`${haste}\n${PIER}`));
    expect(item).toMatchObject({ headline: 'Harbour opens pier', editorialNote: haste });
  });

  it('say below a name what its owner is', async () => {
    const { item } = await readOne(message(PIER.replace('\n\n', '\nBy Jane Doe\nHarbour Staff Writer\n')));
    expect(item).toMatchObject({
      byline: 'Jane Doe, Harbour Staff Writer',
      text: 'PORT CITY - The harbour opened a pier on Tuesday.',
    });
  });

  it('have long headlines in capitals on two lines', async () => {
    const headline = 'HARBOUR OPENS ITS PIER AS MAYOR AND COUNCIL LOOK ON\nTEN SHIPS CHEER';
    const { item } = await readOne(message(PIER.replace('Harbour opens pier', headline)));
    expect(item.headline).toBe(headline.replace('\n', ' '));
  });
});
