import fc from 'fast-check';
import { brief, readAll, readOne, readProblem } from '../reading';

const HEAD = [
  'Received: from mx.harbour.example by desk.example; Fri, 6 Mar 2026 09:15:02 +0400',
  'From: =?utf-8?Q?Harbour_Authority_=E2=80=93_Press?= <press@harbour.example>',
  'To: desk@copydesk.example',
  'Subject: Fwd: =?utf-8?B?RmVycnkgcmV0dXJucyB0byBCYWvEsQ==?=',
  'Date: Fri, 6 Mar 2026 09:15:00 +0400',
  'Message-ID: <20260306.1@harbour.example>',
  'MIME-Version: 1.0',
];
const mail = (...lines: string[]): string => [...HEAD, ...lines].join('\r\n');

const WITH_ATTACHMENTS = mail(
  'Content-Type: multipart/mixed; boundary="cut"',
  '',
  '--cut',
  'Content-Type: multipart/alternative; boundary="alt"',
  '',
  '--alt',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The ferry is back.',
  '--alt',
  'Content-Type: text/html; charset=windows-1254',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>The ferry <b>=DDstanbul</b> is back.</p>',
  '--alt--',
  '--cut',
  'Content-Type: application/octet-stream; name="wire.jsonl"',
  'Content-Disposition: attachment; filename="wire.jsonl"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('{"title":"Tram","text":"Back"}\n{"title":"Bus","text":"Late"}\n').toString('base64'),
  '--cut',
  'Content-Type: image/png; name="ferry.png"',
  'Content-Disposition: attachment; filename="ferry.png"',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--cut--',
  '',
);

describe('mail', () => {
  it('has its signature apart from its text', async () => {
    const { item } = await readOne(
      mail('Content-Type: text/plain', '', 'The ferry is back.', '', '-- ', 'Ana Lima', 'Press, +00 00', ''),
      { file: 'a.eml' },
    );
    expect(item.text.trim()).toBe('The ferry is back.');
    expect(item.editorialNote).toBe('Ana Lima\nPress, +00 00');
  });

  it('has not the words that only lists of mails show', async () => {
    const { item } = await readOne(
      mail(
        'Content-Type: text/html',
        '',
        '<div style="font-size:0; display: none"><div>Read on</div> now</div><p style="color:red">The ferry is back.</p>',
      ),
      { file: 'a.eml' },
    );
    expect(item.text).toBe('The ferry is back.');
  });

  it('with hidden elements that never end takes time in proportion to its length', async () => {
    const started = performance.now();
    const html = '<div style="display:none">x'.repeat(40_000);
    expect((await readOne(mail('Content-Type: text/html', '', html), { file: 'a.eml' })).item.text).toMatch(
      /^x/,
    );
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it.each(['windows-1252', 'iso-8859-1'])(
    'keeps the quotes and dashes of windows-1252 under the name of %s',
    async (charset) => {
      const { item } = await readOne(
        mail(
          `Content-Type: text/html; charset=${charset}`,
          'Content-Transfer-Encoding: quoted-printable',
          '',
          '<p>Hafenstadt =96 =84Ein guter Tag=93, sagte sie.</p>',
        ),
        { file: 'a.eml' },
      );
      expect(item.text).toBe('Hafenstadt – „Ein guter Tag“, sagte sie.');
    },
  );

  it('is an item: subject, sender, date with its zone, id and text', async () => {
    const { item, warnings } = await readOne(
      mail('Content-Type: text/plain; charset=utf-8', '', 'The ferry is back.', ''),
      {
        file: 'a.eml',
      },
    );
    expect(item).toMatchObject({
      headline: 'Ferry returns to Bakı',
      guid: '20260306.1@harbour.example',
      versionCreated: '2026-03-06T09:15:00+04:00',
      credit: 'Harbour Authority – Press',
      authors: [{ name: 'Harbour Authority – Press', email: 'press@harbour.example' }],
      text: expect.stringContaining('The ferry is back.'),
    });
    expect(warnings).toEqual([]);
  });

  it('keeps the markup of its HTML, reads what is attached and names pictures', async () => {
    const outcomes = await readAll(WITH_ATTACHMENTS, { file: 'a.eml' });
    expect(brief(outcomes)).toEqual(['1 ok', '2 ok', '3 ok']);
    expect(outcomes[0]).toMatchObject({
      item: {
        text: 'The ferry İstanbul is back.',
        markup: { marks: [{ kind: 'bold', start: 10, end: 18 }] },
      },
      warnings: [{ code: 'READ_MEDIA', message: expect.stringContaining('ferry.png') }],
    });
    expect(outcomes.slice(1)).toMatchObject([
      { within: 'wire.jsonl', item: { headline: 'Tram' } },
      { within: 'wire.jsonl', item: { headline: 'Bus' } },
    ]);
  });

  it('that only carries attachments is no item', async () => {
    const outcomes = await readAll(
      mail(
        'Content-Type: text/calendar; charset=utf-8; name=a.ics',
        'Content-Disposition: attachment; filename=a.ics',
        '',
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'UID:1',
        'SUMMARY:Regatta',
        'DTSTART:20260307',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ),
    );
    expect(outcomes).toMatchObject([
      { ok: true, within: 'a.ics', item: { type: 'event', headline: 'Regatta' } },
    ]);
  });

  it('reads a mail in a mail, and no deeper than two', async () => {
    const wrap = (inner: string): string =>
      mail(
        'Content-Type: multipart/mixed; boundary=m',
        '',
        '--m',
        'Content-Type: text/plain',
        '',
        'See below.',
        '--m',
        'Content-Type: message/rfc822',
        '',
        inner,
        '--m--',
        '',
      );
    const plain = mail('Content-Type: text/plain', '', 'Innermost.', '');
    expect(brief(await readAll(wrap(plain)))).toEqual(['1 ok', '2 ok']);
    const deep = await readAll(
      wrap(plain).replaceAll('=m', '=o').replaceAll('--m', '--o').replace('Innermost.', 'x'),
    );
    expect(brief(deep)).toEqual(['1 ok', '2 ok']);
  });

  it.each([
    ['a text that quotes a mail', 'Ferry returns\n\nFrom: the port\nThe ferry is back, it said.\n', false],
    ['a mail without a name', mail('', 'Hello.'), true],
    [
      'a mail of a mail box',
      `From press@harbour.example Fri Mar  6 09:15:00 2026\n${mail('', 'Hello.')}`,
      true,
    ],
  ])('knows %s', async (_what, content, isMail) => {
    const { item } = await readOne(content, { file: 'unknown' });
    expect(item.guid !== undefined).toBe(isMail);
  });

  it('that is damaged never throws, and always gives something', async () => {
    expect(await readProblem(mail('', ''), { file: 'a.eml' }).catch(() => 'item')).toBeTruthy();
    await fc.assert(
      fc.asyncProperty(fc.nat(WITH_ATTACHMENTS.length), fc.nat(60), fc.string(), async (at, cut, junk) => {
        const broken = WITH_ATTACHMENTS.slice(0, at) + junk + WITH_ATTACHMENTS.slice(at + cut);
        expect((await readAll(broken, { file: 'a.eml' })).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['us-ascii', 'iso-8859-1', 'windows-1252'])(
    'in UTF-8 that is called %s is read as UTF-8',
    async (charset) => {
      const text = 'Der Kai – groß – ist „offen“, sagte André.';
      const { item } = await readOne(mail(`Content-Type: text/plain; charset=${charset}`, '', text), {
        file: 'a.eml',
      });
      expect(item.text).toContain(text);
    },
  );

  it('that only looks like UTF-8 in places stays as it is', async () => {
    const text = Buffer.concat([
      Buffer.from(mail('Content-Type: text/plain; charset=iso-8859-1', '', '')),
      Buffer.from('SÃ£o, André and Zoë.', 'latin1'),
    ]);
    const { item } = await readOne(text, { file: 'a.eml' });
    expect(item.text).toContain('SÃ£o, André and Zoë.');
  });

  it('may be one of several in a file', async () => {
    const one = (number: number): string =>
      [
        'From press@harbour.example Fri Mar  6 09:15:00 2026',
        'From: press@harbour.example',
        `Subject: Story ${number}`,
        `Message-ID: <${number}@harbour.example>`,
        'Date: Fri, 6 Mar 2026 09:15:00 +0400',
        '',
        'The ferry is back.',
        '',
        'From here it sails daily.',
        '>From there, too.',
        '',
        '',
      ].join('\n');
    const outcomes = await readAll(one(1) + one(2), { file: 'a.mbox' });
    expect(outcomes.map((outcome) => outcome.ok && outcome.item.headline)).toEqual(['Story 1', 'Story 2']);
    expect(outcomes[0].ok && outcomes[0].item.text).toMatch(
      /^From here it sails daily\.\s+From there, too\./m,
    );
  });

  it.each([
    ['application/pkcs7-mime', 'smime.p7m', 'S/MIME'],
    ['application/ms-tnef', 'winmail.dat', 'winmail.dat'],
    ['application/octet-stream', 'winmail.dat', 'TNEF'],
  ])('with a part of %s (%s) says what to do', async (type, name, word) => {
    const part = [
      `Content-Type: ${type}; name="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      'eJ8+IgAAAAA=',
    ];
    const problem = await readProblem(mail(...part), { file: 'a.eml' });
    expect(problem.code).toBe('READ_MAIL_SEALED');
    expect(problem.message).toContain(word);
  });
});
